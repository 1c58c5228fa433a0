import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 12

/** sha256 of a text's UTF-8 bytes, in hexadecimal. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Sixty bits of the parts' sha256 as twelve digits and letters. Parts are told apart: `a`, `bc` is not `ab`, `c`. */
export function hashOfParts(parts: readonly (string | number)[]): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify(parts)))
  let digits = ''
  for (const byte of bytes.subarray(0, LENGTH)) digits += DIGITS.charAt(byte & 31)
  return digits
}

/** A kebab-case word and a content hash: `attacks-4k0m9x2bq7tz`. */
export const contentId = (word: string, parts: readonly (string | number)[]): string =>
  `${word}-${hashOfParts(parts)}`
