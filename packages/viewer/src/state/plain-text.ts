/** Characters that move or hide what stands around them: bidirectional controls, zero-width ones, other controls. */
const tricky =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/**
 * A text with its invisible characters shown as a light shade, so that none reorders or hides what a reader
 * checks. As many UTF-16 units as before: offsets stay true.
 */
export const plainText = (text: string): string => text.replace(tricky, '\u2591')

/** A link that may be followed: http or https only. */
export const safeUrl = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
