import type { Token } from '../../types/index.js'
import { isLower, isUpper } from './characters.js'

/** Two words without space between ("StoryBAGHDAD"): a line break was lost there. */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const token = tokens[i]
  if (!before || !token || before.end !== token.start) return false
  return isUpper(token.text, 0) && isUpper(token.text, 1) && isLower(before.text, before.text.length - 1)
}
