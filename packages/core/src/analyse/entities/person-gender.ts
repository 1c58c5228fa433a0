import type { EntityRules, Gender } from '../../languages/index.js'

/** A person's gender by title or given name; undefined where neither tells. */
export const personGender = (
  words: readonly string[],
  title: string | undefined,
  rules: EntityRules,
): Gender | undefined => {
  for (const word of title?.toLowerCase().split(/[\s.]+/) ?? []) {
    if (rules.genders.femaleNouns.has(word)) return 'female'
    if (rules.genders.maleNouns.has(word)) return 'male'
  }
  const given = words[0]
  if (given === undefined || words.length < 2) return undefined
  if (rules.genders.male.has(given)) return 'male'
  return rules.genders.female.has(given) ? 'female' : undefined
}
