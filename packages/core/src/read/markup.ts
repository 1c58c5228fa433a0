import {
  DomHandler,
  DomUtils,
  type Handler,
  Parser,
  type ParserOptions,
  type parseDocument,
} from 'htmlparser2'
import { NewsgraphError } from '../errors.js'

/** A piece of an HTML or XML tree. */
export type Markup = ReturnType<typeof parseDocument>['children'][number]

/** An element of it. */
export type MarkupElement = Parameters<typeof DomUtils.getAttributeValue>[0]

/** Deeper than any page; browsers stop at 512. The parser's time grows with the square of the depth. */
const deepest = 2000

const parse = (text: string, options: ParserOptions): readonly Markup[] => {
  const tree = new DomHandler(undefined, options)
  let depth = 0
  const guard: Partial<Handler> = {
    onopentag: (name, attributes) => {
      depth += 1
      if (depth > deepest) {
        throw new NewsgraphError('too-large', `its markup is nested more than ${deepest} levels deep.`)
      }
      tree.onopentag(name, attributes)
    },
    onclosetag: () => {
      depth -= 1
      tree.onclosetag()
    },
    ontext: (data) => tree.ontext(data),
    oncomment: (data) => tree.oncomment(data),
    oncommentend: () => tree.oncommentend(),
    oncdatastart: () => tree.oncdatastart(),
    oncdataend: () => tree.oncdataend(),
    onprocessinginstruction: (name, data) => tree.onprocessinginstruction(name, data),
    onend: () => tree.onend(),
  }
  const parser = new Parser(guard, options)
  tree.onparserinit(parser)
  parser.end(text)
  return tree.root.children
}

/**
 * The tree of an HTML text. The parser follows the way browsers forgive; it runs nothing and loads nothing. Throws
 * `too-large` where elements are nested deeper than in any page.
 */
export const parseHtml = (text: string): readonly Markup[] => parse(text, {})

/** The tree of an XML text, names with their prefixes (`content:encoded`). Throws as `parseHtml` does. */
export const parseXml = (text: string): readonly Markup[] => parse(text, { xmlMode: true })

/** Elements of these names (lower case) under `nodes`, in document order. */
export const elementsNamed = (nodes: readonly Markup[], ...names: readonly string[]): MarkupElement[] =>
  DomUtils.getElementsByTagName((name) => names.includes(name.toLowerCase()), [...nodes], true)

/**
 * Goes through a tree in document order: `enter` before a node's children, which it may refuse, `leave` after them.
 * No recursion: a page may be nested deeper than a call stack.
 */
const visit = (
  nodes: readonly Markup[],
  enter: (node: Markup) => boolean,
  leave: (node: Markup) => void = () => undefined,
): void => {
  const steps: { readonly node: Markup; readonly left: boolean }[] = []
  const push = (children: readonly Markup[]): void => {
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const node = children[at]
      if (node !== undefined) steps.push({ node, left: false })
    }
  }
  push(nodes)
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, left } = step
    if (left) leave(node)
    else if (enter(node)) {
      steps.push({ node, left: true })
      if ('children' in node) push(node.children)
    }
  }
}

/** The text in a tree without its markup, spaces as they are. */
export const textIn = (nodes: readonly Markup[]): string => {
  let text = ''
  visit(nodes, (node) => {
    if ('data' in node && node.type === 'text') text += node.data
    return true
  })
  return text
}

/** How many characters but spaces stand in an element, and how many of them in links. */
export interface Measure {
  readonly all: number
  readonly linked: number
}

/** The measures of all elements of a tree. */
export const measuresOf = (nodes: readonly Markup[]): ReadonlyMap<Markup, Measure> => {
  const measures = new Map<Markup, Measure>()
  const open = [{ all: 0, linked: 0 }]
  visit(
    nodes,
    (node) => {
      const inside = open.at(-1)
      if ('data' in node && node.type === 'text' && inside) inside.all += node.data.replace(/\s+/g, '').length
      if ('children' in node) open.push({ all: 0, linked: 0 })
      return true
    },
    (node) => {
      if (!('children' in node)) return
      const { all, linked } = open.pop() ?? { all: 0, linked: 0 }
      const measure = { all, linked: 'attribs' in node && node.name === 'a' ? all : linked }
      measures.set(node, measure)
      const outside = open.at(-1)
      if (outside === undefined) return
      outside.all += measure.all
      outside.linked += measure.linked
    },
  )
  return measures
}

const dropped = new Set(
  'script style noscript template svg math nav footer aside form button select iframe object video audio figure head title menu dialog'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hgroup html hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Words in a class or id by which pages mark what is around an article. */
const around =
  /(^|[\s_-])(ads?|advert\w*|banner|breadcrumbs?|byline|caption|comments?|consent|cookies?|copyright|credits?|footer|hidden|masthead|menu|meta|most-?read|nav\w*|newsletter|outbrain|paywall|popup|promo\w*|read-?more|recirc\w*|recommend\w*|related|share|sharing|sidebar|signup|skip|social|sponsor\w*|subscribe|taboola|tags?|teaser|toolbar|trending|widget)($|[\s_-])/i

const isAround = (element: MarkupElement): boolean => {
  const { class: classes = '', id = '', role = '', hidden } = element.attribs
  if (hidden !== undefined || element.attribs['aria-hidden'] === 'true') return true
  if (['navigation', 'complementary', 'contentinfo', 'search', 'dialog'].includes(role)) return true
  // What is itself an article or the body of the page is kept whatever a theme calls it.
  if (['article', 'main', 'body', 'html'].includes(element.name)) return false
  return around.test(classes) || around.test(id)
}

/** A list or paragraph that is nothing but links leads elsewhere; it tells nothing. */
const isLinks = (element: MarkupElement, { all, linked }: Measure): boolean =>
  ['ul', 'ol', 'p', 'div', 'li', 'section', 'table'].includes(element.name) &&
  all > 0 &&
  all <= 600 &&
  linked / all > 0.7

/**
 * The paragraphs of a tree as plain text, an empty line between two: headings, paragraphs, list items and table
 * cells, without scripts, navigation, captions, share bars and lists of links.
 */
export const paragraphsIn = (nodes: readonly Markup[]): string => {
  const measures = measuresOf(nodes)
  const paragraphs: string[] = []
  let open = ''
  const close = (): void => {
    const paragraph = open.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    open = ''
  }
  const closeAround = (node: Markup): void => {
    if ('attribs' in node && (blocks.has(node.name) || node.name === 'br')) close()
  }
  visit(
    nodes,
    (node) => {
      if ('data' in node && node.type === 'text') open += node.data
      if ('attribs' in node) {
        const measure = measures.get(node) ?? { all: 0, linked: 0 }
        if (dropped.has(node.name) || isAround(node) || isLinks(node, measure)) return false
      }
      closeAround(node)
      return true
    },
    closeAround,
  )
  close()
  return paragraphs.join('\n\n')
}
