import { type Parser, type ParserOptions, type TreeExample, trainParser } from './train-parser.js'
import type { LabelledTree } from './tree-votes.js'
import { treeOfVotes } from './tree-votes.js'

/** Words and tags without a tree. */
export interface Unparsed {
  readonly words: readonly string[]
  readonly tags: Int32Array
}

/** Several parsers that differ by seed and by the direction in which they read. */
export interface Teacher {
  readonly parser: Parser
  readonly backwards: boolean
}

/** Trains teachers, every other one on sentences read from their end. */
export function trainTeacher(
  examples: readonly TreeExample[],
  backwards: boolean,
  options: ParserOptions,
): Teacher {
  return { parser: trainParser(backwards ? examples.map(reversed) : examples, options), backwards }
}

/** The tree on which the teachers' votes agree best. */
export function treeOfTeachers(teachers: readonly Teacher[], { words, tags }: Unparsed): LabelledTree {
  return treeOfVotes(
    teachers.map((teacher) => parseWith(teacher, words, tags)),
    words.length,
  )
}

/** One teacher's tree. */
export function parseWith(
  { parser, backwards }: Teacher,
  words: readonly string[],
  tags: Int32Array,
): LabelledTree {
  if (!backwards) return parser.parse(words, tags)
  const n = words.length
  const { heads, labels } = parser.parse([...words].reverse(), tags.slice().reverse())
  return { heads: mirrored(heads, n), labels: labels.reverse() }
}

function reversed(example: TreeExample): TreeExample {
  return {
    words: [...example.words].reverse(),
    tags: example.tags.slice().reverse(),
    heads: mirrored(example.heads, example.words.length),
    labels: [...example.labels].reverse(),
  }
}

function mirrored(heads: ArrayLike<number>, n: number): number[] {
  return Array.from(heads, (head) => (head < 0 ? -1 : n - 1 - head)).reverse()
}
