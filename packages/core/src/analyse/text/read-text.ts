import type { LanguagePack } from '../../languages/index.js'
import type { LanguageModel } from '../../model/index.js'
import type { ParsedToken, ReadDoc, Sentence, Token } from '../../types/index.js'
import { findNames, wordsToTag } from '../names/index.js'
import type { DraftToken } from './draft-token.js'
import { repairTree } from './repair-tree.js'
import { splitSentences } from './split-sentences.js'
import { type TagName, tagNames } from './tag-names.js'
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
  const reading = model.readSentence(words)
  const tokens = sentence.tokens.map((token, i): DraftToken => {
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
  repairTree(tokens, language.text)
  return { start: sentence.start, end: sentence.end, tokens }
}
