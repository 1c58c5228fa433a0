import type { EntityKind, KindFamily } from '../../ontology/index.js'
import type { EntityRules, Gender, PronounReading } from '../entity-rules.js'
import { familyFirstNames } from './family-first-names.js'
import { femaleNames, maleNames } from './given-names.js'
import { plurals } from './plurals.js'
import { relativePronouns } from './relative-pronouns.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const pronoun = (
  person: 1 | 2 | 3,
  number: 'singular' | 'plural',
  gender: Gender | undefined,
  forms: readonly [
    personal: string,
    object: string,
    possessive: string,
    owned: string,
    ...reflexive: string[],
  ],
): [string, PronounReading][] => {
  const [personal, object, possessive, owned, ...reflexive] = forms
  const plain: PronounReading = { person, number, ...(gender && { gender }) }
  return [
    [personal, plain],
    [object, plain],
    ...reflexive.map((form): [string, PronounReading] => [form, { ...plain, reflexive: true }]),
    [owned, { ...plain, possessive: true }],
    [possessive, { ...plain, possessive: true }],
  ]
}

/** What a person whom an article has named is called again by, without having been called so before. */
const epithets = words(`
  actor actress star superstar singer starlet comedian director filmmaker author writer novelist poet artist musician rapper
  guitarist composer painter designer model player striker midfielder goalkeeper quarterback pitcher golfer champion challenger
  boxer athlete swimmer skier climber mountaineer cyclist runner sprinter racer coach manager politician lawmaker legislator
  senator congressman congresswoman veteran native teenager teen suspect defendant accused convict inmate prisoner escapee
  fugitive killer attacker shooter assailant bomber billionaire tycoon businessman businesswoman entrepreneur banker journalist
  activist dissident cleric preacher doctor surgeon physician professor scientist physicist economist astronaut host anchor
  presenter rookie
`)

const hypernymsOf = (lists: Readonly<Record<string, string>>): EntityRules['hypernyms'] =>
  new Map(
    Object.entries(lists).map(([noun, kinds]) => [
      noun,
      new Set(kinds.split(' ') as (EntityKind | KindFamily)[]),
    ]),
  )

const wholesOf = (kind: EntityKind, nouns: string): readonly (readonly [string, EntityKind])[] =>
  nouns.split(', ').map((noun) => [noun, kind] as const)

const classesOf = (lists: Partial<Record<EntityKind, string>>): ReadonlyMap<string, EntityKind> =>
  new Map(
    (Object.entries(lists) as [EntityKind, string][]).flatMap(([kind, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word): [string, EntityKind] => [word, kind]),
    ),
  )

/** How English speaks of people, groups, places and things. */
export const entityRules: EntityRules = {
  pronouns: new Map([
    ...pronoun(1, 'singular', undefined, ['i', 'me', 'my', 'mine', 'myself']),
    ...pronoun(1, 'plural', undefined, ['we', 'us', 'our', 'ours', 'ourselves']),
    ...pronoun(2, 'singular', undefined, ['you', 'you', 'your', 'yours', 'yourself', 'yourselves']),
    ...pronoun(3, 'singular', 'male', ['he', 'him', 'his', 'his', 'himself']),
    ...pronoun(3, 'singular', 'female', ['she', 'her', 'her', 'hers', 'herself']),
    ...pronoun(3, 'singular', 'neuter', ['it', 'it', 'its', 'its', 'itself']),
    ...pronoun(3, 'plural', undefined, ['they', 'them', 'their', 'theirs', 'themselves']),
  ]),
  relativePronouns,
  indefinitePersons: words(
    'someone somebody anyone anybody everyone everybody nobody no-one none whoever others another many those',
  ),
  definiteDeterminers: words('the this that these those both its their his her my our your'),
  indefiniteDeterminers: words(
    'a an another some any each every no several many few more most other such much less',
  ),
  demonstratives: words('this that these those such'),
  articles: words('the a an'),
  listPrepositions: new Set(['in', 'near', 'around', 'outside', 'throughout']),
  countryPrepositions: new Map([
    ['of', 'belongs'],
    ['from', 'belongs'],
    ['in', 'stands'],
    ['at', 'stands'],
    ['across', 'stands'],
    ['near', 'stands'],
  ]),
  tellingPrepositions: new Set(['of', 'in', 'from', 'at']),
  genitivePreposition: 'of',
  bodyLinks: words('of for'),
  domainLinks: words('of for on'),
  joiners: words('and &'),
  pluralEnding: /(?:s|x)$/,
  nameParticles: words(
    "of and for the in on de del de' la las los el al an ar as at az ash ad bin ibn bint abu van von der den du di da dos le y e &",
  ),
  collectives: words(`
    crowd mob population crew staff community public populace citizenry electorate family household
    tribe clan group minority majority diaspora folk elite aristocracy nobility gentry laity throng offspring couple trio duo gathering audience workforce class force body peasantry
    people
  `),
  plurals,
  titles: words(`
    mr mrs ms miss dr prof professor sir dame lord lady baron rev reverend fr father bishop archbishop cardinal pope imam
    sheikh shaikh sheik ayatollah mullah grand rabbi pastor saint st king queen prince princess emir sultan sultan crown shah
    president vice premier prime minister deputy foreign defence defense interior finance justice chancellor chief secretary
    secretary-general undersecretary under-secretary assistant state governor gov senator sen representative rep congressman
    congresswoman mayor ambassador amb envoy special judge justice attorney attorney-general general speaker chairman
    chairwoman chairperson chair director commissioner commander commander-in-chief general gen maj major lt lieutenant
    colonel col brig brigadier capt captain sgt sergeant staff cpl corporal pvt private spc specialist pfc adm admiral
    rear cmdr cdr marshal field air spokesman spokeswoman spokesperson leader coach founder editor ceo mp mep councillor
    inspector superintendent constable detective officer agent hon honourable honorable chieftain comrade don doña señor señora
    former ex acting interim late senior supreme national security adviser advisor interim hajj haji hojatoleslam msgr monsignor
    highness majesty excellency eminence hh he premier first second cllr lady activist lawmaker politician opposition analyst author actor singer journalist surgeon solicitor auditor comptroller postmaster party human rights
    military rebel militant warlord diplomat dictator teacher principal trade minister's oil health education`),
  namingVerbs: words('appoint name elect re-elect reelect declare crown proclaim designate install'),
  titleNouns: new Map(
    Object.entries({
      sen: 'senator',
      rep: 'congressman',
      representative: 'congressman',
      gov: 'governor',
      amb: 'ambassador',
      secretary: 'cabinet minister',
      gen: 'general',
      maj: 'major',
      col: 'colonel',
      lt: 'lieutenant',
      brig: 'brigadier',
      capt: 'army officer',
      captain: 'army officer',
      sgt: 'sergeant',
      cpl: 'corporal',
      adm: 'admiral',
      cmdr: 'commander',
      cdr: 'commander',
      pvt: 'soldier',
      private: 'soldier',
      detective: 'police officer',
      inspector: 'police officer',
      constable: 'police officer',
      reverend: 'pastor',
      rev: 'pastor',
      father: 'priest',
      fr: 'priest',
      prof: 'professor',
    }),
  ),
  courtesies: words(
    'mr mrs ms miss dr prof professor sir dame sheikh sheik gen maj lt col capt sgt cpl adm sen gov rep president senator',
  ),
  offices: words(`
    gov prof rev judge congressman congresswoman councilman councilwoman detective inspector constable attorney pastor bishop archbishop cardinal minister secretary president envoy ambassador spokesman spokeswoman spokesperson commander general colonel captain lieutenant
    sergeant governor senator director chairman chairwoman adviser advisor professor mayor king queen chancellor premier
    commissioner ceo mr mrs ms dr gen maj col lt capt sgt adm sen rep`),
  directions: words(`
    north south east west central northern southern eastern western northeast northwest southeast southwest northeastern
    northwestern southeastern southwestern middle upper lower latin sub-saharan greater mid`),
  peoples: words(`
    muslim muslims islamic islamists sunni sunnis shia shias shiite shiites shi'ite shi'ites shi'a alawite alawites druze
    christian christians catholic catholics protestant protestants orthodox coptic copt copts evangelical evangelicals mormon mormons
    jesuit jesuits franciscan franciscans benedictine benedictines anglican anglicans methodist methodists baptist baptists lutheran
    lutherans quaker quakers maronite maronites ismaili ismailis salafi salafis salafist salafists wahhabi wahhabis sufi sufis
    sandinista sandinistas sandinist peronist peronists trotskyist trotskyists zionists maoists marxists baathist baathists
    jewish jew jews hindu hindus buddhist buddhists sikh sikhs yazidi yazidis baha'i ahmadi ahmadis zionist
    arab arabs kurd kurds kurdish berber berbers amazigh tuareg tuaregs bedouin pashtun pashtuns tajik hazara hazaras uzbek turkmen
    uyghur uyghurs uighur uighurs rohingya tibetan tibetans tamil tamils sinhalese hausa fulani igbo yoruba oromo amhara tigrayan tigrayans
    maasai zulu hutu hutus tutsi tutsis chechen chechens tatar tatars cossack roma romani basque catalan catalans flemish sami inuit
    aboriginal maori māori mapuche quechua aymara maya mayan indigenous native-american hispanic hispanics latino latinos latina
    african africans asian asians european europeans western westerner westerners eastern arabian latin nordic scandinavian balkan
    baltic caribbean mediterranean slavic slavs persian persians roman romans ottoman ottomans soviet soviets nazi nazis
    republican republicans democrat democrats communist communists marxist maoist
    macedonian macedonians achaemenid achaemenids byzantine byzantines mongol mongols athenian athenians spartan spartans thracian thracians
    babylonian babylonians assyrian assyrians sumerian sumerians phoenician phoenicians aztec aztecs inca incas celtic celts saxon saxons
    anglo-saxon anglo-saxons viking vikings norman normans visigoths ostrogoths prussian prussians mughal mughals safavid safavids umayyad
    umayyads abbasid abbasids fatimid fatimids mamluk mamluks hashemite hashemites haredi haredim hasidic hasidim ultra-orthodox islamist
    parsi parsis dalit dalits gujarati gujaratis punjabi punjabis bengali bengalis sindhi sindhis baloch balochi kashmiri kashmiris naga nagas
    cree métis inuk inuvialuit mi'kmaw mi'kmaq mohawk mohawks navajo cherokee cherokees apache apaches sioux guarani garifuna miskito miskitos
    nubian nubians castroist burkinabe sámi uygur uygurs bahá'í`),
  nameClasses: classesOf({
    government: `ministry government administration department secretariat cabinet congress parliament senate assembly knesset
      duma bundestag majlis legislature authority municipality council treasury pentagon kremlin commission customs bureau
      directorate office embassy-staff governorate-council politburo presidency`,
    military: `army armies navy force forces corps battalion regiment division brigade squadron fleet guard guards command
      marines military infantry artillery troops militia-army peacekeepers unit wing platoon garrison task-group strike-group expeditionary-group
      forces-group battle-group carrier-group combat-group air-group`,
    police:
      'police gendarmerie constabulary carabinieri police-department police-service police-force police-agency',
    intelligence: 'intelligence mossad mukhabarat',
    'armed-group': `brigades militia militias front movement resistance jihad fighters rebels guerrillas mujahideen insurgency
      insurgents hezbollah battalions cartel gang taliban`,
    coalition: 'coalition alliance axis',
    igo: 'nations union organization-of-states',
    party: 'party coalition-party bloc democrats republicans',
    company: `inc corp corporation company co ltd llc plc group holdings airlines airways bank motors industries enterprises
      partners technologies systems oil petroleum gas energy steel gmbh ag sa pharmaceuticals logistics futures records studios entertainment
      electronics telecom insurance capital`,
    media: `times post news television tv radio newspaper press journal tribune herald gazette agency-france magazine daily
      guardian broadcasting observer chronicle mirror telegraph`,
    ngo: 'foundation society charity crescent cross federation watch association trust fund initiative',
    court: 'court tribunal judiciary',
    organisation: `organisation organization university college school institute academy agency association club committee
      center centre league union network team church board orchestra service services conference federation
      confederation syndicate chamber institution programme program working-group contact-group crisis-group small-group
      support-group study-group fc afc cf sc ac juniors rovers wanderers hotspur albion`,
    region: `province governorate state county district region valley desert mountains peninsula gulf sea ocean lake river
      island islands strip heights coast plateau basin canyon delta territory oblast prefecture`,
    city: 'city town village',
    facility: `airport base airbase camp prison hospital stadium bridge station port harbour harbor dam mosque embassy consulate
      palace hotel tower building square street road avenue highway gate plant refinery field checkpoint barracks cathedral
      temple crossing hall park barrage museum gallery library mall theatre theater jail pipeline terminal fort plaza house`,
    vehicle: 'uss hms hmcs hmas usns ins mv rfa fs fgs pns bns roks hdms hnlms kri tcg brp uscgc',
    place: 'border strait canal mount mountain hill forest bay cape beach',
    object: `operation exercise cessation war wars revolution rebellion massacre genocide ages era renaissance festival cup championship championships olympics tournament
      prize award awards medal day night strategy vision bill contract amendment memorandum degree rankings virus syndrome`,
    agreement: 'treaty agreement accord accords pact convention protocol act charter declaration',
  }),
  groupClasses: words(
    `group party foundation brigades brigade army forces battalion movement faction institute university company regime administration government trust network front militia division corps
    inc corp corporation ltd llc plc holdings airlines airways industries enterprises technologies logistics pharmaceuticals ministry department agency association federation
    committee council commission league bank futures motors electronics telecom college academy
    airport airbase barrage refinery hospital stadium barracks cathedral mosque museum province governorate district county peninsula island islands strait
    festival tournament cup award prize`,
  ),
  adjectiveEndings: ['ish', 'ch', 'ese'],
  peopleEndings: ['ians', 'eans', 'ists', 'ites'],
  surnameStarts: words('mc mac o de di du la le lo van von fitz al el abu ben da del den der st'),
  leadingClasses: words(
    'uss hms hmcs hmas usns ins mv rfa fs fgs pns bns roks hdms hnlms kri tcg brp uscgc fc afc ac operation exercise lake mount camp fort port university bank hotel radio',
  ),
  appositiveClasses: words(
    'group movement organisation organization party network company newspaper agency militia faction channel broadcaster village town city province airline firm charity brother sister son daughter wife husband',
  ),
  bodiesOfNoOne: words('company newspaper agency airline firm charity channel broadcaster party'),
  spellings: new Map(
    Object.entries({
      center: 'centre',
      theater: 'theatre',
      defense: 'defence',
      organization: 'organisation',
      organizations: 'organisations',
      labor: 'labour',
      harbor: 'harbour',
      program: 'programme',
      programs: 'programmes',
      armor: 'armour',
      honor: 'honour',
      stabilization: 'stabilisation',
      mobilization: 'mobilisation',
      st: 'saint',
      dept: 'department',
      intl: 'international',
      univ: 'university',
    }),
  ),
  postnominals: words('general'),
  premises: words('bank'),
  domainBodies: words(
    'ministry department office bureau board commission council committee agency authority secretariat directorate institute institution centre center school college faculty directorate-general court tribunal federation association inspectorate administration service registry ombudsman society academy',
  ),
  placeStarts: words(
    'ain ayn deir dayr tal tel tell wadi jabal jebel jabel kafr kfar khirbet beit bayt bir ras sidi ksar qasr bandar bab puerto villa isla cerro novo velika',
  ),
  facilityNouns: words(
    'base airbase airport airfield camp prison jail hospital stadium bridge station port dam mosque refinery barracks checkpoint crossing embassy consulate palace plant stadium facility complex compound',
  ),
  facilityModifiers: words(
    'air military naval army refugee power nuclear border bus train railway police radio international army training oil gas space detention',
  ),
  relational: words(
    'ally partner rival enemy foe neighbour neighbor proxy backer supporter opponent adversary counterpart friend sponsor patron critic successor predecessor',
  ),
  faint: words(
    'the and who with from for his her their its our your other others another new old young year years former ex late alleged suspected unnamed unidentified one two three four five six seven eight nine ten several many some',
  ),
  anybody: words(
    'people person persons man men woman women boy boys girl girls child children teen teens teenager teenagers youth youths others other member members resident residents civilian civilians victim victims suspect suspects individual individuals citizen citizens local locals worker workers employee employees colleague colleagues',
  ),
  partitives: words(
    'round group team number member crowd band pair series couple handful dozen score hundred thousand majority most part bunch gang lot variety kind type sort some many several few one half all each any both none other',
  ),
  aims: words('target position site asset'),
  nameLinks: words('al el ar az ash ad ath adh bin ibn bint abu del da dos van von der ul'),
  figures: words('round number part type kind sort series variety proportion share'),
  masses: words(
    'justice place side position force power command leadership service mission stage territory press',
  ),
  callingVerbs: words('call'),
  byways: new Map([
    ['in', words('place part cell')],
    ['across', words('board')],
    ['on', words('side')],
  ]),
  ageWithin: /(\d{1,3})\s?-\s?year\s?-\s?old/,
  ageHead: /^\d{1,3}\s?-\s?year\s?-\s?old$|^year-old$/,
  ageNouns: new Map([
    ['teenager', [13, 19]],
    ['teen', [13, 19]],
    ['adolescent', [12, 19]],
    ['boy', [0, 18]],
    ['girl', [0, 18]],
    ['schoolboy', [4, 19]],
    ['schoolgirl', [4, 19]],
    ['toddler', [1, 4]],
    ['infant', [0, 2]],
    ['baby', [0, 2]],
    ['pensioner', [55, 120]],
  ]),
  sameNouns: new Map(
    [
      'premier,prime minister',
      'shop,store',
      'prison,jail,penitentiary',
      'mother,mum,mom,mommy,mummy',
      'father,dad,daddy',
      'lawyer,attorney',
      'doctor,physician',
      'ship,vessel',
      'truck,lorry',
      'plane,aircraft,airplane,aeroplane,airliner,jet',
      'car,automobile',
      'officer,policeman,policewoman,cop,police officer',
      'teenager,teen',
      'film,movie',
      'accord,agreement,deal,pact',
      'firm,company',
      'port,harbour,harbor',
    ].flatMap((line) => {
      const [first = '', ...others] = line.split(',')
      return others.map((other) => [other, first] as const)
    }),
  ),
  soleRoles: words(
    'mother father wife husband spouse mum mom dad widow widower fiancé fiancée fiance fiancee boyfriend girlfriend mother-in-law father-in-law stepmother stepfather',
  ),
  nearRoles: words(
    'brother sister son daughter uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter brother-in-law sister-in-law son-in-law daughter-in-law lawyer attorney publicist agent spokesman spokeswoman manager coach trainer doctor bodyguard driver assistant landlord employer',
  ),
  stateRoles: new Set([
    'president',
    'vice president',
    'vice-president',
    'premier',
    'prime minister',
    'prime-minister',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'monarch',
    'supreme leader',
    'head of state',
    'attorney general',
    'army chief',
    'police chief',
    'intelligence chief',
    'secretary of state',
  ]),
  portfolios: words('minister'),
  passing: words('new newly interim acting caretaker next future incoming outgoing designate elect would-be'),
  bodyRoles: words('leader chairman chairwoman chairperson chief president director founder commander'),
  doers: words(
    'attacker assailant gunman raider robber thief burglar kidnapper abductor captor hijacker bandit intruder killer murderer shooter sniper arsonist bomber assassin',
  ),
  armed: words('armed masked hooded unidentified unknown'),
  ageBehind: /^\.?(?:, (\d{1,3})(?=[,.;]| of | from | and )| ?\((\d{1,3})\))/,
  officeLinks: words('of for to'),
  officePrepositions: words('of for to in at'),
  employerPrepositions: words('of for from at with'),
  emptyDeterminers: words('any no'),
  denials: words("not n't never no neither hardly"),
  doubts: words('would could may might should can'),
  former: words('former ex late retired erstwhile ousted deposed then one-time onetime previous outgoing'),
  formerPrefixes: words('ex then'),
  anonymity: [
    'condition of anonymity',
    'requested anonymity',
    'requesting anonymity',
    'anonymously',
    'asked not to be named',
    'asked not to be identified',
    'asking not to be named',
    'asking not to be identified',
    'asked for anonymity',
    'asked to remain anonymous',
    'declined to be named',
    'declined to be identified',
    'declining to be named',
    'declining to be identified',
    'did not want to be named',
    'did not want to be identified',
    'did not wish to be named',
    'did not give his name',
    'did not give her name',
    'refused to be named',
    'refused to be identified',
    'who was not named',
    'not authorised to speak',
    'not authorized to speak',
    'not authorised to brief',
    'not authorized to brief',
    'not authorised to talk',
    'not authorized to talk',
    'without giving his name',
    'withheld his name',
    'whose name was withheld',
  ],
  unnamedSpeakers: words(
    'official source spokesman spokeswoman spokesperson officer diplomat commander adviser advisor aide witness insider authority lawmaker minister',
  ),
  commonNameWords: words(`
    the of for and national democratic liberal labour labor conservative socialist communist people peoples united popular republican green
    progressive social christian liberation resistance patriotic revolutionary freedom justice development unity new party front movement
    army union congress alliance council coalition league assembly guard force forces democracy change reform central federal state
    ministry police court bank electoral election commission`),
  accusing: words(`
    arrest charge accuse suspect convict jail sentence detain indict prosecute imprison extradite arraign acquit nab apprehend
    seek hunt handcuff try book
  `),
  harming: words(`
    kill shoot stab wound injure hit strike murder slay behead assassinate rape beat strangle attack abduct kidnap rob mug gun
    run mow maim poison execute massacre ambush bomb
  `),
  dying: words('die perish drown bleed succumb'),
  speechVerbs: words(`
    say tell add claim announce state declare report note explain warn argue insist confirm deny admit reveal stress reply
    respond ask answer write comment remark acknowledge allege suggest believe think emphasise emphasize urge continue
    conclude recall predict promise vow observe concede caution complain testify tweet post go read joke`),
  speechActs: words(`
    accuse blame call urge demand reject dismiss condemn criticise criticize denounce defend welcome praise thank threaten vow refuse
    pledge appeal insist deny accept apologise apologize speak address`),
  trusts: words(
    'believe confide trust invest confidence faith interest belief trust find see engage involve',
  ),
  placeVerbs: words(
    'control shell bombard besiege occupy overrun retake recapture encircle blockade enter reach liberate rule ravage devastate jolt',
  ),
  metonyms: {
    placePrepositions: words(
      'in at near inside outside around across throughout through into onto off above over within towards toward via along beyond from to',
    ),
    actorPrepositions: words('by with between against among of for on'),
    movements: words(
      'travel go come return fly head arrive move drive send bring visit leave reach enter march flee take deploy evacuate carry withdraw ship trip journey visit flight road tour rush rally transfer transport',
    ),
    strikes: words(
      'attack strike airstrike raid assault bombing bombardment shelling offensive invasion advance siege barrage',
    ),
    possessions: words(`
      ally allies proxy proxies government policy position stance demand offer request decision support role influence interest
      claim plan effort proposal threat response refusal insistence rejection commitment backing enemy foe rival partner
      troop soldier force army military president minister ambassador envoy diplomat official leader leadership intelligence
      sanction embassy programme program pressure strategy diplomacy agreement regime intention ambition concern warning
      opposition relation tie rule involvement desire`),
    addressed: words(`
      accuse blame urge call press pressure warn threaten condemn criticise criticize denounce support back oppose defy help sue
      persuade convince anger irritate embarrass provoke invite allow force compel thank praise trust isolate sanction alarm concern worry
      slam rebuke reproach lambast lambaste castigate chide berate fault defend assure reassure notify lobby pressure implore beg remind
      challenge suspect punish reward appease court woo antagonise antagonize infuriate enrage upset unsettle arm fund finance deter supply provide furnish equip`),
    scolded: words('hit lash anger fury outrage frustration criticism jibe swipe barb scorn'),
    answerable: words('responsible accountable liable'),
  },
  familyFirst: familyFirstNames,
  genders: {
    male: maleNames,
    female: femaleNames,
    maleNouns: words(`
      mr sir lord king prince sultan emir pope father brother son husband man boy gentleman uncle nephew grandfather grandson
      widower fr spokesman chairman businessman policeman congressman gunman sheikh imam ayatollah bishop cardinal priest monk
      baron duke salesman fisherman guy actor waiter groom bridegroom boyfriend dad grandpa stepfather stepson stepbrother
      godfather gentleman lad nobleman cameraman fireman doorman councilman assemblyman sportsman serviceman tribesman clergyman
      statesman fiancé grandad landlord czar tsar caliph shah`),
    femaleNouns: words(`
      mrs ms miss lady dame queen princess mother sister daughter wife woman girl aunt niece grandmother granddaughter widow nun
      spokeswoman chairwoman businesswoman policewoman congresswoman actress waitress bride girlfriend madam madame duchess
      baroness empress mom mum grandma stepmother stepdaughter stepsister godmother countess noblewoman heroine ballerina hostess
      camerawoman servicewoman assemblywoman saleswoman councilwoman sportswoman headmistress fiancée landlady`),
  },
  hyphenPrefixes: words('pro anti non ex post pre trans inter mid cross counter'),
  noNames: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today
    tomorrow yesterday internet web god lord bible koran quran easter christmas thanksgiving ramadan eid arabic ok o.k. hi hello thanks dear
    am pm a.m. p.m. gmt utc est tv dvd cd pc covid-19 i ii iii iv v vi vii x no yes story related bc ad bce ce thx plz pls yay ya wow lol omg laughter applause`),
  conditions: new Map([
    [
      'state',
      words(
        'emergency affair alert siege war mind shock calm disrepair readiness play art flux collapse decay panic exception',
      ),
    ],
    ['body', words('work evidence water law')],
    ['head', words('cattle steam')],
    ['post', words('x x. facebook twitter instagram telegram weibo media platform')],
  ]),
  idioms: new Map([
    ['place', words('take')],
    [
      'position',
      words(
        'be remain reassess reconsider clarify reiterate explain change shift harden soften state defend',
      ),
    ],
    ['part', words('take play')],
    ['staff', words('chief')],
    ['side', words('take')],
    ['power', words('take hold seize')],
    ['office', words('take hold leave')],
    ['force', words('use enter come')],
    ['fire', words('open exchange come catch set cease return')],
  ]),
  namesakes: words(
    'federal national royal public general special supreme united local most many best same new old big young free grand black white green red blue golden silver independence freedom liberty victory hope peace justice union progress mobile reading nice bath battle deal wells buy orange eden hell moron',
  ),
  abstracts: words(`
    name age role title day week month year hour minute second morning evening night afternoon weekend decade century time today tomorrow yesterday
    tonight moment period percent per cent way thing fact case reason point end beginning kind lot bit deal mile kilometre kilometer km
    metre meter foot dollar euro pound number amount rate level degree addition order example instance result`),
  expletiveVerbs: words('seem appear rain snow turn happen follow become take'),
  aliasMarkers: [
    'also known as',
    'known as',
    'better known as',
    'aka',
    'a.k.a.',
    'alias',
    'also called',
    'nicknamed',
    'formerly',
    'formerly known as',
    'real name',
    'nom de guerre',
  ],
  repeaters: words(
    'same said aforementioned very whole entire militant armed islamist jihadist extremist insurgent rebel separatist guerrilla terrorist outlawed banned',
  ),
  blamingVerbs: words(
    'criticise criticize condemn denounce sanction fine punish rebuke slam blast accuse arrest jail imprison expel boycott attack cut sever suspend break sue charge indict detain censure praise thank reward congratulate commend applaud',
  ),
  groundPrepositions: words('over for'),
  ties: words(
    'linked backed aligned allied affiliated inspired led supported funded armed based link back align ally affiliate inspire lead support fund arm base',
  ),
  hypernyms: hypernymsOf({
    ...Object.fromEntries([...epithets].map((noun) => [noun, 'person'])),
    group: 'armed-group organisation ngo party coalition company',
    movement: 'armed-group organisation party',
    organisation: 'armed-group organisation ngo igo party',
    organization: 'armed-group organisation ngo igo party',
    militia: 'armed-group',
    insurgency: 'armed-group',
    faction: 'armed-group party',
    party: 'party',
    coalition: 'coalition',
    alliance: 'coalition igo',
    bloc: 'coalition igo party',
    agency: 'government igo intelligence media ngo organisation',
    ministry: 'government',
    government: 'government',
    department: 'government organisation',
    company: 'company',
    firm: 'company',
    airline: 'company',
    bank: 'company',
    newspaper: 'media',
    broadcaster: 'media',
    channel: 'media',
    university: 'organisation',
    union: 'organisation igo',
    army: 'military',
    court: 'court',
    tribunal: 'court',
    country: 'country',
    nation: 'country',
    kingdom: 'country',
    republic: 'country',
    state: 'country region',
    province: 'region',
    region: 'region',
    territory: 'region',
    island: 'region place',
    enclave: 'region',
    strip: 'region',
    city: 'city',
    town: 'city',
    village: 'city',
    capital: 'city',
    base: 'facility',
    airport: 'facility',
    prison: 'facility',
    hospital: 'facility',
    camp: 'facility',
    plant: 'facility',
    stadium: 'facility',
    dam: 'facility',
    bridge: 'facility',
  }),
  reciprocals: new Map([
    ['each', 'other'],
    ['one', 'another'],
  ]),
  duals: words('both'),
  pairWords: words('both two 2'),
  distributives: words('each'),
  pairNouns: hypernymsOf({
    side: 'country organisation',
    party: 'country organisation',
    foe: 'country organisation',
    rival: 'country organisation',
    enemy: 'country organisation',
    ally: 'country organisation',
    force: 'country organisation',
    army: 'country organisation',
    country: 'country',
    nation: 'country',
    state: 'country',
    government: 'country',
    neighbour: 'country',
    neighbor: 'country',
    capital: 'country',
    power: 'country',
    group: 'organisation',
    movement: 'organisation',
    faction: 'organisation',
    organisation: 'organisation',
    organization: 'organisation',
    militia: 'organisation',
    leader: 'person',
    president: 'person',
    minister: 'person',
  }),
  fighters: words(
    'rebel insurgent guerrilla militant separatist jihadist islamist paramilitary fighter extremist gunman militiaman terrorist',
  ),
  servicemen: words(
    'soldier policeman policewoman officer marine gendarme constable detective cop trooper paratrooper conscript serviceman servicewoman infantryman guardsman commando airman sailor reservist patrolman',
  ),
  hereWords: words('here'),
  herePrepositions: words('near outside around'),
  identifying: words('identify name'),
  identifyingMark: 'as',
  sideNouns: words('side party'),
  wholes: new Map<string, EntityKind>([
    ...wholesOf('government', 'government, central government, authorities'),
    ...wholesOf('military', 'army, military, armed forces'),
    ...wholesOf('police', 'police, national police, police force'),
  ]),
  forces: new Map(wholesOf('military', 'forces, troops, soldiers, armies')),
  posts: words(
    'head leader chief boss mayor governor commander founder president minister premier chairman chairwoman director ambassador envoy king queen judge prosecutor bishop archbishop',
  ),
  foes: words('enemy enemies foe aggressor aggressors invader invaders occupiers'),
  seats: words('capital'),
  homelands: words('country nation state homeland motherland fatherland republic'),
  stateOffices: words('president premier chancellor minister king queen prime-minister emir sultan'),
  selfNaming: new Set([
    'calls itself',
    'calling itself',
    'called itself',
    'call themselves',
    'calling themselves',
    'styling itself',
    'known as',
    'called',
    'named',
    'dubbed',
  ]),
  remainders: words('more'),
  ordinals: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth other another latter former last next rest',
  ),
}
