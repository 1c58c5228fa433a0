import type { DraftToken } from './draft-token.js'

/** What rules between them hung in a loop hangs by the root: whoever climbs a tree must come to an end. */
export function breakLoops(tokens: readonly DraftToken[]): void {
  let root = tokens.findIndex(({ head }) => head < 0)
  /** Each token's walk upwards that came by it first, counted from one. */
  const walks = new Int32Array(tokens.length)
  for (let walk = 1; walk <= tokens.length; walk += 1) {
    let at = walk - 1
    while (at >= 0 && walks[at] === 0) {
      walks[at] = walk
      at = tokens[at]?.head ?? -1
    }
    const looped = walks[at] === walk ? tokens[at] : undefined
    if (looped === undefined) continue
    looped.head = root
    if (root < 0) root = at
  }
}
