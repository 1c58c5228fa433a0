/** Calls `visit` for every piece of syntax that stands directly inside another. */
export const visit = (part: object, each: (inner: object) => void): void => {
  if (Array.isArray(part)) {
    for (const item of part) if (typeof item === 'object') each(item)
    return
  }
  for (const key in part) {
    const inner = part[key as keyof typeof part] as unknown
    if (typeof inner === 'object' && inner !== null) each(inner)
  }
}
