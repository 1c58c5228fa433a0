// node test/gold/bind-notes.mjs NOTES… : turns an annotator's notes, which quote the sentences, into the stand-off lines of
// sentences.jsonl, which do not. GUIDELINES.md has the form of the notes.
import { readFileSync } from 'node:fs'
import { sentenceHash, silverSentences } from './silver-sentences.mjs'

const roles = {
  a: 'agent',
  t: 'target',
  v: 'victim',
  i: 'instrument',
  p: 'place',
  o: 'origin',
  r: 'recipient',
  c: 'topic',
}
const modalities = new Set(['attempted', 'planned', 'threatened', 'demanded', 'hypothetical'])

const sentences = await silverSentences()
const notes = new Map()
for (const file of process.argv.slice(2)) {
  let lines
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\d+$/.test(line)) {
      lines = []
      notes.set(Number(line), lines)
    } else if (line.trim() !== '') lines.push(line)
  }
}

let wrong = 0
const complain = (number, what) => {
  wrong += 1
  console.error(`sentence ${number}: ${what}`)
}

const [first, last] = [Math.min(...notes.keys()), Math.max(...notes.keys())]
for (let number = first; number <= last; number += 8) {
  const { words, names } = sentences[number]
  const lines = notes.get(number) ?? []
  const span = (quote) => {
    const [wanted, nth = '1'] = quote.trim().split('@')
    const found = occurrences(words, wanted.split(' '))
    if (found.length < Number(nth)) complain(number, `"${quote}" is not there`)
    return found[Number(nth) - 1] ?? [0, 0]
  }
  const entry = { sentence: number, hash: sentenceHash(words), names: [...names], events: [] }
  for (const line of lines) {
    if (/^[+-]/.test(line)) {
      const [quote, kind] = line.slice(1).split(/\/(?=[a-z]+$)/)
      const [start, end] = span(quote)
      entry.names = entry.names.filter(([from, to]) => to <= start || end <= from)
      if (line.startsWith('+')) entry.names.push([start, end, kind])
    } else
      addEvent(
        entry.events,
        eventOf(line, span, (what) => complain(number, what)),
      )
  }
  entry.names.sort(([a], [b]) => a - b)
  console.log(JSON.stringify(entry))
}
process.exitCode = wrong === 0 ? 0 : 1

/** Several lines that say one event of one word say who took part in it. */
function addEvent(events, event) {
  const told = events.find(
    ({ type, trigger, modality }) =>
      type === event.type && String(trigger) === String(event.trigger) && modality === event.modality,
  )
  if (told === undefined) events.push(event)
  else {
    const known = new Set(told.participants.map(String))
    told.participants.push(...event.participants.filter((one) => !known.has(String(one))))
    if (event.counts !== undefined) told.counts = [...(told.counts ?? []), ...event.counts]
  }
}

/** One line of notes: `type trigger | a=agent; agent | t=target | m=planned | neg | by=speaker states; unnamed suspects`. */
function eventOf(line, span, complain) {
  const [head, ...parts] = line.split('|').map((part) => part.trim())
  const [, type, trigger] = /^(\S+) (.+)$/.exec(head) ?? []
  const event = { type, trigger: span(trigger), participants: [] }
  for (const part of parts) {
    const [, key, value] = /^(\w+)=(.*)$/.exec(part) ?? []
    if (part === 'neg') event.polarity = 'negative'
    else if (part === 'ended') event.ended = true
    else if (key === 'm' && modalities.has(value)) event.modality = value
    else if (key === 'w') event.when = span(value)
    else if (key === 'n') event.counts = value.split(';').map((count) => count.trim().split(' '))
    else if (key === 'by')
      event.attribution = value.split(';').map((voice) => {
        const [, who, stance] = /^\s*(.*) (\w+)$/.exec(voice) ?? []
        return who === 'unnamed' ? { stance, unnamed: true } : { stance, source: span(who) }
      })
    else if (roles[key] !== undefined) {
      for (const filler of value.split(';')) {
        if (filler.trim() !== '-') event.participants.push([roles[key], ...span(filler)])
      }
    } else complain(`what is "${part}"?`)
  }
  return event
}

/** Where the words `wanted` stand in a row among `words`, as half-open ranges of word numbers. */
function occurrences(words, wanted) {
  const same = (a, b) => a.toLowerCase() === b.toLowerCase()
  return words.flatMap((_, i) =>
    wanted.every((word, k) => same(words[i + k] ?? '', word)) ? [[i, i + wanted.length]] : [],
  )
}
