import type { EdgeEvidence } from '@newsgraph/core'
import { html, nothing, type TemplateResult } from 'lit'
import { tellingAnchor } from '../../decide/anchors.js'
import { today } from '../../decide/today.js'
import { verdictOn } from '../../decide/verdict-on.js'
import type { Desk } from '../../element/desk.js'
import { markQuote } from '../../state/mark-quote.js'
import { plainText, safeUrl } from '../../state/plain-text.js'
import { articleName, attributionInWords, dateInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'
import { citationOf } from '../../take-away/citation.js'

const words = strings.evidence

/** A quote with agent, trigger and target marked in place; each mark carries its role as a word. */
export const markedQuote = (evidence: EdgeEvidence): TemplateResult =>
  html`<blockquote dir="auto">${markQuote(evidence).map(({ text, marks }) =>
    marks.length === 0
      ? plainText(text)
      : html`<mark class=${marks.join(' ')} title=${marks.map((mark) => words[mark]).join(', ')}>${plainText(text)}</mark>`,
  )}</blockquote>`

const copy = async (desk: Desk, evidence: EdgeEvidence): Promise<void> => {
  const citation = citationOf(evidence, desk.articles.get(evidence.articleId))
  try {
    await navigator.clipboard.writeText(citation)
    desk.say(words.cited)
  } catch {
    desk.say(words.notCited)
  }
}

const verdictButtons = (desk: Desk, evidence: EdgeEvidence): TemplateResult | typeof nothing => {
  const anchor = tellingAnchor(desk.articles, evidence)
  if (anchor === undefined) return nothing
  const verdict = verdictOn(desk.decisions, anchor)
  if (verdict === 'confirm') return html`<span class="confirmed">✓ ${strings.decide.confirmed}</span>`
  const give = (action: 'confirm' | 'reject', reason: string) =>
    desk.decide({ action, telling: anchor, reason, date: today() })
  return html`
    <button data-verdict="confirm" @click=${() => give('confirm', strings.decide.readAndRight)}>✓ ${strings.decide.confirm}</button>
    <button data-verdict="reject" @click=${() => give('reject', strings.decide.readAndWrong)}>✗ ${strings.decide.reject}</button>
  `
}

/** One telling of an edge: the sentence, where it was printed, who says so, the rule. */
export const telling = (desk: Desk, evidence: EdgeEvidence): TemplateResult => {
  const article = desk.articles.get(evidence.articleId)
  const url = safeUrl(article?.url)
  const name = plainText(articleName(evidence.articleId, article))
  const nameOf = (key: string): string =>
    plainText(desk.graph.hasNode(key) ? desk.graph.getNodeAttribute(key, 'label') : key)
  return html`<section class="telling" data-article=${evidence.articleId}>
    ${evidence.field === 'title' ? html`<p class="field">${words.headline}</p>` : nothing}
    ${markedQuote(evidence)}
    <p class="printed">
      <b>${article?.source === undefined ? strings.unnamedOutlet : plainText(article.source)}</b>
      ${article?.publishedAt === undefined ? nothing : html` · <span>${words.published} ${dateInWords(article.publishedAt)}</span>`}
      · ${url === undefined ? html`<span>${name}</span>` : html`<a href=${url} target="_blank" rel="noopener noreferrer nofollow">${name}</a>`}
    </p>
    <p class="said">${attributionInWords(evidence.attribution, nameOf)}</p>
    <p class="actions">
      <button
        data-open=${evidence.articleId}
        @click=${() => desk.change({ reading: { article: evidence.articleId, start: evidence.start, end: evidence.end, ...(evidence.field === undefined ? {} : { field: evidence.field }) } })}
      >${words.openArticle}</button>
      <button @click=${() => void copy(desk, evidence)}>${words.cite}</button>
      ${verdictButtons(desk, evidence)}
      <span class="rule" title=${words.rule}>${evidence.rule}</span>
    </p>
  </section>`
}
