import type { BoundPhrase, NumberRules } from '../number-rules.js'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const cardinals = new Map<string, number>(ones.map((word, value) => [word, value]))
tens.forEach((ten, at) => {
  cardinals.set(ten, (at + 2) * 10)
  for (let one = 1; one < 10; one++) cardinals.set(`${ten}-${ones[one]}`, (at + 2) * 10 + one)
})

const ordinalOnes =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinals = new Map<string, number>(ordinalOnes.map((word, at) => [word, at + 1]))
for (const [at, ten] of (['twenty', 'thirty'] as const).entries()) {
  for (let one = 1; one < 10; one++) ordinals.set(`${ten}-${ordinalOnes[one - 1]}`, (at + 2) * 10 + one)
}
for (const [word, value] of [
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
] as const)
  ordinals.set(word, value)

const phrases = (bound: BoundPhrase['bound'], list: string): BoundPhrase[] =>
  list.split('; ').map((phrase) => ({ words: phrase.split(' '), bound }))

/** How English tells how many. */
export const numbers: NumberRules = {
  cardinals,
  multipliers: new Map([
    ['dozen', 12],
    ['score', 20],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['mln', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
  ]),
  ordinals,
  ordinalFigures: /^(\d{1,4})(?:st|nd|rd|th)$/,
  figures: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/,
  thousandsMark: ',',
  decimalMark: '.',
  articles: new Set(['a', 'an']),
  halves: new Set(['half']),
  pairs: new Map([
    ['both', 2],
    ['twin', 2],
  ]),
  groups: new Map([
    ['pair', { value: 2, bound: 'exact' }],
    ['couple', { value: 2, bound: 'about' }],
    ['trio', { value: 3, bound: 'exact' }],
    ['duo', { value: 2, bound: 'exact' }],
  ]),
  before: [
    ...phrases(
      'at-least',
      'at least; more than; over; no fewer than; no less than; not less than; not fewer than; upwards of; in excess of; well over; just over; at the least; a minimum of; greater than; above',
    ),
    ...phrases(
      'at-most',
      'up to; at most; fewer than; less than; under; as many as; no more than; not more than; a maximum of; at the most; below; just under',
    ),
    ...phrases(
      'about',
      'about; around; some; approximately; roughly; nearly; almost; close to; an estimated; estimated; circa; perhaps; something like; in the region of; more or less; virtually; approx; approx.',
    ),
    ...phrases('exact', 'exactly; precisely; just; only; a total of; a further; another; an additional; all'),
  ],
  after: [
    ...phrases('at-least', 'or more; and more; plus; and counting'),
    ...phrases('about', 'or so'),
    ...phrases('at-most', 'or fewer; or less'),
  ],
  and: 'and',
  rangeWords: new Set(['to', 'or', '-', '–', '—']),
  between: 'between',
  of: 'of',
  labels: new Set([
    'no',
    'no.',
    'nr',
    'number',
    'aged',
    'age',
    'chapter',
    'article',
    'section',
    'phase',
    'route',
    'highway',
    'channel',
    'page',
    'resolution',
    'flight',
    'group',
    'room',
    'type',
    'version',
    'level',
    'unit',
    'paragraph',
    '#',
  ]),
  clocks: new Set([
    'gmt',
    'utc',
    'am',
    'pm',
    'a.m',
    'p.m',
    'a.m.',
    'p.m.',
    "o'clock",
    'hours',
    'hrs',
    'est',
    'local',
  ]),
  currencies: new Set(['$', '€', '£', '¥', 'us$', 'usd', 'eur', 'gbp', 'rs', 'rs.']),
}
