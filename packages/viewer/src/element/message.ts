import type { NewsgraphError } from '@newsgraph/core'
import { html, nothing, type TemplateResult } from 'lit'
import { strings } from '../strings/en.js'

/** What the page says where there is no graph to show: why, and what to do. */
export const message = ({
  failure,
  loading,
  empty,
}: {
  failure: NewsgraphError | undefined
  loading: boolean
  empty: boolean
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
  return html`<main class="message" data-error=${failure?.code ?? nothing}><h2>${title}</h2><p>${help}</p></main>`
}
