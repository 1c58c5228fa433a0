import { kinds } from '@newsgraph/core'
import type { Tone } from '../state/tone.js'

export type Theme = 'light' | 'dark'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly faint: string
  readonly accent: string
  readonly tones: Readonly<Record<Tone, string>>
  readonly kindOf: (kind: string) => string
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour between two hex colours: `share` 0 is the first, 1 the second. */
export const mixed = (one: string, other: string, share: number): string => {
  const to = channels(other)
  const parts = channels(one).map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

const colours: ReadonlyMap<string, string> = new Map(kinds.map(({ id, colour }) => [id, colour]))
const colourOf = (kind: string): string => colours.get(kind) ?? '#808080'

/** Colours of the page; kinds' own colours are for light paper and are lifted on dark. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbf9f5',
    ink: '#1d1b18',
    muted: '#5d574e',
    faint: '#d9d3c7',
    accent: '#9a2a1b',
    tones: {
      force: '#b0392c',
      'words-against': '#b9791f',
      'words-for': '#3f7cac',
      help: '#3d8a63',
      relation: '#8d867b',
    },
    kindOf: colourOf,
  },
  dark: {
    paper: '#15171b',
    ink: '#ece8e1',
    muted: '#aaa499',
    faint: '#3a3d44',
    accent: '#f0806c',
    tones: {
      force: '#e0695c',
      'words-against': '#dba451',
      'words-for': '#74aedb',
      help: '#6cbd94',
      relation: '#8f8b86',
    },
    kindOf: (kind) => mixed(colourOf(kind), '#ffffff', 0.38),
  },
}
