import type { NewsGraph } from '@newsgraph/core'
import type { EdgeRow } from '../state/edge-rows.js'
import { findWords } from './find-words.js'
import type { Findable, FindNews, FindRequest } from './finding.js'
import { startFinding } from './start-finding.js'

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
  /** Sentences are all indexed; until then names alone are found. */
  readonly complete: boolean
}

/** Someone who finds names and sentences of one graph. */
export interface Finder {
  /** Names, aliases and evidence with these words, as one types: prefixes, small slips, no case, no diacritics. */
  readonly find: (words: string, limit?: number) => Promise<Found>
  /** Starts indexing, so that the first question need not wait. */
  readonly prepare: () => void
  readonly stop: () => void
}

/** So many texts go to the worker at a time: the page stays free in between. */
const perSlice = 5_000
/** Edges share sentences: so many times more are asked for than are shown. */
const spare = 8

interface Indexing {
  readonly send: (request: FindRequest) => void
  readonly stop: () => void
}

/** In a worker; where there are none, here. */
const started = (tell: (news: FindNews) => void): Indexing => {
  try {
    const worker = startFinding()
    worker.addEventListener('message', ({ data }: MessageEvent<FindNews>) => tell(data))
    return { send: (request) => worker.postMessage(request), stop: () => worker.terminate() }
  } catch {
    const answer = findWords()
    return {
      send: (request) => {
        const news = answer(request)
        if (news !== undefined) tell(news)
      },
      stop: () => {},
    }
  }
}

const nothing: Found = { names: [], sentences: [], complete: true }

/** A finder over a graph; it indexes when it is first needed, in a worker, names first. */
export const finderOver = (graph: NewsGraph, rows: readonly EdgeRow[]): Finder => {
  const nodes = graph.nodes()
  const waiting = new Map<number, (news: FindNews) => void>()
  let asked = 0
  let indexing: Indexing | undefined

  const nameAt = (at: number): Findable => {
    const node = nodes[at] ?? ''
    const { label, aliases } = graph.getNodeAttributes(node)
    return [[label, ...aliases].join('\n'), graph.degree(node)]
  }
  const sentenceAt = (at: number): Findable => {
    const row = rows[at]
    if (row === undefined) return ['', 0]
    const quotes = row.edge.evidence.map(({ quote }) => quote)
    return [[row.edge.label, ...quotes].join('\n'), row.edge.sources + row.edge.confidence]
  }
  const feed = async ({ send }: Indexing): Promise<void> => {
    const kinds = [
      ['names', nodes.length, nameAt],
      ['sentences', rows.length, sentenceAt],
    ] as const
    for (const [what, count, textAt] of kinds)
      for (let from = 0; from === 0 || from < count; from += perSlice) {
        const slice = Array.from({ length: Math.min(perSlice, count - from) }, (_, at) => textAt(from + at))
        send({ what, slice, last: from + perSlice >= count })
        await new Promise((resume) => setTimeout(resume, 0))
        if (indexing?.send !== send) return
      }
  }
  const working = (): Indexing => {
    if (indexing !== undefined) return indexing
    indexing = started((news) => {
      waiting.get(news.id)?.(news)
      waiting.delete(news.id)
    })
    void feed(indexing)
    return indexing
  }

  const foundIn = ({ names, sentences, complete }: FindNews, limit: number): Found => {
    const quotes = new Map<string, string>()
    for (const at of sentences) {
      const row = rows[at]
      const quote = row?.edge.evidence[0]?.quote
      if (row === undefined || quote === undefined || quotes.has(quote)) continue
      quotes.set(quote, row.key)
      if (quotes.size === limit) break
    }
    return {
      names: names.slice(0, limit).flatMap((at) => {
        const node = nodes[at]
        return node === undefined ? [] : [{ node, ...labelAndKind(graph, node) }]
      }),
      sentences: [...quotes].map(([quote, edge]) => ({ edge, quote })),
      complete,
    }
  }

  return {
    find: async (words, limit = 8) => {
      if (words.trim() === '') return nothing
      const id = asked++
      const news = await new Promise<FindNews>((tell) => {
        waiting.set(id, tell)
        working().send({ what: 'find', id, words, most: limit * spare })
      })
      return foundIn(news, limit)
    },
    prepare: () => {
      working()
    },
    stop: () => {
      indexing?.stop()
      indexing = undefined
      waiting.clear()
    },
  }
}

const labelAndKind = (graph: NewsGraph, node: string): { readonly label: string; readonly kind: string } => {
  const { label, kind } = graph.getNodeAttributes(node)
  return { label, kind }
}
