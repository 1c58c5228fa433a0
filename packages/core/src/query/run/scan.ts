import type { NodeValue, RelationshipValue, Value } from '../values/value.js'
import { isRelationship } from '../values/value.js'
import type { Direction } from './expand.js'
import { isUsed } from './expand.js'
import type { Operator } from './operator.js'
import { expanding } from './operator.js'

interface Scan {
  readonly row: Value[]
  readonly step: () => void
  readonly profile: boolean
  readonly detail: string
}

/** Every node of a list, which is asked for anew for each input row. */
export const scanNodes = (
  input: Operator,
  scan: Scan,
  name: string,
  slot: number,
  find: () => readonly NodeValue[],
  accept: () => boolean,
): Operator => {
  const { row, step } = scan
  let found: readonly NodeValue[] = []
  let i = 0
  return expanding(
    scan.profile,
    name,
    scan.detail,
    input,
    () => {
      found = find()
      i = 0
    },
    () => {
      while (i < found.length) {
        step()
        row[slot] = found[i++]
        if (accept()) return true
      }
      return false
    },
  )
}

export interface Ends {
  readonly relationship: number
  readonly from: number
  readonly to: number
  readonly fromBound: boolean
  readonly toBound: boolean
  readonly direction: Direction
  readonly others: readonly number[]
}

/** Every relationship of a list with its two ends, each way round where the direction is open. */
export const scanRelationships = (
  input: Operator,
  scan: Scan,
  name: string,
  ends: Ends,
  find: () => readonly RelationshipValue[],
  accept: () => boolean,
): Operator => {
  const { row, step } = scan
  const { from, to, fromBound, toBound, direction, others } = ends
  let found: readonly RelationshipValue[] = []
  let i = 0
  let turned = false
  const place = (one: RelationshipValue, turn: boolean): boolean => {
    const [start, end] = turn ? [one.target, one.source] : [one.source, one.target]
    if ((fromBound && row[from] !== start) || (toBound && row[to] !== end) || (from === to && start !== end))
      return false
    row[from] = start
    row[to] = end
    row[ends.relationship] = one
    return accept()
  }
  return expanding(
    scan.profile,
    name,
    scan.detail,
    input,
    () => {
      found = find()
      i = 0
      turned = false
    },
    () => {
      for (;;) {
        const one = found[i]
        if (one === undefined) return false
        step()
        if (!turned) {
          turned = true
          if (direction !== 'in' && !isUsed(row, others, one) && place(one, false)) return true
        }
        i += 1
        turned = false
        const turnable = direction === 'in' || (direction === 'both' && one.source !== one.target)
        if (turnable && !isUsed(row, others, one) && place(one, true)) return true
      }
    },
  )
}

/** Follows a list of relationships that is known already from one known end to the other. */
export const followList = (
  input: Operator,
  scan: Scan,
  ends: Ends & { readonly fits: (list: readonly RelationshipValue[]) => boolean },
  accept: () => boolean,
): Operator => {
  const { row } = scan
  let pending = false
  return expanding(
    scan.profile,
    'FollowList',
    scan.detail,
    input,
    () => {
      pending = true
    },
    () => {
      if (!pending) return false
      pending = false
      const list = row[ends.relationship]
      if (!Array.isArray(list) || !list.every(isRelationship) || !ends.fits(list)) return false
      let here = row[ends.from]
      for (const one of list) {
        if (here === one.source && ends.direction !== 'in') here = one.target
        else if (here === one.target && ends.direction !== 'out') here = one.source
        else return false
      }
      if (ends.toBound && row[ends.to] !== here) return false
      row[ends.to] = here
      return accept()
    },
  )
}
