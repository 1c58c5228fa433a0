import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { IdGenerator } from '@cucumber/messages'

export interface Step {
  readonly text: string
  readonly doc: string | undefined
  readonly table: readonly (readonly string[])[] | undefined
}

export interface Scenario {
  readonly name: string
  readonly steps: readonly Step[]
}

export interface Feature {
  /** Path below the folder, without its ending. */
  readonly file: string
  readonly scenarios: readonly Scenario[]
}

/** The feature files of a folder and the folders in it; outlines are spelled out, one scenario for each example. */
export const readFeatures = (folder: string): readonly Feature[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.feature'),
  )
  return files.sort().map((file) => {
    const ids = IdGenerator.incrementing()
    const parser = new Parser(new AstBuilder(ids), new GherkinClassicTokenMatcher())
    const document = parser.parse(readFileSync(join(folder, file), 'utf8'))
    const scenarios = compile(document, file, ids).map(({ name, steps }) => ({
      name,
      steps: steps.map(({ text, argument }) => ({
        text,
        doc: argument?.docString?.content,
        table: argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)),
      })),
    }))
    return { file: relative('', file).replace(/\.feature$/, ''), scenarios }
  })
}
