import { describe, expect, test } from 'vitest'
import { findDates } from '#core/analyse/dates/index.ts'
import { english } from '#core/languages/index.ts'
import { doc, plainDoc } from '../../../helpers/doc.ts'

/** Tuesday. */
const PUBLISHED = '2022-03-15'

const told = (text: string, publishedAt: string | undefined = PUBLISHED): string[] => {
  const read = plainDoc(text)
  return findDates(read, { language: english, ...(publishedAt === undefined ? {} : { publishedAt }) }).map(
    ({ start, end, from, to, precision }) =>
      `${read.text.slice(start, end)}: ${from === to ? (from ?? '?') : `${from ?? ''}..${to ?? ''}`} ${precision}`,
  )
}

describe('days', () => {
  test.each([
    ['Shells fell on Sunday.', 'Sunday: 2022-03-13 day'],
    ['Shells fell on Tuesday.', 'Tuesday: 2022-03-15 day'],
    ['Shells fell late Wednesday night.', 'late Wednesday night: 2022-03-09 day'],
    ['Shells fell last Tuesday.', 'last Tuesday: 2022-03-08 day'],
    ['Talks resume next Tuesday.', 'next Tuesday: 2022-03-22 day'],
    ['Shells fell yesterday.', 'yesterday: 2022-03-14 day'],
    ['Shells fell this morning.', 'this morning: 2022-03-15 day'],
    ['Shells fell the day before yesterday.', 'the day before yesterday: 2022-03-13 day'],
    ['Shells fell two days ago.', 'two days ago: 2022-03-13 day'],
    ['Shells fell on January 4.', 'January 4: 2022-01-04 day'],
    ['Shells fell on Jan. 4, 2019.', 'Jan. 4, 2019: 2019-01-04 day'],
    ['Shells fell on 4 January 2019.', '4 January 2019: 2019-01-04 day'],
    ['Shells fell on the 4th of May.', 'the 4th of May: 2021-05-04 day'],
    ['Shells fell on 4 may 90.', '4 may 90: 1990-05-04 day'],
    ['Shells fell on 4 Feb 90.', '4 Feb 90: 1990-02-04 day'],
    ['Shells fell on Tuesday (January 4).', 'Tuesday (January 4): 2022-01-04 day'],
    ['Shells fell on Tuesday, January 4, 2022.', 'Tuesday, January 4, 2022: 2022-01-04 day'],
    ['Shells fell on 2021-11-30.', '2021-11-30: 2021-11-30 day'],
    ['Shells fell on 20 December.', '20 December: 2021-12-20 day'],
    ['Shells fell on February 29.', 'February 29: 2020-02-29 day'],
    ['Shells fell on the 14th.', 'the 14th: 2022-03-14 day'],
    ['Shells fell on the 31st.', 'the 31st: 2022-01-31 day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('months, years and parts of them', () => {
  test.each([
    ['It began last month.', 'last month: 2022-02-01..2022-02-28 month'],
    ['It began in January.', 'January: 2022-01-01..2022-01-31 month'],
    ['It began in May.', 'May: 2021-05-01..2021-05-31 month'],
    ['It began in late January.', 'late January: 2022-01-21..2022-01-31 interval'],
    ['It began early last month.', 'early last month: 2022-02-01..2022-02-10 interval'],
    ['It began in February 2020.', 'February 2020: 2020-02-01..2020-02-29 month'],
    ['It began in 2014.', '2014: 2014-01-01..2014-12-31 year'],
    ['It began in mid-2020.', 'mid-2020: 2020-05-02..2020-08-31 interval'],
    ['It began in the summer of 2014.', 'the summer of 2014: 2014-06-01..2014-08-31 interval'],
    ['It began at the end of January.', 'the end of January: 2022-01-21..2022-01-31 interval'],
    ['It began last year.', 'last year: 2021-01-01..2021-12-31 year'],
    ['It began earlier this week.', 'earlier this week: 2022-03-14..2022-03-15 interval'],
    ['It began three years ago.', 'three years ago: 2019-01-01..2019-12-31 year'],
    ['It began in the 1980s.', 'the 1980s: 1980-01-01..1989-12-31 interval'],
    ["It began in the early 1980's.", "the early 1980's: 1980-01-01..1983-05-02 interval"],
    ['It began last weekend.', 'last weekend: 2022-03-12..2022-03-13 interval'],
    ['It began last autumn.', 'last autumn: 2021-09-01..2021-11-30 interval'],
    ['It began last winter.', 'last winter: 2021-12-01..2022-02-28 interval'],
    ['It began in the winter of 2019.', 'the winter of 2019: 2019-01-01..2020-02-29 interval'],
    [
      'It began in the first week of February.',
      'the first week of February: 2022-02-01..2022-02-07 interval',
    ],
    [
      'It began in the last two weeks of January.',
      'the last two weeks of January: 2022-01-18..2022-01-31 interval',
    ],
    ['It began in the second half of 2020.', 'the second half of 2020: 2020-07-01..2020-12-31 interval'],
    ['It began in the last quarter of 2020.', 'the last quarter of 2020: 2020-10-01..2020-12-31 interval'],
    ['It began on the last day of February.', 'the last day of February: 2022-02-28 day'],
    ['It began at the end of the month.', 'the end of the month: 2022-03-21..2022-03-31 interval'],
    ["It began at the year's end.", "the year's end: 2022-09-01..2022-12-31 interval"],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('stretches', () => {
  test.each([
    ['It has lasted since October.', 'since October: 2021-10-01.. open'],
    ['It has lasted since Tuesday.', 'since Tuesday: 2022-03-15.. open'],
    ['Troops stayed until 2011.', 'until 2011: ..2011-12-31 open'],
    ['It lasted from May 3 to May 5.', 'from May 3 to May 5: 2021-05-03..2021-05-05 interval'],
    ['It fell between 3 and 5 May.', 'between 3 and 5 May: 2021-05-03..2021-05-05 interval'],
    ['It lasted between 1980 and 1988.', 'between 1980 and 1988: 1980-01-01..1988-12-31 interval'],
    ['It hit four in the past 24 hours.', 'the past 24 hours: 2022-03-14..2022-03-15 interval'],
    ['It hit four in the last three days.', 'the last three days: 2022-03-12..2022-03-15 interval'],
    ['It lasted from Monday to Wednesday.', 'from Monday to Wednesday: 2022-03-07..2022-03-09 interval'],
    ['It was over before January.', 'before January: ..2021-12-31 open'],
    ['It was over before the end of January.', 'before the end of January: ..2022-01-31 open'],
    ['It may come in the next two weeks.', 'the next two weeks: 2022-03-15..2022-03-29 interval'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('without the day of the article', () => {
  test.each([
    ['Shells fell on Sunday.', 'Sunday: ? day'],
    ['Shells fell yesterday.', 'yesterday: ? day'],
    ['Shells fell on January 4.', 'January 4: --01-04 day'],
    ['Shells fell on January 4, 2019.', 'January 4, 2019: 2019-01-04 day'],
    ['It began last month.', 'last month: ? month'],
    ['It has lasted since 2014.', 'since 2014: 2014-01-01.. open'],
  ])('%s', (text, expected) => {
    expect(findText(text)).toEqual([expected])
  })

  function findText(text: string): string[] {
    const read = plainDoc(text)
    return findDates(read, { language: english }).map(
      ({ start, end, from, to, precision }) =>
        `${read.text.slice(start, end)}: ${from === to ? (from ?? '?') : `${from ?? ''}..${to ?? ''}`} ${precision}`,
    )
  }
})

test.each([
  'Troops may march on the town.',
  'Some 2014 soldiers fled.',
  'The second company of 2000 soldiers left.',
  'He said three days of talks failed.',
  'It began at 2030 in the night.',
  'He was passing by at the time.',
  'Shells killed forty in two weeks.',
  'He lived on the 14th floor.',
])('tells no date: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('a verb that looks ahead turns a weekday to the future', () => {
  const read = doc([
    'Leaders=leader/NNS/nsubj>3 will/MD/aux>3 meet/VB/root on/IN/case>5 Friday/NNP/obl>3 ././punct>3',
  ])
  expect(findDates(read, { language: english, publishedAt: PUBLISHED })).toMatchObject([
    { first: 4, last: 5, head: 4, from: '2022-03-18', to: '2022-03-18' },
  ])
})

test('the verb before a date speaks for it, wherever the tree has it hang', () => {
  const read = doc([
    'Talks=talk/NNS/nsubj>3 will/MD/aux>3 resume/VB/root on/IN/case>5 Friday/NNP/obl>8 ,/,/punct>3 officials=official/NNS/nsubj>8 said=say/VBD/parataxis>3 on/IN/case>10 Monday/NNP/obl>8',
  ])
  expect(findDates(read, { language: english, publishedAt: PUBLISHED })).toMatchObject([
    { from: '2022-03-18' },
    { from: '2022-03-14' },
  ])
})

describe('a time that is told by another', () => {
  test.each([
    ['It fell on May 3. It rose the next day.', 'the next day: 2021-05-04 day'],
    ['It fell on May 3. Two days earlier, it rose.', 'Two days earlier: 2021-05-01 day'],
    ['It fell on May 3. It rose the same day.', 'the same day: 2021-05-03 day'],
    ['It fell on May 3. The day before, it rose.', 'The day before: 2021-05-02 day'],
    ['It fell in 2019. It rose the following year.', 'the following year: 2020-01-01..2020-12-31 year'],
    ['It fell in 2019. It rose the next day.', 'the next day: ? day'],
    ['It fell on May 3. A day after the vote it rose.', 'A day after: ? day'],
    ['It fell on May 3. It rained. It rose the next day.', 'the next day: ? day'],
  ])('%s', (text, expected) => {
    expect(told(text).at(-1)).toBe(expected)
  })
})

describe('the verb says on which side of the article’s day a date lies', () => {
  const june = (verb: string): ReturnType<typeof doc> =>
    doc([
      `Troops=troop/NNS/nsubj>3 ${verb} by/IN/case>6 the/DT/det>6 end/NN/obl>3 of/IN/case>8 June/NNP/nmod>6 ././punct>3`,
    ])
  test.each([
    ['had/VBD/aux>3 left=leave/VBN/root', '2021-06-30'],
    ['must/MD/aux>3 leave/VB/root', '2022-06-30'],
    ['would/MD/aux>3 leave/VB/root', '2022-06-30'],
    ['now/RB/advmod>3 leave/VBP/root', '2022-06-30'],
    ['agreed=agree/VBD/root to/TO/mark>4', '2022-06-30'],
  ])('%s', (verb, to) => {
    const sentence = verb.startsWith('agreed')
      ? doc([
          'Troops=troop/NNS/nsubj>2 agreed=agree/VBD/root to/TO/mark>4 leave/VB/xcomp>2 by/IN/case>7 the/DT/det>7 end/NN/obl>4 of/IN/case>9 June/NNP/nmod>7 ././punct>2',
        ])
      : june(verb)
    expect(findDates(sentence, { language: english, publishedAt: PUBLISHED })).toMatchObject([{ to }])
  })

  test('a time that is given to do something lies ahead', () => {
    const sentence = doc([
      'They=they/PRP/nsubj>2 gave=give/VBD/root rebels=rebel/NNS/obj>2 until/IN/case>6 June/NNP/compound>6 10/CD/obl>2 to/TO/mark>8 leave/VB/advcl>2 ././punct>2',
    ])
    expect(findDates(sentence, { language: english, publishedAt: PUBLISHED })).toMatchObject([
      { to: '2022-06-10' },
    ])
  })

  test('a headline tells the past in the present tense', () => {
    const headline = doc([
      'Shells=shell/NNS/nsubj>2 kill/VBP/root ten/CD/obj>2 on/IN/case>5 Friday/NNP/obl>2',
    ])
    const from = (isHeadline: boolean): string | undefined =>
      findDates(headline, { language: english, publishedAt: PUBLISHED, isHeadline })[0]?.from
    expect(from(true)).toBe('2022-03-11')
    expect(from(false)).toBe('2022-03-18')
  })

  test('what is asked for on a day without a year is asked, or wanted, on the nearer one', () => {
    const call = (month: string): string | undefined =>
      findDates(
        doc([
          `Unions=union/NNS/nsubj>2 sought=demand/VBD/root talks=talk/NNS/obj>2 on/IN/case>5 ${month}/NNP/obl>2 5/CD/nummod>5 ././punct>2`,
        ]),
        { language: english, publishedAt: PUBLISHED },
      )[0]?.from
    expect(call('March')).toBe('2022-03-05')
    expect(call('April')).toBe('2022-04-05')
  })
})

test('a date that dates a noun bounds nothing', () => {
  const read = doc([
    "Troops=troop/NNS/nsubj>2 left=leave/VBD/root after/IN/case>6 Sunday/NNP/nmod:poss>6 's/POS/case>4 attack/NN/obl>2 ././punct>2",
  ])
  expect(findDates(read, { language: english, publishedAt: PUBLISHED })).toMatchObject([
    { first: 3, last: 4, from: '2022-03-13', precision: 'day' },
  ])
})

test('the day of a commemoration is marked so', () => {
  const read = doc([
    'Crowds=crowd/NNS/nsubj>2 marked=mark/VBD/root the/DT/det>5 second/JJ/amod>5 anniversary/NN/obj>2 on/IN/case>7 Monday/NNP/obl>2 ././punct>2',
  ])
  expect(findDates(read, { language: english, publishedAt: PUBLISHED })).toMatchObject([
    { anniversary: true },
  ])
})

test('a weekday within a longer name is no date', () => {
  const read = doc(['Bloody/NNP/compound>2 Sunday/NNP/nsubj>3 shook=shake/VBD/root Derry/NNP/obj>3'], {
    names: [[0, 0, 2, 'other']],
  })
  expect(findDates(read, { language: english, publishedAt: PUBLISHED })).toEqual([])
})
