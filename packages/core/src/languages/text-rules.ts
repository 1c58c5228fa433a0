import type { Upos } from '../types/index.js'

/** How a language writes words and sentences, and the base forms of its words. Words stand in lower case. */
export interface TextRules {
  /** Words written with a full stop after which a sentence goes on: `gen.`, `mr.`, `vs.`. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations that may end a sentence, if a capital or a line's end follows: `u.s.`, `p.m.`, `inc.`. */
  readonly closingAbbreviations: ReadonlySet<string>
  /** Abbreviations only before a number: `no. 4`, `jan. 4`. */
  readonly numberedAbbreviations: ReadonlySet<string>
  /** Words that often begin a sentence and seldom go on after a closing abbreviation: `the`, `he`, `but`. */
  readonly openers: ReadonlySet<string>
  /** Ends of words that are tokens of their own, longest first: `n't`, `'s`, `'re`. Apostrophes straight. */
  readonly clitics: readonly string[]
  /** Words written as one that are several tokens: where they divide. `cannot` → [3]. */
  readonly fused: ReadonlyMap<string, readonly number[]>
  /** Words before a number that say how far it reaches: `up to`. */
  readonly numberBounds: ReadonlySet<string>
  /** By preposition, the nouns that ask for it behind them: "an end **to** the raids". */
  readonly nounComplements: ReadonlyMap<string, ReadonlySet<string>>
  /** By preposition, the verbs that ask for it, if something else stands between: "respond to the raid **with** strikes". */
  readonly verbComplements: ReadonlyMap<string, ReadonlySet<string>>
  /** Prepositions before whose somebody or something is: "the head **of** the army". */
  readonly ownerMarkers: ReadonlySet<string>
  /** What is counted before "after" and "before": "two **days** after". */
  readonly timeUnits: ReadonlySet<string>
  /** What somebody is held to be, in the past: "**believed** to be rebels"; and what may stand behind "to" there. */
  readonly heldForms: ReadonlySet<string>
  readonly auxiliaryBases: ReadonlySet<string>
  /** An age in one word, which may stand for whoever is of it: "a **17-year-old**". */
  readonly ageAlone: RegExp
  /** The preposition before what a sum is made of: "$2 million **in** aid". */
  readonly contentMarker: string
  /** Verbs that an infinitive completes, whatever stands between: "**threatened** on Monday to attack". */
  readonly infinitiveVerbs: ReadonlySet<string>
  /** Verbs whose object does what the infinitive behind it says: "**led** Kenya to close its border". */
  readonly causingVerbs: ReadonlySet<string>
  /** Verbs that may have who gets something before what it is: "**sent** Ukraine tanks". */
  readonly givingVerbs: ReadonlySet<string>
  /** Verbs that make somebody what they call him: "**appointed** Omar Sayid minister". */
  readonly namingVerbs: ReadonlySet<string>
  /** Words that mark who does it beside a passive verb: `by`. */
  readonly agentMarkers: ReadonlySet<string>
  /** Words that say where, and of what sort a thing is: `outside`. */
  readonly placeMarkers: ReadonlySet<string>
  /** Forms of the verb that helps to tell what is over: `had`. */
  readonly havingForms: ReadonlySet<string>
  /** Words between a thing and the sum that it is worth. */
  readonly worthWords: ReadonlySet<string>
  /** What a word ends in that says whose the next one is, a clitic of its own. */
  readonly ownerEndings: ReadonlySet<string>
  /** What somebody is made into, said without an article: "took the crew **hostage**". */
  readonly fates: ReadonlySet<string>
  /** What a number before it says of how many: "seven **dead**". */
  readonly tolls: ReadonlySet<string>
  /** Verbs that make somebody so. */
  readonly fateVerbs: ReadonlySet<string>
  /** Verbs behind whose object stands what it is said to be: "**called** his wife corrupt". */
  readonly callingVerbs: ReadonlySet<string>
  /** What is said of a thing that was set on fire. */
  readonly burning: ReadonlySet<string>
  /** Past forms of violence against people, and of what ruins or takes things besides: "killed nine and **burned** crops". */
  readonly violentForms: ReadonlySet<string>
  readonly ravages: ReadonlySet<string>
  /** Prepositions before an -ing that says what somebody is accused of or punished for. */
  readonly gerundMarkers: ReadonlySet<string>
  /** Verbs that charge somebody with a deed: "accused soldiers **of burning homes**". */
  readonly gerundVerbs: ReadonlySet<string>
  /** Prepositions before where somebody is brought from or to: "freed **from** jail by them". */
  readonly wayMarkers: ReadonlySet<string>
  /** Months and weekdays, which are no names of persons. */
  readonly calendar: ReadonlySet<string>
  /** Words within a dateline that are no place: months, agencies' words. */
  readonly datelineWords: ReadonlySet<string>
  /** Past forms that are nothing but verbs, with the Penn tag that they have: `took` VBD, `fought` VBD or VBN. */
  readonly pastForms: ReadonlyMap<string, 'VBD' | 'either'>
  /** Words that open what is asked for, with a base form as its verb: "demanded that he **resign**". */
  readonly mandatives: ReadonlySet<string>
  /** Base forms that such a clause often has and that may be read as nouns: `resign`, `cut`. */
  readonly askedVerbs: ReadonlySet<string>
  /** Forms in "-ing" that name a happening where they are the subject: `fighting`, `shelling`. */
  readonly happenings: ReadonlySet<string>
  /** Verbs whose base form is their past as well: `put`, `hit`. */
  readonly unchangedPasts: ReadonlySet<string>
  /** Past forms that always tell what befell an object: `killed`, `arrested`. */
  readonly befalling: ReadonlySet<string>
  /** Verbs of what may wound or kill somebody: `explode`, `hit`. */
  readonly harmingVerbs: ReadonlySet<string>
  /** Words that have but one tag, as the model names it (`ADP IN`): `between`, `amid`, `ally`. */
  readonly soleTags: ReadonlyMap<string, string>
  /** Nouns without a plural ending that are plural ("police", "people"). */
  readonly plurals: ReadonlySet<string>
  /** Adjectives that are verbs as well: `free`, `clear`. */
  readonly adjectiveVerbs: ReadonlySet<string>
  /** Verbs whose forms are nouns' as well, which a sentence without another verb may have: `target`, `back`, `hit`. */
  readonly nounVerbs: ReadonlySet<string>
  /** Prepositions that a verb has before whom it is done with or to, and no noun of a headline: "forces clash **with** police". */
  readonly mutualPrepositions: ReadonlySet<string>
  /** Prepositions that open a clause where a verb follows: `after`, `until`. */
  readonly timeClauseWords: ReadonlySet<string>
  /** Those that open a clause which is put into a sentence: `who`, `which`. */
  readonly insertedRelatives: ReadonlySet<string>
  /** Verb forms that are always finite: `is`, `would`. */
  readonly finiteWords: ReadonlySet<string>
  /** Prepositions and conjunctions that open what stands before a sentence's subject: `after`, `in`. */
  readonly frontOpeners: ReadonlySet<string>
  /** Those of them that open a clause with a verb: `if`. */
  readonly clauseOpeners: ReadonlySet<string>
  /** What opens one more of what was named, set between commas: `along with`. */
  readonly addingPhrases: readonly (readonly string[])[]
  /** Words that open the content of a noun or verb: "reports **that**". */
  readonly complementisers: ReadonlySet<string>
  /** Nouns of what is meant to be done, behind which an infinitive says what: `plot`. */
  readonly aimNouns: ReadonlySet<string>
  /** Nouns of what somebody says, which may have whose word it is before its content: "an **allegation** by the mayor that". */
  readonly tellingNouns: ReadonlySet<string>
  /** Verbs of two words, by the first one's base form: `take` over. */
  readonly phrasalVerbs: ReadonlyMap<string, ReadonlySet<string>>
  /** Of these, those whose second word is never a preposition before a number: `hand` over 700 rifles. */
  readonly phrasalOnly: ReadonlySet<string>
  /** Auxiliaries that, set before their subject, open a condition: "should war break out". */
  readonly conditionOpeners: ReadonlySet<string>
  /** Prepositions that ask for two: "between A and B". */
  readonly pairMarkers: ReadonlySet<string>
  /** Prepositions of what is put into a sentence that say more of the noun before: `of`. */
  readonly insertedPrepositions: ReadonlySet<string>
  /** Prepositions that open no clause with a finite verb: `on`, `from`. */
  readonly plainPrepositions: ReadonlySet<string>
  /** Words behind which part of what was counted is named: "killed five, including two children". */
  readonly partMarkers: ReadonlySet<string>
  /** Words before a pronoun that stands for several, of whom some are named: "**among** them a banker". */
  readonly wholeMarkers: ReadonlySet<string>
  /** The word that opens a condition otherwise, in whose place such a one is read. */
  readonly conditionWord: string
  /** Words that, before an infinitive, the model reads better as another: "due to leave" as "set to leave". */
  readonly readBeforeInfinitive: ReadonlyMap<string, string>
  /** The word before an infinitive: `to`. */
  readonly infinitiveMarker: string
  /** Pronouns that behind an article or a noun are things: "a gold **mine**". */
  readonly thingsAsPronouns: ReadonlySet<string>
  /** Pronouns that open a clause which says more of a noun. */
  readonly relativePronouns: ReadonlySet<string>
  /** Pronouns that are never a subject: `them`. */
  readonly objectPronouns: ReadonlySet<string>
  /** Prepositions behind a happening that is named by a verb's form: "fighting **between**". */
  readonly happeningPrepositions: ReadonlySet<string>
  /** Verbs whose "it" or "there" is nobody: "it seems", "there came". Of all others it is the subject. */
  readonly expletiveVerbs: ReadonlySet<string>
  /** Words behind which a past form is a participle. */
  readonly perfectMarkers: ReadonlySet<string>
  /** Lemmas of articles that begin a member of a list: "a truck, a bridge". */
  readonly indefiniteArticles: ReadonlySet<string>
  /** Words that may stand in a date at the head of a sentence, before its comma: "In late January, …". */
  readonly frontedDateWords: ReadonlySet<string>
  /** Days that may stand in a sentence without a preposition: `today`, `thursday`. */
  readonly bareDays: ReadonlySet<string>
  /** Prepositions before them: `on`. */
  readonly dayMarkers: ReadonlySet<string>
  /** Spans of time that may stand without a preposition behind a subject: "the court this **week** freed". */
  readonly spans: ReadonlySet<string>
  /** Words behind which a day is no such one: `last`, `the`. */
  readonly beforeDays: ReadonlySet<string>
  /** How a clause that says whose words a sentence is stands at its end or within it: "…, police **said** on Monday". */
  readonly reporting: ReportingRules
  /** Parts of a day, which stand behind it: `evening`. */
  readonly dayParts: ReadonlySet<string>
  /** Words that in capitals, amid small letters, are acronyms: common ones (`is`, `us`, `who`), and one that ends like a verb (`ecowas`). */
  readonly capitalised: ReadonlySet<string>
  /** An acronym that is nothing else, in whose place such a one is tagged. */
  readonly plainAcronym: string
  /** A word's base form, in lower case. */
  lemma(word: string, upos: Upos, xpos: string): string
}

/** Words of a clause that says whose words a sentence is, set behind or into what is said. */
export interface ReportingRules {
  /** Finite forms of its verb: `said`, `told`. */
  readonly verbs: ReadonlySet<string>
  /** Those of them behind which stands who is told: "told **reporters**". */
  readonly telling: ReadonlySet<string>
  /** Words that may follow the others: "said **on** Monday". */
  readonly followers: ReadonlySet<string>
  /** Words that nobody who speaks begins with: `in`, `and`, `after`. */
  readonly openers: ReadonlySet<string>
  /** Words that stand in another clause than this: `that`, `was`. */
  readonly otherClauses: ReadonlySet<string>
  /** Conjunctions, of which none stands in such a clause within the sentence. */
  readonly conjunctions: ReadonlySet<string>
}
