import type { Accepted } from './event-type.js'
import type { RoleId } from './roles.js'

/** Which kind of word carries a frame, and so how its arguments stand around it. */
export type FramePart = 'verb' | 'noun' | 'holder' | 'compound' | 'preposition' | 'whereabouts'

/**
 * One lexical entry: a word (with the words that must stand with it) that tells a type, and where its
 * arguments stand. `pattern` is read from left to right; role names are slots, all else is lemmas:
 *
 * - `verb`: subject slot (or `_`), head, then bare slots (object; two: recipient before object), lexical
 *   objects and particles (`agent open fire on|at target`), and `prep|prep slot` obliques. Written in the
 *   active; the passive follows. `content` is a complement clause, an infinitive, a gerund or an event noun.
 * - `noun`: head, then `prep|prep slot`: `attack on|against target by agent`. Genitives, demonyms and
 *   compounds are read by the grammar.
 * - `holder`: like `noun`, but the noun names who fills `holds`: `leader of target` in "X, leader of Y".
 * - `compound`: hyphenated: `source-backed target`.
 * - `preposition`: `source in|at target`, between two noun phrases.
 * - `whereabouts`: `source in|at target`, between who or what takes part in a clause and where the clause says it was.
 *
 * A slot or oblique followed by `!` must be filled. `example` is a sentence of our own in which the entry
 * must be found with every slot of the pattern filled.
 */
export interface Frame {
  readonly part: FramePart
  readonly pattern: string
  readonly example: string
  /** PLOVER mode that the word itself tells. */
  readonly mode?: string
  /** Of a `holder`: the role of whom the noun names. */
  readonly holds?: RoleId
  /** Of a `holder`: also said of someone without a name ("guerrillas of the front"). */
  readonly anyone?: true
  /** Of a `preposition` or `holder`: only of what has a name, or a number for one ("Omar Sayid of Basra", "the 3rd Battalion of …"). */
  readonly named?: true
  /** Kinds that this word takes, by slot, where they are narrower than the type's: "police raid homes". */
  readonly takes?: Partial<Readonly<Record<RoleId, readonly Accepted[]>>>
  /** Of a verb: only without a second object, which says what the first one is called: "called the envoy a liar". */
  readonly single?: true
  /** Of a verb: of two people with names it tells a contest ("Federer beat Nadal"), and not this. */
  readonly contest?: true
  /** Of a noun: only behind this preposition, and whoever does the rest does it: "rioted **in** defiance of the king". */
  readonly under?: string
  /** Of a noun: whom a genitive names, where it is not whom the type says: "the general's trial". */
  readonly genitive?: 'target'
  /** Further constraint words: never the trigger if one of these lemmas is the subject, object or modifier. */
  readonly unless?: readonly string[]
  /** Only where one of these lemmas is (or stands before) what fills it: "**peacekeepers** arrived in the town". */
  readonly only?: readonly string[]
  /** Of a verb: its target is described, and goes by no bare name, which may as well be a town's: "seized **the judge**". */
  readonly described?: true
  /** Its subject does not do it but says it: "the ministry put the toll at six". */
  readonly says?: true
  /** What it is about was told before, where it is not said: "Police blamed the separatists." */
  readonly pointsBack?: true
  /** Modality that the word itself brings ("attempted murder", "plot"). */
  readonly modality?: 'attempted' | 'planned' | 'threatened' | 'demanded' | 'hypothetical'
  /**
   * The content must say what someone ought to do ("said the rebels must disarm"), or what will be done on a condition that
   * someone is to meet ("warned they would strike if the rebels came back").
   */
  readonly content?: 'obligation' | 'condition'
  /** Only in this voice: "are deployed in" tells a state, "deployed … in" an event. */
  readonly voice?: 'active' | 'passive'
  /** An event only where a word or clause of violence beside it says how: "died when a bomb exploded". */
  readonly occasion?: true
  /** The word says that it ended ("lifted sanctions on"). */
  readonly ended?: true
  /** The word denies the type ("refused to recognise" is read by the grammar; "boycotted talks with" is not). */
  readonly negative?: true
}

type Extra = Omit<Frame, 'part' | 'pattern' | 'example'>

const entry =
  (part: FramePart) =>
  (pattern: string, example: string, extra: Extra = {}): Frame => ({ part, pattern, example, ...extra })

/** `verb('agent open fire on|at target', 'Gunmen opened fire on the convoy.')` */
export const verb = entry('verb')
/** `noun('attack on|against target by agent', 'The attack on the base by rebels failed.')` */
export const noun = entry('noun')
/** `compound('source-backed target', 'Iran-backed militias entered the town.')` */
export const compound = entry('compound')
/** `preposition('source in|near target', 'A base in Anbar was closed.')` */
export const preposition = entry('preposition')
/** `whereabouts('source in|near target', 'The envoy spoke in Geneva.')` */
export const whereabouts = entry('whereabouts')
/** `holder('source', 'leader of target', 'Omar Sayid, leader of the front, spoke.')` */
export const holder = (holds: RoleId, pattern: string, example: string, extra: Extra = {}): Frame => ({
  part: 'holder',
  pattern,
  example,
  ...extra,
  holds,
})
