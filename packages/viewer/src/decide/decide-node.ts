import { type Correction, kinds } from '@newsgraph/core'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../element/desk.js'
import { plainText } from '../state/plain-text.js'
import { strings } from '../strings/en.js'
import { type Anchor, endAnchors, nodeAnchor } from './anchors.js'
import { today } from './today.js'

type Action = 'rename' | 'retype' | 'merge' | 'split'

const words = strings.decide
const decided = { rename: words.rename, retype: words.retype, merge: words.merge, split: words.split }

/** Decisions about an entity: another name or kind, the same as another, or two under one name. */
export class DecideNode extends LitElement {
  static override properties = {
    desk: { attribute: false },
    node: { type: String },
    action: { state: true },
    failure: { state: true },
  }
  declare desk: Desk
  declare node: string
  declare action: Action | undefined
  declare failure: string

  constructor() {
    super()
    this.failure = ''
  }

  protected override createRenderRoot() {
    return this
  }

  override willUpdate(change: Map<string, unknown>): void {
    if (change.has('node')) this.action = undefined
  }

  override render(): TemplateResult {
    const { action, desk, node } = this
    if (desk === undefined || !desk.graph.hasNode(node)) return html`${nothing}`
    const anchor = nodeAnchor(desk.articles, desk.rows, node)
    const button = ([id, label]: readonly [string, string]): TemplateResult =>
      html`<button data-decide=${id} aria-expanded=${action === id} @click=${() => {
        this.action = action === id ? undefined : (id as Action)
        this.failure = ''
      }}>${label}</button>`
    return html`<details class="decide">
      <summary>${words.title}</summary>
      ${
        anchor === undefined
          ? html`<p class="note">${words.noPlace}</p>`
          : html`<p class="actions">${Object.entries(decided).map(button)}</p>
              ${action === undefined ? nothing : this.#form(action)}`
      }
    </details>`
  }

  #form(action: Action): TemplateResult {
    const { label, kind } = this.desk.graph.getNodeAttributes(this.node)
    return html`<form class="decision" @submit=${this.#submit}>
      ${action === 'rename' ? html`<label>${words.name}<input name="name" required .value=${label} /></label>` : nothing}
      ${
        action === 'retype'
          ? html`<label>${words.kind}<select name="kind">${kinds.map(
              ({ id, label: word }) => html`<option value=${id} ?selected=${id === kind}>${word}</option>`,
            )}</select></label>`
          : nothing
      }
      ${action === 'merge' ? this.#others() : nothing} ${action === 'split' ? this.#edges() : nothing}
      <label>${words.reason}<input name="reason" required autocomplete="off" /></label>
      ${this.failure === '' ? nothing : html`<p class="note" role="alert">${this.failure}</p>`}
      <p class="actions">
        <button type="submit">${words.apply}</button>
        <button type="button" @click=${() => {
          this.action = undefined
        }}>${words.cancel}</button>
      </p>
    </form>`
  }

  #others(): TemplateResult {
    const { graph } = this.desk
    const others = graph
      .mapNodes((key, { label }) => ({ key, label }))
      .filter(({ key }) => key !== this.node)
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    return html`<label>${words.other}<select name="other">${others.map(
      ({ key, label }) => html`<option value=${key}>${plainText(label)}</option>`,
    )}</select></label>`
  }

  #edges(): TemplateResult {
    const rows = this.desk.rows.filter(({ source, target }) => source === this.node || target === this.node)
    return html`<fieldset><legend>${words.splitHelp}</legend>${rows.map(
      (row) =>
        html`<label class="tick"><input type="checkbox" name="edge" value=${row.key} />
          <span>${plainText(`${row.sourceNode.label} ${row.edge.label} ${row.targetNode.label}`)}</span></label>`,
    )}</fieldset>`
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    const given = new FormData(event.target as HTMLFormElement)
    const decisions = this.#decisions(given)
    if (typeof decisions === 'string') {
      this.failure = decisions
      return
    }
    this.action = undefined
    this.desk.decide(...decisions)
  }

  /** What the form decides; a sentence where it cannot be decided so. */
  #decisions(given: FormData): readonly Correction[] | string {
    const { desk, node, action } = this
    const text = (name: string): string => String(given.get(name) ?? '').trim()
    const why = { reason: text('reason'), date: today() }
    const mention = nodeAnchor(desk.articles, desk.rows, node)
    if (mention === undefined) return words.noPlace
    if (why.reason === '') return words.reasonNeeded
    if (action === 'rename')
      return text('name') === '' ? words.noPlace : [{ action, mention, name: text('name'), ...why }]
    if (action === 'retype') {
      const kind = kinds.find(({ id }) => id === text('kind'))?.id
      return kind === undefined ? words.noPlace : [{ action, mention, kind, ...why }]
    }
    if (action === 'merge') {
      const other = nodeAnchor(desk.articles, desk.rows, text('other'))
      return other === undefined ? words.noPlace : [{ action, mentions: [mention, other], ...why }]
    }
    return this.#split(new Set(given.getAll('edge').map(String)), why)
  }

  /**
   * One place that stays, and every place of the edges ticked; those of several articles are then held for one. Within
   * an article the texts speak of one, which no decision takes apart.
   */
  #split(
    ticked: ReadonlySet<string>,
    why: { readonly reason: string; readonly date: string },
  ): readonly Correction[] | string {
    const { desk, node } = this
    const placesOf = (isTicked: boolean): readonly Anchor[] =>
      desk.rows
        .filter(
          ({ key, source, target }) => (source === node || target === node) && ticked.has(key) === isTicked,
        )
        .flatMap((row) => endAnchors(desk.articles, row, node))
    const staying = placesOf(false)
    const leave = placesOf(true)
    const [stays] = staying
    if (stays === undefined || leave.length === 0) return words.splitSome
    const stay = new Set(staying.map(({ sha256 }) => sha256))
    if (leave.some(({ sha256 }) => stay.has(sha256))) return words.oneArticle
    const firsts = [...new Map(leave.map((anchor) => [anchor.sha256, anchor])).values()]
    const split: Correction = { action: 'split', mentions: [stays, ...leave], ...why }
    return firsts.length === 1 ? [split] : [split, { action: 'merge', mentions: firsts, ...why }]
  }
}

if (customElements.get('newsgraph-decide-node') === undefined)
  customElements.define('newsgraph-decide-node', DecideNode)
