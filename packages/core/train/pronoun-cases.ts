import { chainsOf } from '../src/analyse/entities/chains.js'
import { findPhrases } from '../src/analyse/entities/find-phrases.js'
import { joinAnaphors } from '../src/analyse/entities/join-anaphors.js'
import { joinByGrammar } from '../src/analyse/entities/join-by-grammar.js'
import { joinOffices } from '../src/analyse/entities/join-offices.js'
import { joinSameNames } from '../src/analyse/entities/join-same-names.js'
import { linesOf } from '../src/analyse/entities/line.js'
import type { Phrase } from '../src/analyse/entities/phrase.js'
import { pronounAntecedent } from '../src/analyse/entities/pronoun-antecedent.js'
import { noneSigns, pronounCandidates } from '../src/analyse/entities/pronoun-candidates.js'
import { english } from '../src/languages/index.js'
import type { Gazetteer, Name, NameLabel, ReadDoc, Upos } from '../src/types/index.js'
import type { GoldSentence } from './treebank.js'

/** A pronoun, the signs of each phrase that it could stand for, and which of those are right (none: no antecedent). */
export interface PronounCase {
  readonly document: string
  readonly none: readonly string[]
  readonly candidates: readonly (readonly string[])[]
  readonly right: readonly number[]
}

interface GoldMention {
  readonly id: string
  readonly kind: string
  readonly sentence: number
  readonly from: number
  to: number
}

const labels: Readonly<Record<string, NameLabel>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
}

/** The mentions in GUM's `Entity=` annotations. */
function mentionsOf(sentences: readonly GoldSentence[]): GoldMention[] {
  const found: GoldMention[] = []
  const open: GoldMention[] = []
  sentences.forEach((sentence, s) => {
    sentence.misc.forEach((misc, i) => {
      const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
      for (const part of value.matchAll(/\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)/g)) {
        if (part[1] !== undefined) {
          const mention = { id: part[1], kind: part[2] ?? '', sentence: s, from: i, to: i + 1 }
          if (part[3] === ')') found.push(mention)
          else open.push(mention)
          continue
        }
        const begun = open.findLastIndex(({ id }) => id === part[4])
        const [mention] = begun < 0 ? [] : open.splice(begun, 1)
        if (mention) found.push({ ...mention, to: i + 1 })
      }
    })
  })
  return found
}

/** The innermost mention at each token, by `sentence:token`. */
function innermost(mentions: readonly GoldMention[]): ReadonlyMap<string, GoldMention> {
  const at = new Map<string, GoldMention>()
  for (const mention of mentions) {
    for (let i = mention.from; i < mention.to; i++) {
      const key = `${mention.sentence}:${i}`
      const other = at.get(key)
      if (!other || other.to - other.from > mention.to - mention.from) at.set(key, mention)
    }
  }
  return at
}

/** One document as the entity finder reads it: the treebank's own trees, its named entities as names. */
function docOf(sentences: readonly GoldSentence[], gold: ReadonlyMap<string, GoldMention>): ReadDoc {
  let text = ''
  const names: Name[] = []
  const read = sentences.map((sentence, s) => {
    const first = text.length
    const tokens = sentence.words.map((word, i) => {
      const start = text.length
      text += word + (sentence.spaced[i] === false ? '' : ' ')
      return {
        text: word,
        lower: word.toLowerCase(),
        start,
        end: start + word.length,
        upos: (sentence.upos[i] ?? 'X') as Upos,
        xpos: sentence.xpos[i] ?? '',
        lemma: (sentence.lemmas[i] ?? word).toLowerCase(),
        head: sentence.heads[i] ?? -1,
        deprel: sentence.deprels[i] ?? 'dep',
      }
    })
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.upos !== 'PROPN') continue
      let to = i + 1
      while (tokens[to]?.upos === 'PROPN') to++
      const mention = gold.get(`${s}:${i}`)
      const label = mention && labels[mention.kind]
      if (label && mention.to - mention.from < to - i + 3) names.push({ sentence: s, from: i, to, label })
      i = to
    }
    const end = tokens[tokens.length - 1]?.end ?? first
    text += '\n'
    return { start: first, end, tokens }
  })
  return { text, sentences: read, names }
}

/** Every third-person pronoun of one document, each met with its forerunners joined as they should be. */
export function pronounCases(sentences: readonly GoldSentence[], gazetteer: Gazetteer): PronounCase[] {
  const gold = innermost(mentionsOf(sentences))
  const tools = { language: english, gazetteer }
  const lines = linesOf(docOf(sentences, gold))
  const phrases = findPhrases(lines, tools)
  const chains = chainsOf(phrases.all)
  joinSameNames(lines, phrases, chains, english.entities)
  joinByGrammar(lines, phrases, chains, english.entities)
  joinOffices(lines, phrases, chains, english.entities)
  const idOf = (phrase: Phrase | undefined): string | undefined =>
    phrase && gold.get(`${phrase.line}:${phrase.head}`)?.id
  const cases: PronounCase[] = []
  const choose: typeof pronounAntecedent = (at, context) => {
    const pronoun = context.phrases.all[at]
    if (pronoun?.reading?.person !== 3) return pronounAntecedent(at, context)
    const id = idOf(pronoun)
    const candidates = pronounCandidates(at, context)
    const right = candidates.flatMap(({ phrase }, i) =>
      id !== undefined && idOf(context.phrases.all[phrase]) === id ? [i] : [],
    )
    const document = sentences[0]?.document ?? ''
    cases.push({
      document,
      none: noneSigns(at, context),
      candidates: candidates.map(({ signs }) => signs),
      right,
    })
    return candidates[right[0] ?? -1]?.phrase
  }
  joinAnaphors(lines, phrases, chains, { rules: english.entities, gazetteer, choose })
  return cases
}
