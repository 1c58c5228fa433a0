/** Relations that compete for a place in the sentence, the rest last. */
const families: readonly RegExp[] = [
  /^(?:nsubj|csubj|expl)/,
  /^(?:obj|iobj)/,
  /^(?:ccomp|xcomp)/,
  /^(?:obl|nmod(?!:poss))/,
  /^(?:acl|advcl|parataxis|appos|list)/,
  /^conj/,
  /^/,
]

export const FAMILIES = families.length

/** By relation, the family that it belongs to: subjects, objects, clauses that complete a verb, and so on. */
export const relationFamilies = (labels: readonly string[]): Uint8Array =>
  Uint8Array.from(labels, (label) => families.findIndex((family) => family.test(label)))
