import { expect, it } from 'vitest'
import { formatRows } from '#cli/format-rows.ts'

const answer = {
  columns: ['who', 'n'],
  rows: [
    ['Iran, "IR"', 2],
    [undefined, { a: 1 }],
  ],
}

it('aligns a table and counts its rows', () => {
  expect(formatRows(answer, 'table')).toBe(
    'who         n\n──────────  ───────\nIran, "IR"  2\n            {"a":1}\n(2 rows)\n',
  )
})

it('shows a node by its label, an edge by its type, a path as both', () => {
  const node = (label: string) => ({ node: label, labels: ['country'], properties: { name: label } })
  const edge = { edge: 'e1', type: 'backs', source: 'a', target: 'b', properties: {} }
  const rows = [[{ path: [node('Iran'), edge, node('Hamas')] }], [node('Iran')], [[1, 'a']]]
  expect(
    formatRows({ columns: ['p'], rows }, 'table')
      .split('\n')
      .slice(2, 5),
  ).toEqual(['(Iran)-[backs]->(Hamas)', '(Iran)', '[1, a]'])
})

it('shortens what is too long for a table, and nothing in other formats', () => {
  const long = { columns: ['x'], rows: [['x'.repeat(80)]] }
  expect(formatRows(long, 'table')).toContain(`${'x'.repeat(59)}…`)
  expect(formatRows(long, 'csv')).toContain('x'.repeat(80))
})

it('writes rows as JSON and as RFC 4180', () => {
  expect(JSON.parse(formatRows(answer, 'json'))).toEqual([{ who: 'Iran, "IR"', n: 2 }, { n: { a: 1 } }])
  expect(formatRows(answer, 'csv')).toBe('who,n\r\n"Iran, ""IR""",2\r\n,"{""a"":1}"\r\n')
})
