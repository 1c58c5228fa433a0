import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '#core/index.ts'
import { graphLines } from '../helpers/graph-lines.ts'
import { readStory } from '../helpers/read-story.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.story'))
  .map((name) => ({ name, ...readStory(readFileSync(join(folder, name), 'utf8')) }))

describe('stories', () => {
  for (const { name, articles, lines, knownFailure } of stories) {
    const tell = async () => {
      const { graph, problems } = await buildGraph(articles)
      expect(problems).toEqual([])
      expect(graphLines(graph)).toEqual(lines)
    }
    if (knownFailure === undefined) it(`${name} gives the graph beside it`, tell)
    else it.fails(`${name} does not give the graph beside it yet: ${knownFailure}`, tell)
  }
})
