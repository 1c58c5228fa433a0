export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A text to place: the boxes where it may stand, best first. `must` stands even where it overlaps. */
export interface LabelWish<T> {
  readonly of: T
  readonly boxes: readonly Box[]
  readonly must: boolean
}

export interface PlacedLabel<T> {
  readonly of: T
  readonly box: Box
}

const cell = 64

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Places labels one after the other where they cover neither each other nor an obstacle; the others stay out. */
export const placeLabels = <T>(
  wishes: Iterable<LabelWish<T>>,
  obstacles: Iterable<Box> = [],
): readonly PlacedLabel<T>[] => {
  const taken = new Map<string, Box[]>()
  const cellsOf = function* (box: Box): Generator<string> {
    for (let x = Math.floor(box.x / cell); x <= Math.floor((box.x + box.width) / cell); x++)
      for (let y = Math.floor(box.y / cell); y <= Math.floor((box.y + box.height) / cell); y++)
        yield `${x} ${y}`
  }
  const take = (box: Box): void => {
    for (const key of cellsOf(box)) {
      const there = taken.get(key)
      if (there === undefined) taken.set(key, [box])
      else there.push(box)
    }
  }
  const free = (box: Box): boolean => {
    for (const key of cellsOf(box)) if (taken.get(key)?.some((other) => overlap(box, other))) return false
    return true
  }
  for (const box of obstacles) take(box)
  const placed: PlacedLabel<T>[] = []
  for (const { of, boxes, must } of wishes) {
    const box = boxes.find(free) ?? (must ? boxes[0] : undefined)
    if (box === undefined) continue
    take(box)
    placed.push({ of, box })
  }
  return placed
}
