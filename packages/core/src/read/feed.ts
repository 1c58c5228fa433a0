import { articleOfFields } from './article-of-fields.js'
import {
  elementsNamed,
  type Markup,
  type MarkupElement,
  paragraphsIn,
  parseHtml,
  parseXml,
  textIn,
} from './markup.js'
import { problemIn } from './problem-in.js'
import type { Reader } from './reader.js'

/** The first child element with one of these names, in the order of the names. */
const child = (parent: MarkupElement, ...names: readonly string[]): MarkupElement | undefined => {
  for (const name of names) {
    const found = parent.children.find((node): node is MarkupElement => 'name' in node && node.name === name)
    if (found !== undefined) return found
  }
  return undefined
}

const words = (element: MarkupElement | undefined): string | undefined => {
  const text = element === undefined ? '' : textIn(element.children).trim()
  return text === '' ? undefined : text
}

/** A feed escapes the HTML of an item (RSS, Atom `type="html"`) or holds it as elements (Atom `type="xhtml"`). */
const bodyOf = (element: MarkupElement | undefined): string | undefined => {
  if (element === undefined) return undefined
  const nodes: readonly Markup[] =
    element.attribs.type === 'xhtml' ? element.children : parseHtml(textIn(element.children))
  return paragraphsIn(nodes)
}

const linkOf = (item: MarkupElement): string | undefined => {
  const links = item.children.filter((node): node is MarkupElement => 'name' in node && node.name === 'link')
  const atom = links.find((link) => (link.attribs.rel ?? 'alternate') === 'alternate' && link.attribs.href)
  return atom?.attribs.href ?? words(links[0])
}

/** RSS 2.0, RSS 1.0 and Atom (RFC 4287): one article per item, its full text where the feed has it. */
export const feed = {
  id: 'feed',
  label: 'Feed (RSS, Atom)',
  endings: ['.xml', '.rss', '.atom', '.rdf'],
  sniff: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(text),
  read: (content, context) => {
    const tree = parseXml(content)
    const outer = elementsNamed(tree, 'rss', 'feed', 'rdf:rdf')[0]
    const items = outer === undefined ? [] : elementsNamed(outer.children, 'item', 'entry')
    if (outer === undefined || items.length === 0) {
      const message = outer === undefined ? 'this XML is no RSS or Atom feed.' : 'the feed has no items.'
      return {
        articles: [],
        problems: [problemIn(context, message, { remedy: 'Give an RSS or Atom feed.' })],
      }
    }
    const channel = child(outer, 'channel') ?? outer
    const source = words(child(channel, 'title'))
    const language = words(child(channel, 'language')) ?? outer.attribs['xml:lang']
    const results = items.map((item, index) =>
      articleOfFields(
        {
          id: words(child(item, 'guid', 'id')),
          title: words(child(item, 'title')),
          text: bodyOf(child(item, 'content:encoded', 'content', 'description', 'summary')),
          publishedAt: words(child(item, 'pubDate', 'published', 'dc:date', 'updated')),
          source: words(child(item, 'dc:publisher')) ?? source,
          url: linkOf(item),
          language,
        },
        { ...context, part: `item ${index + 1}` },
      ),
    )
    return {
      articles: results.flatMap(({ articles }) => articles),
      problems: results.flatMap(({ problems }) => problems),
    }
  },
} as const satisfies Reader
