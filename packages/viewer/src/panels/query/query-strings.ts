/** The words of the question panel. */
export const queryStrings = {
  title: 'Ask',
  editor: 'A question in Cypher, or short forms such as who:"…" did:attacks after:2024-01',
  ready: 'Ready questions',
  choose: 'Choose a question…',
  ask: 'Ask',
  hint: 'Ctrl + Enter asks',
  results: 'Answer',
  rows: (count: number, truncated: boolean): string =>
    `${count}${truncated ? ' of more' : ''} ${count === 1 ? 'row' : 'rows'}`,
  show: 'Show where this comes from',
} as const
