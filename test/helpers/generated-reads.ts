import { type Read, read } from './extraction.ts'

/** Small deterministic numbers (Lehmer's generator), so that every run measures the same articles. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const syllables = 'ba de fi go ha je ki lo ma ne pi qu ra se ti vo wa xe yu za'.split(' ')

const made = (next: (below: number) => number, length: number): string => {
  const word = Array.from({ length }, () => syllables[next(syllables.length)] ?? '').join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * Generated articles with what is found in them: invented people, groups and towns from a stock that grows with the
 * number of articles, spelled in two ways, on some thirty days; of ten articles so many as `copies` says (one, unless said)
 * are other ones with a changed end.
 */
export function generatedReads(
  count: number,
  { seed = 1, copies = 1 }: { readonly seed?: number; readonly copies?: number } = {},
): readonly Read[] {
  const next = numbers(seed)
  const stock = Math.max(20, Math.round(count / 3))
  const people = Array.from({ length: stock }, () => `${made(next, 2)} ${made(next, 3)}`)
  const groups = Array.from({ length: Math.round(stock / 4) }, () => `${made(next, 3)} Brigades`)
  const towns = Array.from({ length: Math.round(stock / 2) }, () => made(next, 3))
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
  const filler = (words: number): string =>
    Array.from({ length: words }, () => made(next, 2).toLowerCase()).join(' ')
  const reads: Read[] = []
  for (let at = 0; at < count; at += 1) {
    const id = `a${String(at).padStart(6, '0')}`
    const original = at % 10 >= 10 - copies && at > 0 ? reads[next(reads.length)] : undefined
    if (original) {
      const text = `${original.article.text} ${filler(9)}.`
      reads.push({ article: { id, text }, extraction: { ...original.extraction, article: { id } } })
      continue
    }
    const [person, other, group, town] = [pick(people), pick(people), pick(groups), pick(towns)]
    const spelled = next(2) === 0 ? town : town.replace('i', 'ii')
    const day = `2024-08-${String(1 + next(30)).padStart(2, '0')}`
    const text = `${group} attacked ${spelled}, ${person} said after ${filler(40)}. ${other} leads the men, who ${filler(120)}.`
    reads.push(
      read(id, text, {
        article: { publishedAt: day, source: `Paper ${next(50)}` },
        entities: {
          p: ['person', person],
          o: ['person', other],
          g: ['armed-group', group],
          t: ['city', spelled],
          m: ['armed-group', '~the men'],
        },
        events: { v: ['attacks', 'attacked', { agent: 'g', target: 't' }, { when: day, by: 'states:p' }] },
        relations: { r: ['leads', 'o', 'm', 'leads'] },
      }),
    )
  }
  return reads
}
