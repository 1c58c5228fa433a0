import type { EntityRules } from '../../languages/index.js'
import type { Line } from './line.js'
import { blankPhrase, type Phrase } from './phrase.js'
import { caseOf } from './tree.js'

const MARK = /^(?:["“”„«»]|``|'')$/

/** "was shot **here** on Monday", "in a village **near here**": not what somebody says, nor "here in the capital". */
export const herePhrases = (line: Line, rules: EntityRules): readonly Phrase[] =>
  line.tokens.flatMap((token, at): readonly Phrase[] => {
    if (!rules.hereWords.has(token.lower) || !/^(?:advmod|obl|nmod)/.test(token.deprel)) return []
    const isQuoted = line.tokens.slice(0, at).filter(({ text }) => MARK.test(text)).length % 2 === 1
    const preposition = caseOf(line, at)
    const isElsewhere = preposition !== undefined && !rules.herePrepositions.has(preposition)
    const isTold =
      line.tokens[at + 1]?.upos === 'ADP' && line.tokens[line.tokens[at + 1]?.head ?? -1]?.head === at
    if (isQuoted || isElsewhere || isTold) return []
    return [
      {
        ...blankPhrase,
        line: line.order,
        from: at,
        to: at + 1,
        head: at,
        start: token.start,
        end: token.end,
        form: 'pronoun',
        kind: 'place',
        number: 'singular',
        role: 'other',
      },
    ]
  })
