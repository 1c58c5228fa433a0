import type { KindFamily } from '../ontology/index.js'
import { consonantsOf, type NameForm, soundsAlike } from './name-form.js'

/**
 * Why two names may be one. `full`: they say the same whole name. `part`: one is a shorter form of the other,
 * which holds only where no other name could be meant.
 */
export interface NameMatch {
  readonly strength: 'full' | 'part'
  readonly reason: string
}

const full = (reason: string): NameMatch => ({ strength: 'full', reason })
const part = (reason: string): NameMatch => ({ strength: 'part', reason })

const sorted = (words: readonly string[]): string => [...words].sort().join(' ')

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => soundsAlike(word, b[at] ?? ''))

const within = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const word of long) if (at < short.length && soundsAlike(short[at] ?? '', word)) at += 1
  return at === short.length
}

/** Words that alone do not name: a name must be longer than this to be known by one of its words. */
const TELLING = 4

/** Compares two names of one family; undefined where nothing speaks for one bearer. Symmetric. */
export function compareNames(a: NameForm, b: NameForm, family: KindFamily): NameMatch | undefined {
  if (a.key === b.key) {
    const whole = a.words.length > 1 || (family !== 'person' && !a.acronym)
    return (whole ? full : part)(`the same name "${a.surface}"`)
  }
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (family === 'person') return comparePersons(short, long)
  if (family === 'place') return comparePlaces(short, long)
  return compareGroups(short, long)
}

function comparePersons(short: NameForm, long: NameForm): NameMatch | undefined {
  const pair = `"${short.surface}" and "${long.surface}"`
  if (short.words.length < 2) {
    const [word = ''] = short.words
    const last = long.words.at(-1) ?? ''
    return word.length > 2 && soundsAlike(word, last) ? part(`${pair}: the family name alone`) : undefined
  }
  if (sorted(short.words) === sorted(long.words))
    return full(`${pair}: the same words with other titles or order`)
  if (alike(short.words, long.words)) return full(`${pair}: two spellings`)
  const lastAlike = soundsAlike(short.words.at(-1) ?? '', long.words.at(-1) ?? '')
  const [first = '', other = ''] = [short.words[0], long.words[0]]
  if (lastAlike && (first.length === 1 || other.length === 1) && first[0] === other[0]) {
    return part(`${pair}: an initial and the same family name`)
  }
  if (lastAlike && soundsAlike(first, other)) return full(`${pair}: a middle name more`)
  if (alike(short.words, long.words.slice(-short.words.length)))
    return full(`${pair}: a word more before the name`)
  if (within(short.words, long.words)) return part(`${pair}: some of the same names`)
  return undefined
}

function comparePlaces(short: NameForm, long: NameForm): NameMatch | undefined {
  const pair = `"${short.surface}" and "${long.surface}"`
  if (short.words.join(' ').length < TELLING) return undefined
  if (alike(short.words, long.words)) return full(`${pair}: two spellings`)
  const facility = short.extra.length > 0 && long.extra.length > 0
  const telling = short.words.some((word) => word.length >= TELLING)
  return facility && telling && within(short.words, long.words) ? part(`${pair}: a shorter form`) : undefined
}

function compareGroups(short: NameForm, long: NameForm): NameMatch | undefined {
  const pair = `"${short.surface}" and "${long.surface}"`
  if (short.words.length > 1 && sorted(short.words) === sorted(long.words))
    return full(`${pair}: the same words`)
  if (short.words.join('').length >= 2 * TELLING && alike(short.words, long.words))
    return full(`${pair}: two spellings`)
  if (short.acronym && short.key.length > 2 && short.key === initialsOf(long))
    return part(`${pair}: its initials`)
  const named = short.words.length > 1 && long.words.slice(0, short.words.length)
  return named && alike(short.words, named) ? part(`${pair}: a shorter form`) : undefined
}

const initialsOf = (form: NameForm): string =>
  form.words.length > 2 ? form.words.map((word) => word.charAt(0)).join('') : ''

/** The blocks in which a name can find its like: names that share none are never compared. */
export function blocksOf(form: NameForm, family: KindFamily): readonly string[] {
  const sounds = form.words.map(consonantsOf)
  const [first = '', last = ''] = [sounds[0], sounds.at(-1)]
  const whole = `whole ${sorted(sounds)}`
  if (family === 'person') {
    if (sounds.length < 2) return [`last ${last}`]
    const inner = sounds.length > 2 ? [`pair ${sounds.slice(0, 2).join(' ')}`] : [`pair ${first} ${last}`]
    return [whole, `ends ${first} ${last}`, `initial ${first.charAt(0)} ${last}`, `last ${last}`, ...inner]
  }
  if (family === 'place') {
    const telling = form.words.filter((word) => word.length >= TELLING).map(consonantsOf)
    return form.extra.length > 0 ? [whole, ...telling.map((sound) => `place ${sound}`)] : [whole]
  }
  const initials = form.acronym
    ? [`initials ${form.key}`]
    : sounds.length > 2
      ? [`initials ${initialsOf(form)}`]
      : []
  return [whole, ...initials, ...(sounds.length > 1 ? [`start ${sounds.slice(0, 2).join(' ')}`] : [])]
}
