import { articleOfFields } from './article-of-fields.js'
import {
  elementsNamed,
  type Markup,
  type MarkupElement,
  measuresOf,
  paragraphsIn,
  parseHtml,
  textIn,
} from './markup.js'
import { problemIn } from './problem-in.js'
import type { Reader } from './reader.js'

const attribute = (element: MarkupElement | undefined, name: string): string | undefined => {
  const value = element?.attribs[name]?.trim()
  return value === '' ? undefined : value
}

const words = (element: MarkupElement | undefined): string | undefined => {
  const text = element === undefined ? '' : textIn(element.children).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** `<meta name|property|itemprop=… content=…>`, by lower-case name; the first of each counts. */
const metaOf = (page: readonly Markup[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const element of elementsNamed(page, 'meta')) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
    const content = attribute(element, 'content')
    if (name !== undefined && content !== undefined && !found.has(name.toLowerCase())) {
      found.set(name.toLowerCase(), content)
    }
  }
  return found
}

/** What the page says of itself as schema.org's NewsArticle (JSON-LD); nothing where that is broken. */
const linkedDataOf = (page: readonly Markup[]): Readonly<Record<string, unknown>> => {
  const scripts = elementsNamed(page, 'script').filter((it) => it.attribs.type === 'application/ld+json')
  for (const script of scripts) {
    let value: unknown
    try {
      value = JSON.parse(textIn(script.children))
    } catch {
      continue
    }
    const outer = Array.isArray(value) ? value : [value]
    const things = outer.flatMap((it) => (Array.isArray(it?.['@graph']) ? it['@graph'] : [it]))
    const article = things.find((it) => /Article|Posting|Report/.test(String(it?.['@type'])))
    if (article !== undefined) return article
  }
  return {}
}

/** "Drones hit base | The Daily" → "Drones hit base", where the page names itself. */
const withoutSite = (title: string | undefined, site: string | undefined): string | undefined => {
  if (title === undefined || site === undefined) return title
  const end = title.length - site.length
  return title.endsWith(site) ? title.slice(0, end).replace(/\s*[|–—:·»-]\s*$/, '') || title : title
}

/** The part of the page that is the article: the longest `<article>`, else `<main>`, else the whole. */
const bodyOf = (page: readonly Markup[]): string => {
  const marked = elementsNamed(page, 'article', 'main', 'div', 'section').filter(
    (it) => it.name === 'article' || it.attribs.itemprop === 'articleBody',
  )
  const parts = marked.length > 0 ? marked : elementsNamed(page, 'main')
  const measures = measuresOf(page)
  const length = (part: MarkupElement): number => measures.get(part)?.all ?? 0
  const [first] = parts
  if (first === undefined) return paragraphsIn(page)
  const longest = paragraphsIn(
    parts.reduce((best, it) => (length(it) > length(best) ? it : best), first).children,
  )
  return longest === '' ? paragraphsIn(page) : longest
}

/**
 * A web page: one article without the page around it. Headline, date, source and address come from what the
 * page says of itself (JSON-LD, Open Graph, Dublin Core, `<time>`). Offsets count in the text that is left.
 */
export const html = {
  id: 'html',
  label: 'Web page',
  endings: ['.html', '.htm', '.xhtml'],
  sniff: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
      text,
    ),
  read: (content, context) => {
    const page = parseHtml(content)
    const meta = metaOf(page)
    const data = linkedDataOf(page)
    const site = meta.get('og:site_name')
    const firstOf = (...values: readonly unknown[]): unknown => values.find((value) => value !== undefined)
    const heading = words(elementsNamed(page, 'h1')[0])
    const title = meta.get('og:title') ?? heading ?? words(elementsNamed(page, 'title')[0])
    const body = bodyOf(page)
    // The headline is the title; said again at the top of the text it would be a sentence of its own.
    const text =
      heading !== undefined && body.startsWith(`${heading}\n\n`) ? body.slice(heading.length + 2) : body
    if (text === '') {
      const message = 'no text is left once the page around it is taken away.'
      const remedy = 'If the page fills itself by script, save it from the browser and try again.'
      return { articles: [], problems: [problemIn(context, message, { remedy })] }
    }
    return articleOfFields(
      {
        title: firstOf(withoutSite(title, site), data.headline),
        text,
        publishedAt: firstOf(
          data.datePublished,
          meta.get('article:published_time'),
          meta.get('datepublished'),
          meta.get('date'),
          meta.get('pubdate'),
          meta.get('dc.date'),
          meta.get('dcterms.date'),
          attribute(elementsNamed(page, 'time')[0], 'datetime'),
        ),
        source: firstOf(data.publisher, site),
        url: firstOf(
          attribute(
            elementsNamed(page, 'link').find((it) => it.attribs.rel === 'canonical'),
            'href',
          ),
          meta.get('og:url'),
        ),
        language: attribute(elementsNamed(page, 'html')[0], 'lang'),
      },
      context,
    )
  },
} as const satisfies Reader
