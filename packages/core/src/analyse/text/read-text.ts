import type { LanguagePack } from '../../languages/index.js'
import type { LanguageModel } from '../../model/index.js'
import type { Gazetteer, ParsedToken, ReadDoc, Sentence, Token } from '../../types/index.js'
import { findNames, headlineWords, heardWords, isHeadline, wordsToTag } from '../names/index.js'
import { besideColon } from './beside-colon.js'
import { besideDate, besidePhrase } from './beside-front.js'
import { besideInsertions } from './beside-insertions.js'
import { besidePairs } from './beside-pairs.js'
import { besideSpeaker } from './beside-speaker.js'
import { besideTimes } from './beside-times.js'
import { dividePairs } from './divide-pairs.js'
import { type DraftToken, draftToken } from './draft-token.js'
import { dueToAct } from './due-to-act.js'
import { conditionOpener, isInvertedCondition } from './inverted-condition.js'
import { knownTags } from './known-tags.js'
import { repairTree } from './repair-tree.js'
import type { ReadRun, SetAside, WordRun } from './set-aside.js'
import { splitSentences } from './split-sentences.js'
import { type TagName, tagNames } from './tag-names.js'
import { tokenise } from './tokenise.js'

/** What reading a text takes: a language's rules, its trained model and, to part "US-Iran", the names of the world. */
export interface TextTools {
  readonly language: LanguagePack
  readonly model: LanguageModel
  readonly gazetteer?: Gazetteer
}

/**
 * The text in sentences, tokens with tags and base forms, trees and names. Offsets are UTF-16 units into `text`;
 * tokens never overlap and each one's `text` is the text between its offsets. What stands in a headline is read as the running
 * text writes it, or that of `beside`, of which this is the headline. Linear in the text's length.
 */
export function readText(
  text: string,
  tools: TextTools,
  { beside }: { readonly beside?: ReadDoc } = {},
): ReadDoc {
  const rules = tools.language.text
  const { model } = tools
  const tags = tagNames(model)
  const divided = splitSentences(text, dividePairs(tokenise(text, rules), tools.gazetteer), rules)
  const first = divided.map((sentence) => parseSentence(sentence, tags, tools))
  const heard = divided.some(({ tokens }) => isHeadline(tokens))
    ? heardWords((beside ?? { sentences: first }).sentences)
    : undefined
  const words = divided.map(({ tokens }) => heard && headlineWords(tokens, heard, rules))
  const sentences = divided.flatMap((sentence, at) => {
    const heardHere = words[at]
    return heardHere ? parseSentence(sentence, tags, tools, heardHere) : (first[at] ?? [])
  })
  return {
    text,
    sentences,
    names: findNames(
      sentences.map(({ start, end, tokens }, at) => ({ start, end, tokens, heard: words[at] })),
      { model, rules },
    ),
  }
}

/** What is set aside before a sentence is parsed, in this order. */
const setAsides: readonly SetAside[] = [
  besideColon,
  besideInsertions,
  besideDate,
  besideSpeaker,
  besidePhrase,
  besideTimes,
  besidePairs,
]

function parseSentence(
  sentence: Sentence<Token>,
  tags: readonly TagName[],
  { language, model }: TextTools,
  words: readonly string[] = wordsToTag(sentence.tokens, language.text),
): Sentence<ParsedToken> {
  const read = setAsides.reduceRight<ReadRun>(
    (inner, setAside) => (run) => setAside(run, inner, language.text),
    (run) => draftsOf(run, tags, { language, model }),
  )
  const tokens = read({ tokens: sentence.tokens, words: [...words] }).map(draftToken)
  repairTree(tokens, language.text)
  return { start: sentence.start, end: sentence.end, tokens }
}

/** The model's reading of just these words, with tags that are known better. */
function readWords(
  { tokens, words }: WordRun,
  tags: readonly TagName[],
  { language, model }: TextTools,
): DraftToken[] {
  const tagged = (row: Int32Array): ReadonlyMap<number, number> =>
    knownTags(
      tokens.map(({ text, lower }, i) => {
        const { name, upos, xpos } = tags[row[i] as number] as TagName
        return { text, lower, name, upos, xpos, unheard: i === 0 && !model.knowsWord(lower) }
      }),
      tags,
      language.text,
    )
  const reading = model.readSentence(words, tagged)
  return tokens.map((token, i): DraftToken => {
    const { upos, xpos } = tags[reading.tags[i] as number] as TagName
    const head = reading.heads[i] as number
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      upos,
      xpos,
      lemma: language.text.lemma(token.text, upos, xpos),
      head: head === words.length ? -1 : head,
      deprel: model.manifest.labels[reading.labels[i] as number] ?? 'dep',
    }
  })
}

/**
 * Tokens with what the model says of them when it reads just these words; heads count from their own first. Where a tag
 * is known better, the model goes on with that; "should war break out" is read as "if war break out", and "due to leave" as "set to leave".
 */
function draftsOf(
  { tokens, words }: WordRun,
  tags: readonly TagName[],
  { language, model }: TextTools,
): DraftToken[] {
  const opener = conditionOpener(tokens, language.text)
  if (opener >= 0 && words[opener] !== language.text.conditionWord) {
    const asCondition = words.with(opener, language.text.conditionWord)
    const drafts = draftsOf({ tokens, words: asCondition }, tags, { language, model })
    if (isInvertedCondition(drafts, opener)) {
      return drafts.map((draft, at) =>
        at === opener ? { ...draft, lemma: language.text.conditionWord } : draft,
      )
    }
  }
  const read = readWords({ tokens, words }, tags, { language, model })
  const due = dueToAct(read, language.text)
  if (due < 0) return read
  const instead = language.text.readBeforeInfinitive.get(read[due]?.lower ?? '')
  if (instead === undefined) return read
  return readWords({ tokens, words: words.with(due, instead) }, tags, { language, model }).map((draft, at) =>
    at === due ? { ...draft, lemma: draft.lower } : draft,
  )
}
