import type { DraftToken } from './draft-token.js'

/** "accused each **other** of it": what hangs on a later word of a fixed phrase hangs on its first. */
export function clearFixed(tokens: readonly DraftToken[]): void {
  for (const token of tokens) {
    const host = tokens[token.head]
    if (host?.deprel === 'fixed' && host.head >= 0) token.head = host.head
  }
}
