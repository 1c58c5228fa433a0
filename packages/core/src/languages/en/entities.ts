import type { EntityKind } from '../../ontology/index.js'
import type { EntityRules, Gender, PronounReading } from '../entity-rules.js'
import { femaleNames, maleNames } from './given-names.js'

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

const sectorsOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([code, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word): [string, string] => [word.replaceAll('_', ' '), code]),
    ),
  )

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
  relativePronouns: words('who whom whose which that'),
  indefinitePersons: words(
    'someone somebody anyone anybody everyone everybody nobody no-one none whoever others another many those',
  ),
  definiteDeterminers: words('the this that these those both its their his her my our your'),
  indefiniteDeterminers: words(
    'a an another some any each every no several many few more most other such much less',
  ),
  articles: words('the a an'),
  nameParticles: words(
    "of and for the in on de del de' la las los el al an ar as at az ash ad bin ibn bint abu van von der den du di da dos le y e &",
  ),
  plurals: words(
    'police people personnel staff troops cattle clergy gendarmerie media youth public military',
  ),
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
    premier first second cllr activist lawmaker politician opposition analyst author actor singer journalist party human rights
    military rebel militant warlord diplomat dictator teacher principal trade minister's oil health education`),
  nameClasses: classesOf({
    government: `ministry government administration department secretariat cabinet congress parliament senate assembly knesset
      duma bundestag majlis legislature authority municipality council treasury pentagon kremlin commission customs bureau
      directorate office embassy-staff governorate-council politburo presidency`,
    military: `army armies navy force forces corps battalion regiment division brigade squadron fleet guard guards command
      marines military infantry artillery troops militia-army peacekeepers unit wing platoon garrison`,
    police: 'police gendarmerie constabulary carabinieri',
    intelligence: 'intelligence mossad mukhabarat',
    'armed-group': `brigades militia militias front movement resistance jihad fighters rebels guerrillas mujahideen insurgency
      insurgents hezbollah battalions cartel gang taliban`,
    coalition: 'coalition alliance axis',
    igo: 'nations union organization-of-states',
    party: 'party coalition-party bloc democrats republicans',
    company: `inc corp corporation company co ltd llc plc group holdings airlines airways bank motors industries enterprises
      partners technologies systems oil petroleum gas energy steel gmbh ag sa pharmaceuticals records studios entertainment
      electronics telecom insurance capital`,
    media: `times post news television tv radio newspaper press journal tribune herald gazette agency-france magazine daily
      guardian broadcasting observer chronicle mirror telegraph`,
    ngo: 'foundation society charity crescent cross federation watch association trust fund initiative',
    court: 'court tribunal judiciary',
    organisation: `organisation organization university college school institute academy agency association club committee
      center centre league union network team church board museum orchestra service services conference federation
      confederation syndicate chamber institution programme program`,
    region: `province governorate state county district region valley desert mountains peninsula gulf sea ocean lake river
      island islands strip bank heights coast plateau basin canyon delta territory oblast prefecture`,
    city: 'city town village',
    facility: `airport base airbase camp prison hospital stadium bridge station port harbour harbor dam mosque embassy consulate
      palace hotel tower building square street road avenue highway gate plant refinery field checkpoint barracks cathedral
      temple crossing hall park museum-building theatre theater jail pipeline terminal fort plaza house`,
    place: 'border strait canal mount mountain hill forest bay cape beach',
    agreement: 'treaty agreement accord accords pact convention protocol act charter declaration',
  }),
  facilityNouns: words(
    'base airbase airport airfield camp prison jail hospital stadium bridge station port dam mosque refinery barracks checkpoint crossing embassy consulate palace plant stadium facility complex compound',
  ),
  facilityModifiers: words(
    'air military naval army refugee power nuclear border bus train railway police radio international army training oil gas space detention',
  ),
  sectors: sectorsOf({
    GOV: `government official minister president premier governor mayor authority authorities ministry cabinet chancellor
      ambassador diplomat envoy administration regime junta king queen prince monarch emir sultan secretary undersecretary
      ombudsman bureaucrat councillor prime_minister head_of_state consul embassy presidency municipality customs delegation
      first_lady ruler dictator attorney-general`,
    MIL: `military army soldier troop navy general colonel major lieutenant captain sergeant marine warplane fighter_jet jet
      warship airman commander battalion brigade regiment garrison serviceman servicemember sailor conscript artillery
      air_force infantry helicopter tank admiral force officer corporal paratrooper warplane convoy submarine frigate`,
    COP: `police policeman policewoman policemen cop constable gendarme sheriff detective inspector police_officer gendarmerie`,
    SPY: 'spy intelligence intelligence_agency intelligence_officer intelligence_official security_service secret_service',
    JUD: `judge court prosecutor lawyer attorney tribunal magistrate jury justice judiciary jurist barrister solicitor`,
    LEG: `lawmaker legislator parliament senator congressman congresswoman deputy mp parliamentarian legislature senate
      congress assembly representative`,
    PTY: 'party candidate hopeful nominee politician',
    OPP: 'opposition dissident opponent critic activist-group',
    REB: `rebel insurgent guerrilla militant jihadist jihadi mujahideen insurgency separatist islamist fighter mujahid
      terrorist extremist militia faction jihadis`,
    UAF: 'gunman gunmen assailant attacker bomber militiaman',
    PRM: 'paramilitary vigilante paramilitaries',
    CRM: `criminal gang gangster thief thieves trafficker smuggler cartel mafia pirate kidnapper robber bandit murderer syndicate
      hacker supremacist burglar dealer fraudster`,
    BUS: `company firm business businessman businesswoman bank corporation executive investor trader ceo entrepreneur merchant
      retailer manufacturer employer airline`,
    AGR: 'farmer peasant rancher herder grower fisherman',
    MED: 'doctor nurse hospital clinic paramedic medic ambulance physician surgeon',
    JRN: `journalist reporter newspaper broadcaster editor newsroom correspondent news_agency photographer television radio
      columnist media press magazine cameraman`,
    EDU: `student teacher university school professor academic lecturer college pupil scholar researcher scientist educator`,
    LAB: 'worker labourer laborer union strikers miner trade_union',
    NGO: 'charity ngo nonprofit aid_worker aid_group rights_group humanitarian volunteer',
    REF: 'refugee migrant displaced asylum-seeker deportee',
    REL: `priest bishop imam cleric monk nun rabbi church mosque pope pastor clergy ayatollah religious_leader community_leader
      worshipper pilgrim`,
    IGO: 'peacekeeper un_official',
    CVL: `civilian people resident villager citizen woman man child boy girl family protester demonstrator relative youth crowd
      driver passenger victim public population community neighbour neighbor prisoner detainee hostage pedestrian tourist
      motorist father mother brother sister son daughter husband wife parent voter inhabitant activist bystander witness indigenous
      baby teenager commuter local shopper employee`,
  }),
  partitives: words(
    'group team number member crowd band pair series couple handful dozen score hundred thousand majority most part bunch gang lot variety kind type sort some many several few one half all each any both none',
  ),
  former: words('former ex late retired erstwhile ousted deposed then one-time onetime previous outgoing'),
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
  speechVerbs: words(`
    say tell add claim announce state declare report note explain warn argue insist confirm deny admit reveal stress reply
    respond ask answer write comment remark acknowledge allege suggest believe think emphasise emphasize urge continue
    conclude recall predict promise vow observe concede caution complain testify tweet post go read joke`),
  metonyms: {
    placePrepositions: words(
      'in at near inside outside around across throughout through into onto off above over within towards toward via along beyond from to',
    ),
    actorPrepositions: words('by with between against among of for on'),
    movements: words(
      'travel go come return fly head arrive move drive send bring visit leave reach enter march flee take deploy evacuate carry withdraw ship trip journey visit flight road tour rush rally transfer transport',
    ),
    possessions: words(`
      ally allies proxy proxies government policy position stance demand offer request decision support role influence interest
      claim plan effort proposal threat response refusal insistence rejection commitment backing enemy foe rival partner
      troop soldier force army military president minister ambassador envoy diplomat official leader leadership intelligence
      sanction embassy programme program pressure strategy diplomacy agreement regime intention ambition concern warning
      opposition relation tie rule involvement desire`),
  },
  genders: { male: maleNames, female: femaleNames },
  hyphenPrefixes: words('pro anti non ex post pre trans inter mid'),
  noNames: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today
    tomorrow yesterday internet web god lord bible koran quran easter christmas ramadan eid ok o.k. hi hello thanks dear
    am pm a.m. p.m. gmt utc est tv dvd cd pc covid-19 i ii iii iv v vi vii x no yes story related`),
  abstracts: words(`
    day week month year hour minute second morning evening night afternoon weekend decade century time today tomorrow yesterday
    tonight moment period percent per cent way thing fact case reason point end beginning kind lot bit deal mile kilometre kilometer
    metre meter foot dollar euro pound number amount rate level degree addition order example instance result`),
  expletiveVerbs: words('seem appear rain snow turn happen follow become take'),
  ordinals: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth other another latter former last next rest',
  ),
}
