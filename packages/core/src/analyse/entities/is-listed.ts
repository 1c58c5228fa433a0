/** Whether one name follows the other as the next of a list; `from` and `to` are tokens of the line. */
export const isListed = (
  line: { readonly tokens: readonly { readonly text: string }[] },
  before: { readonly to: number } | undefined,
  after: { readonly from: number } | undefined,
): boolean => {
  const between = before && after && line.tokens.slice(before.to, after.from).map(({ text }) => text)
  return between !== undefined && between.length < 3 && between.every((text) => /^(?:,|and|or)$/.test(text))
}
