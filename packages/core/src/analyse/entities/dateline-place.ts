import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'

const DATELINE = /(?:--+|[—–-])\s*(?:\[[^\]]*\]\s*)*$/

/** The place that a line begins with, where it is a dateline ("KHARTOUM, March 4 (Agency) --"). */
export const datelinePlace = (line: Line, phrases: readonly Phrase[]): Phrase | undefined =>
  line.field === undefined && DATELINE.test(line.text.slice(line.start, line.end))
    ? phrases.find(({ from, form, kind }) => from === 0 && form === 'name' && familyOf(kind) === 'place')
    : undefined
