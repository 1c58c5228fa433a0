/** The words of a list, as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "base: form form" lines as form → base. */
const forms = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [base = '', others = ''] = line.trim().split(':')
        return others
          .trim()
          .split(/\s+/)
          .map((form): [string, string] => [form, base])
      }),
  )

/** Irregular past tenses and participles, by form. */
export const irregularVerbs = forms(`
  arise: arose arisen
  awake: awoke awoken
  beat: beaten beating
  become: became becoming
  begin: began begun beginning
  behead: beheaded beheading
  bend: bent
  bet: betting
  bid: bidding
  bind: bound
  bite: bit bitten biting
  bleed: bled
  blow: blew blown
  break: broke broken
  breed: bred
  bring: brought
  broadcast: broadcasted
  build: built
  burn: burnt
  buy: bought
  catch: caught
  choose: chose chosen choosing
  cling: clung
  come: came coming
  creep: crept
  deal: dealt
  die: dying
  dig: dug
  draw: drew drawn
  dream: dreamt
  drink: drank drunk
  drive: drove driven
  eat: ate eaten
  fall: fell fallen
  feed: fed
  feel: felt
  fight: fought
  find: found
  flee: fled fleeing
  fling: flung
  fly: flew flown
  forbid: forbade forbidden
  forecast: forecasted
  foresee: foresaw foreseen foreseeing
  forget: forgot forgotten
  forgive: forgave forgiven
  forgo: forwent forgone
  forsake: forsook forsaken
  freeze: froze frozen
  get: got gotten getting
  give: gave given
  go: went gone goes going
  grind: ground
  grow: grew grown
  hang: hung
  have: had has having
  hear: heard
  hide: hid hidden hiding
  hold: held
  keep: kept
  kneel: knelt
  know: knew known
  lay: laid
  lead: led
  lean: leant
  leap: leapt
  learn: learnt
  leave: left leaving
  lend: lent
  lie: lay lain lying
  light: lit
  lose: lost losing
  make: made making
  mean: meant
  meet: met
  mistake: mistook mistaken
  overthrow: overthrew overthrown
  pay: paid
  plead: pled
  prove: proven
  ride: rode ridden
  ring: rang rung
  rise: rose risen
  run: ran running
  say: said
  see: saw seen seeing
  seek: sought
  sell: sold
  send: sent
  sew: sewn
  shake: shook shaken
  shine: shone
  shoot: shot
  show: shown
  shrink: shrank shrunk
  sing: sang sung
  sink: sank sunk
  sit: sat
  slay: slew slain
  sleep: slept
  slide: slid
  smell: smelt
  sow: sown
  speak: spoke spoken
  speed: sped
  spend: spent
  spill: spilt
  spin: spun
  spring: sprang sprung
  stand: stood
  steal: stole stolen
  stick: stuck
  sting: stung
  stride: strode
  strike: struck stricken
  strive: strove striven
  swear: swore sworn
  sweep: swept
  swell: swollen
  swim: swam swum
  swing: swung
  take: took taken
  teach: taught
  tear: tore torn
  tell: told
  think: thought
  throw: threw thrown
  tie: tying
  tread: trod trodden
  understand: understood
  wake: woke woken
  wear: wore worn
  weave: wove woven
  weep: wept
  win: won
  wind: wound
  withdraw: withdrew withdrawn
  dynamite: dynamited dynamiting
  kidnap: kidnaped kidnaping
  write: wrote written writing
`)

/** Irregular plurals, by form, and plurals that keep their form. */
export const irregularNouns = forms(`
  man: men
  woman: women
  child: children
  foot: feet
  tooth: teeth
  goose: geese
  mouse: mice
  ox: oxen
  person: persons
  people: people
  wife: wives
  knife: knives
  life: lives
  leaf: leaves
  thief: thieves
  wolf: wolves
  half: halves
  self: selves
  calf: calves
  shelf: shelves
  loaf: loaves
  staff: staves
  crisis: crises
  analysis: analyses
  basis: bases_
  thesis: theses
  hypothesis: hypotheses
  axis: axes_
  oasis: oases
  diagnosis: diagnoses
  emphasis: emphases
  parenthesis: parentheses
  phenomenon: phenomena
  criterion: criteria
  datum: data_
  medium: media_
  stratum: strata
  bacterium: bacteria
  memorandum: memoranda
  referendum: referenda
  curriculum: curricula
  index: indices
  vertex: vertices
  matrix: matrices
  appendix: appendices
  alumnus: alumni
  cactus: cacti
  nucleus: nuclei
  radius: radii
  stimulus: stimuli
  bus: buses busses
  gas: gases
  virus: viruses
  campus: campuses
  status: statuses
  census: censuses
  bonus: bonuses
  citrus: citruses
  lens: lenses
  plus: pluses
  iris: irises
  quiz: quizzes
  series: series
  species: species
  headquarters: headquarters
  barracks: barracks
  means: means
  news: news
  troops: troops_
  shoe: shoes
  toe: toes
  canoe: canoes
  foe: foes
  movie: movies
  cookie: cookies
  zombie: zombies
  calorie: calories
  rookie: rookies
  ache: aches
  cache: caches
  headache: headaches
  axe: axes
  passer-by: passers-by
  clothes: clothes
  savings: savings
  earnings: earnings
  remains: remains
  sunglasses: sunglasses
  politics: politics
  schoolchild: schoolchildren
  netherlands: netherlands
  philippines: philippines
  maldives: maldives
  crisis: crisis
  basis: basis
  analysis: analysis
`)

/** Irregular comparatives and superlatives, by form. */
export const irregularAdjectives = forms(`
  good: better best
  bad: worse worst
  far: farther farthest further furthest
  little: less least
  many: more most
  old: elder eldest
  few: fewer fewest
  low: lower lowest
  new: newer newest
  free: freer freest
  tough: tougher toughest
`)
