import { parseDocument } from 'yaml'
import type { Problem } from '../errors.js'
import { articleOfFields } from './article-of-fields.js'
import { problemIn } from './problem-in.js'
import type { ReadContext, Reader } from './reader.js'

const frontMatter = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>
  readonly problems: readonly Problem[]
}

const fieldsOf = (source: string, context: ReadContext): FrontMatter => {
  // `core` and not `yaml-1.1`: a date stays the words that were written, and "no" stays a word.
  const document = parseDocument(source, { schema: 'core', logLevel: 'silent' })
  const unread = (line: number, why: string): FrontMatter => {
    const message = 'the front matter cannot be read; the article is read without it.'
    const remedy = `Between the two lines of --- stand lines such as title: "…" (${why}).`
    return {
      fields: {},
      problems: [problemIn({ ...context, line }, message, { remedy, severity: 'warning' })],
    }
  }
  const broken = document.errors[0]
  if (broken !== undefined) return unread((broken.linePos?.[0].line ?? 0) + 1, broken.code)
  try {
    // No aliases: by aliases of aliases a few lines become gigabytes.
    const fields: unknown = document.toJS({ maxAliasCount: 0 })
    return { fields: typeof fields === 'object' && fields !== null ? { ...fields } : {}, problems: [] }
  } catch (error) {
    return unread(1, error instanceof Error ? error.message : String(error))
  }
}

/**
 * A line's words without its marks; the order matters: images before links, bold before italics. What lies between
 * two marks is at most a few hundred characters long, so that a line of unclosed marks takes no longer than others.
 */
const plainLine = (line: string): string =>
  line
    .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, '$1')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '')
    .replace(/!\[[^\][]{0,500}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\][]{1,500})\]\([^)\s]{0,500}(?:\s+"[^"]{0,500}")?\)/g, '$1')
    .replace(/\[([^\][]{1,500})\]\[[^\][]{0,500}\]/g, '$1')
    .replace(/<(https?:[^>\s]{1,500})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])(.{1,300}?)(?<=[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])(.{1,300}?)(?<=[^\s_])_(?![\w_])/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1')

/** Rules, comments, link definitions and underlines of headings say nothing. */
const mute = /^\s{0,3}(?:(?:[-*_]\s*){3,}|=+|\[[^\]]+\]:\s.*|<!--.*-->)\s*$/

/** The first line of a text, where it is a heading. */
const heading = /^\s*#\s+(.*?)\s*#*\s*(?:\r?\n|$)/

/**
 * Markdown (CommonMark's commoner marks) with or without YAML front matter: one article. A heading on top is the
 * title where the front matter has none. Marks are taken away; offsets count in the text that is left.
 */
export const markdown = {
  id: 'markdown',
  label: 'Markdown',
  endings: ['.md', '.markdown'],
  sniff: (text) => frontMatter.test(text),
  read: (content, context) => {
    const top = frontMatter.exec(content)
    const { fields, problems } = top ? fieldsOf(top[1] ?? '', context) : { fields: {}, problems: [] }
    const rest = content.slice(top?.[0].length ?? 0)
    const title = heading.exec(rest)
    const body = title === null ? rest : rest.slice(title[0].length)
    const text = body
      .split('\n')
      .filter((line) => !mute.test(line))
      .map(plainLine)
      .join('\n')
      .trim()
    const inText = title?.[1] === undefined ? {} : { title: plainLine(title[1]) }
    const read = articleOfFields({ ...inText, ...fields, text }, context)
    return { articles: read.articles, problems: [...problems, ...read.problems] }
  },
} as const satisfies Reader
