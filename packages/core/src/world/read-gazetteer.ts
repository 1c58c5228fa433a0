import Papa from 'papaparse'
import { z } from 'zod'
import { NewsgraphError } from '../errors.js'
import { type EntityKind, kinds } from '../ontology/index.js'
import type { GazetteerEntry } from '../types/index.js'
import { entryId } from './entry-id.js'

export type GazetteerFormat = 'json' | 'csv'

const kindIds = kinds.map(({ id }) => id) as [EntityKind, ...EntityKind[]]

const list = z.array(z.string().trim().min(1)).min(1)

const year = z.number().int().min(1000).max(2999)

/** The shape of an entry that a user writes; `id` follows from the name where there is none. */
export const gazetteerEntrySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u, 'an id in kebab-case, such as ain-al-asad-air-base')
    .optional(),
  name: z.string().trim().min(1, 'a name'),
  kind: z.enum(kindIds, { error: `a kind: ${kindIds.join(', ')}` }),
  aliases: list.optional(),
  demonyms: list.optional(),
  metonyms: list.optional(),
  common: list.optional(),
  beside: list.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country code of two capitals, such as IQ')
    .optional(),
  sector: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a sector code of three capitals, such as REB')
    .optional(),
  geo: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  population: z.number().int().nonnegative().optional(),
  parent: z.string().min(1).optional(),
  posts: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        of: z.string().min(1),
        from: year.optional(),
        to: year.optional(),
      }),
    )
    .min(1)
    .optional(),
})

/** Columns of the table; lists are separated by `;` within a cell. */
const LISTS = new Set(['aliases', 'demonyms', 'metonyms', 'common', 'beside'])
const NUMBERS = new Set(['lat', 'lon', 'population'])
const COLUMNS = ['id', 'name', 'kind', ...LISTS, 'country', 'sector', ...NUMBERS, 'parent']

/** How many bad rows an error names. */
const TOLD = 5

/**
 * Reads a user's gazetteer: JSON (an array of entries) or CSV (a row an entry, columns named as the fields, `lat` and
 * `lon` for `geo`, lists separated by `;`). Throws `bad-gazetteer`, naming each bad row and what to do about it.
 */
export function readGazetteer(
  text: string,
  { format, file }: { readonly format: GazetteerFormat; readonly file?: string },
): readonly GazetteerEntry[] {
  const rows = format === 'json' ? rowsOfJson(text, file) : rowsOfCsv(text, file)
  const entries: GazetteerEntry[] = []
  const wrong: { readonly line: number; readonly message: string }[] = []
  const ids = new Map<string, number>()
  for (const { value, line, called } of rows) {
    const parsed = gazetteerEntrySchema.safeParse(value)
    if (!parsed.success) {
      wrong.push({ line, message: `${called}: ${parsed.error.issues.map(remedyOf).join('; ')}` })
      continue
    }
    const entry = { ...parsed.data, id: parsed.data.id ?? entryId(parsed.data.name) }
    const before = ids.get(entry.id)
    if (entry.id === '')
      wrong.push({ line, message: `${called}: give it an id, since none follows from its name` })
    else if (before !== undefined)
      wrong.push({
        line,
        message: `${called} has the id “${entry.id}” of row ${before}: give one of them another id`,
      })
    ids.set(entry.id, line)
    entries.push(withoutGaps(entry))
  }
  const first = wrong[0]
  if (first === undefined) return entries
  const more = wrong.length > TOLD ? ` (and ${wrong.length - TOLD} more rows)` : ''
  throw new NewsgraphError(
    'bad-gazetteer',
    `${file === undefined ? '' : `${file}: `}${wrong
      .slice(0, TOLD)
      .map(({ message }) => message)
      .join('\n')}${more}`,
    { where: { line: first.line, ...(file === undefined ? {} : { file }) } },
  )
}

interface Row {
  readonly value: unknown
  /** Line of a table, place in an array; counted from one. */
  readonly line: number
  readonly called: string
}

function rowsOfJson(text: string, file: string | undefined): readonly Row[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new NewsgraphError(
      'bad-gazetteer',
      `${file ?? 'The gazetteer'} is no JSON: write an array of entries.`,
      {
        cause,
        ...(file === undefined ? {} : { where: { file } }),
      },
    )
  }
  if (!Array.isArray(value))
    throw new NewsgraphError(
      'bad-gazetteer',
      `${file ?? 'The gazetteer'} is no list: write an array of entries.`,
      {
        ...(file === undefined ? {} : { where: { file } }),
      },
    )
  return value.map((entry, index) => ({ value: entry, line: index + 1, called: `Entry ${index + 1}` }))
}

function rowsOfCsv(text: string, file: string | undefined): readonly Row[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  })
  const columns = meta.fields ?? []
  const unknown = columns.filter((column) => !COLUMNS.includes(column))
  const missing = ['name', 'kind'].filter((column) => !columns.includes(column))
  if (unknown.length > 0 || missing.length > 0)
    throw new NewsgraphError(
      'bad-gazetteer',
      [
        ...(missing.length > 0
          ? [`${file ?? 'The table'} lacks the column ${missing.join(' and ')}: add it to the first line.`]
          : []),
        ...(unknown.length > 0
          ? [
              `${file ?? 'The table'} has the unknown column ${unknown.join(', ')}: the columns are ${COLUMNS.join(', ')}.`,
            ]
          : []),
      ].join(' '),
      { where: { line: 1, ...(file === undefined ? {} : { file }) } },
    )
  return data.map((cells, index) => ({
    value: entryOfCells(cells),
    line: index + 2,
    called: `Row ${index + 2}`,
  }))
}

function entryOfCells(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  const geo: Record<string, unknown> = {}
  for (const [column, cell] of Object.entries(cells)) {
    const text = typeof cell === 'string' ? cell.trim() : ''
    if (text === '') continue
    const value = LISTS.has(column)
      ? text
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : NUMBERS.has(column)
        ? numberOf(text)
        : text
    if (column === 'lat' || column === 'lon') geo[column] = value
    else entry[column] = value
  }
  return Object.keys(geo).length === 0 ? entry : { ...entry, geo }
}

/** Figures as a number, anything else as it stands, for the schema to name. */
const numberOf = (text: string): number | string => {
  const value = Number(text)
  return Number.isNaN(value) ? text : value
}

const remedyOf = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`

function withoutGaps(entry: z.infer<typeof gazetteerEntrySchema> & { readonly id: string }): GazetteerEntry {
  return JSON.parse(JSON.stringify(entry)) as GazetteerEntry
}
