import type { Name, ParsedToken, ReadDoc, Sentence, Upos } from '#core/types/index.ts'

/**
 * Builds a parsed text from a compact notation, a string per sentence:
 * `Rebels=rebel/NNS/nsubj>2 attacked=attack/VBD/root the/DT/det>4 base/NN/obj>2 ././punct>2`.
 * A token is `text[=lemma]/XPOS[/deprel[>head]]`; heads count from one, no head is the root's. The universal tag
 * follows from the Penn tag, the lemma from the text in lower case. Tokens are joined by blanks, but none comes
 * before punctuation and clitics ("'s", "n't"). `names` are `[sentence, from, to, label]`.
 */
export function doc(
  sentences: readonly string[],
  { names = [] }: { readonly names?: readonly (readonly [number, number, number, Name['label']])[] } = {},
): ReadDoc {
  let text = ''
  const built = sentences.map((line): Sentence<ParsedToken> => {
    if (text !== '') text += ' '
    const start = text.length
    const tokens = line
      .trim()
      .split(/\s+/)
      .map((word, index): ParsedToken => {
        const token = tokenOf(word)
        if (index > 0 && !CLINGS.test(token.text)) text += ' '
        const at = text.length
        text += token.text
        return { ...token, start: at, end: text.length }
      })
    return { start, end: text.length, tokens }
  })
  return {
    text,
    sentences: built,
    names: names.map(([sentence, from, to, label]) => ({ sentence, from, to, label })),
  }
}

/**
 * A text of one or more sentences without a tree worth the name: words split at blanks and around punctuation,
 * tags guessed from the form, every word hanging from the first. Enough for what reads words in a row.
 */
export function plainDoc(text: string): ReadDoc {
  const sentences = [...text.matchAll(/\S[\s\S]*?(?:[.!?](?=\s+[A-Z"“]|\s*$)|$)/g)].map(
    (sentence): Sentence<ParsedToken> => ({
      start: sentence.index,
      end: sentence.index + sentence[0].length,
      tokens: [...sentence[0].matchAll(WORD)].map((match, index): ParsedToken => {
        const start = sentence.index + match.index
        const xpos = guessedTag(match[0])
        return {
          text: match[0],
          lower: match[0].toLowerCase(),
          start,
          end: start + match[0].length,
          xpos,
          upos: universal(xpos),
          lemma: match[0].toLowerCase(),
          head: index === 0 ? -1 : 0,
          deprel: index === 0 ? 'root' : 'dep',
        }
      }),
    }),
  )
  return { text, sentences, names: [] }
}

const WORD =
  /\d{4}-\d\d-\d\d\b|\d{4}s\b|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?|(?:\p{L}\.){2,}|['’]s\b|['’]\d\ds?|\p{L}+(?:[-'’]\p{L}+)*?(?=['’]s\b)|\p{L}+(?:[-'’]\p{L}+)*\.?(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Dr|Gen|Mon|Tue|Wed|Thu|Fri|Sat|Sun|a\.m|p\.m)\.)|\p{L}+(?:[-'’]\p{L}+)*|[^\s\p{L}\d]/gu

const CLINGS = /^(?:[.,;:!?)\]”]|n't|['’]\p{L}*)$/u

function tokenOf(word: string): Omit<ParsedToken, 'start' | 'end'> {
  const [form = '', xpos = 'NN', relation = 'dep>1'] = word.startsWith('/')
    ? ['/', ...word.slice(2).split('/')]
    : word.split('/')
  const [text = '', lemma = text.toLowerCase()] = form === '=' ? ['='] : form.split('=')
  const [deprel = 'dep', head] = relation.split('>')
  return {
    text,
    lower: text.toLowerCase(),
    lemma,
    xpos,
    upos: universal(xpos),
    deprel,
    head: head === undefined ? -1 : Number(head) - 1,
  }
}

function guessedTag(word: string): string {
  if (/^\d/.test(word)) return 'CD'
  if (!/[\p{L}]/u.test(word)) return word
  if (/^\p{Lu}/u.test(word)) return 'NNP'
  return /s$/.test(word) ? 'NNS' : 'NN'
}

const tags: readonly (readonly [RegExp, Upos])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^VB/, 'VERB'],
  [/^MD$/, 'AUX'],
  [/^JJ/, 'ADJ'],
  [/^(?:RB|WRB)/, 'ADV'],
  [/^(?:DT|PDT|WDT)$/, 'DET'],
  [/^IN$/, 'ADP'],
  [/^CD$/, 'NUM'],
  [/^CC$/, 'CCONJ'],
  [/^(?:PRP|WP|EX)/, 'PRON'],
  [/^(?:TO|POS|RP)$/, 'PART'],
  [/^UH$/, 'INTJ'],
  [/^[$#]$/, 'SYM'],
  [/^\W+$|^-[LR]RB-$|^HYPH$/, 'PUNCT'],
]

function universal(xpos: string): Upos {
  return tags.find(([pattern]) => pattern.test(xpos))?.[1] ?? 'X'
}
