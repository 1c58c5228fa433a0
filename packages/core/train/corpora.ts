import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { withJoinedHyphens } from './join-hyphens.js'
import { type GoldSentence, readConllu } from './treebank.js'

/** Words of news with Penn tags and name labels that a program gave: silver. */
export interface SilverSentence {
  readonly words: readonly string[]
  readonly xpos: readonly string[]
  readonly names: readonly string[]
}

/** Words of Wikipedia with name labels: "I-PER", "O" … */
export interface WikigoldSentence {
  readonly words: readonly string[]
  readonly names: readonly string[]
}

/** All that the models learn from and are measured on. Dev parts are never learnt from. */
export interface Corpora {
  readonly train: readonly GoldSentence[]
  readonly dev: { readonly ewt: GoldSentence[]; readonly gum: GoldSentence[]; readonly pud: GoldSentence[] }
  readonly silver: readonly SilverSentence[]
  readonly wikigold: readonly WikigoldSentence[]
  /** GUM's training sentences as they stand, for the entities in them. */
  readonly gum: readonly GoldSentence[]
}

/** Reads the treebanks in `folder` (an absolute path that ends in a slash). */
export function readCorpora(folder: string): Corpora {
  const gold = ['ewt-train', 'gum-train', 'ctetex-train'].flatMap((name) =>
    readConllu(`${folder}${name}.conllu`).filter((sentence) => sentence.words.length <= 150),
  )
  const joined = gold.flatMap((sentence) => withJoinedHyphens(sentence) ?? [])
  const dev = (name: string): GoldSentence[] => readConllu(`${folder}${name}-dev.conllu`)
  return {
    train: [...gold, ...joined],
    dev: { ewt: dev('ewt'), gum: dev('gum'), pud: dev('pud') },
    silver: readSilver(`${folder}gmb-names.conll`),
    wikigold: readWikigold(`${folder}wikigold-names.conll`),
    gum: readConllu(`${folder}gum-train.conllu`),
  }
}

/** Reads sentences without trees, a line each, their words parted by spaces, from a compressed file. */
export function readSentences(path: string): string[][] {
  return gunzipSync(new Uint8Array(readFileSync(path)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
}

function readSilver(path: string): SilverSentence[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const rows = block.split('\n').map((line) => line.split('\t'))
      return {
        words: rows.map((row) => row[0] ?? ''),
        xpos: rows.map((row) => row[1] ?? ''),
        names: rows.map((row) => row[2] ?? 'O'),
      }
    })
}

function readWikigold(path: string): WikigoldSentence[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const rows = block.split('\n').map((line) => line.split(' '))
      return { words: rows.map((row) => row[0] ?? ''), names: rows.map((row) => row[1] ?? 'O') }
    })
}
