import type { TagTraits } from './tag-traits.js'
import { FORM, FORM_SIZE } from './word-forms.js'

/** What the parser knows of each node: its word, clusters, universal and joint tag. */
export interface ParseNodes {
  readonly word: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  readonly upos: Int32Array
  readonly tag: Int32Array
  /** How many commas, coordinating words and verbs with tense stand before a node. */
  readonly commas: Int32Array
  readonly conjunctions: Int32Array
  readonly finites: Int32Array
}

/** Nodes for sentences of up to `words` words. */
export function createParseNodes(words: number): ParseNodes {
  const row = (): Int32Array => new Int32Array(words + 2)
  return {
    word: row(),
    fine: row(),
    coarse: row(),
    upos: row(),
    tag: row(),
    commas: row(),
    conjunctions: row(),
    finites: row(),
  }
}

/** Fills the nodes from word forms and tags; the root and "nothing" get values of their own. */
export function describeNodes(
  nodes: ParseNodes,
  forms: Int32Array,
  slots: Int32Array,
  length: number,
  tags: Int32Array,
  { uposOf, breakOf }: TagTraits,
): void {
  let commas = 0
  let conjunctions = 0
  let finites = 0
  for (let i = 0; i < length; i++) {
    const form = (slots[i] as number) * FORM_SIZE
    nodes.word[i] = forms[form + FORM.word] as number
    const fine = forms[form + FORM.fine] as number
    nodes.fine[i] = fine === 0 ? (forms[form + FORM.tailFine] as number) : fine
    nodes.coarse[i] = forms[form + FORM.coarse] as number
    nodes.tag[i] = tags[i] as number
    nodes.upos[i] = uposOf[tags[i] as number] as number
    nodes.commas[i] = commas
    nodes.conjunctions[i] = conjunctions
    nodes.finites[i] = finites
    const kind = breakOf[tags[i] as number] as number
    if (kind === 1) commas++
    else if (kind === 2) conjunctions++
    else if (kind === 3) finites++
  }
  for (let k = 0; k < 2; k++) {
    const i = length + k
    nodes.word[i] = 0x1234567 + k
    nodes.fine[i] = 5000 + k
    nodes.coarse[i] = 5000 + k
    nodes.tag[i] = 300 + k
    nodes.upos[i] = 300 + k
    nodes.commas[i] = commas
    nodes.conjunctions[i] = conjunctions
    nodes.finites[i] = finites
  }
}
