import type { NewsgraphError } from '@newsgraph/core'
import { html, nothing, type TemplateResult } from 'lit'
import { strings } from '../strings/en.js'

/** What the page says where there is no graph to show: why, and what to do. */
export const message = ({
  failure,
  loading,
  empty,
  read,
  open,
}: {
  failure: NewsgraphError | undefined
  loading: boolean
  empty: boolean
  /** Opens the dialog that reads articles. */
  read: () => void
  open: (files: readonly File[]) => void
}): TemplateResult => {
  const { errors } = strings
  const [title, help] =
    failure !== undefined
      ? [errors.title, failure.message]
      : loading
        ? [errors.loading, '']
        : empty
          ? [errors.empty, errors.emptyHelp]
          : [errors.none, errors.noneHelp]
  return html`<main class="message" data-error=${failure?.code ?? nothing}>
    <h2>${title}</h2>
    <p>${help}</p>
    ${
      loading && failure === undefined
        ? nothing
        : html`<p class="actions">
            <button class="plain-button" data-action="read" @click=${read}>${strings.read.open}</button>
            <label class="plain-button">${errors.openGraph}<input type="file" accept=".json,application/json" @change=${(event: Event) => open([...((event.target as HTMLInputElement).files ?? [])])} /></label>
          </p>
          <p>${errors.orBuild} <code>newsgraph build articles/ --out graph.json</code></p>`
    }
  </main>`
}
