import { appendFile, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { complete, type Schema } from '@newsgraph/core'
import type { Terminal } from './terminal.js'

/** Who answers in a conversation. */
export interface Answerer {
  /** One turn: what was asked, whole. */
  readonly answer: (question: string) => Promise<void>
  /** Ends the turn that is being worked on. */
  readonly stop: () => Promise<void>
}

const HISTORY = 500

const historyFile = (): string => process.env.NEWSGRAPH_HISTORY ?? join(homedir(), '.newsgraph_history')

const earlier = async (): Promise<string[]> => {
  try {
    const text = await readFile(historyFile(), 'utf8')
    return text
      .split('\n')
      .filter((line) => line !== '')
      .slice(-HISTORY)
      .reverse()
  } catch {
    return []
  }
}

/** Completions of the last word of a line, in the form that node:readline asks for. */
export const completer =
  (schema: Schema, before: () => string) =>
  (line: string): [string[], string] => {
    const text = `${before()}${line}`
    const { from, options } = complete(text, text.length, schema)
    return [options.map((one) => one.text), text.slice(from)]
  }

const help = `A question ends with ; or an empty line. Tab completes, arrows bring back earlier questions.
:schema  what the graph holds    :help  this    :quit  leaves (so does Ctrl-D)
Ctrl-C ends a question that takes too long, or drops the one that is being written.
`

const described = ({ nodes, edges, labels, types }: Schema): string =>
  `${nodes} nodes, ${edges} edges
labels     ${labels.map(({ name, count }) => `${name} ${count}`).join(', ')}
relations  ${types.map(({ name, count }) => `${name} ${count}`).join(', ')}
`

/** Takes questions line by line until the end of the input; what goes wrong is said, and the conversation goes on. */
export const converse = async (
  terminal: Terminal,
  schema: Schema,
  { answer, stop }: Answerer,
): Promise<void> => {
  let pending = ''
  let busy = false
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    history: await earlier(),
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    prompt: 'newsgraph> ',
    completer: completer(schema, () => pending),
  })
  lines.on('SIGINT', () => {
    if (busy) {
      void stop()
      return
    }
    pending = ''
    lines.write(null, { ctrl: true, name: 'u' })
    process.stdout.write('\n')
    lines.setPrompt('newsgraph> ')
    lines.prompt()
  })
  await terminal.stdout.write(help)
  lines.prompt()
  for await (const line of lines) {
    const command = pending === '' ? line.trim() : ''
    if (command === ':quit') break
    if (command === ':help') await terminal.stdout.write(help)
    else if (command === ':schema') await terminal.stdout.write(described(schema))
    else if (line.trim() === '' || line.trimEnd().endsWith(';')) {
      const question = `${pending}${line}`.trim().replace(/;$/, '')
      pending = ''
      if (question !== '') {
        await appendFile(historyFile(), `${question.replace(/\s+/g, ' ')};\n`).catch(() => undefined)
        busy = true
        try {
          await answer(question)
        } catch (error) {
          await terminal.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
        } finally {
          busy = false
        }
      }
    } else pending += `${line}\n`
    lines.setPrompt(pending === '' ? 'newsgraph> ' : '       ... ')
    lines.prompt()
  }
  lines.close()
}
