import type { Accepts, Tree } from './read-regex.js'
import { isWord, readRegex, refuse } from './read-regex.js'

/** Instructions of the machine (K. Thompson, "Regular expression search algorithm", 1968, doi:10.1145/363347.363387). */
type Step =
  | { readonly op: 'char'; readonly accepts: Accepts }
  | { readonly op: 'split'; to: number; or: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'assert'; readonly holds: (before: number, after: number) => boolean }
  | { readonly op: 'match' }

const LARGEST = 20_000

const assertions: Readonly<Record<string, (before: number, after: number) => boolean>> = {
  start: (before) => before < 0,
  end: (_, after) => after < 0,
  boundary: (before, after) => isWord(before) !== isWord(after),
  inside: (before, after) => isWord(before) === isWord(after),
}

const assemble = (tree: Tree, pattern: string): readonly Step[] => {
  const steps: Step[] = []
  const push = (step: Step): number => {
    if (steps.length >= LARGEST) throw refuse(pattern, 'it is too large')
    steps.push(step)
    return steps.length - 1
  }
  const emit = (part: Tree): void => {
    switch (part.type) {
      case 'char':
        push({ op: 'char', accepts: part.accepts })
        return
      case 'row':
        for (const item of part.items) emit(item)
        return
      case 'choice': {
        const jumps: { to: number }[] = []
        part.items.forEach((item, k) => {
          const split = { op: 'split' as const, to: steps.length + 1, or: -1 }
          if (k < part.items.length - 1) push(split)
          emit(item)
          if (k < part.items.length - 1) {
            const jump = { op: 'jump' as const, to: -1 }
            push(jump)
            jumps.push(jump)
            split.or = steps.length
          }
        })
        for (const jump of jumps) jump.to = steps.length
        return
      }
      case 'repeat': {
        for (let k = 0; k < part.least; k += 1) emit(part.of)
        if (part.most === Number.POSITIVE_INFINITY) {
          const split = { op: 'split' as const, to: steps.length + 1, or: -1 }
          const at = push(split)
          emit(part.of)
          push({ op: 'jump', to: at })
          split.or = steps.length
          return
        }
        const splits: { or: number }[] = []
        for (let k = part.least; k < part.most; k += 1) {
          const split = { op: 'split' as const, to: steps.length + 1, or: -1 }
          push(split)
          splits.push(split)
          emit(part.of)
        }
        for (const split of splits) split.or = steps.length
        return
      }
      default:
        push({ op: 'assert', holds: assertions[part.type] as (before: number, after: number) => boolean })
    }
  }
  emit(tree)
  push({ op: 'match' })
  return steps
}

/**
 * A test whether a whole string matches a regular expression, in time that grows with the string and never explodes: all
 * branches run at once. Groups, classes, counted repetition, (?i), (?s), \b and Unicode properties are known; what would
 * need going back (references, looking around) is refused with an error. `step` is called once per character and branch.
 */
export const safeRegex = (pattern: string, step: () => void): ((text: string) => boolean) => {
  const steps = assemble(readRegex(pattern), pattern)
  return (text) => {
    const seen = new Int32Array(steps.length).fill(-1)
    let at = 0
    let current: number[] = []
    let matched = false
    const add = (list: number[], first: number, before: number, after: number): void => {
      const stack = [first]
      while (stack.length > 0) {
        const n = stack.pop() as number
        if (seen[n] === at) continue
        seen[n] = at
        const one = steps[n] as Step
        if (one.op === 'jump') stack.push(one.to)
        else if (one.op === 'split') stack.push(one.or, one.to)
        else if (one.op === 'assert') {
          if (one.holds(before, after)) stack.push(n + 1)
        } else if (one.op === 'match') matched = true
        else list.push(n)
      }
    }
    const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0)
    add(current, 0, -1, codes[0] ?? -1)
    for (let k = 0; k < codes.length; k += 1) {
      if (current.length === 0) return false
      const code = codes[k] as number
      at += 1
      matched = false
      const next: number[] = []
      for (const n of current) {
        step()
        const one = steps[n] as Step
        if (one.op === 'char' && one.accepts(code)) add(next, n + 1, code, codes[k + 1] ?? -1)
      }
      current = next
    }
    return matched
  }
}
