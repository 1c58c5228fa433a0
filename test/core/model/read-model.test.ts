import { describe, expect, it } from 'vitest'
import { NewsgraphError } from '#core/errors.ts'
import { readModel } from '#core/model/read-model.ts'
import { blankModelParts } from '../../helpers/blank-model.ts'

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof NewsgraphError ? error.code : String(error)
  }
  return 'nothing thrown'
}

describe('readModel', () => {
  it('reads a manifest and weights that belong together', () => {
    const { manifest, weights } = blankModelParts()
    const reading = readModel(manifest, weights).readSentence(['Rebels', 'shelled', 'it'])
    expect([...reading.tags.slice(0, 3)]).toEqual([0, 0, 0])
    expect([...reading.heads.slice(0, 3)].filter((head) => head === 3)).toHaveLength(1)
  })

  it('refuses a manifest of another format, and says where', () => {
    const { manifest, weights } = blankModelParts()
    expect(codeOf(() => readModel({ ...manifest, format: 1 }, weights))).toBe('bad-model')
    expect(() => readModel({ ...manifest, format: 1 }, weights)).toThrow(/format/)
    expect(codeOf(() => readModel(undefined, weights))).toBe('bad-model')
    expect(codeOf(() => readModel({ ...manifest, tags: ['NOUN'] }, weights))).toBe('bad-model')
  })

  it('refuses weights that are cut short', () => {
    const { manifest, weights } = blankModelParts()
    expect(codeOf(() => readModel(manifest, weights.subarray(0, weights.length - 1)))).toBe('bad-model')
  })

  it('refuses weights with other classes than the manifest names', () => {
    const { manifest, weights } = blankModelParts()
    expect(codeOf(() => readModel({ ...manifest, labels: ['dep', 'root', 'obj'] }, weights))).toBe(
      'bad-model',
    )
    expect(codeOf(() => readModel({ ...manifest, tags: ['NOUN NN'] }, weights))).toBe('bad-model')
  })

  it('refuses a damaged byte or reads it without failing otherwise', () => {
    const { manifest, weights } = blankModelParts()
    // each of the sizes' and of the name finder's, and some of the many numbers between them
    for (let i = 0; i < weights.length; i += i < 64 || i > weights.length - 64 ? 1 : 199) {
      const damaged = Uint8Array.from(weights)
      damaged[i] = 255
      expect(['bad-model', 'nothing thrown']).toContain(codeOf(() => readModel(manifest, damaged)))
    }
  })
})
