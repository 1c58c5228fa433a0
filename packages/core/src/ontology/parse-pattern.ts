import type { Frame } from './frames.js'
import { type RoleId, roles } from './roles.js'

/** A place that a participant fills. */
export interface Slot {
  readonly role: RoleId
  /** Written `role!`: without it there is no event. */
  readonly required: boolean
}

/** What stands around the head, in the order of the pattern. */
export type PatternPart =
  /** Without a preposition: an object, a complement clause, a compound's second half. */
  | ({ readonly is: 'slot' } & Slot)
  /** Behind one of the prepositions; `to` and `from` also open infinitives and gerunds of a `content`. */
  | ({ readonly is: 'oblique'; readonly prepositions: readonly string[] } & Slot)
  /** "blow **up**", "pull **out** of": belongs to the verb, before or behind its object. */
  | { readonly is: 'particle'; readonly word: string }
  /** Fixed words: "open **fire**", "place … **under house arrest**", "be **responsible** for". */
  | {
      readonly is: 'phrase'
      /** Empty: it stands as an object or predicate. */
      readonly prepositions: readonly string[]
      /** Lemmas before the head that must be there ("house"). */
      readonly modifiers: readonly string[]
      /** Lemmas of which one is its head ("arrest"). */
      readonly heads: readonly string[]
    }

/** A frame's pattern, taken apart. */
export interface Pattern {
  /** Before the head: subject of a verb, first half of a compound, left side of a preposition. */
  readonly subject: Slot | undefined
  /** Lemmas of which one is the head; more than one only in a `preposition`. */
  readonly heads: readonly string[]
  /** Lemmas that must stand before a noun head: "car" of "car bombing". */
  readonly modifiers: readonly string[]
  /** A compound whose head stands first: "pro-source", "anti-source". */
  readonly prefix: true | undefined
  readonly rest: readonly PatternPart[]
}

const PARTICLES = new Set('apart aside away back down forward off out over together up'.split(' '))

/** Particles only where no noun can follow: "move **in** on the camp", but "go on strike", "fire on the camp". */
const WEAK_PARTICLES = new Set(['along', 'in', 'on', 'through'])

const PREPOSITIONS = new Set(
  (
    'about above across after against along alongside amid among around as at before behind below beneath ' +
    'beside between beyond by concerning during following for from in inside into like near of off on onto ' +
    'out outside over past per regarding round since than through throughout to toward towards under until ' +
    'unto upon via with within without'
  ).split(' '),
)

/** Roles by their names, each as the listed word, which engines compare by where it is. */
const roleIds: ReadonlyMap<string, RoleId> = new Map(roles.map((role) => [role, role]))

const slotOf = (token: string | undefined): Slot | undefined => {
  if (token === undefined) return undefined
  const required = token.endsWith('!')
  const word = required ? token.slice(0, -1) : token
  const role = roleIds.get(word)
  return role && { role, required }
}

const isPrepositions = (token: string | undefined): boolean =>
  token?.split('|').every((word) => PREPOSITIONS.has(word)) ?? false

/** Parts behind the head. Directly behind a verb `over target` is particle and object, elsewhere an oblique. */
const partsOf = (tokens: readonly string[], verb: boolean): readonly PatternPart[] => {
  const parts: PatternPart[] = []
  let at = 0
  const lexical = (token: string | undefined): token is string =>
    token !== undefined &&
    slotOf(token) === undefined &&
    !isPrepositions(token) &&
    !(verb && PARTICLES.has(token))
  while (at < tokens.length) {
    const token = tokens[at] ?? ''
    const slot = slotOf(token)
    const following = slotOf(tokens[at + 1])
    const strong = PARTICLES.has(token) && (at === 0 || !following)
    const weak = WEAK_PARTICLES.has(token) && !following && !lexical(tokens[at + 1])
    if (verb && (strong || weak)) {
      parts.push({ is: 'particle', word: token })
      at += 1
    } else if (slot) {
      parts.push({ is: 'slot', ...slot })
      at += 1
    } else if (isPrepositions(token) && following) {
      parts.push({ is: 'oblique', prepositions: token.split('|'), ...following })
      at += 2
    } else {
      const prepositions = isPrepositions(token) ? token.split('|') : []
      if (prepositions.length > 0) at += 1
      const words: string[] = []
      for (let word = tokens[at]; lexical(word); word = tokens[at]) {
        words.push(word)
        at += 1
      }
      const head = words.pop()
      if (head === undefined) throw new SyntaxError(`Nothing behind "${token}" in "${tokens.join(' ')}"`)
      parts.push({ is: 'phrase', prepositions, modifiers: words, heads: head.split('|') })
    }
  }
  return parts
}

const parseVerb = (tokens: readonly string[]): Pattern => {
  const [first, head, ...rest] = tokens
  const subject = slotOf(first)
  if (head === undefined || (subject === undefined && first !== '_'))
    throw new SyntaxError(`A verb's pattern is "subject head …" or "_ head …": "${tokens.join(' ')}"`)
  return { subject, heads: [head], modifiers: [], prefix: undefined, rest: partsOf(rest, true) }
}

const parseNoun = (tokens: readonly string[]): Pattern => {
  const end = tokens.findIndex(
    (token, at) => at > 0 && (slotOf(token) !== undefined || isPrepositions(token)),
  )
  const words = end < 0 ? tokens : tokens.slice(0, end)
  const head = words.at(-1)
  if (head === undefined)
    throw new SyntaxError(`A noun's pattern begins with its head: "${tokens.join(' ')}"`)
  return {
    subject: undefined,
    heads: [head],
    modifiers: words.slice(0, -1),
    prefix: undefined,
    rest: end < 0 ? [] : partsOf(tokens.slice(end), false),
  }
}

const parseCompound = (tokens: readonly string[]): Pattern => {
  const [joined = '', last] = tokens
  const hyphen = joined.indexOf('-')
  const left = joined.slice(0, hyphen)
  const right = joined.slice(hyphen + 1)
  const prefix = slotOf(left) === undefined
  const subject = slotOf(prefix ? right : left)
  const other = slotOf(last)
  if (hyphen < 1 || subject === undefined || other === undefined || tokens.length !== 2)
    throw new SyntaxError(
      `A compound's pattern is "source-backed target" or "pro-source target": "${tokens.join(' ')}"`,
    )
  return {
    subject,
    heads: [prefix ? left : right],
    modifiers: [],
    prefix: prefix ? true : undefined,
    rest: [{ is: 'slot', ...other }],
  }
}

const parsePreposition = (tokens: readonly string[]): Pattern => {
  const subject = slotOf(tokens[0])
  const other = slotOf(tokens[2])
  if (tokens.length !== 3 || subject === undefined || other === undefined)
    throw new SyntaxError(`A preposition's pattern is "source in|at target": "${tokens.join(' ')}"`)
  return {
    subject,
    heads: (tokens[1] ?? '').replaceAll('_', ' ').split('|'),
    modifiers: [],
    prefix: undefined,
    rest: [{ is: 'slot', ...other }],
  }
}

/** What a frame's pattern says. Throws a `SyntaxError` where the pattern is malformed. */
export const parsePattern = (frame: Pick<Frame, 'part' | 'pattern'>): Pattern => {
  const tokens = frame.pattern.split(' ')
  switch (frame.part) {
    case 'verb':
      return parseVerb(tokens)
    case 'noun':
    case 'holder':
      return parseNoun(tokens)
    case 'compound':
      return parseCompound(tokens)
    case 'preposition':
    case 'whereabouts':
      return parsePreposition(tokens)
  }
}
