import type { GazetteerEntry, NameLabel } from '../../types/index.js'

/** A proper name in one line: its tokens, where it stands, and what is known of it before its grammar is read. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** What the name finder took it for. */
  readonly label?: NameLabel
  /** Gazetteer entries of this name, best known first. */
  readonly entries: readonly GazetteerEntry[]
  /** A country's or people's adjective or people's name ("Iraqi", "Iraqis"): the entry that it tells. */
  readonly demonym?: GazetteerEntry
  /** A people, religion or part of the world that is no entry ("Muslim", "Kurds"). */
  readonly people?: true
  /** A country or other known name inside it ("Iraqi Army"). */
  readonly inner?: GazetteerEntry
  /** Only a part of its token: "Iran" of "Iran-backed". */
  readonly hyphenated?: true
}
