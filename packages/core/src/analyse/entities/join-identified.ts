import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import { identifiedIn } from './identified-in.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { dependents } from './tree.js'

const isActor = ({ kind }: Phrase): boolean => /^(?:person|people|organisation)$/.test(familyOf(kind))

/** "A man identified as Omar Sayid was shot", "He was named as Omar Sayid": whoever is identified is the one as whom. */
export const joinIdentified = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  for (const line of lines) {
    const owners = phrases.owners[line.order]
    for (const { whom, as } of identifiedIn(line, rules)) {
      const [at, name] = [owners?.[whom] ?? -1, owners?.[as] ?? -1]
      const [one, other] = [phrases.all[at], phrases.all[name]]
      if (one === undefined || other === undefined || dependents(line, as, 'conj').length > 0) continue
      if (isActor(other) && (isActor(one) || one.form === 'pronoun')) chains.join(at, name)
    }
  }
}
