import { familyOf } from '../../ontology/index.js'
import type { Gazetteer, Token } from '../../types/index.js'

const DASHES = /[-‐‑]/u

/** Is it the name of one who may deal with others: a state, a body, a person? */
const isParty = (name: string, gazetteer: Gazetteer): boolean =>
  /^\p{Lu}/u.test(name) &&
  gazetteer.named(name).some(({ kind }) => kind === 'country' || !/^(?:place|object)$/.test(familyOf(kind)))

/**
 * The tokens with each that joins the names of two parties ("US-Iran") divided into these and the dash between. A name that
 * is known whole ("Guinea-Bissau") stays one.
 */
export const dividePairs = (tokens: readonly Token[], gazetteer: Gazetteer | undefined): readonly Token[] => {
  if (gazetteer === undefined) return tokens
  const isJoined = ({ text }: Token): boolean => {
    const dash = DASHES.test(text) ? text.search(DASHES) : -1
    if (dash < 2 || dash > text.length - 3 || gazetteer.named(text).length > 0) return false
    return isParty(text.slice(0, dash), gazetteer) && isParty(text.slice(dash + 1), gazetteer)
  }
  if (!tokens.some(isJoined)) return tokens
  return tokens.flatMap((token) => {
    if (!isJoined(token)) return [token]
    const { text, start } = token
    const dash = text.search(DASHES)
    const cuts = [0, dash, dash + 1, text.length]
    return cuts.slice(1).map((to, at) => {
      const from = cuts[at] ?? 0
      const part = text.slice(from, to)
      return { start: start + from, end: start + to, text: part, lower: part.toLowerCase() }
    })
  })
}
