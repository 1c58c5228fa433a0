import type { Problem } from '../errors.js'
import { problemIn } from './problem-in.js'
import type { ReadContext } from './reader.js'

/** A file's text, or why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: Problem }

const startsWith = (bytes: Uint8Array, ...beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte)

const pdf = [0x25, 0x50, 0x44, 0x46] as const
const zip = [0x50, 0x4b, 0x03, 0x04] as const

const binaryRemedy = (bytes: Uint8Array): string => {
  if (startsWith(bytes, ...pdf))
    return 'It is a PDF: save its text as .txt first, for instance with pdftotext.'
  if (startsWith(bytes, ...zip)) {
    return 'It is a ZIP archive or an office document: unpack it, or save it as plain text, first.'
  }
  return 'Give text: .txt, .md, .html, .json, .jsonl, .csv or a feed.'
}

const utf8Remedy =
  'Save the file as UTF-8 in your editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW'

/** The line (from one) of the first byte that is no UTF-8: the end of what a lenient decoder still takes whole. */
const brokenLine = (bytes: Uint8Array): number => {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const text = new TextEncoder()
  let line = 1
  let offset = 0
  for (const part of lenient.split('\n')) {
    const encoded = text.encode(part)
    if (encoded.some((byte, index) => bytes[offset + index] !== byte)) return line
    offset += encoded.length + 1
    line += 1
  }
  return line
}

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark. The mark itself is no part of the text;
 * all else stays as it came in, carriage returns too. Anything else (another encoding, an image, a PDF) is a
 * problem that says what to do.
 */
export const decodeBytes = (bytes: Uint8Array, context: ReadContext = {}): Decoded => {
  if (bytes.length === 0) {
    return { problem: problemIn(context, 'the file is empty.', { remedy: 'Leave it out, or fill it.' }) }
  }
  const encoding = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : 'utf-8'
  const binary = (): Decoded => ({
    problem: problemIn(context, 'this is not text but a binary file.', { remedy: binaryRemedy(bytes) }),
  })
  if (encoding === 'utf-8' && (bytes.includes(0) || startsWith(bytes, ...pdf))) return binary()
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    if (encoding !== 'utf-8') return binary()
    const where = { ...context, line: brokenLine(bytes) }
    return { problem: problemIn(where, 'the text is not valid UTF-8.', { remedy: utf8Remedy }) }
  }
}
