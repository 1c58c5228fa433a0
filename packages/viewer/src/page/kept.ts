import type { Correction } from '@newsgraph/core'
import type { Position, Positions } from '../layout/seed-layout.js'

const here = `newsgraph:${location.pathname}`
const mostPositions = 20_000

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

const isPosition = (value: unknown): value is readonly [string, Position] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].length === 2 &&
  value[1].every((part) => Number.isFinite(part))

/** Places of nodes kept from an earlier visit, beside the graph and not in it. */
export const keptPositions = (): Positions => {
  const kept = read('positions')
  return new Map(Array.isArray(kept) ? kept.filter(isPosition) : [])
}

export const keepPositions = (positions: Positions): void => {
  if (positions.size > mostPositions) return
  write(
    'positions',
    [...positions].map(([node, [x, y]]) => [node, [Math.round(x * 100) / 100, Math.round(y * 100) / 100]]),
  )
}

const isDecision = (value: unknown): value is Correction =>
  typeof value === 'object' && value !== null && 'action' in value && 'reason' in value && 'date' in value

/** Decisions of an earlier visit; else those that came in the page. */
export const keptDecisions = (inPage: string | undefined): readonly Correction[] => {
  const kept = read('decisions')
  if (Array.isArray(kept)) return kept.filter(isDecision)
  const given: unknown = inPage === undefined ? [] : JSON.parse(inPage)
  return Array.isArray(given) ? given.filter(isDecision) : []
}

export const keepDecisions = (decisions: readonly Correction[]): void => write('decisions', decisions)
