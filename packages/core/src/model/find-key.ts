/** Where a key stands among rising ones, -1 where it does not (binary search). */
export function findKey(keys: Uint32Array, key: number): number {
  let from = 0
  let to = keys.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((keys[middle] as number) < key) from = middle + 1
    else to = middle
  }
  return keys[from] === key ? from : -1
}
