import type { LinkTypeId } from '../ontology/index.js'
import type { Modality, Outcome, Polarity, Stance } from '../types/index.js'

/**
 * What a word does to the event that it governs: "tried to attack" makes it attempted, "failed to" negative,
 * "halted" over, "foiled" an attempt that failed.
 */
export interface Operator {
  readonly modality?: Exclude<Modality, 'actual'>
  readonly polarity?: Extract<Polarity, 'negative'>
  readonly ended?: true
  readonly outcome?: Outcome
  /** Whoever the subject is holds it for true without saying so ("is believed to"). */
  readonly stance?: Stance
  /** Of a noun: the one preposition behind which it does so: "a condition **for** his release", but "of his release". */
  readonly under?: string
}

/** How a word links two events. */
export interface Linking {
  readonly link: LinkTypeId
  /** The second event is the source of the link: of "A followed B", B comes before A. */
  readonly reversed?: true
}

/** A verb between two events, with the preposition before the second; empty where that is its object. */
export interface LinkingVerb extends Linking {
  readonly preposition: string
}

/** Whose role the subject of a support verb takes in the event that its noun names. */
export type Support = 'agent' | 'target' | 'event'

/** How clauses of a language say who, whether, and who says so. */
export interface ClauseRules {
  /** "carry out an attack": subject is the agent; "suffer": the target; `event`: the noun itself ("took place"). */
  readonly supportVerbs: ReadonlyMap<string, Support>
  /** Nouns by which it is said of an event whose it was: "the attack was the **work** of rebels". */
  readonly authorship: ReadonlySet<string>
  /** Verbs that tell how an event goes, of the event itself ("the siege continued") or of who does it ("continued the siege"). */
  readonly goingOnVerbs: ReadonlySet<string>
  /** Verbs whose participle says whom a deed is meant for, behind one of these prepositions: "strikes **aimed at** the base". */
  readonly aimingVerbs: ReadonlySet<string>
  readonly aimingPrepositions: ReadonlySet<string>
  /** Words before some of those who were just told of: "troops, **including** officers". */
  readonly includingWords: ReadonlySet<string>
  /** "The province **has seen** raids": of a place it tells where they were, of anybody else nothing. */
  readonly seeingVerbs: ReadonlySet<string>
  /** Of whom the gerund behind the object tells what they did: "**jailed** him for ordering the raid". */
  readonly deedVerbs: ReadonlySet<string>
  /** Verbs whose subject is that of the infinitive behind them: "the attack **is believed** to have been staged by rebels". */
  readonly raisingVerbs: ReadonlySet<string>
  /** What deeds that are no violence do to whom they befall: "the sanctions **hit** two banks". */
  readonly strikingVerbs: ReadonlySet<string>
  /** And those that do so only with a particle: "took the network **down**", not "took place". */
  readonly downingVerbs: ReadonlySet<string>
  /** "a series of attacks", "one of the groups": the noun behind `of` is what is meant. */
  readonly transparentNouns: ReadonlySet<string>
  /** Who speaks for a state or group when it deals with others: `negotiator`. */
  readonly negotiators: ReadonlySet<string>
  /** "**used** a drone to attack": whose purpose is what was done. */
  readonly usingVerbs: ReadonlySet<string>
  /** Prepositions under which a verb has whom two who do it have each other for: "clash **with**". */
  readonly mutualPrepositions: ReadonlySet<string>
  /** Verbs that in the passive have how much, how long or how far behind them, and no second object: "was **fined** a million". */
  readonly measuredVerbs: ReadonlySet<string>
  /** What stands before whatever somebody is blamed for: `for`. */
  readonly causeMarkers: ReadonlySet<string>
  /** Verbs by which somebody has others do it: "**had** the mayor arrested". */
  readonly orderingVerbs: ReadonlySet<string>
  /** What one has others do to somebody: "had the mayor **arrested**". */
  readonly orderedVerbs: ReadonlySet<string>
  /** Verbs whose purpose is reached by them: "**merged** to form a front". */
  readonly mergingVerbs: ReadonlySet<string>
  /** Verbs that tell where a thing comes from, and not where it is: "rifles **made** in Serbia". */
  readonly originVerbs: ReadonlySet<string>
  /** "a **terrorist** attack": says of what sort it was, and not who did it. */
  readonly manners: ReadonlySet<string>
  /** Whoever stands for several states at once: `ambassador`. */
  readonly ambassadors: ReadonlySet<string>
  /** "in front of the bank", "on the outskirts of the city": parts of a place that mean the place behind `of`. */
  readonly placeParts: ReadonlySet<string>
  /** Verbs whose subject does what their infinitive says, even past an object: "promised Oslo to leave". */
  readonly subjectControl: ReadonlySet<string>
  /** Verbs so general that only the kind of their object tells what they mean. */
  readonly generalVerbs: ReadonlySet<string>
  /** By lemma of the governing verb, adjective or noun. */
  readonly operators: ReadonlyMap<string, Operator>
  /** Auxiliaries and what they make of their verb. */
  readonly auxiliaries: ReadonlyMap<string, Exclude<Modality, 'actual'>>
  /** Auxiliaries of what ought to be. */
  readonly obligations: ReadonlySet<string>
  /** Words that open a condition. */
  readonly conditionals: ReadonlySet<string>
  /** Words that open a condition which someone else is to meet: "until", "unless". */
  readonly conditionsOnOthers: ReadonlySet<string>
  /** Prepositions that ask for two: `between`. */
  readonly pairMarkers: ReadonlySet<string>
  /** Verbs whose object is said to have done what stands behind it: "charged five men **in a plot to kill**". */
  readonly chargingVerbs: ReadonlySet<string>
  /** Verbs whose object does what the infinitive behind it says: "sent troops **to fight**". */
  readonly sendingVerbs: ReadonlySet<string>
  /** Verbs whose subject does what the infinitive at their object says: "signed a deal **to supply** them". */
  readonly pactVerbs: ReadonlySet<string>
  /** Prepositions between workers and whom they work for: "workers **at** the mine". */
  readonly employing: ReadonlySet<string>
  /** Prepositions before whoever is in it too: "freed a nun **along with** a priest". */
  readonly companyMarkers: ReadonlySet<string>
  /** Nouns that add nothing to the noun before them: "lockdown **measures**", "curfew **hours**". */
  readonly shellNouns: ReadonlySet<string>
  /** Papers that speak for whoever wrote them: `statement`, `resolution`. */
  readonly writings: ReadonlySet<string>
  /** Words for those whom violence befell, with what an event counts of them ("killed"); empty where it may be anything. */
  readonly casualties: ReadonlyMap<string, string>
  /** Openers of an occasion that is of one time with what happened: "was shot **as** he left". */
  readonly sameTime: ReadonlySet<string>
  /** Verbs of coming to a place, where whoever does so does what is told next: "**entered** the town and shot two". */
  readonly arrivals: ReadonlySet<string>
  /** Verbs of leaving one. */
  readonly departures: ReadonlySet<string>
  /** Before what a deed is a part of: "caught **in** a raid". */
  readonly containing: ReadonlySet<string>
  /** Prepositions before a meeting or talks at which whoever does the rest is: "arrived **for** talks". */
  readonly attending: ReadonlySet<string>
  /** Those of them before what whoever comes comes for: it stands as his coming does. */
  readonly aimedOccasions: ReadonlySet<string>
  /** The plain word of a condition: `if`. */
  readonly conditionWord: string
  /** By preposition, what is asked for so that something may be done: "for **information** that leads to his arrest". */
  readonly soughtThings: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that make somebody what they call him: "**appointed** Omar Sayid minister". */
  readonly namingVerbs: ReadonlySet<string>
  /** Verbs whose object they make: "set up a school". */
  readonly makingVerbs: ReadonlySet<string>
  /** Nouns that say no more of a thing than that it is aimed at: "Hamas targets". */
  readonly aimedThings: ReadonlySet<string>
  /** Nouns of what is done to whoever stands behind "of": "the dissolution of the parties". */
  readonly undergone: ReadonlySet<string>
  /** What makes of a crash, a fire or a collapse somebody's deed: "a hit-and-run crash". */
  readonly wilful: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  /** Words before what is named to be left out: "the army, **not** the police", "**rather** than the police". */
  readonly contrasting: ReadonlySet<string>
  /** Before a participle of saying it opens what somebody is quoted with: "quoted him **as** saying". */
  readonly asSaying: ReadonlySet<string>
  /** Before an infinitive they tell that it has not happened: "has **yet** to recognise it". */
  readonly pending: ReadonlySet<string>
  /** Behind "not" they add to it: "not **only**". */
  readonly merely: ReadonlySet<string>
  /** Pronouns that name nobody in particular: "anyone", "nobody". */
  readonly indefinites: ReadonlySet<string>
  /** Of these, those that speak of whoever it may be, so that what is said of them is no fact: "anyone who attacks". */
  readonly freeChoice: ReadonlySet<string>
  /** Words before a noun that leave open whether there is one: "respond to any attack". */
  readonly freeDeterminers: ReadonlySet<string>
  /** Verbs and nouns of saying. */
  readonly speech: ReadonlyMap<string, Stance>
  /** "allegedly", "reportedly": someone unnamed says so. */
  readonly evidentials: ReadonlyMap<string, Stance>
  /** "according to X". */
  readonly sourcePrepositions: ReadonlyMap<string, Stance>
  readonly placePrepositions: ReadonlySet<string>
  /** Those that tell where a thing is and not what it does: what stands right before them is there. */
  readonly standingPrepositions: ReadonlySet<string>
  /** Behind a noun that tells an event, those that tell its scene and not its aim: "an explosion **near** the port". */
  readonly scenePrepositions: ReadonlySet<string>
  readonly originPrepositions: ReadonlySet<string>
  /** Prepositions behind a thing that lead to someone, surest first: "a plan **by**", "the demand **of**", "sanctions **against**". */
  readonly actorPrepositions: readonly string[]
  /** Prepositions behind a word of saying or wanting, before whom it is directed at: "a warning **to**". */
  readonly addresseePrepositions: ReadonlySet<string>
  /** Participles that say what somebody is, and not what was done: "**displaced** people". */
  readonly statuses: ReadonlySet<string>
  /** Prepositions behind which stands what was so meanwhile ("resigned **under** pressure"): its phrases are its own. */
  readonly circumstances: ReadonlySet<string>
  /** Prepositions before whom a thing is meant for: "demanded justice **for** the victims". */
  readonly beneficiaryMarkers: ReadonlySet<string>
  /** Words before the event by which, or in which, something was done: "killed **in** a raid". */
  readonly meansWords: ReadonlySet<string>
  /** Prepositions whose phrases are rather a noun's own than its verb's. */
  readonly nounPrepositions: ReadonlySet<string>
  /** And those whose phrases a name has seldom and a verb often: "by officials **to** the heirs". */
  readonly verbPrepositions: ReadonlySet<string>
  /** Prepositions through which a thing passes on its phrases: "$2 million **in** assistance", "a package **of** aid". */
  readonly passingPrepositions: ReadonlySet<string>
  /** Prepositions between a word that plans or ends something and what it plans or ends: "refrain **from** attacks". */
  readonly governedPrepositions: ReadonlySet<string>
  readonly instrumentPrepositions: ReadonlySet<string>
  /** Verbs whose participle brings an instrument: "using two drones". */
  readonly instrumentVerbs: ReadonlySet<string>
  /** What is said of whoever has a weapon, before the preposition that brings it: "**armed** with rifles". */
  readonly armed: ReadonlySet<string>
  /** Nouns and verbs that say that one act answers another: "in retaliation for". */
  readonly retaliation: ReadonlySet<string>
  /** Verbs that tie their subject to another event: "the killing sparked protests". */
  readonly linkingVerbs: ReadonlyMap<string, LinkingVerb>
  /** Prepositions and conjunctions that tie what they stand at to what they stand before: "left after the raid". */
  readonly linkingWords: ReadonlyMap<string, Linking>
  /** Words that pair two lists one by one: `respectively`. */
  readonly pairing: ReadonlySet<string>
  /** Nouns that make one event a part of another: "as part of". */
  readonly partNouns: ReadonlySet<string>
  /** Words before a noun that points at what was told: "**the** attack", "**this** move". */
  readonly pointing: ReadonlySet<string>
  /** What is said of a report that is not so: "the report that … is **unfounded**". */
  readonly falsehoods: ReadonlySet<string>
  /** Nouns of what no violence can strike but in a figure of speech: "an attack on **democracy**". */
  readonly intangibles: ReadonlySet<string>
  /** Words that open a clause of what happened at the place before them. */
  readonly placeRelatives: ReadonlySet<string>
  /** Participles of where something lies: "the house **located** in the suburb". */
  readonly lying: ReadonlySet<string>
  /** Words before some of those who were named just before: "six priests, **including** the rector". */
  readonly including: ReadonlySet<string>
  /** The same, where the noun belongs to someone: "**their** attack". */
  readonly possessives: ReadonlySet<string>
  /** Words before a noun that tells of something else than was told: "**another** attack". */
  readonly further: ReadonlySet<string>
  /** Pronouns for what was told: "**These** were attacks". */
  readonly eventSubjects: ReadonlySet<string>
  /** Words for what is told, that may stand in for an event already told: "attack", "incident". */
  readonly eventPronouns: ReadonlySet<string>
  /** Words that open a clause of what happened to those of whom the main clause tells: "killed **when** a bomb exploded". */
  readonly occasions: ReadonlySet<string>
  readonly quoteMarks: { readonly open: string; readonly close: string }
}
