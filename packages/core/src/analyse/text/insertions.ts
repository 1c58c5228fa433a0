import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import { looksFinite } from './looks-finite.js'

/** How many words may stand between brackets or dashes, and how many must be left. */
const LONGEST = 40
const LEAST = 2

const NAME = /^\p{Lu}\p{L}/u
const AGE = /^[1-9]\d$/
const SPACED_DASH = /^(?:[-–—]|--+)$/
const DASH = /^(?:—|--+)$/

/** What is put into a sentence: the tokens from `start` up to `end`, of which those that are in `marks` only set it off. */
export interface Insertion {
  readonly start: number
  readonly end: number
  readonly marks: ReadonlySet<number>
}

/**
 * What stands in a sentence beside its grammar: in brackets, between dashes, an age.
 * Parsers hang by it what is not its own: it and the rest are better parsed each by itself. In order, none overlapping.
 */
export const insertions = (tokens: readonly Token[], rules: TextRules): readonly Insertion[] => {
  const found: Insertion[] = []
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const insertion = bracketed(tokens, at, rules) ?? dashed(tokens, at) ?? age(tokens, at, rules)
    if (insertion === undefined) continue
    found.push(insertion)
    at = insertion.end
  }
  const left = found.reduce((sum, { start, end }) => sum - (end - start), tokens.length)
  return left < LEAST ? [] : found
}

const between = (start: number, last: number): Insertion | undefined =>
  last - start < 2 || last - start > LONGEST
    ? undefined
    : { start, end: last + 1, marks: new Set([start, last]) }

/**
 * "the Front (PF)", "the Front [PF]". An editor's bracket behind anything but a name or a figure may stand in the place of a word
 * ("we know [the rebels] fled").
 */
function bracketed(tokens: readonly Token[], at: number, rules: TextRules): Insertion | undefined {
  const open = tokens[at]?.text
  const before = tokens[at - 1]?.text ?? ''
  if (open !== '(' && open !== '[') return undefined
  if (open === '[' && !/^[\p{Lu}\d]/u.test(before)) return undefined
  const word = before.toLowerCase()
  if (rules.plainPrepositions.has(word) || rules.indefiniteArticles.has(word)) return undefined
  const marks = open === '(' ? /^[()]$/ : /^[[\]]$/
  const close = tokens.findIndex(({ text }, other) => other > at && marks.test(text))
  // "the (bishop's) murder"
  if (/^['’]s?$/.test(tokens[close - 1]?.text ?? '')) return undefined
  const isClosed = tokens[close]?.text === ')' || tokens[close]?.text === ']'
  return isClosed ? between(at, close) : undefined
}

function dashed(tokens: readonly Token[], at: number): Insertion | undefined {
  if (!isDash(tokens, at)) return undefined
  const close = tokens.findIndex((_, other) => other > at + 1 && isDash(tokens, other))
  return close > 0 && close < tokens.length - 1 ? between(at, close) : undefined
}

const isDash = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !(SPACED_DASH.test(token.text) || DASH.test(token.text))) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || after === undefined) return false
  const isSpaced = before.end < token.start && token.end < after.start
  return (isSpaced ? SPACED_DASH : DASH).test(token.text)
}

/** ", 47, said": a number between commas behind a name; the second comma stays where no verb follows it. */
function age(tokens: readonly Token[], at: number, rules: TextRules): Insertion | undefined {
  if (tokens[at]?.text !== ',' || tokens[at + 2]?.text !== ',') return undefined
  const [before, number, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 3]]
  if (!AGE.test(number?.text ?? '')) return undefined
  if (!NAME.test(before?.text ?? '') || rules.calendar.has(before?.lower ?? '')) return undefined
  const isBoth = next !== undefined && looksFinite(next, rules)
  return isBoth
    ? { start: at, end: at + 3, marks: new Set([at, at + 2]) }
    : { start: at, end: at + 2, marks: new Set([at]) }
}
