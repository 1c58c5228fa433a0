import {
  type EventType,
  eventTypes,
  type Frame,
  type Pattern,
  parsePattern,
  type RelationType,
  relationTypes,
} from '../../ontology/index.js'

/** A frame ready to be matched, with the type that it tells. */
export interface CompiledFrame<Type extends EventType | RelationType = EventType | RelationType> {
  readonly type: Type
  readonly frame: Frame
  readonly pattern: Pattern
  /** Of "be responsible for" and "be in control of": kept under `responsible` and `control`, said of someone. */
  readonly copular: boolean
  /** How many words must be there: the more, the closer the frame fits. */
  readonly words: number
  /** The lemmas beside the head of which a sentence must have one each: its fixed words. */
  readonly asked: readonly (readonly string[])[]
}

type Index<Type extends EventType | RelationType> = ReadonlyMap<string, readonly CompiledFrame<Type>[]>

/** Frames by the lemma of their head, one index for each part. */
export interface FrameIndex<Type extends EventType | RelationType> {
  readonly verb: Index<Type>
  readonly noun: Index<Type>
  readonly holder: Index<Type>
  readonly compound: Index<Type>
  readonly preposition: Index<Type>
  readonly whereabouts: Index<Type>
}

const compiled = <Type extends EventType | RelationType>(type: Type, frame: Frame): CompiledFrame<Type> => {
  const pattern = parsePattern(frame)
  const phrase = pattern.rest[0]
  const copular = frame.part === 'verb' && pattern.heads[0] === 'be' && phrase?.is === 'phrase'
  const words =
    1 +
    (frame.only === undefined ? 0 : 1) +
    pattern.modifiers.length +
    pattern.rest.reduce(
      (sum, part) =>
        sum + (part.is === 'particle' ? 1 : part.is === 'phrase' ? 1 + part.modifiers.length : 0),
      0,
    )
  const asked = pattern.rest.flatMap((part) => {
    if (part.is === 'particle') return [part.word.split(' ').slice(0, 1)]
    return part.is === 'phrase' ? [part.heads, ...part.modifiers.map((modifier) => [modifier])] : []
  })
  return { type, frame, pattern, copular, words, asked }
}

const headsOf = (entry: CompiledFrame): readonly string[] => {
  const phrase = entry.pattern.rest[0]
  return entry.copular && phrase?.is === 'phrase' ? phrase.heads : entry.pattern.heads
}

const indexOf = <Type extends EventType | RelationType>(types: readonly Type[]): FrameIndex<Type> => {
  const index = {
    verb: new Map(),
    noun: new Map(),
    holder: new Map(),
    compound: new Map(),
    preposition: new Map(),
    whereabouts: new Map(),
  }
  for (const type of types) {
    for (const frame of type.frames) {
      const entry = compiled(type, frame)
      const part: Map<string, CompiledFrame<Type>[]> = index[frame.part]
      for (const head of headsOf(entry)) {
        const entries = part.get(head)
        if (entries === undefined) part.set(head, [entry])
        else entries.push(entry)
      }
    }
  }
  return index
}

/** The words that tell events. */
export const eventFrames: FrameIndex<EventType> = indexOf<EventType>(eventTypes)

/** The words that tell states. */
export const relationFrames: FrameIndex<RelationType> = indexOf<RelationType>(relationTypes)
