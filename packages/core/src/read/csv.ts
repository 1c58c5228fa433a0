import Papa from 'papaparse'
import { articleOfFields, namesText } from './article-of-fields.js'
import { problemIn } from './problem-in.js'
import type { Reader, ReadResult } from './reader.js'

const separators = /[,;\t|]/

/** A table (RFC 4180; comma, semicolon, tab or bar) with a header row and one article per row. */
export const csv = {
  id: 'csv',
  label: 'Table (CSV)',
  endings: ['.csv', '.tsv'],
  sniff: (text) => {
    const header = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? ''
    return (
      separators.test(header) && namesText(header.split(separators).map((name) => name.replaceAll('"', '')))
    )
  },
  read: (text, context) => {
    // Not Papa's own header mode: it writes to the console where two columns have one name.
    const table = Papa.parse<readonly string[]>(text, {
      skipEmptyLines: 'greedy',
      delimitersToGuess: [',', ';', '\t', '|'],
    })
    const [fields = [], ...rows] = table.data
    if (!namesText(fields)) {
      const message = `no column is called "text"; the first row says: ${fields.slice(0, 8).join(', ')}.`
      return {
        articles: [],
        problems: [
          problemIn(context, message, { remedy: 'Name the column that holds the articles "text".' }),
        ],
      }
    }
    const results = rows.map((row, index): ReadResult => {
      const named = fields.map((field, column): [string, string] => [field, row[column] ?? ''])
      // Of two columns of one name the first counts.
      return articleOfFields(Object.fromEntries(named.reverse()), { ...context, part: `row ${index + 2}` })
    })
    const broken = table.errors
      .filter((error) => error.type === 'Quotes')
      .map((error) => {
        const place = error.row === undefined ? '' : ` in row ${error.row + 1}`
        return problemIn(context, `a quotation mark is not closed${place}; articles may have run together.`, {
          remedy: 'Put cells that hold a " in quotation marks and double the mark: "He said ""no""".',
        })
      })
    return {
      articles: results.flatMap(({ articles }) => articles),
      problems: [...results.flatMap(({ problems }) => problems), ...broken],
    }
  },
} as const satisfies Reader
