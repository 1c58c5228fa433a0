import type { EntityKind, KindFamily } from '../ontology/index.js'

export type Gender = 'male' | 'female' | 'neuter'

/** What a pronoun says of the one that it stands for. */
export interface PronounReading {
  readonly person: 1 | 2 | 3
  readonly number: 'singular' | 'plural'
  readonly gender?: Gender
  readonly reflexive?: true
  readonly possessive?: true
}

/** Where a name such as "Washington" is read as the one that acts, and where as the place. */
export interface MetonymRules {
  /** Before the name: it is the place ("in Baghdad"). */
  readonly placePrepositions: ReadonlySet<string>
  /** Before the name: it is the actor ("with Washington"), unless a governing word of movement says otherwise. */
  readonly actorPrepositions: ReadonlySet<string>
  /** Lemmas of verbs whose "to X" or object is a place ("travelled to", "left"). */
  readonly movements: ReadonlySet<string>
  /** Lemmas of what befalls a place ("an airstrike on Beirut"). */
  readonly strikes: ReadonlySet<string>
  /** Lemmas of what an actor has ("Washington's ally", "Tehran's proxies"). */
  readonly possessions: ReadonlySet<string>
  /** Lemmas of verbs whose object is one who can be spoken to or treated with ("urged Washington"). */
  readonly addressed: ReadonlySet<string>
  /** Lemmas behind which "at" opens who is scolded ("hit out at Moscow", "anger at Tehran"). */
  readonly scolded: ReadonlySet<string>
  /** Lemmas of what only an actor is held to be ("held Pyongyang responsible"). */
  readonly answerable: ReadonlySet<string>
}

/** Words of one language from which mentions of entities are read. All words are lower-case lemmas or forms. */
export interface EntityRules {
  readonly pronouns: ReadonlyMap<string, PronounReading>
  readonly relativePronouns: ReadonlySet<string>
  /** Pronouns that speak of no one in particular ("someone", "nobody"): persons. */
  readonly indefinitePersons: ReadonlySet<string>
  readonly definiteDeterminers: ReadonlySet<string>
  readonly indefiniteDeterminers: ReadonlySet<string>
  readonly demonstratives: ReadonlySet<string>
  /** Articles, which no name begins with. */
  readonly articles: ReadonlySet<string>
  /** Prepositions behind which a list of names is one of places. */
  readonly listPrepositions: ReadonlySet<string>
  /** Prepositions between a noun and a country: does the noun belong there ("soldiers **from** Chad"), or is it only there? */
  readonly countryPrepositions: ReadonlyMap<string, 'belongs' | 'stands'>
  /** Prepositions behind a noun whose name tells which one is meant: "the ministers **of** Chad". */
  readonly tellingPrepositions: ReadonlySet<string>
  /** "the houses **of** two judges". */
  readonly genitivePreposition: string
  /** Prepositions within a body's name ("Ministry **of** …"), those before all that it is for, and what stands between two such. */
  readonly bodyLinks: ReadonlySet<string>
  readonly domainLinks: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  /** How a plural ends, as names of teams do. */
  readonly pluralEnding: RegExp
  /** Small words that stand inside names ("of", "and", "al"). */
  readonly nameParticles: ReadonlySet<string>
  /** Nouns without a plural ending that are plural ("police", "people"). */
  readonly plurals: ReadonlySet<string>
  /** Nouns in the singular for many: of all others that are said of a people one is a person ("a prisoner"). */
  readonly collectives: ReadonlySet<string>
  /** Words of office or courtesy that stand before a person's name, without full stops. */
  readonly titles: ReadonlySet<string>
  /** The noun that a title before a name stands for, where the word itself tells no sector: `sen` is a senator. */
  readonly titleNouns: ReadonlyMap<string, string>
  /** Verbs that say of someone what he is from now on ("appointed her minister"). */
  readonly namingVerbs: ReadonlySet<string>
  /** Those of them that only a person has ("Mr", "General"), not a group or place. */
  readonly courtesies: ReadonlySet<string>
  /** Offices: behind one of these in a longer name, a person's own name begins. */
  readonly offices: ReadonlySet<string>
  /** Quarters of the compass and the like, which stand before names ("South African", "West Asia"). */
  readonly directions: ReadonlySet<string>
  /** Peoples, religions and parts of the world as adjectives and as people: names of no state. */
  readonly peoples: ReadonlySet<string>
  /** What a name is that ends (or before "of" begins) with this word: "X Brigades", "Ministry of X". */
  readonly nameClasses: ReadonlyMap<string, EntityKind>
  /** Those that make a group, place or thing of a person's name ("Wagner Group"), and that no family is called by. */
  readonly groupClasses: ReadonlySet<string>
  /** Endings of a country's adjective that is no noun for one of its people: "a Turkish". */
  readonly adjectiveEndings: readonly string[]
  /** What names of peoples and followings end in, as they are written ("ians"). */
  readonly peopleEndings: readonly string[]
  /** What surnames with a capital in their middle begin with, lower case ("mc"). */
  readonly surnameStarts: ReadonlySet<string>
  /** Those that may also stand first without an "of" ("Lake X", "Camp X"). */
  readonly leadingClasses: ReadonlySet<string>
  /** Nouns that a name follows without a comma ("the militant group Hamas"). */
  readonly appositiveClasses: ReadonlySet<string>
  /** Of those, the ones that are seldom called by their leader's name ("the X company", not "the X movement"). */
  readonly bodiesOfNoOne: ReadonlySet<string>
  /** Words of names that are spelt in two ways: the one by which they are compared. */
  readonly spellings: ReadonlyMap<string, string>
  /** What stands behind the noun of an office and is a part of it: "the inspector **general** of …". */
  readonly postnominals: ReadonlySet<string>
  /** Classes of bodies whose name is a place's where something is at it. */
  readonly premises: ReadonlySet<string>
  /** Bodies that are called by what they are for ("Ministry of X and Y"). */
  readonly domainBodies: ReadonlySet<string>
  /** What names of places begin with and names of people do not ("Deir", "Wadi"). */
  readonly placeStarts: ReadonlySet<string>
  /** Class nouns that, written small after a name, make one name of a facility with it: "Baghdad airport". */
  readonly facilityNouns: ReadonlySet<string>
  /** Modifiers that may stand between the name and that noun ("air" in "air base"). */
  readonly facilityModifiers: ReadonlySet<string>
  /** Nouns that say only what one is to another ("ally", "rival"): neither kind nor country of their own. */
  readonly relational: ReadonlySet<string>
  /** Words of a description that tell nobody from another: "a 40-**year**-**old** man", "his **two** **former** colleagues". */
  readonly faint: ReadonlySet<string>
  /** Nouns by which anybody may be called, whatever else they are ("two people", "the victim"). */
  readonly anybody: ReadonlySet<string>
  /** Head nouns that only count or group what follows their "of" ("a group of thieves"). */
  readonly partitives: ReadonlySet<string>
  /** Those of them that are a figure or a share, not those whom it counts ("**the number** of recruits", "part of a unit"). */
  readonly figures: ReadonlySet<string>
  /** Nouns that are nobody and nowhere where they stand without article, owner and modifier ("by force", "service members"). */
  readonly masses: ReadonlySet<string>
  /** Nouns that behind this preposition say how, and name no place ("in place", "across the board"). */
  readonly byways: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs behind which such a phrase is who is called on. */
  readonly callingVerbs: ReadonlySet<string>
  /** What is a place where the name of its holder stands before it ("Hamas targets"). */
  readonly aims: ReadonlySet<string>
  /** Words written small that stand between the parts of a name ("Deir **az** Zor"). */
  readonly nameLinks: ReadonlySet<string>
  /** Words before an office that somebody holds no longer. */
  readonly former: ReadonlySet<string>
  /** And those that a hyphen joins to it: "**ex**-minister". */
  readonly formerPrefixes: ReadonlySet<string>
  /** How old somebody is, in figures: within a description ("a 34-year-old man"), and right behind a name ("Omar Sol, 34,"). */
  readonly ageWithin: RegExp
  readonly ageBehind: RegExp
  /** A head that is nothing but an age: "the **47-year-old**". */
  readonly ageHead: RegExp
  /** Nouns for somebody of some age, in years: from and to. */
  readonly ageNouns: ReadonlyMap<string, readonly [number, number]>
  /** Several nouns for one thing, or offices of two words, by the one under which they are looked up: "store" is `shop`. */
  readonly sameNouns: ReadonlyMap<string, string>
  /** Of these one person has one ("his mother"); of those perhaps several ("his brother"). */
  readonly soleRoles: ReadonlySet<string>
  readonly nearRoles: ReadonlySet<string>
  /** Offices of which a state has one at a time, and the noun of those that are told by what they are for ("**foreign** minister"). */
  readonly stateRoles: ReadonlySet<string>
  readonly portfolios: ReadonlySet<string>
  /** Words beside an office by which somebody else may hold it before long, or has of late ("the **interim** president"). */
  readonly passing: ReadonlySet<string>
  /** Offices of which a group or company has one. */
  readonly bodyRoles: ReadonlySet<string>
  /** Nouns for somebody by his deed ("attacker"), and words before a noun for anybody that tell such a one ("armed men"). */
  readonly doers: ReadonlySet<string>
  readonly armed: ReadonlySet<string>
  /** Prepositions right behind an office and before what it is of: "minister **for** defence". */
  readonly officeLinks: ReadonlySet<string>
  /** Prepositions within the words of an office: "minister **for** defence **in** the government". */
  readonly officePrepositions: ReadonlySet<string>
  /** Prepositions between someone and whom he works for: "a clerk **at** the ministry". */
  readonly employerPrepositions: ReadonlySet<string>
  /** Determiners of what need not be there at all: "**any** casualties". */
  readonly emptyDeterminers: ReadonlySet<string>
  /** Words by which it is said of someone that he is not, and auxiliaries by which he only may be. */
  readonly denials: ReadonlySet<string>
  readonly doubts: ReadonlySet<string>
  /** Words that say that the text withholds the name, as sequences of lower-case words. */
  readonly anonymity: readonly string[]
  /** Heads of persons who speak without a name ("official", "source"). */
  readonly unnamedSpeakers: ReadonlySet<string>
  readonly speechVerbs: ReadonlySet<string>
  /** Verbs whose object is held to have done something (`arrest`), or was harmed (`kill`), and verbs of one's own death (`die`). */
  readonly accusing: ReadonlySet<string>
  readonly harming: ReadonlySet<string>
  readonly dying: ReadonlySet<string>
  /** Verbs of what is done by speaking: whoever does it may go on to say more. */
  readonly speechActs: ReadonlySet<string>
  /** Words of which parties, fronts and armies of many countries are named alike: `national`, `front`. */
  readonly commonNameWords: ReadonlySet<string>
  /** Family names that stand before the given name ("Lin Haoran"). */
  readonly familyFirst: ReadonlySet<string>
  /** Lemmas behind which "in" tells in whom and not where ("believe in", "confidence in"). */
  readonly trusts: ReadonlySet<string>
  /** Verbs that have places done to them ("shelled", "overrun"): of a town that bears a family's name, the town is meant. */
  readonly placeVerbs: ReadonlySet<string>
  readonly metonyms: MetonymRules
  readonly genders: {
    /** Given names, lower case, without diacritics. */
    readonly male: ReadonlySet<string>
    readonly female: ReadonlySet<string>
    /** Titles and head nouns. */
    readonly maleNouns: ReadonlySet<string>
    readonly femaleNouns: ReadonlySet<string>
  }
  /** Prefixes of hyphenated modifiers before a name ("pro" in "pro-Iran"). */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Written large but no name: days, months, "God". */
  readonly noNames: ReadonlySet<string>
  /** Nouns that are no thing under one of these verbs ("took place", "took part"). */
  readonly idioms: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns that are no thing and nobody with one of these words behind them ("state of emergency"). */
  readonly conditions: ReadonlyMap<string, ReadonlySet<string>>
  /** Common words that some town or province is called too. */
  readonly namesakes: ReadonlySet<string>
  /** Nouns of time, measure and speech act that never refer to an actor or thing again. */
  readonly abstracts: ReadonlySet<string>
  /** Verbs of weather and seeming whose "it" stands for nothing. */
  readonly expletiveVerbs: ReadonlySet<string>
  /** Modifiers that only point back ("the same base", "the said group"). */
  readonly repeaters: ReadonlySet<string>
  /** Verbs that blame or thank, and prepositions under which they say what for. */
  readonly blamingVerbs: ReadonlySet<string>
  readonly groundPrepositions: ReadonlySet<string>
  /** Behind a name and a hyphen: whom a group is tied to ("Iran-**backed**"). */
  readonly ties: ReadonlySet<string>
  /** Nouns that a text calls a named entity again by, and of which kinds or families that one may be. */
  readonly hypernyms: ReadonlyMap<string, ReadonlySet<EntityKind | KindFamily>>
  /**
   * What all of a country's government or forces is called, each of which a country has one of ("government", "army",
   * "security forces"): what stands behind determiner and country, lower case as it is written.
   */
  readonly wholes: ReadonlyMap<string, EntityKind>
  /** With a state before them ("its forces") also all of its forces. */
  readonly forces: ReadonlyMap<string, EntityKind>
  /** Nouns for whoever holds a post that one person has at a time ("head", "mayor"). */
  readonly posts: ReadonlySet<string>
  /** Nouns that, under a bare "the", mean whoever the speaker's side fights: `enemy`. */
  readonly foes: ReadonlySet<string>
  /** Nouns that, with "our" or "his" before them, mean the speaker's state: `country`. */
  readonly homelands: ReadonlySet<string>
  /** Nouns for the town where a state has its seat: `capital`. */
  readonly seats: ReadonlySet<string>
  /** Offices that every state has one of at a time ("president", "minister"): without a country, that of the article's own. */
  readonly stateOffices: ReadonlySet<string>
  /** "each other", "one another": the first word, and the second. */
  readonly reciprocals: ReadonlyMap<string, string>
  /** In a noun's place: two that were named ("both"). */
  readonly duals: ReadonlySet<string>
  /** Before a noun: the two that were named ("**both** sides", "the **two** countries"). */
  readonly pairWords: ReadonlySet<string>
  /** Before a noun in the singular: each of the two. */
  readonly distributives: ReadonlySet<string>
  /** What one of two that were named may be called, and of which kinds or families it then is. */
  readonly pairNouns: ReadonlyMap<string, ReadonlySet<EntityKind | KindFamily>>
  /** Those that mean the two also without a number ("the parties"). */
  readonly sideNouns: ReadonlySet<string>
  /** What the fighters of an armed group are called that the article has named ("the rebels"). */
  readonly fighters: ReadonlySet<string>
  /** Nouns for whoever serves in a force, of whom one is a person: "a policeman". */
  readonly servicemen: ReadonlySet<string>
  /** Where whoever writes is: "was shot **here**" under a dateline; and the prepositions that leave it there: "**near** here". */
  readonly hereWords: ReadonlySet<string>
  readonly herePrepositions: ReadonlySet<string>
  /** Verbs by which it is said who somebody is, and the word before who that is: "a man **identified as** Omar Sayid". */
  readonly identifying: ReadonlySet<string>
  readonly identifyingMark: string
  /** Words between two names of one ("also known as"). */
  readonly aliasMarkers: readonly string[]
  /** Between a description and the name that it goes by ("calling itself", "known as"), lower case. */
  readonly selfNaming: ReadonlySet<string>
  /** Words in the place of a noun that pick out one of several ("one … the other"). */
  readonly ordinals: ReadonlySet<string>
  /** What stands for the noun behind a number: "five **more** were hurt". */
  readonly remainders: ReadonlySet<string>
}
