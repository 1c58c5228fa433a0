import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../element/desk.js'
import { plainText, safeUrl } from '../../state/plain-text.js'
import type { Reading } from '../../state/view-state.js'
import { articleName, dateInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'

const words = strings.evidence

/** The whole article with the sentence marked; the page scrolls to `#here`. */
export const articleView = (desk: Desk, { article: id, start, end, field }: Reading): TemplateResult => {
  const article = desk.articles.get(id)
  const url = safeUrl(article?.url)
  const text = article?.text
  const cut = (whole: string, here: boolean) =>
    here
      ? html`${plainText(whole.slice(0, start))}<mark id="here" tabindex="-1">${plainText(whole.slice(start, end))}</mark>${plainText(whole.slice(end))}`
      : plainText(whole)
  return html`<article class="card full-text" data-reading=${id}>
    <button class="link back" @click=${() => desk.change({ reading: undefined })}>← ${words.closeArticle}</button>
    <h2 dir="auto">${article?.title === undefined ? plainText(articleName(id, article)) : cut(article.title, field === 'title')}</h2>
    <p class="facts">
      ${article?.source === undefined ? strings.unnamedOutlet : plainText(article.source)}
      ${article?.publishedAt === undefined ? nothing : html` · ${dateInWords(article.publishedAt)}`}
      ${url === undefined ? nothing : html` · <a href=${url} target="_blank" rel="noopener noreferrer nofollow">${new URL(url).host}</a>`}
    </p>
    ${text === undefined ? html`<p class="note">${words.noText}</p>` : html`<div class="text" dir="auto">${cut(text, field !== 'title')}</div>`}
  </article>`
}
