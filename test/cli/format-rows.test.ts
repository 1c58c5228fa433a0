import { expect, it } from 'vitest'
import { formatRows } from '#cli/format-rows.ts'

const columns = ['who', 'n']
const rows = [
  { who: 'Iran, "IR"', n: 2 },
  { who: undefined, n: { a: 1 } },
]

it('aligns a table and counts its rows', () => {
  expect(formatRows(columns, rows, 'table')).toBe(
    'who         n\n──────────  ───────\nIran, "IR"  2\n            {"a":1}\n(2 rows)\n',
  )
})

it('shortens what is too long for a table, and nothing in other formats', () => {
  const long = [{ who: 'x'.repeat(80), n: 1 }]
  expect(formatRows(columns, long, 'table')).toContain(`${'x'.repeat(59)}…`)
  expect(formatRows(columns, long, 'csv')).toContain('x'.repeat(80))
})

it('writes rows as JSON and as RFC 4180', () => {
  expect(JSON.parse(formatRows(columns, rows, 'json'))).toEqual([
    { who: 'Iran, "IR"', n: 2 },
    { n: { a: 1 } },
  ])
  expect(formatRows(columns, rows, 'csv')).toBe('who,n\r\n"Iran, ""IR""",2\r\n,"{""a"":1}"\r\n')
})
