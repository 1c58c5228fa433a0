import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '#core/index.ts'
import { graphLines } from '../helpers/graph-lines.ts'
import { readStory } from '../helpers/read-story.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.story'))

describe('stories', () => {
  it.each(files)('%s gives the graph beside it', async (name) => {
    const { articles, lines } = readStory(readFileSync(join(folder, name), 'utf8'))
    const { graph, problems } = await buildGraph(articles)
    expect(problems).toEqual([])
    expect(graphLines(graph)).toEqual(lines)
  })
})
