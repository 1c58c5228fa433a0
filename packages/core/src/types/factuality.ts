export type Polarity = 'positive' | 'negative'

export type Modality = 'actual' | 'attempted' | 'planned' | 'threatened' | 'demanded' | 'hypothetical'

/** Did it happen, and in which world: "did not attack" is negative, "threatened to attack" is threatened. */
export interface Factuality {
  readonly polarity: Polarity
  readonly modality: Modality
}

export type Stance = 'states' | 'claims' | 'confirms' | 'denies' | 'accuses' | 'suspects'

/** One speaker: an entity of the record, or `unnamed` where the text withholds or omits who speaks. */
export interface Voice {
  readonly stance: Stance
  readonly source?: string
  readonly unnamed?: true
}

/** Who says so, outermost first; empty where the article itself says it. */
export type Attribution = readonly Voice[]

export type Outcome = 'intercepted' | 'failed' | 'succeeded'

/** What an event or relation comes to once all its tellings are heard. */
export type Status =
  | 'asserted'
  | 'claimed'
  | 'accused'
  | 'suspected'
  | 'disputed'
  | 'denied'
  | 'attempted'
  | 'planned'
  | 'threatened'
  | 'demanded'
  | 'hypothetical'
