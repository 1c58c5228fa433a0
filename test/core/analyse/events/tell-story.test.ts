import { expect, test } from 'vitest'
import { findEntities } from '#core/analyse/entities/index.ts'
import { tellStory } from '#core/analyse/events/index.ts'
import { treesOf } from '#core/analyse/grammar/index.ts'
import { english } from '#core/languages/index.ts'
import { gazetteer } from '#core/world/index.ts'
import { doc } from '../../../helpers/doc.ts'

/** What a parsed text tells, a line for each event: type, modality, roles and the voices on it. */
const told = (...sentences: readonly string[]): readonly string[] => {
  const text = doc(sentences)
  const entities = findEntities(text, { language: english, gazetteer: gazetteer([]) })
  const nameOf = (entity: number | undefined): string =>
    entity === undefined ? '?' : (entities.entities[entity]?.name.replace(/^(the|a|an) /i, '') ?? '?')
  const { events, links } = tellStory({
    doc: text,
    trees: treesOf(text, english.clauses),
    entities,
    dates: [],
    quantities: [],
    language: english,
  })
  return events.map((event) => {
    const { polarity, modality } = event.factuality
    const roles = event.participants.map(({ role, entity, voices = [] }) => {
      const said = voices.map((voice) => `{${voice.stance} ${nameOf(voice.entity)}}`).join('')
      return `${role}=${nameOf(entity)}${said}`
    })
    const voices = event.voices.map((voice) => `@${voice.stance} ${nameOf(voice.entity)}`)
    const about = links
      .filter((link) => link.source === event)
      .map((link) => `${link.type} ${link.target.type.id}`)
    return [event.type.id, polarity === 'negative' ? 'not' : modality, ...roles, ...voices, ...about].join(
      ' ',
    )
  })
}

test('a noun that is the subject of a verb of violence is one happening with it', () => {
  expect(
    told(
      'A/DT/det>2 strike/NN/nsubj>5 by/IN/case>4 rebels=rebel/NNS/nmod>2 killed=kill/VBD/root soldiers=soldier/NNS/obj>5 ././punct>5',
    ),
  ).toEqual(['kills actual target=soldiers agent=rebels'])
})

test('a threat makes its content threatened, and says what it is about', () => {
  expect(
    told(
      'Rebels=rebel/NNS/nsubj>2 threatened=threaten/VBD/root to/TO/mark>4 attack/VB/xcomp>2 the/DT/det>6 port/NN/obj>4 ././punct>2',
    ),
  ).toEqual([
    'threatens actual agent=Rebels target=port about attacks',
    'attacks threatened target=port agent=Rebels',
  ])
})

test('a gerund of an accusation belongs to the accused, in the words of the accuser', () => {
  expect(
    told(
      'Officials=official/NNS/nsubj>2 accused=accuse/VBD/root rebels=rebel/NNS/obj>2 of/IN/mark>5 attacking=attack/VBG/advcl>2 the/DT/det>7 port/NN/obj>5 ././punct>2',
    ),
  ).toEqual([
    'accuses actual agent=Officials target=rebels about attacks',
    'attacks actual target=port agent=rebels @accuses Officials',
  ])
})

test('what officials say is told with them as the voice, not as the agent', () => {
  expect(
    told(
      'The/DT/det>2 port/NN/nsubj:pass>4 was=be/VBD/aux:pass>4 shelled=shell/VBN/ccomp>7 ,/,/punct>4 officials=official/NNS/nsubj>7 said=say/VBD/root ././punct>7',
    ),
  ).toEqual(['attacks actual target=port @states officials'])
})

test('"failed to" is no attack, "tried to" an attempt', () => {
  expect(
    told(
      'Rebels=rebel/NNS/nsubj>2 failed=fail/VBD/root to/TO/mark>4 attack/VB/xcomp>2 the/DT/det>6 port/NN/obj>4 ././punct>2',
    ),
  ).toEqual(['attacks not agent=Rebels target=port'])
  expect(
    told(
      'Rebels=rebel/NNS/nsubj>2 tried=try/VBD/root to/TO/mark>4 attack/VB/xcomp>2 the/DT/det>6 port/NN/obj>4 ././punct>2',
    ),
  ).toEqual(['attacks attempted agent=Rebels target=port'])
})

test('a weapon as the subject is the instrument, and nobody is guessed behind it', () => {
  expect(told('Rockets=rocket/NNS/nsubj>2 hit/VBD/root the/DT/det>4 embassy/NN/obj>2 ././punct>2')).toEqual([
    'attacks actual instrument=Rockets target=embassy',
  ])
})

test('"the attack" takes up what was told before and adds to it', () => {
  expect(
    told(
      'Gunmen=gunman/NNS/nsubj>2 stormed=storm/VBD/root the/DT/det>4 embassy/NN/obj>2 ././punct>2',
      'Officials=official/NNS/nsubj>2 condemned=condemn/VBD/root the/DT/det>4 attack/NN/obj>2 ././punct>2',
    ).filter((line) => line.startsWith('attacks') || line.startsWith('seizes')),
  ).toHaveLength(1)
})

test('a new attack on the same place stays another', () => {
  expect(
    told(
      'Gunmen=gunman/NNS/nsubj>2 attacked=attack/VBD/root the/DT/det>4 embassy/NN/obj>2 ././punct>2',
      'Another/DT/det>2 attack/NN/root on/IN/case>5 the/DT/det>5 embassy/NN/nmod>2 ././punct>2',
    ),
  ).toHaveLength(2)
})

test('what brings about an event, or has it as a part, is linked to it where the text says so', () => {
  expect(
    told(
      'The/DT/det>2 attack/NN/nsubj>3 sparked=spark/VBD/root protests=protest/NNS/obj>3 by/IN/case>6 students=student/NNS/nmod>4 ././punct>3',
    ),
  ).toContainEqual(expect.stringMatching(/^attacks .*causes protests-against$/))
  expect(
    told(
      'The/DT/det>2 attack/NN/nsubj>5 did=do/VBD/aux>5 not/RB/advmod>5 spark/VB/root protests=protest/NNS/obj>5 by/IN/case>8 students=student/NNS/nmod>6 ././punct>5',
    ),
  ).not.toContainEqual(expect.stringContaining('causes'))
  expect(
    told(
      'Rebels=rebel/NNS/nsubj>2 killed=kill/VBD/root soldiers=soldier/NNS/obj>2 as/IN/case>5 part/NN/obl>2 of/IN/case>8 an/DT/det>8 attack/NN/nmod>5 on/IN/case>11 the/DT/det>11 port/NN/nmod>8 ././punct>2',
    ),
  ).toContainEqual(expect.stringMatching(/^kills .*part-of attacks$/))
})

test('what came before what is linked where the text says so, and only of what happened', () => {
  const rebels = 'Rebels=rebel/NNS/nsubj>2 killed=kill/VBD/root soldiers=soldier/NNS/obj>2'
  expect(
    told(
      `${rebels} after/IN/mark>6 troops=troop/NNS/nsubj>6 attacked=attack/VBD/advcl>2 the/DT/det>8 port/NN/obj>6 ././punct>2`,
    ),
  ).toContainEqual(expect.stringMatching(/^attacks .*before kills$/))
  expect(
    told(
      `${rebels} hours=hour/NNS/obl>2 before/IN/case>7 the/DT/det>7 attack/NN/nmod>4 on/IN/case>10 the/DT/det>10 port/NN/nmod>7 ././punct>2`,
    ),
  ).toContainEqual(expect.stringMatching(/^kills .*before attacks$/))
  expect(
    told(
      `${rebels} before/IN/mark>7 they/PRP/nsubj>7 could/MD/aux>7 attack/VB/advcl>2 the/DT/det>9 port/NN/obj>7 ././punct>2`,
    ),
  ).not.toContainEqual(expect.stringContaining('before'))
})

test('a refusal is aimed at whom its content befalls, and the one who refuses would do it', () => {
  expect(
    told(
      'Rebels=rebel/NNS/nsubj>2 refused=refuse/VBD/root to/TO/mark>4 meet/VB/xcomp>2 the/DT/det>6 soldiers=soldier/NNS/obj>4 ././punct>2',
    )[0],
  ).toBe('rejects actual agent=Rebels target=soldiers about meets')
})

test('what is welcomed is welcomed of whoever stands behind it', () => {
  expect(
    told(
      'Rebels=rebel/NNS/nsubj>2 welcomed=welcome/VBD/root the/DT/det>4 decision/NN/obj>2 of/IN/case>7 the/DT/det>7 soldiers=soldier/NNS/nmod>4 ././punct>2',
    ),
  ).toEqual(['supports actual agent=Rebels topic=decision of the soldiers target=soldiers'])
})
