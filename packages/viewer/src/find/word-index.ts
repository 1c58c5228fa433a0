/** Finds texts by the words in them: numbers of texts, the best first. */
export type WordIndex = (query: string, most: number) => readonly number[]

/** Takes texts in, one by one, and then gives their index. */
export interface WordIndexer {
  /** Adds a text; of texts that match as well as each other the one of greater worth comes first. */
  readonly add: (text: string, worth?: number) => void
  readonly done: () => WordIndex
}

const marks = /[\u0300-\u036f'’ʻʿ]/g
const leastForSlips = 5
/** Words of a query beyond these are not looked for. */
const mostWords = 32
/** How much a word counts that is the one looked for, begins with it, or is one slip away. */
const [exact, begun, slipped] = [4, 2, 1]

const plain = (text: string): string => text.normalize('NFD').replace(marks, '').toLowerCase()

/** 1 for code units of letters and digits, 2 for others, 0 where it is not known yet. */
const classes = new Uint8Array(65_536)
const isWordUnit = (unit: number): boolean => {
  if (classes[unit] === 0) classes[unit] = /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 2
  return classes[unit] === 1
}

/** The words of a text without case, diacritics and apostrophes. */
export const wordsIn = (text: string): readonly string[] => {
  const letters = plain(text)
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= letters.length; at++) {
    const inWord = at < letters.length && isWordUnit(letters.charCodeAt(at))
    if (inWord && start < 0) start = at
    else if (!inWord && start >= 0) {
      words.push(letters.slice(start, at))
      start = -1
    }
  }
  return words
}

/** Whether one letter more, less, other, or two neighbours swapped, makes one word the other. */
export const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
  )
}

/** A list of numbers that grows. */
const growing = () => {
  let numbers = new Uint32Array(1024)
  let length = 0
  return {
    push: (number: number): void => {
      if (length === numbers.length) {
        const more = new Uint32Array(length * 2)
        more.set(numbers)
        numbers = more
      }
      numbers[length++] = number
    },
    done: (): Uint32Array => numbers.slice(0, length),
  }
}

/** The first place in a sorted list that is not before a word. */
const placeIn = (sorted: readonly string[], word: string): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * An index of words over texts. Every word of a query must be in a text: as it is, as the beginning of a word, or,
 * where no word begins so and it is long enough, with one slip.
 */
export const wordIndexer = (): WordIndexer => {
  const numberOf = new Map<string, number>()
  const told = growing()
  const ends = growing()
  const worths: number[] = []
  let length = 0

  const done = (): WordIndex => {
    const sorted = [...numberOf.keys()].sort()
    const placeOf = new Uint32Array(sorted.length)
    sorted.forEach((word, place) => {
      placeOf[numberOf.get(word) ?? 0] = place
    })
    numberOf.clear()
    const words = told.done()
    const endOf = ends.done()
    const starts = new Uint32Array(sorted.length + 1)
    for (const word of words) {
      const next = (placeOf[word] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
    const texts = new Uint32Array(words.length)
    const filled = starts.slice()
    let at = 0
    endOf.forEach((end, text) => {
      for (; at < end; at++) {
        const place = placeOf[words[at] ?? 0] ?? 0
        const next = filled[place] ?? 0
        texts[next] = text
        filled[place] = next + 1
      }
    })
    return searchIn({ sorted, starts, texts, worths: Float64Array.from(worths) })
  }

  return {
    add: (text, worth = 0) => {
      for (const word of new Set(wordsIn(text))) {
        let number = numberOf.get(word)
        if (number === undefined) {
          number = numberOf.size
          numberOf.set(word, number)
        }
        told.push(number)
        length += 1
      }
      ends.push(length)
      worths.push(worth)
    },
    done,
  }
}

interface Postings {
  readonly sorted: readonly string[]
  /** The texts with word `w` are `texts[starts[w]]` up to `texts[starts[w + 1]]`. */
  readonly starts: Uint32Array
  readonly texts: Uint32Array
  readonly worths: Float64Array
}

/** The words meant by one of a query, each with what it counts: the word itself first. */
const meant = (
  sorted: readonly string[],
  word: string,
): readonly (readonly [place: number, counts: number])[] => {
  const first = placeIn(sorted, word)
  const last = placeIn(sorted, `${word}\uffff`)
  if (first < last)
    return Array.from({ length: last - first }, (_, at) => [
      first + at,
      sorted[first + at] === word ? exact : begun,
    ])
  if (word.length < leastForSlips) return []
  return sorted.flatMap((other, place) =>
    isOneSlip(word, other) || isOneSlip(word, other.slice(0, word.length)) ? [[place, slipped] as const] : [],
  )
}

const searchIn =
  ({ sorted, starts, texts, worths }: Postings): WordIndex =>
  (query, most) => {
    const asked = wordsIn(query).slice(0, mostWords)
    if (asked.length === 0) return []
    /** How many words of the query each text has had so far, and what they count together. */
    const has = new Uint8Array(worths.length)
    const counts = new Uint16Array(worths.length)
    asked.forEach((word, number) => {
      for (const [place, worth] of meant(sorted, word))
        for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
          const text = texts[at] ?? 0
          if (has[text] !== number) continue
          has[text] = number + 1
          counts[text] = (counts[text] ?? 0) + worth
        }
    })
    const best: number[] = []
    const isBetter = (text: number, other: number): boolean => {
      const more = (counts[text] ?? 0) - (counts[other] ?? 0) || (worths[text] ?? 0) - (worths[other] ?? 0)
      return more > 0
    }
    for (let text = 0; text < has.length; text++) {
      if (has[text] !== asked.length) continue
      const last = best.at(-1)
      if (best.length === most && last !== undefined && !isBetter(text, last)) continue
      const at = best.findIndex((other) => isBetter(text, other))
      best.splice(at < 0 ? best.length : at, 0, text)
      best.length = Math.min(best.length, most)
    }
    return best
  }
