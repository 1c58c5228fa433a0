import type { GazetteerEntry, NameLabel } from '../../types/index.js'

/** A proper name in one line: its tokens, where it stands, and what is known of it before its grammar is read. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** What the name finder took it for. */
  readonly label?: NameLabel | undefined
  /** Gazetteer entries of this name, best known first. */
  readonly entries: readonly GazetteerEntry[]
  /** A country's or people's adjective or people's name ("Iraqi", "Iraqis"): the entry that it tells. */
  readonly demonym?: GazetteerEntry | undefined
  /** A people, religion or part of the world that is no entry ("Muslim", "Kurds"). */
  readonly people?: true | undefined
  /** A country or other known name inside it ("Iraqi Army"). */
  readonly inner?: GazetteerEntry | undefined
  /** Only a part of its token: "Iran" of "Iran-backed". */
  readonly hyphenated?: true | undefined
}

/** What every name is built over, so that all are built alike: engines answer sooner what they ask of such. */
export const blankName: NameSpan = {
  from: 0,
  to: 0,
  start: 0,
  end: 0,
  label: undefined,
  entries: [],
  demonym: undefined,
  people: undefined,
  inner: undefined,
  hyphenated: undefined,
}
