import { typeNames } from '../ontology/index.js'
import type { Place } from './query-error.js'
import { syntaxError } from './query-error.js'
import { shortFormFields } from './short-form-fields.js'
import { typeNameOf } from './source/naming.js'
import { closest } from './suggest.js'
import { civilOf } from './temporal/calendar.js'
import { readDate } from './temporal/read-temporal.js'

/** A query and the values that stand for its `$names`. */
export interface Asked {
  readonly cypher: string
  readonly params: Readonly<Record<string, string>>
}

interface Term extends Place {
  readonly field: string
  readonly value: string
}

/** A condition on what was found, and how its value is handed over. */
interface Field {
  readonly condition: (param: string) => string
  readonly value?: (term: Term, text: string) => string
}

const TERM = /(?:([a-z][a-z-]*):)?(?:"([^"]*)"|(\S+))/gi

const called = (node: string) => (param: string) =>
  `(toLower(${node}.name) CONTAINS ${param} OR any(alias IN ${node}.aliases WHERE toLower(alias) CONTAINS ${param}))`

/** The first day of a year, a month or a day. */
const firstDay = ({ value, start, end }: Term, text: string): string => {
  try {
    const { year, month, day } = civilOf(readDate(value).days)
    const two = (part: number): string => String(part).padStart(2, '0')
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  } catch {
    throw syntaxError(
      'UnexpectedSyntax',
      `"${value}" is no day: write 2024, 2024-01 or 2024-01-31.`,
      { start, end },
      text,
    )
  }
}

const lower = ({ value }: Term): string => value.toLowerCase()

/** How each short form but `did:` becomes a condition. */
const conditionsByField: Readonly<Record<string, Field>> = {
  who: { condition: called('a'), value: lower },
  to: { condition: called('b'), value: lower },
  about: { condition: (p) => `(${called('a')(p)} OR ${called('b')(p)})`, value: lower },
  after: { condition: (p) => `r.from >= date(${p})`, value: firstDay },
  before: { condition: (p) => `r.to < date(${p})`, value: firstDay },
  'said-by': {
    condition: (p) => `any(said IN r.attribution WHERE toLower(said.source) CONTAINS ${p})`,
    value: lower,
  },
  status: { condition: (p) => `r.status = ${p}`, value: lower },
  modality: { condition: (p) => `r.modality = ${p}`, value: lower },
}

const termsOf = (text: string): readonly Term[] =>
  [...text.matchAll(TERM)].map((found) => ({
    field: found[1]?.toLowerCase() ?? 'about',
    value: found[2] ?? found[3] ?? '',
    start: found.index,
    end: found.index + found[0].length,
  }))

/** `attacks`, `shoots-down`, "shoots down" or `ASSAULT` as a relation's name. */
const relationNamed = (value: string): string => {
  const found = typeNames.find(({ id, label }) => id === value.toLowerCase() || label === value.toLowerCase())
  return typeNameOf(found?.id ?? value.trim().replace(/\s+/g, '-'))
}

/**
 * The search bar's short forms as a query: `who:"…" did:attacks to:… after:2024-01 said-by:…`. Words without a field may
 * stand on either side. Values never become part of the query's text. Throws a `QueryError` with the place of what it cannot read.
 */
export const shortForm = (text: string): Asked => {
  const params: Record<string, string> = {}
  const conditions: string[] = []
  const relations: string[] = []
  for (const term of termsOf(text)) {
    if (term.field === 'did') {
      relations.push(
        ...term.value
          .split(',')
          .filter((one) => one !== '')
          .map(relationNamed),
      )
      continue
    }
    const field = Object.hasOwn(conditionsByField, term.field) ? conditionsByField[term.field] : undefined
    if (field === undefined) {
      const near = closest(
        term.field,
        shortFormFields.map(({ name }) => name),
      )
      throw syntaxError(
        'UnexpectedSyntax',
        `There is no short form ${term.field}:${near === undefined ? '' : `; did you mean ${near}:?`}`,
        term,
        text,
      )
    }
    const name = `p${conditions.length}`
    params[name] = field.value?.(term, text) ?? term.value
    conditions.push(field.condition(`$${name}`))
  }
  if (conditions.length === 0 && relations.length === 0) {
    throw syntaxError(
      'UnexpectedSyntax',
      'Nothing is asked: write for instance who:"…" did:attacks to:…',
      { start: 0, end: text.length },
      text,
    )
  }
  const types =
    relations.length === 0 ? '' : `:${relations.map((name) => `\`${name.replaceAll('`', '``')}\``).join('|')}`
  const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`
  return { cypher: `MATCH (a)-[r${types}]->(b)${where}\nRETURN a, r, b\nORDER BY r.from`, params }
}
