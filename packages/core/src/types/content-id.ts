import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 12

/** sha256 of a text's UTF-8 bytes, in hexadecimal. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Sixty bits of the parts' sha256 as twelve digits and letters. Parts are told apart: `a`, `bc` is not `ab`, `c`. */
export function contentHash(parts: readonly (string | number)[]): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify(parts)))
  let digits = ''
  for (const byte of bytes.subarray(0, LENGTH)) digits += DIGITS.charAt(byte & 31)
  return digits
}

/**
 * A name as kebab-case words: "Ain al-Asad Air Base" → `ain-al-asad-air-base`. Empty where the name has
 * no Latin letter or digit.
 */
export const kebab = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]s?\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** A readable word and a content hash: `attacks-4k0m9x2bq7tz`. */
export const contentId = (word: string, parts: readonly (string | number)[]): string =>
  `${kebab(word) || 'x'}-${contentHash(parts)}`
