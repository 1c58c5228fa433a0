import { familyOf } from '../../ontology/index.js'
import { type Clause, conjunctsOf, type Tree } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** Is it someone, as against a thing: a state is, a plan is not? */
const isSomeone = (scene: Scene, tree: Tree, token: number): boolean => {
  const mention = mentionOf(scene, tree, token)
  return mention !== undefined && familyOf(mention.kind) !== 'object' && familyOf(mention.kind) !== 'none'
}

/**
 * "freed a nun **along with a priest**", "signed it **together with** the mayor": whoever is along shares in what befalls the object where
 * the object is someone as well, else in what the subject does.
 */
export const withCompany = (scene: Scene, tree: Tree, clause: Clause): Clause => {
  const { companyMarkers } = scene.language.clauses
  const along = clause.obliques.filter(({ preposition }) => companyMarkers.has(preposition))
  const company = along.flatMap(({ token }) => conjunctsOf(tree, token))
  if (company.length === 0 || !company.every((token) => isSomeone(scene, tree, token))) return clause
  const obliques = clause.obliques.filter((oblique) => !along.includes(oblique))
  const { objects, subjects } = clause
  if (objects.length > 0 && objects.every((token) => isSomeone(scene, tree, token)))
    return { ...clause, obliques, objects: [...objects, ...company] }
  return subjects.length > 0 ? { ...clause, obliques, subjects: [...subjects, ...company] } : clause
}
