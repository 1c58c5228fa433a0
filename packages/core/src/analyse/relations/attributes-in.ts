import type { FoundMention } from '../entities/index.js'
import { accepts, relationFrames } from '../frames/index.js'
import { childrenOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type FoundRelation, plainState } from './found-relation.js'
import { isNameful } from './is-nameful.js'

/** The noun that a hyphenated modifier belongs to. */
const hostOf = (tree: Tree, token: number): number | undefined => {
  let at = token
  for (let steps = 0; steps < 3; steps += 1) {
    const word = tree.tokens[at]
    if (word === undefined || word.head < 0) return undefined
    at = word.head
    const upos = tree.tokens[at]?.upos
    if (at > token && (upos === 'NOUN' || upos === 'PROPN')) return at
  }
  return undefined
}

const HYPHEN = /[-\u2010\u2011]/

/** "Iran-backed groups", "pro-Iran factions": the entity in the compound and the one that it describes. */
export const compoundsIn = (scene: Scene, tree: Tree): readonly FoundRelation[] => {
  const found: FoundRelation[] = []
  for (const [token, word] of tree.tokens.entries()) {
    if (!HYPHEN.test(word.text)) continue
    const hyphen = word.text.search(HYPHEN)
    if (hyphen < 1) continue
    const last = Math.max(
      word.text.lastIndexOf('-'),
      word.text.lastIndexOf('\u2010'),
      word.text.lastIndexOf('\u2011'),
    )
    const left = word.text.slice(0, hyphen).toLowerCase()
    const right = word.text.slice(last + 1).toLowerCase()
    const entries = [
      ...(relationFrames.compound.get(right) ?? []).filter((entry) => !entry.pattern.prefix),
      ...(relationFrames.compound.get(left) ?? []).filter((entry) => entry.pattern.prefix),
    ]
    if (entries.length === 0) continue
    const inner = mentionOf(scene, tree, token)
    const host = hostOf(tree, token)
    // "Saudi Arabia-led" begins a word before
    if (inner === undefined || host === undefined || inner.end <= word.start || inner.end > word.end) continue
    for (const each of conjunctsOf(tree, host)) {
      const described = mentionOf(scene, tree, meantBy(scene, tree, each))
      if (described === undefined || described.entity === inner.entity) continue
      for (const entry of entries) {
        const { type, pattern, frame } = entry
        const subjectIsSource = pattern.subject?.role === 'source'
        const source = subjectIsSource ? inner : described
        const target = subjectIsSource ? described : inner
        const takes = frame.takes ?? {}
        if (!accepts(takes.source ?? type.roles.source, source.kind)) continue
        if (!accepts(takes.target ?? type.roles.target, target.kind)) continue
        found.push({
          type,
          tree,
          source: source.entity,
          target: target.entity,
          trigger: token,
          entry,
          rule: 'compound-modifier',
          ...plainState,
        })
        break
      }
    }
  }
  return found
}

/** Two phrases and what stands between them; of "the camp is in the desert" the subject and the predicate. */
interface Joined {
  readonly left: number
  readonly right: number
  readonly comma: boolean
  /** Over the first of several: "in Chad and Niger". */
  readonly preposition: string
}

/** The word under which frames say what a genitive tells: "Yemen's Black Column". */
const GENITIVE = "'s"

const joinedAt = (tree: Tree, token: number): readonly Joined[] => {
  const right = (child: number, left: number): readonly Joined[] => {
    const preposition = prepositionOf(tree, child)
    const comma = tree.tokens[child]?.deprel === 'appos' && preposition === ''
    return conjunctsOf(tree, child).map((each) => ({ left, right: each, comma, preposition }))
  }
  const owners = childrenOf(tree, token, 'nmod:poss')
    .filter((child) => childrenOf(tree, child, 'case').some((mark) => tree.tokens[mark]?.xpos === 'POS'))
    .map((child): Joined => ({ left: token, right: child, comma: false, preposition: GENITIVE }))
  const below = [
    ...owners,
    ...childrenOf(tree, token, 'nmod', 'appos').flatMap((child) => right(child, token)),
  ]
  const [subject] = childrenOf(tree, token, 'nsubj')
  const isPredicate =
    subject !== undefined && childrenOf(tree, token, 'cop').length > 0 && prepositionOf(tree, token) !== ''
  return isPredicate ? [...below, ...conjunctsOf(tree, subject).flatMap((left) => right(token, left))] : below
}

/** "the campaign against the group | in Anbar", "the alliance, | including Chad": the phrase that ends where one of place or of a part begins. */
const besideAt = (scene: Scene, tree: Tree, right: number): readonly Joined[] => {
  const word = tree.tokens[right]
  const [first] = childrenOf(tree, right, 'case')
  if (word === undefined || first === undefined) return []
  const isPart = scene.language.text.partMarkers.has(tree.tokens[first]?.lower ?? '')
  if (!isPart && !tree.rules.standingPrepositions.has(prepositionOf(tree, right))) return []
  const end = isPart && /^[,–—-]$/.test(tree.tokens[first - 1]?.text ?? '') ? first - 1 : first
  const before = mentionOf(scene, tree, end - 1)
  const isOwn = before === undefined || before.to !== end || before.head === word.head
  if (isOwn || (!isPart && (before.kind === 'country' || !isNameful(tree, before)))) return []
  return conjunctsOf(tree, right).map((each) => {
    return { left: before.head, right: each, comma: false, preposition: prepositionOf(tree, right) }
  })
}

/** "no longer has bases in Anbar": what is not there is nowhere. */
const isDenied = (scene: Scene, tree: Tree, token: number): boolean => {
  const { negators } = scene.language.clauses
  const word = tree.tokens[token]
  const governor = word?.deprel === 'obj' || word?.deprel.startsWith('nsubj') ? word.head : -1
  const isNo = (child: number): boolean =>
    negators.has(tree.tokens[child]?.lemma ?? '') ||
    childrenOf(tree, child).some((each) => tree.tokens[each]?.lemma === 'no')
  return (
    childrenOf(tree, token, 'det').some(isNo) ||
    (governor >= 0 && childrenOf(tree, governor, 'advmod', 'aux').some(isNo))
  )
}

/** "By Omar Sayid in Cairo": who wrote the article, and nothing that it tells. */
const isAuthor = (scene: Scene, tree: Tree, { kind, from }: FoundMention): boolean => {
  const before = tree.tokens.slice(0, from).filter(({ upos }) => upos !== 'PUNCT')
  const [first] = before
  return (
    kind === 'person' &&
    before.length === 1 &&
    first !== undefined &&
    scene.language.text.agentMarkers.has(first.lower)
  )
}

/** "a base in Anbar": two phrases and the preposition between them. */
export const prepositionsIn = (scene: Scene, tree: Tree): readonly FoundRelation[] => {
  const found: FoundRelation[] = []
  for (const token of tree.tokens.keys()) {
    if (tree.children[token]?.length === 0) continue
    for (const { left, right, comma, preposition } of [
      ...joinedAt(tree, token),
      ...besideAt(scene, tree, token),
    ]) {
      const mention = mentionOf(scene, tree, left)
      const other = mentionOf(scene, tree, right)
      if (mention === undefined || mention.head !== left) continue
      if (other === undefined || other.entity === mention.entity) continue
      if (comma && (mention.form !== 'name' || other.form !== 'name' || mention.kind === 'person')) continue
      // "Yemen's army" is called by its country
      if (preposition === GENITIVE && mention.form !== 'name') continue
      if (isAuthor(scene, tree, mention)) continue
      if (mention.form !== 'name' && isDenied(scene, tree, left)) continue
      const whole =
        preposition === GENITIVE ? GENITIVE : comma ? 'in' : prepositionOf(tree, right) || preposition
      const entries =
        relationFrames.preposition.get(whole) ??
        relationFrames.preposition.get(whole.split(' ').at(-1) ?? '') ??
        []
      const heads = [tree.tokens[left]?.lemma ?? '', tree.tokens[right]?.lemma ?? '']
      const entry = entries.find(({ type, frame, pattern }) => {
        if (heads.some((head) => frame.unless?.includes(head))) return false
        if (frame.named && !(isNameful(tree, mention) && isNameful(tree, other))) return false
        const [first, second] = pattern.subject?.role === 'source' ? [mention, other] : [other, mention]
        return (
          (!comma || type.id === 'located-in') &&
          accepts(frame.takes?.source ?? type.roles.source, first.kind) &&
          accepts(frame.takes?.target ?? type.roles.target, second.kind)
        )
      })
      if (entry === undefined) continue
      const forward = entry.pattern.subject?.role === 'source'
      found.push({
        type: entry.type,
        tree,
        source: forward ? mention.entity : other.entity,
        target: forward ? other.entity : mention.entity,
        entry,
        trigger: comma ? token : (childrenOf(tree, right, 'case')[0] ?? right),
        rule: comma ? 'apposition' : 'preposition',
        ...plainState,
      })
    }
  }
  return found
}
