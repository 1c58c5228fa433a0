import type { NewsGraph } from '@newsgraph/core'
import MiniSearch from 'minisearch'

export interface NameFound {
  readonly node: string
  readonly label: string
  readonly kind: string
}

export interface SentenceFound {
  readonly edge: string
  readonly quote: string
}

export interface Found {
  readonly names: readonly NameFound[]
  readonly sentences: readonly SentenceFound[]
}

export type Search = (words: string, limit?: number) => Found

const plain = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʻʿ]/g, '')
    .toLowerCase()

/** A search over names, aliases and evidence, as one types: prefixes, small slips, no case, no diacritics. */
export const searchOver = (graph: NewsGraph): Search => {
  const options = { processTerm: (term: string) => plain(term) || undefined }
  const names = new MiniSearch<{ id: string; label: string; aliases: string }>({
    fields: ['label', 'aliases'],
    ...options,
  })
  names.addAll(graph.mapNodes((id, { label, aliases }) => ({ id, label, aliases: aliases.join(' ') })))
  const sentences = new MiniSearch<{ id: string; quotes: string; label: string }>({
    fields: ['quotes', 'label'],
    ...options,
  })
  sentences.addAll(
    graph.mapEdges((id, { evidence, label }) => ({
      id,
      quotes: evidence.map(({ quote }) => quote).join('\n'),
      label,
    })),
  )
  const matching = {
    prefix: true,
    combineWith: 'AND' as const,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0),
  }

  return (words, limit = 8) => {
    if (words.trim() === '') return { names: [], sentences: [] }
    const nodes = names.search(words, { ...matching, boost: { label: 2 } }).slice(0, limit)
    const edges = sentences.search(words, matching)
    const quotes = new Map<string, string>()
    for (const { id } of edges) {
      const quote = graph.getEdgeAttribute(id, 'evidence')[0]?.quote ?? ''
      if (![...quotes.values()].includes(quote)) quotes.set(id, quote)
      if (quotes.size === limit) break
    }
    return {
      names: nodes.map(({ id }) => {
        const { label, kind } = graph.getNodeAttributes(id)
        return { node: id, label, kind }
      }),
      sentences: [...quotes].map(([edge, quote]) => ({ edge, quote })),
    }
  }
}
