import { readdirSync, readFileSync } from 'node:fs'
import type { buildGraph } from '#core/index.ts'
import type { EdgeAttributes, NewsGraph } from '#core/types/index.ts'
import { edgeDetails } from '../helpers/graph-lines.ts'
import { readStory } from '../helpers/read-story.ts'

/** Right, given and wanted. */
export interface Count {
  right: number
  given: number
  wanted: number
}

/** What the annotated texts came to: edges (both ends and the type), and how many of those have their details right. */
export interface TextScores {
  readonly edges: Count
  readonly pairs: Count
  readonly status: { right: number; all: number }
  readonly dates: { right: number; all: number }
  readonly counts: { right: number; all: number }
  readonly errors: string[]
}

interface WantedEdge {
  readonly source: string
  readonly predicate: string
  readonly target: string
  readonly status: string
  readonly not: boolean
  readonly date: string | undefined
  readonly count: string | undefined
  readonly line: string
}

interface GivenEdge {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly attributes: EdgeAttributes
  readonly line: string
  taken: boolean
}

const statuses = [
  'claimed',
  'accused',
  'suspected',
  'disputed',
  'denied',
  'attempted',
  'planned',
  'threatened',
  'demanded',
  'hypothetical',
]

const wantedEdge = (line: string): WantedEdge => {
  const [, source = '', predicate = '', target = '', more = ''] =
    /^(.+?) -([\w-]+)-> (.+?)(?: \[(.*)\])?$/.exec(line) ?? []
  const details = more === '' ? [] : more.split(', ')
  const [first = ''] = details
  return {
    source,
    predicate,
    target,
    status: statuses.find((status) => first === status || first.startsWith(`${status} by `)) ?? 'asserted',
    not: details.includes('not'),
    date: details.find((detail) => /^\d{4}/.test(detail)),
    count: details.find((detail) => /^[a-z]+ (?:(?:at-least|at-most|about) )?\d/.test(detail)),
    line,
  }
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|some|its|their|his|her) /, '')
    .replace(/[’']s\b/g, '')

/** Is one name inside the other, on borders of words ("police" and "Kenyan police")? */
const isNamed = (names: readonly string[], wanted: string): boolean =>
  wanted.split('|').some((one) =>
    names.some((name) => {
      const [a, b] = [` ${bare(name)} `, ` ${bare(one)} `]
      return (
        a.includes(b) || b.includes(a) || (one.startsWith('Unidentified') && name.startsWith('Unidentified'))
      )
    }),
  )

const givenEdges = (graph: NewsGraph): GivenEdge[] =>
  graph.mapEdges((_edge, attributes, _source, _target, from, to) => ({
    source: [from.label, ...from.aliases],
    target: [to.label, ...to.aliases],
    attributes,
    line: `${from.label} -${attributes.predicate}-> ${to.label} [${edgeDetails(attributes).join(', ')}]`,
    taken: false,
  }))

const isBetween = (given: GivenEdge, wanted: WantedEdge): boolean =>
  (isNamed(given.source, wanted.source) && isNamed(given.target, wanted.target)) ||
  (symmetric.has(wanted.predicate) &&
    isNamed(given.source, wanted.target) &&
    isNamed(given.target, wanted.source))

const symmetric = new Set(['fights', 'meets', 'ally-of', 'negotiates-with', 'signs-with', 'agrees-with'])

const firstDay = (date: string): string => date.split('..')[0] ?? date

/** Builds the graph of every `.story` in `folder` (absolute) with the library's `buildGraph` and holds it against the edges beside it. */
export const scoreTexts = async (folder: string, build: typeof buildGraph): Promise<TextScores> => {
  const scores: TextScores = {
    edges: { right: 0, given: 0, wanted: 0 },
    pairs: { right: 0, given: 0, wanted: 0 },
    status: { right: 0, all: 0 },
    dates: { right: 0, all: 0 },
    counts: { right: 0, all: 0 },
    errors: [],
  }
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.story')) continue
    const { articles, lines } = readStory(readFileSync(`${folder}/${name}`, 'utf8'))
    const { graph } = await build(articles)
    const given = givenEdges(graph)
    const wanted = lines.map(wantedEdge)
    for (const edge of wanted) {
      const between = given.filter((one) => isBetween(one, edge))
      if (between.length > 0) scores.pairs.right += 1
      const found = between.find((one) => !one.taken && one.attributes.predicate === edge.predicate)
      if (found === undefined) {
        scores.errors.push(`${name}  MISSED ${edge.line}`)
        continue
      }
      found.taken = true
      scores.edges.right += 1
      const details = edgeDetails(found.attributes)
      const { status, polarity } = found.attributes
      const isStanding =
        status === edge.status && (polarity === 'negative') === (edge.not || status === 'denied')
      scores.status.all += 1
      if (isStanding) scores.status.right += 1
      const isDated =
        edge.date === undefined || details.some((detail) => detail.startsWith(firstDay(edge.date ?? '')))
      if (edge.date !== undefined) {
        scores.dates.all += 1
        if (isDated) scores.dates.right += 1
      }
      const isCounted = edge.count === undefined || details.includes(edge.count)
      if (edge.count !== undefined) {
        scores.counts.all += 1
        if (isCounted) scores.counts.right += 1
      }
      if (!isStanding || !isDated || !isCounted)
        scores.errors.push(`${name}  WANTED ${edge.line}\n${' '.repeat(name.length)}  GIVEN  ${found.line}`)
    }
    // where unnamed things lie is true as often as not annotated
    const judged = given.filter(({ taken, attributes }) => taken || attributes.predicate !== 'located-in')
    for (const count of [scores.edges, scores.pairs]) {
      count.given += judged.length
      count.wanted += wanted.length
    }
    for (const edge of judged) if (!edge.taken) scores.errors.push(`${name}  EXTRA  ${edge.line}`)
  }
  return scores
}
