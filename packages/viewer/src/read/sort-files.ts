import type { Correction } from '@newsgraph/core'

export interface SortedFiles {
  /** The text of a graph file. */
  readonly graph: string | undefined
  readonly decisions: readonly Correction[]
  readonly articles: readonly File[]
}

const isGraph = (text: string): boolean => {
  if (!/^\s*\{/.test(text)) return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'nodes' in value && 'edges' in value
  } catch {
    return false
  }
}

/** Tells graphs and decisions from articles among files, by name and by what stands in them. */
export const sortFiles = async (files: readonly File[]): Promise<SortedFiles> => {
  const articles: File[] = []
  const decisions: Correction[] = []
  let graph: string | undefined
  for (const file of files) {
    if (/\.corrections\.jsonl$/i.test(file.name)) {
      const { parseCorrections } = await import('./parse-corrections.js')
      decisions.push(...parseCorrections(await file.text(), { file: file.name }))
    } else if (/\.json$/i.test(file.name) && isGraph(await file.text())) graph = await file.text()
    else articles.push(file)
  }
  return { graph, decisions, articles }
}
