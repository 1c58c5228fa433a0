/** Event to event. */
export const linkTypes = ['retaliates-for', 'about', 'causes', 'part-of', 'before', 'contradicts'] as const

export type LinkTypeId = (typeof linkTypes)[number]
