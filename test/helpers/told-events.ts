import { extractArticles } from '#core/build-graph.ts'

/** What a text tells by the shipped model: type and participants, without articles; further tellings behind "~". */
export const toldEvents = async (text: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const record of extractArticles([{ id: 'one', text, publishedAt: '2031-12-08' }])) {
    const nameOf = (id: string): string =>
      record.entities.find((entity) => entity.id === id)?.name.replace(/^(?:the|a|an) /i, '') ?? '?'
    for (const event of record.events) {
      for (const telling of [event, ...(event.tellings ?? [])]) {
        const roles = (telling.participants ?? []).map(({ role, entity }) => `${role}=${nameOf(entity)}`)
        lines.push([telling === event ? telling.type : `~${telling.type}`, ...roles.sort()].join(' '))
      }
    }
  }
  return lines
}
