import type { LanguagePack } from '../../languages/index.js'
import type { ReadDoc } from '../../types/index.js'
import type { DateExpression } from './date-expression.js'
import { dateWords, readDate } from './read-date.js'
import { resolveDate } from './resolve-date.js'

/** The most words before a dateline's dash or agency. */
const LONGEST = 16

/**
 * The day that the dateline tells, as ISO day ("San Salvador, 4 Feb 90 (EFE) --" is 1990-02-04), or `--01-04` where
 * it tells no year ("BAGHDAD, Jan 4 (Reuters) -"). Undefined where the text does not begin with a dated line.
 */
export function datelineDate(
  doc: ReadDoc,
  { language }: { readonly language: LanguagePack },
): string | undefined {
  const tokens = doc.sentences.slice(0, 3).flatMap((sentence) => sentence.tokens)
  const dash = tokens.findIndex(({ text }) => /^(?:--+|[—–-])$/.test(text))
  if (dash < 0 || dash > LONGEST) return undefined
  const words = dateWords(tokens.slice(0, dash))
  if (words.surface.some((word, at) => /^\p{Ll}{4}/u.test(word) && !inBrackets(words.surface, at)))
    return undefined
  for (let at = 0; at < dash; at++) {
    const read = readDate(words, at, language)
    if (read !== undefined && isDay(read.value)) return resolveDate(read.value).from
  }
  return undefined
}

/** "(radio Cadena)": what stands in brackets may be written small. */
const inBrackets = (words: readonly string[], at: number): boolean =>
  words.lastIndexOf('(', at) > words.lastIndexOf(')', at) ||
  words.lastIndexOf('[', at) > words.lastIndexOf(']', at)

const isDay = ({ kind }: DateExpression): boolean => kind === 'day'
