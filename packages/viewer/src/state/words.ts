import type { ArticleRecord, EdgeAttributes, FactCount } from '@newsgraph/core'
import { strings } from '../strings/en.js'

interface Said {
  readonly stance: string
  readonly source?: string
  readonly unnamed?: true
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${strings.and} ${parts.at(-1)}`

/** Who says so, outermost first, as a sentence: "A police official states that the army claims it." */
export const attributionInWords = (
  attribution: readonly Said[],
  nameOf: (source: string) => string = (source) => source,
): string => {
  if (attribution.length === 0) return strings.attribution.article
  const steps = attribution.map(({ stance, source, unnamed }, index) => {
    const who = source === undefined ? strings.attribution.unnamed : nameOf(source)
    const verb = strings.attribution.verbs[stance as keyof typeof strings.attribution.verbs] ?? stance
    const name = unnamed === true && source !== undefined ? `${who} (${strings.attribution.withheld})` : who
    return index === 0 ? `${name} ${verb}` : `${strings.attribution.that} ${name} ${verb}`
  })
  return capitalised(`${steps.join(' ')}${strings.attribution.it}`)
}

/** Did it happen, in words: the status, the outcome and whether it is over. */
export const factualityInWords = (
  edge: Pick<EdgeAttributes, 'status' | 'polarity' | 'outcome' | 'ended'>,
): string => {
  const { factuality } = strings
  const isNegated = edge.polarity === 'negative' && edge.status !== 'denied'
  const parts: string[] =
    isNegated && edge.status === 'asserted'
      ? [capitalised(factuality.negative)]
      : [factuality[edge.status] ?? edge.status, ...(isNegated ? [factuality.negative] : [])]
  if (edge.outcome !== undefined) parts.push(strings.outcomes[edge.outcome])
  if (edge.ended === true) parts.push(strings.factuality.ended)
  return `${parts.join('; ')}.`
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const yearlessFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** An ISO date as it is read: "14 August 2024", "August 2024", "2024"; "4 January, year unknown". */
export const dateInWords = (iso: string): string => {
  const yearless = /^--(\d{2})-(\d{2})$/.exec(iso)
  if (yearless !== null)
    return `${yearlessFormat.format(new Date(`2024-${yearless[1]}-${yearless[2]}T00:00Z`))}${strings.yearUnknown}`
  const parts = /^(\d{4})(-\d{2})?(-\d{2})?/.exec(iso)
  if (parts === null) return iso
  const date = new Date(`${parts[1]}${parts[2] ?? '-01'}${parts[3] ?? '-01'}T00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  if (parts[3] !== undefined) return dayFormat.format(date)
  return parts[2] === undefined ? (parts[1] ?? iso) : monthFormat.format(date)
}

/** When it happened, in words; undefined where the texts leave it open. */
export const whenInWords = (when: EdgeAttributes['when']): string | undefined => {
  if (when === undefined) return undefined
  const { from, to } = when
  if (from === undefined && to === undefined) return undefined
  if (from === to || when.precision === 'month' || when.precision === 'year') {
    const date = from ?? to ?? ''
    const length = when.precision === 'year' ? 4 : when.precision === 'month' ? 7 : undefined
    return dateInWords(length !== undefined && !date.startsWith('--') ? date.slice(0, length) : date)
  }
  if (to === undefined) return `${strings.since} ${dateInWords(from ?? '')}`
  if (from === undefined) return `${strings.until} ${dateInWords(to)}`
  return `${dateInWords(from)} – ${dateInWords(to)}`
}

/** Counts in words: "at least 3 to 5 killed, 12 injured". */
export const countsInWords = (counts: readonly FactCount[]): string =>
  listed(
    counts.map(({ what, value, max, bound }) => {
      const number = max === undefined || max === value ? value.toLocaleString('en-GB') : `${value}–${max}`
      return `${strings.bounds[bound]}${number} ${what === 'occurrences' ? strings.times : what}`
    }),
  )

/** The name of an article: its headline, else its outlet and id. */
export const articleName = (id: string, article: ArticleRecord | undefined): string =>
  article?.title ?? (article?.source === undefined ? id : `${article.source}, ${id}`)
