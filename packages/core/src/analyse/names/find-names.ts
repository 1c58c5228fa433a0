import type { TextRules } from '../../languages/index.js'
import type { LanguageModel } from '../../model/index.js'
import type { Name, NameLabel, ParsedToken, Sentence } from '../../types/index.js'
import { wordsToName } from './quiet-words.js'

/** What finding names takes: the model, and which words are days and months. */
export interface NameTools {
  readonly model: LanguageModel
  readonly rules: TextRules
}

/** A sentence with its words as the article's text writes them, where it is a headline. */
export interface NameableSentence extends Sentence<ParsedToken> {
  readonly heard: readonly string[] | undefined
}

/** The proper names in the sentences, in text order; they never overlap. */
export function findNames(sentences: readonly NameableSentence[], { model, rules }: NameTools): Name[] {
  const labels = model.manifest.nameLabels
  const classOf = tagClasses(model)
  const tags = new Int32Array(model.longest)
  const names: Name[] = []
  sentences.forEach(({ tokens, heard }, sentence) => {
    tokens.forEach(({ upos, xpos }, i) => {
      tags[i] = classOf.get(upos)?.get(xpos) ?? 0
    })
    const found = model.labelNames(wordsToName(tokens, heard), tags)
    let from = -1
    for (let i = 0; i <= tokens.length; i++) {
      const label = i < tokens.length ? (labels[found[i] as number] ?? 'O') : 'O'
      if (from >= 0 && !label.startsWith('I-')) {
        const kind = (labels[found[from] as number] ?? '').slice(2) as NameLabel
        if (!isCalendar(tokens.slice(from, i), rules)) names.push({ sentence, from, to: i, label: kind })
        from = -1
      }
      if (label.startsWith('B-')) from = i
    }
  })
  return names
}

type TagClasses = ReadonlyMap<string, ReadonlyMap<string, number>>

const known = new WeakMap<LanguageModel, TagClasses>()

/** The tagger's class of each pair of tags. */
function tagClasses(model: LanguageModel): TagClasses {
  const before = known.get(model)
  if (before !== undefined) return before
  const { manifest } = model
  const classes = new Map<string, Map<string, number>>()
  for (const [i, tag] of manifest.tags.entries()) {
    const [upos = '', xpos = ''] = tag.split(' ')
    classes.set(upos, (classes.get(upos) ?? new Map<string, number>()).set(xpos, i))
  }
  known.set(model, classes)
  return classes
}

/** Days and months are no names, whatever the model says. */
function isCalendar(tokens: readonly ParsedToken[], rules: TextRules): boolean {
  return tokens.every(({ lower }) => rules.calendar.has(lower))
}
