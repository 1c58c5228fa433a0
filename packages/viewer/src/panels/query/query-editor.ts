import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, syntaxHighlighting } from '@codemirror/language'
import { linter } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { complete, type Finding, isShortForm, type Schema, shortFormFields } from '@newsgraph/core'
import { cypherColours, cypherMode } from './cypher-mode.js'

export interface EditorOptions {
  readonly parent: HTMLElement
  readonly root: ShadowRoot
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onAsk: () => void
  readonly schema: () => Promise<Schema>
  readonly check: (text: string) => Promise<readonly Finding[]>
}

/** The editor as the panel holds it. */
export interface QueryEditor {
  readonly setText: (text: string) => void
  readonly focus: () => void
  readonly destroy: () => void
}

const kinds: Readonly<Record<string, string>> = {
  label: 'class',
  relation: 'interface',
  property: 'property',
  keyword: 'keyword',
  function: 'function',
  procedure: 'method',
  variable: 'variable',
}

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '0.92rem' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Liberation Mono", monospace', lineHeight: '1.55' },
  '.cm-content': { minHeight: '7.5rem', padding: '0.6rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.8rem' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-matchingBracket': { backgroundColor: 'var(--wash) !important', outline: '1px solid var(--line)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--card)' },
  '.cm-diagnostic': { padding: '0.35rem 0.6rem', fontFamily: 'inherit' },
})

/** What fits where the cursor stands: names that the graph has, words of the language, fields of short forms. */
const completions =
  (schema: () => Promise<Schema>) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString()
    const before = text.slice(0, context.pos)
    if (text.trim() === '' || isShortForm(before)) {
      const from = before.length - (/\S*$/.exec(before)?.[0].length ?? 0)
      return {
        from,
        options: shortFormFields.map(({ name, purpose }) => ({ label: `${name}:`, detail: purpose })),
      }
    }
    const typed = /[\w.:|]$/.test(before)
    if (!typed && !context.explicit) return null
    const { from, options } = complete(text, context.pos, await schema())
    if (context.aborted || options.length === 0) return null
    return {
      from,
      options: options.map((one) => ({ label: one.text, type: kinds[one.kind] ?? 'text' })),
      validFor: /^\w*$/,
    }
  }

/** Opens a CodeMirror with Cypher's colours, completion from the graph's schema, and errors underlined. */
export const openEditor = (options: EditorOptions): QueryEditor => {
  const { parent, root, label, text, onChange, onAsk, schema, check } = options
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        cypherMode,
        syntaxHighlighting(cypherColours),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completions(schema)] }),
        linter(
          async ({ state }) => {
            const written = state.doc.toString()
            if (written.trim() === '') return []
            const findings = await check(written).catch(() => [])
            return findings.map(({ severity, message, start, end }) => ({
              from: Math.min(start, state.doc.length),
              to: Math.min(Math.max(end, start + 1), state.doc.length),
              severity: severity === 'note' ? ('warning' as const) : severity,
              message,
            }))
          },
          { delay: 400 },
        ),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              onAsk()
              return true
            },
          },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
        theme,
      ],
    }),
  })
  return {
    setText: (next) => {
      if (next === view.state.doc.toString()) return
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
