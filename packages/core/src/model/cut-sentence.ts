/**
 * Where the pieces of a sentence end of which none has more than `longest` words: after the last comma or semicolon of a
 * piece's second half, where there is one.
 */
export function cutSentence(words: readonly string[], longest: number): readonly number[] {
  const ends: number[] = []
  let from = 0
  while (words.length - from > longest) {
    let end = from + longest
    const least = end - Math.floor(longest / 2)
    while (end > least && words[end - 1] !== ',' && words[end - 1] !== ';') end--
    from = end > least ? end : from + longest
    ends.push(from)
  }
  return [...ends, words.length]
}
