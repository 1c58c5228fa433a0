import type { NumberRules } from '../../languages/index.js'

/** A number in words or figures: its value, and the index after its last word. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

/**
 * Reads the number that begins at `words[from]`: "2,500", "3.5 million", "two hundred and five", "a dozen",
 * "half a million". Words are in lower case. Undefined where none begins, and for numbers without a value ("dozens").
 */
export function readNumber(
  words: readonly string[],
  from: number,
  rules: NumberRules,
): ReadNumber | undefined {
  const first = words[from]
  if (first === undefined) return undefined
  if (rules.halves.has(first)) {
    const at = rules.articles.has(words[from + 1] ?? '') ? from + 2 : from + 1
    const multiplier = rules.multipliers.get(words[at] ?? '')
    return multiplier === undefined ? undefined : { value: multiplier / 2, end: at + 1 }
  }
  const multiplier = rules.multipliers.get(words[from + 1] ?? '')
  if (rules.articles.has(first))
    return multiplier === undefined ? undefined : readWords(words, from + 1, rules, { afterArticle: true })
  const figure = figureOf(first, rules)
  if (figure !== undefined) {
    return multiplier === undefined
      ? { value: figure, end: from + 1 }
      : { value: rounded(figure * multiplier), end: from + 2 }
  }
  return readWords(words, from, rules)
}

/** Numbers in words: cardinals below a hundred, raised by "hundred" within a group and by "thousand" and more after it. */
function readWords(
  words: readonly string[],
  from: number,
  rules: NumberRules,
  { afterArticle = false }: { readonly afterArticle?: boolean } = {},
): ReadNumber | undefined {
  let total = 0
  let group = 0
  let smallest = Number.POSITIVE_INFINITY
  let at = from
  for (;;) {
    const joined = at > from && words[at] === rules.and ? at + 1 : at
    const cardinal = cardinalAt(words, joined, rules)
    const follows = at === from || (group > 0 ? group % 100 === 0 : total > 0)
    if (cardinal !== undefined && follows) {
      group += cardinal.value
      at = cardinal.end
    } else if (at === from && !afterArticle) return undefined
    const raised = raise(words, at, { total, group, smallest }, rules)
    if (raised === undefined) {
      if (cardinal === undefined || !follows) return { value: total + group, end: at }
      continue
    }
    ;({ total, group, smallest, at } = raised)
  }
}

/** Takes in the multipliers that follow: "hundred", "hundred thousand". */
function raise(
  words: readonly string[],
  from: number,
  { total, group, smallest }: { readonly total: number; readonly group: number; readonly smallest: number },
  rules: NumberRules,
): { total: number; group: number; smallest: number; at: number } | undefined {
  const factor = rules.multipliers.get(words[from] ?? '')
  if (factor === undefined || factor >= smallest) return undefined
  const count = group === 0 ? 1 : group
  if (factor < 1000) {
    const inner = { total, group: count * factor, smallest }
    return raise(words, from + 1, inner, rules) ?? { ...inner, at: from + 1 }
  }
  return { total: total + count * factor, group: 0, smallest: factor, at: from + 1 }
}

/** "twenty-five", or "twenty" "-" "five" where the text was divided at the hyphen. */
function cardinalAt(words: readonly string[], at: number, rules: NumberRules): ReadNumber | undefined {
  const value = rules.cardinals.get(words[at] ?? '')
  if (value === undefined) return undefined
  if (value >= 20 && value % 10 === 0) {
    const next = words[at + 1] === '-' ? at + 2 : at + 1
    const one = rules.cardinals.get(words[next] ?? '')
    if (one !== undefined && one > 0 && one < 10) return { value: value + one, end: next + 1 }
  }
  return { value, end: at + 1 }
}

/** The value of figures, grouped or with decimals. */
export function figureOf(word: string, rules: NumberRules): number | undefined {
  if (!rules.figures.test(word)) return undefined
  return Number(word.replaceAll(rules.thousandsMark, '').replace(rules.decimalMark, '.'))
}

/** The rank that an ordinal tells: "third", "3rd". */
export function ordinalOf(word: string, rules: NumberRules): number | undefined {
  const figures = rules.ordinalFigures.exec(word)?.[1]
  return figures === undefined ? rules.ordinals.get(word) : Number(figures)
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
