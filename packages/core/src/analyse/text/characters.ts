/** What a UTF-16 unit is to the tokeniser. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3

const wide = /[\p{L}\p{M}]/u
const number = /\p{N}/u
const space = /\s/

const table = new Uint8Array(65536).fill(255)

/** Space, letter (with combining marks), digit or mark; half of a surrogate pair is a mark. */
export function characterKind(code: number): number {
  const known = table[code] as number
  if (known !== 255) return known
  const kind = kindOf(String.fromCharCode(code), code)
  table[code] = kind
  return kind
}

function kindOf(character: string, code: number): number {
  if (code <= 32 || code === 0xfeff || code === 0x200b || space.test(character)) return SPACE
  if (wide.test(character)) return LETTER
  return number.test(character) ? DIGIT : MARK
}

export function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 128) return code >= 65 && code <= 90
  const character = text.charAt(i)
  return character !== character.toLowerCase()
}

export function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 128) return code >= 97 && code <= 122
  const character = text.charAt(i)
  return character !== character.toUpperCase()
}
