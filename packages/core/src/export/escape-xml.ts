/** What XML 1.0 cannot hold even when escaped: control characters, half surrogate pairs, U+FFFE and U+FFFF. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * A value for XML text or a quoted attribute. Line breaks and tabs survive as references; what XML 1.0 forbids
 * becomes U+FFFD.
 */
export const escapeXml = (value: string | number | boolean): string =>
  String(value)
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)
