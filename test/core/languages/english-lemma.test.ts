import { describe, expect, it } from 'vitest'
import { english } from '#core/languages/index.ts'
import type { Upos } from '#core/types/index.ts'

const { lemma } = english.text
const check = (upos: Upos, xpos: string, pairs: string): void => {
  for (const pair of pairs.trim().split(/\s+/)) {
    const [word = '', base = ''] = pair.split('>')
    expect(`${word}>${lemma(word, upos, xpos)}`).toBe(`${word}>${base}`)
  }
}

describe('English base forms', () => {
  it('undo the past', () => {
    check(
      'VERB',
      'VBD',
      `attacked>attack killed>kill shelled>shell raided>raid fired>fire bombed>bomb stabbed>stab denied>deny
      agreed>agree retaliated>retaliate executed>execute targeted>target launched>launch ambushed>ambush seized>seize
      controlled>control visited>visit threatened>threaten accused>accuse urged>urge forced>force condemned>condemn
      welcomed>welcome exploded>explode destroyed>destroy besieged>besiege withdrew>withdraw struck>strike overthrew>overthrow
      shot>shoot fought>fight said>say fled>flee used>use demanded>demand arrested>arrest deployed>deploy repeated>repeat
      created>create invaded>invade captured>capture injured>injure wounded>wound explored>explore succeeded>succeed
      died>die tied>tie freed>free sabotaged>sabotage hit>hit cut>cut met>meet led>lead planned>plan stopped>stop`,
    )
  })

  it('undo participles', () => {
    check(
      'VERB',
      'VBG',
      `fighting>fight shooting>shoot bombing>bomb firing>fire hitting>hit dying>die lying>lie using>use
      seeing>see being>be having>have escalating>escalate demanding>demand bringing>bring charging>charge planning>plan
      killing>kill rising>rise leading>lead changing>change ordering>order sending>send vowing>vow`,
    )
    check(
      'VERB',
      'VBN',
      'stolen>steal beaten>beat driven>drive taken>take made>make held>hold written>write blamed>blame',
    )
  })

  it('undo the third person', () => {
    check(
      'VERB',
      'VBZ',
      'says>say goes>go denies>deny clashes>clash ties>tie has>have uses>use focuses>focus',
    )
  })

  it('give nouns their singular', () => {
    check(
      'NOUN',
      'NNS',
      `drones>drone bases>base militias>militia countries>country clashes>clash gunmen>gunman women>woman
      people>people troops>troop crises>crisis houses>house forces>force buses>bus lives>life thieves>thief boxes>box
      headquarters>headquarters children>child police>police`,
    )
    check('PROPN', 'NNP', 'Hamas>hamas Reuters>reuters')
  })

  it('give adjectives their positive', () => {
    check('ADJ', 'JJR', 'larger>large bigger>big heavier>heavy worse>bad stronger>strong')
    check('ADJ', 'JJS', 'worst>bad deadliest>deadly latest>late')
  })

  it('tell auxiliaries', () => {
    check('AUX', 'VBZ', "is>be 's>be has>have does>do")
    check('AUX', 'MD', "wo>will ca>can 'd>would could>could")
  })
})
