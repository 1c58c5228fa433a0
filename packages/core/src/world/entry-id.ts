/** The kebab-case id that a name gives: "Kata'ib Hezbollah" is `kataib-hezbollah`. */
export function entryId(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+|['’‘ʼ`.]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
