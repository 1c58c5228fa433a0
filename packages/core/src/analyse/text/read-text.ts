import type { LanguagePack } from '../../languages/index.js'
import type { LanguageModel } from '../../model/index.js'
import type { ParsedToken, ReadDoc, Sentence, Token } from '../../types/index.js'
import { findNames, wordsToTag } from '../names/index.js'
import type { DraftToken } from './draft-token.js'
import { frontedDate } from './fronted-date.js'
import { conditionOpener, isInvertedCondition } from './inverted-condition.js'
import { knownTags } from './known-tags.js'
import { joinSpeaker, partSpeaker } from './part-speaker.js'
import { repairTree } from './repair-tree.js'
import { reportingClause } from './reporting-clause.js'
import { splitSentences } from './split-sentences.js'
import { type TagName, tagNames } from './tag-names.js'
import { timesAside, withTimes } from './times-aside.js'
import { tokenise } from './tokenise.js'

/** What reading a text takes: a language's rules and its trained model. */
export interface TextTools {
  readonly language: LanguagePack
  readonly model: LanguageModel
}

/**
 * The text in sentences, tokens with tags and base forms, trees and names. Offsets are UTF-16 units into `text`;
 * tokens never overlap and each one's `text` is the text between its offsets. Linear in the text's length.
 */
export function readText(text: string, tools: TextTools): ReadDoc {
  const rules = tools.language.text
  const { model } = tools
  const tags = tagNames(model)
  const sentences = splitSentences(text, tokenise(text, rules), rules).map((sentence) =>
    parseSentence(sentence, tags, tools),
  )
  return { text, sentences, names: findNames(sentences, { model, rules }) }
}

function parseSentence(
  sentence: Sentence<Token>,
  tags: readonly TagName[],
  { language, model }: TextTools,
): Sentence<ParsedToken> {
  const words = wordsToTag(sentence.tokens, language.text)
  const skipped = frontedDate(sentence.tokens, language.text)
  const front =
    skipped === 0
      ? []
      : draftsOf(sentence.tokens.slice(0, skipped), words.slice(0, skipped), tags, { language, model })
  const rest = draftsBesideSpeaker(sentence.tokens.slice(skipped), words.slice(skipped), tags, {
    language,
    model,
  })
  const tokens = skipped === 0 ? rest : hangFront(front, rest)
  repairTree(tokens, language.text)
  return { start: sentence.start, end: sentence.end, tokens }
}

/** The same, where a reporting clause stands in it or closes it: that and what is said are read each by itself, and joined. */
function draftsBesideSpeaker(
  tokens: readonly Token[],
  words: readonly string[],
  tags: readonly TagName[],
  tools: TextTools,
): DraftToken[] {
  const clause = reportingClause(tokens, tools.language.text)
  const parted = clause === undefined ? undefined : partSpeaker(tokens, clause)
  if (parted === undefined) return draftsBesideTimes(tokens, words, tags, tools)
  const read = (part: readonly number[]): DraftToken[] =>
    draftsBesideTimes(
      part.map((at) => tokens[at] as Token),
      part.map((at, index) => (index === part.length - 1 && words[at] === ',' ? '.' : (words[at] as string))),
      tags,
      tools,
    )
  const [said, speech] = [read(parted.said), read(parted.speech)]
  return joinSpeaker(parted, said, speech) ?? draftsBesideTimes(tokens, words, tags, tools)
}

/**
 * Tokens with what the model says of them when it reads just these words; heads count from their own first. Where a tag
 * is known better, the model goes on with that; "should war break out" is read as "if war break out".
 */
function draftsOf(
  tokens: readonly Token[],
  words: readonly string[],
  tags: readonly TagName[],
  { language, model }: TextTools,
): DraftToken[] {
  const read = (): DraftToken[] => {
    const tagged = (row: Int32Array): ReadonlyMap<number, number> =>
      knownTags(
        tokens.map(({ text }, i) => {
          const { upos, xpos } = tags[row[i] as number] as TagName
          return { text, upos, xpos }
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
        upos,
        xpos,
        lemma: language.text.lemma(token.text, upos, xpos),
        head: head === words.length ? -1 : head,
        deprel: model.manifest.labels[reading.labels[i] as number] ?? 'dep',
      }
    })
  }
  const opener = conditionOpener(tokens, language.text)
  if (opener >= 0 && words[opener] !== language.text.conditionWord) {
    const asCondition = words.with(opener, language.text.conditionWord)
    const drafts = draftsOf(tokens, asCondition, tags, { language, model })
    if (isInvertedCondition(drafts, opener)) {
      return drafts.map((draft, at) =>
        at === opener ? { ...draft, lemma: language.text.conditionWord } : draft,
      )
    }
  }
  return read()
}

/** The same, without the days that stand in the sentence without a preposition: those are hung into its tree afterwards. */
function draftsBesideTimes(
  tokens: readonly Token[],
  words: readonly string[],
  tags: readonly TagName[],
  tools: TextTools,
): DraftToken[] {
  const aside = timesAside(tokens, tools.language.text)
  if (aside.size === 0) return draftsOf(tokens, words, tags, tools)
  const isKept = (_: unknown, at: number): boolean => !aside.has(at)
  const parsed = draftsOf(tokens.filter(isKept), words.filter(isKept), tags, tools)
  return withTimes(parsed, tokens, aside, tools.language.text)
}

/** Hangs a date at the head of a sentence, and its comma, by the root of the rest. */
function hangFront(front: readonly DraftToken[], rest: readonly DraftToken[]): DraftToken[] {
  const moved = rest.map((token) => ({ ...token, head: token.head < 0 ? -1 : token.head + front.length }))
  const root = moved.findIndex((token) => token.head < 0) + front.length
  const date = front
    .slice(0, -1)
    .map((token) => (token.head < 0 ? { ...token, head: root, deprel: 'obl' } : token))
  const comma = front.slice(-1).map((token) => ({ ...token, head: root, deprel: 'punct' }))
  const within = date.map((token) =>
    token.head >= date.length && token.head !== root ? { ...token, head: root } : token,
  )
  return [...within, ...comma, ...moved]
}
