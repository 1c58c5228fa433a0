// Fits src/analyse/entities/pronoun-weights.ts to GUM's coreference: node packages/core/train/fit-pronouns.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileTrainer } from './compile.mjs'

const { fitPronouns } = await import(new URL('fit-pronouns.js', compileTrainer()).href)
const folder =
  process.env.NEWSGRAPH_TREEBANKS ?? fileURLToPath(new URL('../../../../shared/treebanks/', import.meta.url))
const { rows, fitted, news } = fitPronouns(`${folder}gum-train.conllu`)
const file = new URL('../src/analyse/entities/pronoun-weights.ts', import.meta.url)
const code = readFileSync(file, 'utf8')
const begin = code.indexOf('`\n') + 2
const end = code.indexOf('\n`', begin)
writeFileSync(file, `${code.slice(0, begin)}${rows.join('\n')}${code.slice(end)}`)
console.log({ weights: rows.length, fitted, news })
