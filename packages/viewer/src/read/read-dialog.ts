import type { ArticleInput, Problem } from '@newsgraph/core'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../element/desk.js'
import { plainText } from '../state/plain-text.js'
import { strings } from '../strings/en.js'
import type { NewsFile, ReadNews, ReadRequest } from './reading.js'
import { startReading } from './start-reading.js'

const words = strings.read
/** More than this would freeze the browser rather than be read. */
const mostBytes = 50_000_000

/** The articles that a graph stands on, as far as it carries their texts. */
const articlesOf = (desk: Desk | undefined): readonly ArticleInput[] =>
  [...(desk?.articles ?? [])].flatMap(([id, { text, title, source, url, publishedAt }]) =>
    text === undefined
      ? []
      : [
          {
            id,
            text,
            ...(title === undefined ? {} : { title }),
            ...(source === undefined ? {} : { source }),
            ...(url === undefined ? {} : { url }),
            ...(publishedAt === undefined ? {} : { publishedAt }),
          },
        ],
  )

/**
 * Reads articles in the page: files or a pasted text, in a worker on this machine. Tells the graph so far as
 * `newsgraph-read` (detail: the graph as graphology exports it).
 */
export class ReadDialog extends LitElement {
  static override properties = {
    desk: { attribute: false },
    progress: { state: true },
    problems: { state: true },
    told: { state: true },
  }
  declare desk: Desk | undefined
  declare progress: { readonly done: number; readonly total: number } | undefined
  declare problems: readonly Problem[]
  declare told: string

  #worker: Worker | undefined

  constructor() {
    super()
    this.problems = []
    this.told = ''
  }

  protected override createRenderRoot() {
    return this
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop()
  }

  /** Opens the dialog. */
  show(): void {
    const dialog = this.querySelector('dialog')
    if (dialog?.open === false) dialog.showModal()
  }

  /** Reads files that were chosen or dropped. */
  async readFiles(files: readonly File[]): Promise<void> {
    const tooLarge = files.filter(({ size }) => size > mostBytes)
    this.problems = tooLarge.map(({ name }) => ({
      code: 'too-large',
      file: name,
      message: words.tooLarge(name, mostBytes / 1e6),
    }))
    const read = await Promise.all(
      files
        .filter((file) => !tooLarge.includes(file))
        .map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
    )
    this.#read(read)
  }

  override render(): TemplateResult {
    const { progress } = this
    return html`<dialog class="read" aria-labelledby="read-title">
      <h2 id="read-title">${words.title}</h2>
      <p class="note">${startReading === undefined ? words.cannot : words.private}</p>
      ${startReading === undefined ? nothing : this.#form()}
      ${
        progress === undefined
          ? nothing
          : html`<p class="progress"><progress max=${progress.total} value=${progress.done}></progress>
              ${words.progress(progress.done, progress.total)}
              <button class="plain-button" data-action="cancel" @click=${this.#cancel}>${words.cancel}</button></p>`
      }
      ${this.told === '' ? nothing : html`<p class="told" role="status">${this.told}</p>`}
      ${
        this.problems.length === 0
          ? nothing
          : html`<h3>${words.problems(this.problems.length)}</h3>
              <ul class="problems">${this.problems
                .slice(0, 100)
                .map(
                  ({ file, articleId, message, remedy }) =>
                    html`<li><b>${plainText(file ?? articleId ?? '')}</b> ${plainText(message)} ${remedy === undefined ? nothing : html`<i>${plainText(remedy)}</i>`}</li>`,
                )}</ul>`
      }
      <form method="dialog"><button class="plain-button">${strings.keys.close}</button></form>
    </dialog>`
  }

  #form(): TemplateResult {
    return html`<form class="decision" @submit=${this.#paste}>
      <label>${words.files}<input type="file" name="files" multiple @change=${(event: Event) => void this.readFiles([...((event.target as HTMLInputElement).files ?? [])])} /></label>
      <label>${words.paste}<textarea name="text" rows="5"></textarea></label>
      <div class="two">
        <label>${words.published}<input type="date" name="published" /></label>
        <label>${words.source}<input name="source" autocomplete="off" /></label>
      </div>
      <p class="actions"><button type="submit" ?disabled=${this.progress !== undefined}>${words.read}</button></p>
    </form>`
  }

  #paste = (event: Event): void => {
    event.preventDefault()
    const given = new FormData(event.target as HTMLFormElement)
    const text = String(given.get('text') ?? '')
    if (text.trim() === '') return
    const [publishedAt, source] = [
      String(given.get('published') ?? ''),
      String(given.get('source') ?? '').trim(),
    ]
    this.problems = []
    this.#read([
      {
        name: `${words.pasted}.txt`,
        content: text,
        ...(publishedAt === '' ? {} : { publishedAt }),
        ...(source === '' ? {} : { source }),
      },
    ])
  }

  #read(files: readonly NewsFile[]): void {
    this.told = ''
    if (files.length === 0 || startReading === undefined) return
    this.#stop()
    this.progress = { done: 0, total: files.length }
    const worker = startReading()
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<ReadNews>) => this.#hear(data))
    worker.addEventListener('error', (event) => this.#hear({ what: 'failed', message: event.message }))
    const request: ReadRequest = {
      files,
      articles: articlesOf(this.desk),
      decisions: this.desk?.decisions ?? [],
    }
    worker.postMessage(request)
  }

  #hear(news: ReadNews): void {
    if (news.what === 'progress') this.progress = news
    else if (news.what === 'failed') {
      this.told = words.failed(news.message)
      this.#stop()
    } else {
      this.dispatchEvent(
        new CustomEvent('newsgraph-read', { detail: news.graph, bubbles: true, composed: true }),
      )
      if (!news.isLast) return
      this.problems = [...this.problems, ...news.problems]
      this.told = words.done
      this.#stop()
    }
  }

  #cancel = (): void => {
    this.told = words.cancelled
    this.#stop()
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.progress = undefined
  }
}

if (customElements.get('newsgraph-read') === undefined) customElements.define('newsgraph-read', ReadDialog)
