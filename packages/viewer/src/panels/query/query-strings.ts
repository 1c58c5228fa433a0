/** The words of the question panel, and of short forms in the search field. */
export const queryStrings = {
  title: 'Ask',
  editor: 'A question in Cypher, or short forms such as who:"…" did:attacks after:2024-01',
  ready: 'Questions to begin with',
  saved: 'Saved questions',
  ask: 'Ask',
  stop: 'Stop',
  working: 'Looking …',
  save: 'Save this question',
  saveAs: 'Save as',
  name: 'Name of the question',
  forget: (name: string): string => `Forget “${name}”`,
  isSaved: (name: string): string => `Saved as ${name}.`,
  hint: 'Ctrl + Enter asks, Ctrl + Space completes',
  results: 'Answer',
  none: 'Nothing in the graph answers this.',
  rows: (count: number, truncated: boolean): string =>
    `${truncated ? 'the first ' : ''}${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`,
  show: 'Show the sentences that this comes from',
  showAll: 'Show in the graph',
  meant: 'Asked as',
  plan: 'Plan',
  marked: (nodes: number, edges: number): string =>
    `Answer: ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${edges} ${edges === 1 ? 'edge' : 'edges'}`,
  killed: (seconds: number): string =>
    `The question was ended after ${seconds} seconds. Name a label, a type or a shorter path.`,
  stopped: 'The question was stopped.',
  found: (count: number): string => `${count === 1 ? '1 edge' : `${count} edges`} as asked`,
  more: 'Show all of them as a table',
} as const
