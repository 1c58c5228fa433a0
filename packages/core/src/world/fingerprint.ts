/** FNV-1a over UTF-16 units, 32 bits in hexadecimal: enough to tell one edition of data from another. */
export function fingerprint(sources: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const source of sources) {
    for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
