import {
  type Article,
  type Entity,
  type Extraction,
  readingRules,
  type Span,
  type Told,
} from '@newsgraph/core'

type Tree = NonNullable<Extraction['trees']>[number]

/** Grammatical relations in plain words; the others keep their names (Universal Dependencies). */
const relationWords: Readonly<Record<string, string>> = {
  root: 'the head of the sentence',
  nsubj: 'subject of',
  'nsubj:pass': 'subject, passive, of',
  csubj: 'clause as subject of',
  obj: 'object of',
  iobj: 'indirect object of',
  obl: 'phrase at',
  'obl:agent': 'doer, behind “by”, of',
  'obl:unmarked': 'phrase at',
  nmod: 'phrase at',
  'nmod:poss': 'owner of',
  amod: 'adjective of',
  compound: 'first part of',
  'compound:prt': 'particle of',
  appos: 'another description of',
  conj: 'coordinated with',
  cc: 'joins it to',
  det: 'article of',
  case: 'preposition of',
  mark: 'opens the clause of',
  aux: 'auxiliary of',
  'aux:pass': 'auxiliary, passive, of',
  cop: 'copula of',
  advmod: 'adverb of',
  nummod: 'number of',
  acl: 'describes',
  'acl:relcl': 'relative clause about',
  advcl: 'clause beside',
  ccomp: 'clause that completes',
  xcomp: 'verb that completes',
  parataxis: 'stands beside',
  flat: 'further part of',
}

const effects: Readonly<Record<string, string>> = {
  negates: 'negates it',
  ended: 'says that it is over',
  attempted: 'makes it an attempt',
  planned: 'makes it a plan',
  threatened: 'makes it a threat',
  demanded: 'makes it a demand',
  hypothetical: 'makes it a supposition',
  intercepted: 'says that it was intercepted',
  failed: 'says that it failed',
  succeeded: 'says that it succeeded',
  states: 'says who states it',
  claims: 'says who claims it',
  confirms: 'says who confirms it',
  denies: 'says who denies it',
  accuses: 'says who accuses',
  suspects: 'says who suspects it',
}

const nowhere: Span = { start: 0, end: 0 }

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end && a.field === b.field

/** One line for each word, beneath the word that it hangs by. */
const drawTree = ({ words }: Tree, quote: (span: Span) => string): readonly string[] => {
  const below = words.map((_, at) =>
    words.flatMap(({ head, upos }, child) =>
      head === at && child !== at && upos !== 'PUNCT' ? [child] : [],
    ),
  )
  const wordAt = (at: number): string => quote(words[at] ?? nowhere)
  const draw = (at: number, before: string): readonly string[] =>
    (below[at] ?? []).flatMap((child, place, all) => {
      const isLast = place === all.length - 1
      return [
        `${before}${isLast ? '└ ' : '├ '}${wordAt(child)}  (${words[child]?.relation})`,
        ...draw(child, `${before}${isLast ? '  ' : '│ '}`),
      ]
    })
  return words.flatMap(({ head }, at) => (head < 0 ? [wordAt(at), ...draw(at, '')] : []))
}

/** "subject of “hit”": how a phrase hangs in its sentence. */
const placeIn = (tree: Tree, span: Span, wordAt: (at: number) => string): string => {
  const isInside = (at: number): boolean => {
    const word = tree.words[at]
    return word !== undefined && word.start >= span.start && word.end <= span.end
  }
  const head = tree.words.find((word, at) => isInside(at) && !isInside(word.head))
  if (head === undefined) return 'within a word'
  const relation = relationWords[head.relation] ?? `${head.relation} of`
  if (head.head < 0) return relation
  const preposition = tree.words.findIndex(
    (word) => word.relation === 'case' && tree.words[word.head] === head,
  )
  const behind = preposition < 0 || relation !== 'phrase at' ? '' : `, behind “${wordAt(preposition)}”`
  return `${relation} “${wordAt(head.head)}”${behind}`
}

interface Reader {
  readonly quote: (span: Span) => string
  readonly nameOf: (id: string | undefined) => string
}

const standing = ({ factuality, attribution, ended, outcome }: Told, { nameOf }: Reader): string => {
  const voices = attribution.map(
    ({ stance, source }) => `${source ? nameOf(source) : 'someone unnamed'} ${stance}`,
  )
  return [
    factuality.polarity === 'negative' ? 'said not to be so' : 'said to be so',
    factuality.modality,
    ...(ended ? ['over'] : []),
    ...(outcome ? [outcome] : []),
    ...(voices.length > 0 ? [voices.join(' that ')] : ['in the words of the article itself']),
  ].join('; ')
}

/** The signs that raise or lower the confidence, the strongest first. */
const weighed = (label: string, why: Told['why'], side: 1 | -1): readonly string[] => {
  const signs = (why?.signs ?? [])
    .filter(({ weight }) => weight * side > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return signs.length === 0
    ? []
    : [`  ${label.padEnd(11)} ${signs.map(({ sign, weight }) => `${sign} (${weight})`).join(', ')}`]
}

const describeTold = (
  heading: string,
  told: Told & { readonly trigger?: Span; readonly triggers?: readonly Span[] },
  tree: Tree,
  reader: Reader,
): readonly string[] => {
  const { quote } = reader
  const { why } = told
  const wordAt = (at: number): string => quote(tree.words[at] ?? nowhere)
  const trigger = told.trigger === undefined ? '' : `“${quote(told.trigger)}”`
  return [
    heading,
    `  told by     ${trigger}${why ? `, by the entry “${why.frame.pattern}” (${why.frame.part}), as in “${why.frame.example}”` : ''}`,
    ...(told.triggers ?? []).map((span) => `  and by      “${quote(span)}”`),
    `  rule        ${told.rule}: ${readingRules[told.rule] ?? 'no further description'}`,
    ...(why?.words ?? []).map(
      (word) => `  ${word.role.padEnd(11)} “${quote(word)}”: ${placeIn(tree, word, wordAt)}`,
    ),
    ...(told.when
      ? [`  when        “${quote(told.when)}”: ${[told.when.from ?? '…', told.when.to ?? '…'].join(' to ')}`]
      : []),
    `  stands as   ${standing(told, reader)}`,
    ...(why?.marks ?? []).map(
      ({ does, ...span }) => `  because     “${quote(span)}” ${effects[does] ?? does}`,
    ),
    ...(why?.marks.length === 0 ? ['  because     nothing around it in the sentence says otherwise'] : []),
    `  confidence  ${told.confidence}`,
    ...weighed('for it', why, 1),
    ...weighed('against it', why, -1),
  ]
}

const who =
  (entities: ReadonlyMap<string, Entity>) =>
  (id: string | undefined): string =>
    (id === undefined ? undefined : entities.get(id)?.name) ?? 'nobody known'

/**
 * Why each event and relation of a record was found, for people to read: sentence by sentence its tree, then what was
 * read off it. The record must have been made with `explain`.
 */
export const formatExplanation = (record: Extraction, article: Pick<Article, 'title' | 'text'>): string => {
  const quote = ({ start, end, field }: Span): string =>
    (field === 'title' ? (article.title ?? '') : article.text).slice(start, end).replace(/\s+/g, ' ')
  const nameOf = who(new Map(record.entities.map((entity) => [entity.id, entity])))
  const reader: Reader = { quote, nameOf }
  const names = (list: readonly string[]): string =>
    list.length === 0 ? 'nobody known' : list.map(nameOf).join(', ')
  const events = record.events.flatMap((event) =>
    [event, ...(event.tellings ?? [])].map((told, at) => {
      const in_ = (...roles: readonly string[]): string =>
        names(told.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity))
      const again = at === 0 ? '' : ', told again'
      return {
        told,
        heading: `${event.id}${again}  ${told.type}: ${in_('agent')} → ${in_('target', 'victim')}`,
      }
    }),
  )
  const relations = record.relations.map((told) => ({
    told,
    heading: `${told.id}  ${told.type}: ${nameOf(told.source)} → ${nameOf(told.target)}`,
  }))
  const all = [...events, ...relations]
  const parts = (record.trees ?? []).flatMap((tree) => {
    const found = all.filter(({ told }) => isSame(told.evidence, tree))
    if (found.length === 0) return []
    return [
      `${tree.field === 'title' ? 'Headline' : `At ${tree.start}`}: “${quote(tree)}”`,
      '',
      ...drawTree(tree, quote).map((line) => `    ${line}`),
      '',
      ...found.flatMap(({ told, heading }) => [...describeTold(heading, told, tree, reader), '']),
    ]
  })
  const title = `${record.article.id}${article.title ? `: ${article.title}` : ''}`
  return [
    title,
    '='.repeat(Math.min(title.length, 100)),
    '',
    ...(parts.length > 0 ? parts : ['Nothing was found here.', '']),
    '',
  ].join('\n')
}
