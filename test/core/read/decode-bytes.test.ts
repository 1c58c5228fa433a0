import { describe, expect, it } from 'vitest'
import { decodeBytes } from '#core/read/index.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )

const problemOf = (content: Uint8Array) => {
  const decoded = decodeBytes(content, { file: 'a.txt' })
  return 'problem' in decoded ? decoded.problem : undefined
}

describe('decodeBytes', () => {
  it('keeps carriage returns and drops the byte order mark', () => {
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], 'Zürich\r\n'))).toEqual({ text: 'Zürich\r\n' })
  })

  it('reads UTF-16 that says so', () => {
    expect(decodeBytes(bytes([0xff, 0xfe, 0x41, 0, 0xfc, 0]))).toEqual({ text: 'Aü' })
    expect(decodeBytes(bytes([0xfe, 0xff, 0, 0x41]))).toEqual({ text: 'A' })
  })

  it('refuses an empty file', () => {
    expect(problemOf(bytes())?.message).toBe('a.txt: the file is empty.')
  })

  it('refuses a binary file, and knows a PDF', () => {
    expect(problemOf(bytes([0x89, 0x50, 0, 1]))?.message).toBe('a.txt: this is not text but a binary file.')
    expect(problemOf(bytes('%PDF-1.7 …'))?.remedy).toContain('PDF')
  })

  it('names the line in which the text stops being UTF-8, and says how to convert it', () => {
    const problem = problemOf(bytes('One.\nTwo — \u{fffd}.\nZ', [0xfc], 'rich\n'))
    expect(problem).toMatchObject({ line: 3, message: 'a.txt, line 3: the text is not valid UTF-8.' })
    expect(problem?.remedy).toContain('iconv')
  })
})
