import type { Correction } from '@newsgraph/core'
import type { Position, Positions } from '../layout/seed-layout.js'
import { type SavedQuestion, savedQuestionsIn } from '../panels/query/saved-questions.js'

/** What a reader made of a graph on an earlier visit, and where it is kept. */
export interface Kept {
  readonly positions: Positions
  readonly decisions: readonly Correction[]
  readonly keepPositions: (positions: Positions) => void
  readonly keepDecisions: (decisions: readonly Correction[]) => void
  readonly questions: readonly SavedQuestion[]
  readonly keepQuestions: (questions: readonly SavedQuestion[]) => void
}

const mostInBrowser = 20_000

const isPosition = (value: unknown): value is readonly [string, Position] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].length === 2 &&
  value[1].every((part) => Number.isFinite(part))

const isDecision = (value: unknown): value is Correction =>
  typeof value === 'object' && value !== null && 'action' in value && 'reason' in value && 'date' in value

const positionsIn = (value: unknown): Positions =>
  new Map(Array.isArray(value) ? value.filter(isPosition) : [])
const decisionsIn = (value: unknown): readonly Correction[] | undefined =>
  Array.isArray(value) ? value.filter(isDecision) : undefined

const rounded = (positions: Positions): readonly (readonly [string, Position])[] =>
  [...positions].map(([node, [x, y]]) => [node, [Math.round(x * 100) / 100, Math.round(y * 100) / 100]])

/** A short name for a text: FNV-1a (Fowler, Noll and Vo, 1991). */
const nameOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

/**
 * In this browser, by the page's address. Decisions that came in the page begin their own story: those kept of
 * another version of the page do not take their place.
 */
export const keptInBrowser = (inPage: string | undefined): Kept => {
  const here = `newsgraph:${location.pathname}`
  const decisions = inPage === undefined ? 'decisions' : `decisions:${nameOf(inPage)}`
  const read = (name: string): unknown => {
    try {
      const text = localStorage.getItem(`${here}:${name}`)
      return text === null ? undefined : JSON.parse(text)
    } catch {
      return undefined
    }
  }
  /** A browser that keeps nothing (private windows, full storage) is no reason to stop. */
  const write = (name: string, value: unknown): void => {
    try {
      localStorage.setItem(`${here}:${name}`, JSON.stringify(value))
    } catch {
      // nothing is kept
    }
  }
  const given: unknown = inPage === undefined ? [] : JSON.parse(inPage)
  return {
    positions: positionsIn(read('positions')),
    decisions: decisionsIn(read(decisions)) ?? decisionsIn(given) ?? [],
    keepPositions: (positions) => {
      if (positions.size <= mostInBrowser) write('positions', rounded(positions))
    },
    keepDecisions: (list) => write(decisions, list),
    questions: savedQuestionsIn(read('questions')),
    keepQuestions: (questions) => write('questions', questions),
  }
}

/** In files beside the graph, by the server that sent the page. */
export const keptByServer = async (): Promise<Kept> => {
  const answer = await fetch('./kept.json')
  const kept: unknown = answer.ok ? await answer.json() : {}
  const part = (name: string): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined
  const put = (name: string, value: unknown): void => {
    void fetch(`./${name}.json`, { method: 'PUT', body: JSON.stringify(value), keepalive: true }).catch(
      () => {},
    )
  }
  return {
    positions: positionsIn(part('positions')),
    decisions: decisionsIn(part('decisions')) ?? [],
    keepPositions: (positions) => put('positions', rounded(positions)),
    keepDecisions: (decisions) => put('decisions', decisions),
    questions: savedQuestionsIn(part('questions')),
    keepQuestions: (questions) => put('questions', questions),
  }
}
