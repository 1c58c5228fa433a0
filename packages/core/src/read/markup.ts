import { DomUtils, parseDocument } from 'htmlparser2'

/** A piece of an HTML or XML tree. */
export type Markup = ReturnType<typeof parseDocument>['children'][number]

/** An element of it. */
export type MarkupElement = Parameters<typeof DomUtils.getAttributeValue>[0]

/** The tree of an HTML text. The parser follows the way browsers forgive; it runs nothing and loads nothing. */
export const parseHtml = (text: string): readonly Markup[] => parseDocument(text).children

/** The tree of an XML text, names with their prefixes (`content:encoded`). */
export const parseXml = (text: string): readonly Markup[] => parseDocument(text, { xmlMode: true }).children

/** Elements of these names (lower case) under `nodes`, in document order. */
export const elementsNamed = (nodes: readonly Markup[], ...names: readonly string[]): MarkupElement[] =>
  DomUtils.getElementsByTagName((name) => names.includes(name.toLowerCase()), [...nodes], true)

/** The text in a tree without its markup, spaces as they are. */
export const textIn = (nodes: readonly Markup[]): string => DomUtils.textContent([...nodes])

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
const isLinks = (element: MarkupElement): boolean => {
  if (!['ul', 'ol', 'p', 'div', 'li', 'section', 'table'].includes(element.name)) return false
  const all = textIn(element.children).replace(/\s+/g, '').length
  if (all === 0 || all > 600) return false
  const linked = elementsNamed(element.children, 'a').reduce(
    (sum, link) => sum + textIn(link.children).replace(/\s+/g, '').length,
    0,
  )
  return linked / all > 0.7
}

/**
 * The paragraphs of a tree as plain text, an empty line between two: headings, paragraphs, list items and table
 * cells, without scripts, navigation, captions, share bars and lists of links.
 */
export const paragraphsIn = (nodes: readonly Markup[]): string => {
  const paragraphs: string[] = []
  let open = ''
  const close = (): void => {
    const paragraph = open.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    open = ''
  }
  const walk = (node: Markup): void => {
    if ('data' in node) {
      if (node.type === 'text') open += node.data
    } else if ('attribs' in node) {
      if (dropped.has(node.name) || isAround(node) || isLinks(node)) return
      const block = blocks.has(node.name) || node.name === 'br'
      if (block) close()
      for (const child of node.children) walk(child)
      if (block) close()
    } else {
      for (const child of node.children) walk(child)
    }
  }
  for (const node of nodes) walk(node)
  close()
  return paragraphs.join('\n\n')
}
