/** The kebab-case id that a name gives: "Kata'ib Hezbollah" is `kataib-hezbollah`. */
export function entryId(name: string): string {
  const lower = name.toLowerCase()
  const plain = /^[ -~]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replace(/[ßøłı]/g, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l', ı: 'i' })[letter] ?? letter)
  return plain
    .replace(/['’‘ʼ`.]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
