import type { Name, ParsedToken, ReadDoc } from '../../types/index.js'
import { childrenIn } from '../grammar/index.js'
import { namesBySentence } from '../names/index.js'

/** One sentence of the headline or the text, with what its tree looks like from above. */
export interface Line {
  readonly field?: 'title'
  /** Index into the sentences of its document. */
  readonly index: number
  /** Place among the lines, headline first. */
  readonly order: number
  readonly start: number
  readonly end: number
  readonly tokens: readonly ParsedToken[]
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** Distance of each token from the root. */
  readonly depths: readonly number[]
  /** First and last token (half-open) of all that hangs by each token, itself among it. */
  readonly reaches: readonly { readonly from: number; readonly to: number }[]
  readonly names: readonly Name[]
  readonly text: string
  /** Written in capitals, or with every word large: a capital letter says nothing here. */
  readonly shouting: boolean
}

const depthsOf = (tokens: readonly ParsedToken[]): number[] => {
  const depths = new Array<number>(tokens.length).fill(-1)
  for (let token = 0; token < tokens.length; token += 1) {
    if (depths[token] !== -1) continue
    const path: number[] = []
    let at = token
    while (at >= 0 && depths[at] === -1 && path.length <= tokens.length) {
      path.push(at)
      at = tokens[at]?.head ?? -1
    }
    let depth = at >= 0 ? (depths[at] ?? 0) : -1
    for (const step of path.reverse()) {
      depth += 1
      depths[step] = depth
    }
  }
  return depths
}

/** What already reaches as far as a token does so all the way up: no word before it or behind it is left out. */
const reachesOf = (
  tokens: readonly ParsedToken[],
): readonly { readonly from: number; readonly to: number }[] => {
  const reaches = tokens.map((_, at) => ({ from: at, to: at + 1 }))
  for (let at = 0; at < tokens.length; at += 1) {
    for (let up = tokens[at]?.head ?? -1; up >= 0; up = tokens[up]?.head ?? -1) {
      const above = reaches[up]
      if (above === undefined || (above.from <= at && above.to > at)) break
      above.from = Math.min(above.from, at)
      above.to = Math.max(above.to, at + 1)
    }
  }
  return reaches
}

const isShouting = (tokens: readonly ParsedToken[]): boolean => {
  const words = tokens.filter((token) => /^\p{L}{2}/u.test(token.text))
  const long = words.filter((token) => token.text.length > 3)
  if (long.length < 3) return words.length > 1 && words.every((token) => !/\p{Ll}/u.test(token.text))
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length / long.length > 0.8
}

const linesOfOne = (doc: ReadDoc, first: number, field?: 'title'): Line[] => {
  const names = namesBySentence(doc)
  return doc.sentences.map((sentence, index) => {
    const depths = depthsOf(sentence.tokens)
    return {
      ...(field && { field }),
      index,
      order: first + index,
      start: sentence.start,
      end: sentence.end,
      tokens: sentence.tokens,
      children: childrenIn(sentence.tokens),
      depths,
      reaches: reachesOf(sentence.tokens),
      names: names[index] ?? [],
      text: doc.text,
      shouting: isShouting(sentence.tokens),
    }
  })
}

/** The sentences of headline and text in one row. */
export const linesOf = (doc: ReadDoc, title?: ReadDoc): readonly Line[] => {
  const head = title ? linesOfOne(title, 0, 'title') : []
  return [...head, ...linesOfOne(doc, head.length)]
}
