import { describe, expect, it } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'
import type { Extraction } from '#core/types/index.ts'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const text =
  'The army said rebels did not attack the village. Two drones hit the air base on Tuesday. The Iran-backed militia threatened to strike Israel.'

describe('newsgraph extract --explain', () => {
  const explained = async (): Promise<string> => {
    const { code, out, err } = await callNewsgraph([
      'extract',
      temporaryFolder({ 'a.txt': text }),
      '--explain',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return out
  }

  it('draws the tree of each sentence that tells something', async () => {
    const out = await explained()
    expect(out).toContain('“Two drones hit the air base on Tuesday.”')
    expect(out).toMatch(/ {4}hit\n {4}├ drones {2}\(nsubj\)\n {4}│ └ Two {2}\(nummod\)\n/)
  })

  it('names the entry of the lexicon, the rule in plain words, and the words in each role', async () => {
    const out = await explained()
    expect(out).toContain('told by     “hit”, by the entry “agent hit target!” (verb)')
    expect(out).toContain('rule        active: a verb in the active voice')
    expect(out).toContain('target      “the air base”: object of “hit”')
    expect(out).toContain('rule        compound-modifier: a hyphenated word')
  })

  it('says which words made it a threat or no fact, and who says so', async () => {
    const out = await explained()
    expect(out).toContain('because     “not” negates it')
    expect(out).toContain('because     “said” says who states it')
    expect(out).toContain('because     “threatened” makes it a threat')
  })
})

describe('the reasons in a record', () => {
  const recordOf = async (explain: boolean): Promise<Extraction | undefined> => {
    for await (const record of extractArticles([{ id: 'a', text }], { explain })) return record
    return undefined
  }

  it('are there only where they are asked for, and change nothing else', async () => {
    const plain = await recordOf(false)
    const { trees, ...explained } = (await recordOf(true)) ?? {}
    const without = JSON.parse(JSON.stringify(explained, (key, value) => (key === 'why' ? undefined : value)))
    expect(JSON.stringify(plain)).not.toMatch(/"why"|"trees"/)
    expect(trees).toHaveLength(3)
    expect(without).toEqual(plain)
  })

  it('quote words within the sentence that they explain', async () => {
    const record = await recordOf(true)
    for (const { why, evidence } of [...(record?.events ?? []), ...(record?.relations ?? [])]) {
      for (const { start, end } of [...(why?.words ?? []), ...(why?.marks ?? [])]) {
        expect(start).toBeGreaterThanOrEqual(evidence.start)
        expect(end).toBeLessThanOrEqual(evidence.end)
      }
    }
  })
})
