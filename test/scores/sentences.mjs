import { readFileSync } from 'node:fs'
import { sentenceHash, silverSentences } from '../gold/silver-sentences.mjs'

/** The least that each figure may be, in per cent, over the half to look at and the half not to; they only rise. */
const floors = {
  'dev names overlap F1': 91.5,
  'dev triggers and types F1': 64,
  'dev agents and targets F1': 61.5,
  'dev factuality right': 90,
  'dev attribution right': 85,
  'test names overlap F1': 91,
  'test triggers and types F1': 66,
  'test agents and targets F1': 59,
  'test factuality right': 92,
  'test attribution right': 84,
}

const top = new URL('../../', import.meta.url)

/** What is read in a thousand news sentences that were annotated by hand: `test/gold/GUIDELINES.md`. */
export const sentences = {
  name: 'sentences',
  async score({ errors = false } = {}) {
    const silver = await silverSentences()
    if (silver === undefined) return { skipped: 'the news sentences are not here (../shared/treebanks)' }
    const { extractArticles } = await import(new URL('packages/core/dist/index.js', top).href)
    const gold = readFileSync(new URL('../gold/sentences.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const halves = new Map([
      ['dev', new Tally()],
      ['test', new Tally()],
    ])
    const missing = gold.filter(({ sentence, hash }) => sentenceHash(silver[sentence]?.words ?? []) !== hash)
    if (missing.length > 0)
      return { skipped: `${missing.length} sentences are not those that were annotated` }

    const laid = gold.map(({ sentence }) => layOut(silver[sentence].words))
    const articles = laid.map(({ text }, k) => ({ id: String(gold[k].sentence), text }))
    let k = 0
    for await (const record of extractArticles(articles)) {
      halves.get(k % 2 === 0 ? 'dev' : 'test').add(gold[k], laid[k], record)
      k += 1
    }

    const lines = errors ? halves.get('dev').errors : []
    const fallen = []
    for (const [half, tally] of halves) {
      for (const [what, figure, detail] of tally.figures()) {
        lines.push(`${half.padEnd(5)} ${what.padEnd(22)} ${figure.toFixed(1).padStart(5)}  ${detail}`)
        const least = floors[`${half} ${what}`]
        if (least !== undefined && !(figure >= least))
          fallen.push(`${half} ${what} is ${figure.toFixed(2)}, at least ${least} is asked`)
      }
    }
    return { lines, fallen }
  },
}

/** The sentence as print has it, and where each word stands in it (UTF-16, half-open). */
export function layOut(words) {
  let text = ''
  const places = words.map((word, i) => {
    const glued = /^[,.;:?!)%]|^'s$|^'$|^n't$/.test(word) || ['(', '$'].includes(words[i - 1])
    if (i > 0 && !glued) text += ' '
    const start = text.length
    text += word
    return [start, text.length]
  })
  return { text, spanOf: ([from, to]) => [places[from][0], places[to - 1][1]] }
}

export const overlap = ([a, b], [c, d]) => a < d && c < b

const familyOf = {
  person: 'person',
  population: 'people',
  country: 'place',
  region: 'place',
  city: 'place',
  facility: 'place',
  place: 'place',
  weapon: 'object',
  vehicle: 'object',
  agreement: 'object',
  object: 'object',
}

/** Right, given and wanted: what precision, recall and F1 are made of. */
class Count {
  right = 0
  given = 0
  wanted = 0
  figure() {
    const [p, r] = [this.right / this.given || 0, this.right / this.wanted || 0]
    const f1 = (2 * p * r) / (p + r) || 0
    return [f1 * 100, `P ${(p * 100).toFixed(1)}  R ${(r * 100).toFixed(1)}  (${this.wanted})`]
  }
}

/** What one half of the sentences came to. */
class Tally {
  names = new Count()
  triggers = new Count()
  types = new Count()
  roles = new Count()
  standing = [0, 0]
  voices = [0, 0]
  /** What was missed, invented or read otherwise, a line each. */
  errors = []

  add(gold, { spanOf, text }, record) {
    const mentionsOf = new Map(record.entities.map((entity) => [entity.id, entity.mentions]))
    this.#addNames(gold, spanOf, record)

    const given = record.events
      .flatMap((event) => [event, ...(event.tellings ?? []).map((telling) => ({ ...event, ...telling }))])
      .filter(({ trigger }) => trigger !== undefined && trigger.field !== 'title')
      .map((event) => ({
        event,
        at: [event.trigger, ...(event.triggers ?? [])].map(({ start, end }) => [start, end]),
        taken: false,
      }))
    const met = []
    for (const wanted of gold.events) {
      const at = spanOf(wanted.trigger)
      const near = given.filter((one) => one.at.some((span) => overlap(span, at)))
      const found =
        near.find(({ event, taken }) => !taken && event.type === wanted.type) ??
        near.find(({ event }) => event.type === wanted.type) ??
        near[0]
      if (found !== undefined) found.taken = true
      met.push([wanted, found?.event])
    }
    this.triggers.wanted += gold.events.length
    this.types.wanted += gold.events.length
    this.triggers.given += given.length
    this.types.given += given.length
    this.#tellErrors(gold, { spanOf, text }, met, given)
    for (const [wanted, event] of met) {
      if (event === undefined) continue
      this.triggers.right += 1
      if (event.type !== wanted.type) continue
      this.types.right += 1
      this.#addStanding(wanted, event, spanOf, mentionsOf)
    }
    this.#addRoles(met, given, spanOf, mentionsOf)
  }

  #addNames(gold, spanOf, record) {
    const wanted = gold.names.filter(([, , kind]) => kind !== 'other')
    const given = record.entities.flatMap((entity) =>
      entity.mentions
        .filter(({ form, field }) => form === 'name' && field !== 'title')
        .map(({ start, end }) => ({ at: [start, end], family: familyOf[entity.kind] ?? 'organisation' })),
    )
    const open = given.filter(
      ({ at, family }) =>
        family !== 'object' &&
        !gold.names.some(([from, to, kind]) => kind === 'other' && overlap(at, spanOf([from, to]))),
    )
    const fits = (family, kind) => family === kind || (kind === 'people' && family === 'place')
    this.names.wanted += wanted.length
    this.names.given += open.length
    for (const [from, to, kind] of wanted) {
      if (open.some(({ at, family }) => overlap(at, spanOf([from, to])) && fits(family, kind)))
        this.names.right += 1
    }
  }

  /** Agents and targets. A filler is right where any mention of the entity shares a word with the one wanted. */
  #addRoles(met, given, spanOf, mentionsOf) {
    const counted = ([role]) => role === 'agent' || role === 'target'
    for (const { event } of given) {
      this.roles.given += event.participants.filter(({ role }) => counted([role])).length
    }
    for (const [wanted, event] of met) {
      const fillers = wanted.participants.filter(counted)
      this.roles.wanted += fillers.length
      if (event?.type !== wanted.type) continue
      for (const [role, from, to] of fillers) {
        const at = spanOf([from, to])
        const right = event.participants.some(
          (one) =>
            one.role === role &&
            (mentionsOf.get(one.entity) ?? []).some(({ start, end }) => overlap([start, end], at)),
        )
        if (right) this.roles.right += 1
      }
    }
  }

  #addStanding(wanted, event, spanOf, mentionsOf) {
    const { polarity = 'positive', modality = 'actual', attribution = [] } = wanted
    this.standing[1] += 1
    if (event.factuality.polarity === polarity && event.factuality.modality === modality)
      this.standing[0] += 1
    this.voices[1] += 1
    const said = [
      ...(event.attribution ?? []),
      ...event.participants.flatMap((participant) => participant.attribution ?? []),
    ]
    const heard = (voice) =>
      said.some(
        ({ stance, source, unnamed }) =>
          stance === voice.stance &&
          (voice.unnamed
            ? unnamed === true
            : (mentionsOf.get(source) ?? []).some(({ start, end }) =>
                overlap([start, end], spanOf(voice.source)),
              )),
      )
    if (attribution.length === 0 ? said.length === 0 : attribution.every(heard)) this.voices[0] += 1
  }

  #tellErrors(gold, { spanOf, text }, met, given) {
    const words = (range) => text.slice(...spanOf(range))
    for (const [wanted, event] of met) {
      if (event?.type === wanted.type) continue
      const fillers = wanted.participants
        .map(([role, from, to]) => `${role}: ${words([from, to])}`)
        .join('; ')
      const got = event === undefined ? 'MISSED ' : `AS ${event.type} `
      this.errors.push(
        `${got}${wanted.type} "${words(wanted.trigger)}" ${fillers}\n      ${gold.sentence}: ${text}`,
      )
    }
    for (const { event, at, taken } of given) {
      if (!taken)
        this.errors.push(`EXTRA ${event.type} "${text.slice(...at[0])}"\n      ${gold.sentence}: ${text}`)
    }
  }

  figures() {
    const share = ([right, all]) => [(right / all || 0) * 100, `(${all})`]
    return [
      ['names overlap F1', ...this.names.figure()],
      ['triggers F1', ...this.triggers.figure()],
      ['triggers and types F1', ...this.types.figure()],
      ['agents and targets F1', ...this.roles.figure()],
      ['factuality right', ...share(this.standing)],
      ['attribution right', ...share(this.voices)],
    ]
  }
}
