import type { NewsGraph } from '../types/index.js'

/** One format that a graph can be written in. */
export interface Exporter {
  /** Kebab-case word, unique on the menu: what `--format` takes. */
  readonly id: string
  /** What people call it, and what opens it. */
  readonly label: string
  /** The file ending that stands for it, with the dot, unique on the menu. */
  readonly ending: string
  readonly mediaType: string
  /** The whole file as text. Pure: the same graph gives the same bytes. */
  readonly write: (graph: NewsGraph) => string
}
