import { describe, expect, it } from 'vitest'
import {
  type Accepted,
  type EventType,
  eventTypes,
  type Frame,
  instrumentModes,
  kindNouns,
  kinds,
  linkTypes,
  type Pattern,
  parsePattern,
  type RelationType,
  relationTypes,
  roles,
} from '#core/ontology/index.ts'

/** The ids that the outside reads, by PLOVER event. Ids may be added here; none may go. */
const promisedEvents: Readonly<Record<string, string>> = {
  ASSAULT: 'attacks retaliates-against kills injures abducts tortures destroys fights',
  COERCE: 'seizes arrests besieges represses deports cyberattacks',
  MOBILIZE: 'deploys-to mobilizes-against',
  SANCTION: 'sanctions expels breaks-with convicts',
  PROTEST: 'protests-against strikes-against boycotts',
  THREATEN: 'threatens',
  REJECT: 'rejects',
  ACCUSE: 'accuses condemns investigates',
  REQUEST: 'demands-of asks',
  AGREE: 'agrees-with promises',
  CONSULT: 'meets negotiates-with visits calls mediates-between',
  SUPPORT: 'supports recognises signs-with',
  CONCEDE: 'concedes-to apologises-to',
  COOPERATE: 'cooperates-with trades-with',
  AID: 'aids arms trains',
  RETREAT: 'withdraws-from releases ceases-fire-with disarms resigns-from',
  INTERCEPT: 'shoots-down',
  CLAIM: 'claims denies',
}

const promisedRelations =
  'backs leads commands holds-post spokesperson-for member-of part-of affiliated-with ally-of enemy-of citizen-of ' +
  'based-in located-in stationed-in hosts controls operates owns supplies founded family-of successor-of born-in'

const promisedKinds =
  'person government military police intelligence armed-group coalition igo party company media ngo court organisation ' +
  'population country region city facility place weapon vehicle agreement object unidentified'

const symmetricTypes =
  'agrees-with calls ceases-fire-with cooperates-with fights meets negotiates-with signs-with trades-with'

/** PLOVER 2.0: the modes of each event. */
const ploverModes: Readonly<Record<string, string>> = {
  AGREE: '',
  CONSULT: 'visit third-party multilateral phone',
  SUPPORT: '',
  CONCEDE: '',
  COOPERATE: '',
  AID: '',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone ' +
    'heavy-weapons crowd-control unconventional',
  INTERCEPT: '',
  CLAIM: '',
}

const ploverSectors =
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC NGO IGO'.split(
    ' ',
  )

const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '')

const acceptable: ReadonlySet<string> = new Set(kinds.flatMap((kind) => [kind.id, kind.family]))

const types: readonly (EventType | RelationType)[] = [...eventTypes, ...relationTypes]

const frames: readonly { readonly type: EventType | RelationType; readonly frame: Frame }[] = types.flatMap(
  (type) => type.frames.map((frame) => ({ type, frame })),
)

const nameOf = ({ type, frame }: { readonly type: { readonly id: string }; readonly frame: Frame }): string =>
  `${type.id}: ${frame.pattern}`

/** Names of the entries for which the check says no. */
const failing = (holds: (entry: (typeof frames)[number]) => boolean): readonly string[] =>
  frames.filter((entry) => !holds(entry)).map(nameOf)

const slotsOf = (pattern: Pattern): readonly string[] => [
  ...(pattern.subject === undefined ? [] : [pattern.subject.role]),
  ...pattern.rest.flatMap((part) => (part.is === 'slot' || part.is === 'oblique' ? [part.role] : [])),
]

const irregular: Readonly<Record<string, string>> = {
  be: 'is|are|was|were',
  begin: 'began',
  born: 'born',
  override: 'overrode',
  stick: 'stuck',
  uphold: 'upheld',
  build: 'built',
  life: 'lives',
  rebuild: 'rebuilt',
  traffic: 'trafficked',
  bear: 'born|bore',
  beat: 'beat',
  beseech: 'beseeched|besought',
  blow: 'blew',
  break: 'broke',
  bring: 'brought',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose',
  cast: 'cast',
  come: 'came',
  cut: 'cut',
  deal: 'dealt',
  do: 'did',
  draw: 'drew',
  drive: 'drove',
  fall: 'fell',
  feed: 'fed',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew',
  forgive: 'forgave',
  freeze: 'froze',
  get: 'got',
  give: 'gave',
  go: 'went',
  grow: 'grew',
  hang: 'hanged|hung',
  have: 'has|had|have',
  hide: 'hid|hides',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept|keeps',
  lay: 'laid',
  lead: 'led|leads',
  leave: 'left',
  lend: 'lent',
  lie: 'lies|lay',
  lose: 'lost',
  make: 'made|makes',
  mediate: 'mediated',
  meet: 'met',
  overrun: 'overran',
  overthrow: 'overthrew',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  ring: 'rang|ringed',
  rise: 'rose',
  run: 'ran|runs',
  say: 'said',
  see: 'saw',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook',
  shed: 'shed',
  shoot: 'shot',
  shut: 'shut',
  sink: 'sank',
  sit: 'sat|sits',
  slay: 'slew',
  speak: 'spoke|speaks',
  spread: 'spread',
  stand: 'stood|stands',
  steal: 'stole',
  strike: 'struck',
  swear: 'swore',
  sweep: 'swept',
  take: 'took',
  teach: 'taught',
  tear: 'tore',
  tell: 'told',
  throw: 'threw',
  undergo: 'underwent',
  wed: 'wed',
  win: 'won',
  withdraw: 'withdrew',
  withhold: 'withheld',
  wreak: 'wreaked',
  write: 'wrote',
  retake: 'retook',
  'strike-out': '',
  leaf: 'leaves',
  man: 'man|men',
  policeman: 'policemen',
  militiaman: 'militiamen',
  gunman: 'gunmen',
  stone: 'stoned',
  bid: 'bid',
  rid: 'rid',
  ceo: 'CEO',
  headquarter: 'headquarter',
  dig: 'dug',
  understand: 'understood',
  forbid: 'forbade',
  forgo: 'forwent',
  undertake: 'undertook',
  let: 'let',
  cede: 'ceded',
  bind: 'bound',
  become: 'became',
  fell: 'felled',
  wage: 'waged',
  bury: 'buried',
  split: 'split',
}

/** Does the sentence hold the lemma in some inflected form? */
const holdsLemma = (sentence: string, lemma: string): boolean => {
  if (lemma === "'s") return sentence.includes(lemma)
  const stem = lemma.replace(/(?:e|y)$/, '')
  const doubled = `${lemma}${lemma.at(-1) ?? ''}`
  const forms = [lemma, stem, doubled, ...(irregular[lemma]?.split('|') ?? [])]
    .filter((form) => form !== '')
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(
    `(?:^|[\\s"'-])(?:${forms.join('|')})(?:s|es|ies|d|ed|ied|ing|en)?(?![\\p{L}])`,
    'iu',
  ).test(sentence)
}

describe('event types', () => {
  it('has every promised id under its PLOVER event', () => {
    for (const [plover, ids] of Object.entries(promisedEvents)) {
      expect(eventTypes.filter((type) => type.plover === plover).map((type) => type.id)).toEqual(
        expect.arrayContaining([...words(ids)]),
      )
    }
  })

  it('has each id once', () => {
    const ids = types.map((type) => type.id)
    // `part-of` may be a relation and a link; within events and relations an id tells one thing
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('marks what two do to each other as symmetric, and nothing else', () => {
    const symmetric = eventTypes.filter((type) => 'symmetric' in type).map((type) => type.id)
    expect([...symmetric].sort()).toEqual(words(symmetricTypes))
  })

  it('lets retaliation win over killing, injury, other violence and attacks', () => {
    const order = (id: string): number => eventTypes.find((type) => type.id === id)?.precedence ?? Number.NaN
    expect(order('retaliates-against')).toBeLessThan(order('kills'))
    expect(order('kills')).toBeLessThan(order('injures'))
    for (const id of ['abducts', 'tortures', 'destroys', 'fights']) {
      expect(order('injures')).toBeLessThan(order(id))
      expect(order(id)).toBeLessThan(order('attacks'))
    }
  })

  it.each(eventTypes.map((type) => [type.id, type] as const))(
    '%s has valid PLOVER codes',
    (_id, type: EventType) => {
      const modes = words(ploverModes[type.plover] ?? 'none')
      expect(Object.keys(ploverModes)).toContain(type.plover)
      if (type.mode !== undefined) expect(modes).toContain(type.mode)
      const told = type.frames.flatMap((frame) => (frame.mode === undefined ? [] : [frame.mode]))
      expect(told.filter((mode) => !modes.includes(mode))).toEqual([])
    },
  )

  it('takes contents only with a way to read them', () => {
    for (const type of eventTypes as readonly EventType[]) {
      expect(type.content !== undefined, type.id).toBe(type.roles.content !== undefined)
    }
  })
})

describe('relation types', () => {
  it('has every promised id', () => {
    expect(relationTypes.map((type) => type.id)).toEqual(
      expect.arrayContaining([...words(promisedRelations)]),
    )
  })

  it('marks allies, enemies and kin as symmetric, and nothing else', () => {
    const symmetric = relationTypes.filter((type) => 'symmetric' in type).map((type) => type.id)
    expect(symmetric).toEqual(['ally-of', 'enemy-of', 'family-of'])
  })
})

describe('kinds', () => {
  it('has every promised kind, and nouns for each but the unidentified', () => {
    expect(kinds.map((kind) => kind.id)).toEqual(words(promisedKinds))
    for (const kind of kinds) {
      if (kind.id !== 'unidentified')
        expect(kind.nouns.flatMap((group) => group.words).length, kind.id).toBeGreaterThan(19)
    }
  })

  it('names each noun once, in lower case but for acronyms, with a known sector', () => {
    const groups = Object.values(kindNouns).flat()
    const nouns = groups.flatMap((group) => group.words)
    expect(nouns.filter((noun, at) => nouns.indexOf(noun) !== at)).toEqual([])
    expect(
      nouns.filter((noun) => noun !== noun.toLowerCase() || noun.trim() !== noun || noun === ''),
    ).toEqual([])
    for (const group of groups) if ('sector' in group) expect(ploverSectors).toContain(group.sector)
  })

  it('tells modes by instruments that PLOVER has for assault', () => {
    expect(instrumentModes.map(({ mode }) => mode)).toSatisfy((modes: readonly string[]) =>
      modes.every((mode) => words(ploverModes.ASSAULT ?? '').includes(mode)),
    )
  })

  it('links events in the promised ways', () => {
    expect(linkTypes).toEqual(
      expect.arrayContaining(['retaliates-for', 'about', 'causes', 'part-of', 'before', 'contradicts']),
    )
  })
})

describe('frames', () => {
  it('are 1,500 or more', () => {
    expect(frames.length).toBeGreaterThanOrEqual(1500)
  })

  it('parse', () => {
    const broken = frames.flatMap((entry) => {
      try {
        parsePattern(entry.frame)
        return []
      } catch (error) {
        return [`${nameOf(entry)}: ${String(error)}`]
      }
    })
    expect(broken).toEqual([])
  })

  it('stand once within a type, but that one may be for names only', () => {
    const repeated = types.flatMap((type) => {
      const patterns = type.frames.map(
        (frame) => `${frame.part} ${frame.holds ?? ''} ${frame.pattern}${frame.named ? ' (named)' : ''}`,
      )
      return patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at).map((p) => `${type.id}: ${p}`)
    })
    expect(repeated).toEqual([])
  })

  it('have slots that their type takes', () => {
    expect(
      failing(({ type, frame }) =>
        slotsOf(parsePattern(frame)).every(
          (role) => (roles as readonly string[]).includes(role) && role in type.roles,
        ),
      ),
    ).toEqual([])
  })

  it('fill each role from one side, but a holder, which names who fills one', () => {
    expect(
      failing(({ frame }) => {
        const slots = slotsOf(parsePattern(frame))
        return frame.part === 'holder'
          ? frame.holds !== undefined && !slots.includes(frame.holds) && slots.length > 0
          : frame.holds === undefined && new Set(slots).size === slots.length
      }),
    ).toEqual([])
  })

  it('accept only known kinds, and narrow what their type accepts', () => {
    const family = (accepted: Accepted): string | undefined =>
      kinds.find((kind) => kind.id === accepted)?.family
    for (const type of types) {
      for (const accepted of Object.values(type.roles)) {
        expect(
          accepted.filter((each) => !acceptable.has(each)),
          type.id,
        ).toEqual([])
      }
    }
    expect(
      failing(({ type, frame }) =>
        Object.entries(frame.takes ?? {}).every(([role, accepted]) => {
          const wide: readonly string[] =
            (type.roles as Readonly<Record<string, readonly Accepted[]>>)[role] ?? []
          return accepted.every((each) => wide.includes(each) || wide.includes(family(each) ?? each))
        }),
      ),
    ).toEqual([])
  })

  it('have an example of their own that holds their words', () => {
    const examples = frames.map(({ frame }) => frame.example)
    expect(failing(({ frame }) => /^\p{Lu}.*[.]$/u.test(frame.example))).toEqual([])
    expect(
      failing(({ frame }) => {
        const { heads, modifiers, rest } = parsePattern(frame)
        const fixed = rest.flatMap((part) =>
          part.is === 'particle'
            ? [[part.word]]
            : part.is === 'phrase'
              ? [part.heads, ...part.modifiers.map((each) => each.split('|'))]
              : [],
        )
        return [heads, ...modifiers.map((each) => [each]), ...fixed].every((alternatives) =>
          alternatives.some((lemma) => holdsLemma(frame.example, lemma)),
        )
      }),
    ).toEqual([])
    expect(examples.length - new Set(examples).size).toBeLessThan(40)
  })
})
