import { describe, expect, it } from 'vitest'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { isPutTogether } from '#viewer/state/put-together.ts'
import { graphFile } from '../../helpers/graph.ts'

const rows = edgeRows(readGraphFile(graphFile()))
const row = rows.find(({ key }) => key === 'shells')
if (row === undefined) throw new Error('the fixture has no edge "shells"')

const [told] = row.edge.evidence
if (told === undefined) throw new Error('the fixture tells nothing of "shells"')

const withTellings = (parts: readonly ('agent' | 'target')[][], more: object = {}) => ({
  ...row,
  ...more,
  edge: {
    ...row.edge,
    evidence: parts.map((kept) => {
      const { agent, target, ...rest } = told
      return {
        ...rest,
        ...(kept.includes('agent') && agent && { agent }),
        ...(kept.includes('target') && target && { target }),
      }
    }),
  },
})

describe('an edge that no sentence tells whole', () => {
  it('is put together from one that names the doer and one that names whom it befell', () => {
    expect(isPutTogether(withTellings([['agent'], ['target']]))).toBe(true)
    expect(isPutTogether(withTellings([['target'], ['target']]))).toBe(true)
  })

  it('is no edge of which one sentence names both ends', () => {
    expect(isPutTogether(row)).toBe(false)
    expect(isPutTogether(withTellings([['agent'], ['agent', 'target']]))).toBe(false)
  })

  it('is no edge whose doer nobody knows, nor one of a graph without the places of words', () => {
    const nobody = { ...row.sourceNode, kind: 'unidentified' as const }
    expect(isPutTogether(withTellings([['target']], { sourceNode: nobody }))).toBe(false)
    expect(isPutTogether(withTellings([[]]))).toBe(false)
  })
})
