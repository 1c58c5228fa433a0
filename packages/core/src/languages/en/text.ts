import type { TextRules } from '../text-rules.js'
import { companyPhrases } from './company-phrases.js'
import { namingVerbs } from './naming-verbs.js'
import { plurals } from './plurals.js'
import { relativePronouns } from './relative-pronouns.js'
import { lemma } from './text-lemma.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const months = 'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'
const monthNames =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
const weekdays =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'

/** How English is written. */
export const textRules: TextRules = {
  abbreviations: words(`
    mr. mrs. ms. dr. prof. rev. fr. hon. st. ste. mt. messrs. mme. mlle. msgr. br. sra. srta. lic. ing. dra.
    gen. maj. col. lt. capt. cpl. sgt. pvt. cmdr. cdr. brig. adm. vadm. radm. comdr. cmdt. pfc. spc. tech. ens. wg.
    gov. sen. rep. reps. sens. pres. amb. supt. insp. det. cllr. atty. asst. assoc. dept. min. del. sec. secy.
    vs. v. e.g. i.e. cf. viz. al. ca. c. approx. incl. excl. nr. ft. gtr. op. repr. ed. eds. trans. vol.`),
  closingAbbreviations: words(`
    u.s. u.k. u.n. u.a.e. u.s.a. u.s.s.r. e.u. d.c. l.a. n.y. p.m. a.m. p.m a.m inc. corp. co. ltd. bros. plc. llc. jr. sr. esq. etc.
    ph.d. m.d. b.a. m.a. b.c. a.d. dist. govt. intl. ave. blvd. rd. hwy. km. kg. cm. mm. lb. lbs. oz. hr. hrs. mins. secs. mph. kph.
    ala. ariz. ark. calif. colo. conn. fla. ill. kan. ky. mich. minn. mont. neb. nev. okla. penn. tenn. tex. va. vt. wash. wis. wyo.
    s.a. s.p.a. a.g. n.v. r.i.p.`),
  numberedAbbreviations: words(`no. nos. p. pp. art. arts. fig. figs. ch. sec. par. vol. ${months}`),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my there here but and or nor so yet
    in on at by for from with after before during under over since until when while where as if although though because
    despite however meanwhile moreover also still then now one two three some many most several all both each no not
    what who whom which why how whether last earlier later`),
  clitics: ["n't", "'re", "'ve", "'ll", "'s", "'m", "'d"],
  fused: new Map([
    ['cannot', [3]],
    ['gonna', [3]],
    ['wanna', [3]],
    ['gotta', [3]],
    ['lemme', [3]],
    ['gimme', [3]],
  ]),
  numberBounds: new Set([
    'up to',
    'close to',
    'at least',
    'at most',
    'more than',
    'less than',
    'fewer than',
    'greater than',
    'many as',
    'few as',
  ]),
  nounComplements: new Map(
    Object.entries({
      to: 'end halt stop solution answer threat response return access commitment objection opposition resistance alternative',
      on: 'attack assault raid march strike ban embargo crackdown restriction limit',
      for: 'responsibility respect need plan reason',
      against:
        'campaign war fight struggle offensive sanction demonstration protest rally march charge allegation accusation',
      from: 'pressure criticism resistance opposition',
      with: 'tie link relation war conflict deal agreement treaty pact truce ceasefire',
      of: 'withdrawal removal release',
      in: 'killing assassination murder death',
      between:
        'war conflict fighting battle clash skirmish talk negotiation meeting dispute tension tie relation truce ceasefire',
    }).map(([preposition, nouns]) => [preposition, words(nouns)]),
  ),
  verbComplements: new Map([
    ['with', words('respond retaliate react reply answer')],
    ['on', words('blame pin')],
    ['of', words('accuse suspect convict acquit clear strip rid rob deprive relieve cleanse purge absolve')],
  ]),
  infinitiveVerbs: words(
    'threaten vow promise pledge agree refuse decline attempt try seek plan intend hope want fail begin start continue manage decide vote',
  ),
  contentMarker: 'in',
  timeUnits: words('minute hour day week month year'),
  causingVerbs: words('lead prompt cause force urge compel allow enable persuade push pressure encourage'),
  heldForms: words(
    'believed thought said known reported alleged suspected understood presumed rumoured rumored assumed',
  ),
  auxiliaryBases: words('be have'),
  ageAlone: /^\d+-year-olds?$/,
  ownerMarkers: new Set(['of']),
  namingVerbs,
  givingVerbs: words(
    'give send sell lend loan offer promise pay grant hand award pledge guarantee owe bring deny show allot assign wire gift feed refuse',
  ),
  agentMarkers: new Set(['by']),
  placeMarkers: words('outside inside'),
  havingForms: words('have has had'),
  worthWords: words('worth valued'),
  ownerEndings: new Set(["'s", '’s']),
  fateVerbs: words('take hold seize keep make'),
  tolls: words('dead'),
  fates: words('hostage captive prisoner dead homeless unconscious'),
  violentForms: words(
    'killed murdered wounded injured shot attacked raided stormed kidnapped abducted beat raped hacked beheaded executed massacred slaughtered ambushed stabbed burned torched looted blocked smashed clashed',
  ),
  ravages: words(
    'torched burned burnt looted ransacked razed destroyed damaged vandalised vandalized plundered pillaged seized captured wounded injured kidnapped abducted blocked barricaded smashed',
  ),
  callingVerbs: words('call declare consider deem label brand'),
  burning: words('ablaze alight aflame'),
  gerundMarkers: new Set(['of', 'for']),
  gerundVerbs: words('accuse suspect convict acquit'),
  wayMarkers: words('from to into'),
  pastForms: new Map([
    ...[
      ...words(
        `took gave went began broke stole drove wrote flew blew threw withdrew overthrew drew grew knew sank shook froze chose
      swore tore wore spoke fell ate forgot arose awoke forbade foresaw mistook overtook undertook oversaw underwent overran`,
      ),
    ].map((word) => [word, 'VBD'] as const),
    ...[
      ...words(
        `struck fought sought brought caught taught told sold held kept swept wept fled bled said won met sent spent built lost
      made paid laid stood understood withheld upheld beheld heard led dealt dug clung flung hung slain sworn taken given
      killed wounded injured attacked shelled bombed stormed ambushed arrested detained seized kidnapped abducted released
      accused urged demanded threatened announced condemned denied vowed warned killed rejected signed visited supported opposed
      agreed refused deployed withdrew imposed lifted expelled deported sanctioned blamed hosted expressed launched
      exploded detonated crashed landed collided`,
      ),
    ].map((word) => [word, 'either'] as const),
  ]),
  mandatives: words(
    `demand demands demanded demanding urge urges urged insist insists insisted require requires required request requested
    ask asks asked asking recommend recommended propose proposed proposing order ordered call suggest suggested`,
  ),
  askedVerbs: words(
    `resign appear match leave ease cut halt stop end release return hand quit step lift drop pay free grant respect honour honor
    join face answer explain apologise apologize withdraw cease disarm surrender open close allow provide take give`,
  ),
  happenings: words(
    'fighting shelling bombing shooting looting rioting killing stabbing beating flooding hearing meeting voting hijacking kidnapping',
  ),
  unchangedPasts: words('put hit cut set let shut hurt split cast spread beat bid broadcast'),
  harmingVerbs: words(
    'explode detonate burst blow erupt go crash collide collapse capsize sink derail burn fall strike hit slam plough plow ram drive fire shoot open shell bomb storm raid ambush attack use carry hurl throw drop launch target destroy',
  ),
  befalling: words(
    `killed injured wounded hurt shot murdered arrested detained held jailed imprisoned accused charged indicted sentenced convicted acquitted kidnapped abducted freed released
    executed seized attacked bombed shelled raided captured apprehended nabbed stabbed rescued evacuated displaced slain assassinated beheaded expelled deported hospitalised`,
  ),
  soleTags: new Map([
    ...[
      ...words(
        'between amid amidst among amongst against despite during toward towards via versus into onto upon alongside throughout',
      ),
    ].map((word) => [word, 'ADP IN'] as const),
    ...[...words('neighbouring neighboring')].map((word) => [word, 'ADJ JJ'] as const),
    ...[...words('mr mrs ms')].map((word) => [word, 'PROPN NNP'] as const),
    ...[...words('peacekeeping ally army militia rebel insurgent militant soldier hostage ceasefire')].map(
      (word) => [word, 'NOUN NN'] as const,
    ),
    ...[
      ...words(
        'allies armies militias insurgents militants soldiers hostages troops ceasefires gunmen policemen servicemen fishermen tribesmen lawmakers explosives',
      ),
    ].map((word) => [word, 'NOUN NNS'] as const),
    ...[
      ...words(
        'neighbouring neighboring ongoing upcoming outgoing incoming forthcoming scathing withering blistering stinging',
      ),
    ].map((word) => [word, 'ADJ JJ'] as const),
  ]),
  plurals,
  adjectiveVerbs: words('free clear open secure close empty'),
  nounVerbs: words(`
    clear back target hit kill wound plan vow strike raid attack fire clash protest rally march arm block shell bomb blast ambush storm ban free
    name urge seek warn threat order demand support blame slam call claim sanction praise fund aid ram test tie link
    arrest capture rescue release charge search probe question jail patrol loot torture abuse exile curb halt fight battle
    offer visit host promise pledge appeal request veto train award sentence supply return`),
  mutualPrepositions: words('with against'),
  timeClauseWords: words('after before since until as while'),
  insertedRelatives: words('who which'),
  finiteWords: words(
    'is are was were has have had will would can could may might must did does do said says',
  ),
  frontOpeners: words(
    `in at on for with under during despite following from by amid across inside outside near beyond within without since before after
    when while as if although though because once unless until whereas`,
  ),
  clauseOpeners: words('when while if although though because unless whereas'),
  addingPhrases: ['as well as', ...companyPhrases].map((phrase) => phrase.split(' ')),
  complementisers: words('that'),
  aimNouns: words(
    'plot attempt bid conspiracy scheme plan intention threat vow pledge promise effort campaign decision desire refusal readiness willingness call',
  ),
  tellingNouns: words(
    'allegation claim accusation charge report threat warning statement announcement suggestion demand promise pledge complaint admission',
  ),
  phrasalVerbs: new Map([
    ['take', words('over')],
    ['hand', words('over')],
    ['turn', words('over')],
    ['shoot', words('down')],
    ['blow', words('up')],
    ['set', words('up')],
    ['carry', words('out')],
    ['break', words('out')],
    ['call', words('off')],
    ['cut', words('off')],
    ['bring', words('down')],
    ['gun', words('down')],
    ['round', words('up')],
  ]),
  phrasalOnly: words('hand turn shoot blow gun round'),
  conditionOpeners: words('should had were'),
  conditionWord: 'if',
  readBeforeInfinitive: new Map([['due', 'set']]),
  infinitiveMarker: 'to',
  thingsAsPronouns: words('mine'),
  pairMarkers: words('between'),
  insertedPrepositions: words('of from like including'),
  plainPrepositions: words('on at by of from into against with'),
  partMarkers: words('including'),
  wholeMarkers: words('among'),
  relativePronouns,
  objectPronouns: words('them him us me'),
  happeningPrepositions: words('between in near around among'),
  expletiveVerbs: words(
    'be seem appear happen turn take remain exist follow emerge come matter occur strike dawn help make find think consider rain snow arise',
  ),
  perfectMarkers: words('have has had having be is are was were been being am get got getting'),
  indefiniteArticles: words('a an'),
  frontedDateWords: words(
    `in on at by since during late early mid last this next the of earlier later a an same day week month year morning evening night
    afternoon weekend spring summer autumn fall winter beginning end middle past few recent days weeks months years hours ago
    after before two three four five six seven ${monthNames} ${weekdays} ${months}`,
  ),
  bareDays: words('today yesterday tonight monday tuesday wednesday thursday friday saturday sunday'),
  spans: words(
    'day week month year morning afternoon evening night weekend spring summer autumn fall winter',
  ),
  beforeDays: words(
    `in at by since during for of from to until till before after about last this that next the a an every each and or but
    early late earlier later than as through between past with black bloody good easter palm holy one another until around`,
  ),
  dayMarkers: new Set(['on']),
  reporting: {
    verbs: words(
      `said says say added adds told tells announced reported reports warned warns insisted insists declared confirmed stated noted
      notes claimed claims acknowledged alleged argued explained testified recalled wrote writes vowed continued concluded`,
    ),
    telling: words('told tells'),
    followers: words(
      `in on at to during by from via through late early last this today yesterday ${weekdays}`,
    ),
    openers: words(
      `and or but nor if when where while because as although though before after since until unless including such like with
      without for in on at by to from of into not according whose whom last earlier`,
    ),
    otherClauses: words(
      'that which who if because but is are was were be been being will would could should may might must can do does did',
    ),
    conjunctions: words('and or'),
  },
  dayParts: words('morning afternoon evening night'),
  capitalised: new Set([
    'is',
    'us',
    'ecowas',
    'it',
    'who',
    'as',
    'or',
    'am',
    'may',
    'will',
    'can',
    'all',
    'now',
    'her',
    'any',
    'one',
    'so',
    'are',
    'was',
    'be',
    'do',
    'has',
    'an',
  ]),
  plainAcronym: 'UN',
  calendar: words(`${monthNames} ${weekdays} ${months}`),
  datelineWords: words(`${monthNames} ${months} text report article excerpts passage omitted`),
  lemma,
}
