import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { icon } from '../../drawing/icon.js'
import type { Desk } from '../../element/desk.js'
import { dayOf, isoOf } from '../../state/day.js'
import { type Histogram, histogram } from '../../state/histogram.js'
import type { Clock } from '../../state/view-state.js'
import { dateInWords } from '../../state/words.js'
import { strings } from '../../strings/en.js'

const words = strings.time
const height = 44
const playEvery = 450

/** Time as a histogram over either clock: drag to choose a window, or play it day by day. */
export class TimePanel extends LitElement {
  static override properties = { desk: { attribute: false }, playing: { state: true }, drag: { state: true } }
  declare desk: Desk
  declare playing: boolean
  declare drag: readonly [number, number] | undefined

  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.playing = false
  }

  static override styles = css`
    :host { container-type: inline-size; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0.3rem 0.9rem; align-items: center; padding: 0.55rem 1rem 0.6rem; border-block-start: 1px solid var(--line); background: var(--paper); font-size: 0.84rem; min-width: 0; }
    .clocks { display: flex; flex-direction: column; gap: 1px; }
    .clocks label { display: flex; gap: 0.35rem; align-items: center; color: var(--muted); cursor: pointer; white-space: nowrap; }
    input { accent-color: var(--accent); margin: 0; }
    .chart { position: relative; height: 44px; cursor: crosshair; touch-action: pan-y; }
    .chart svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
    .all { fill: var(--line); }
    .shown { fill: var(--muted); }
    .window { fill: var(--accent); opacity: 0.13; }
    .edge { fill: var(--accent); }
    .side button { display: flex; gap: 0.3rem; align-items: center; }
    .line-icon { width: 15px; height: 15px; }
    .dates { grid-column: 2 / 4; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.6rem; white-space: nowrap; color: var(--muted); font-variant-numeric: tabular-nums; }
    .range { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; justify-content: center; color: var(--ink); }
    .range input[type='date'] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 0 0.3rem; width: 7.9rem; font-size: 0.8rem; }
    button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 7px; padding: 0.2rem 0.6rem; cursor: pointer; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    .undated { display: flex; gap: 0.35rem; align-items: center; color: var(--muted); }
    @container (max-width: 44rem) { .ends { display: none; } }
    @media (max-width: 820px) { :host { grid-template-columns: minmax(0, 1fr); padding: 0.4rem 0.7rem; } .dates, .chart { grid-column: 1; } .clocks { flex-direction: row; gap: 1rem; } .ends { display: none; } .side { position: absolute; right: 0.7rem; } }
  `

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop()
  }

  override render(): TemplateResult | typeof nothing {
    const { desk } = this
    if (desk === undefined) return nothing
    const { clock } = desk.state
    const found = histogram(desk.allRows, clock, desk.seen.edges.flags)
    return html`
      <div class="clocks" role="radiogroup" aria-label=${words.clock}>${this.#clock('happened')}${this.#clock('published')}</div>
      ${found === undefined ? html`<p>${words.none}</p>` : this.#chart(found)}
      <div class="side">
        ${found === undefined ? nothing : html`<button data-action="play" title=${clock === 'published' ? words.replay : words.unfolding} aria-pressed=${this.playing} @click=${() => this.#play(found)}>${icon(this.playing ? 'stop' : 'play')}${this.playing ? words.stop : words.play}</button>`}
      </div>
      ${found === undefined ? nothing : this.#dates(found)}
    `
  }

  #clock(clock: Clock): TemplateResult {
    return html`<label>
      <input type="radio" name="clock" value=${clock} .checked=${this.desk.state.clock === clock} @change=${() => this.desk.change({ clock })} />
      ${words.clocks[clock]}
    </label>`
  }

  #chart(found: Histogram): TemplateResult {
    const { bars, first, last } = found
    const most = Math.max(...bars.map(({ count }) => count))
    const days = last - first + 1
    const share = (day: number): number => ((day - first) / days) * 1000
    const window = this.drag ?? this.#window(found)
    const bar = (from: number, to: number, count: number, name: string) =>
      count === 0
        ? nothing
        : svg`<rect class=${name} x=${share(from) + 0.8} y=${height - (count / most) * (height - 4)} width=${Math.max(1, share(to + 1) - share(from) - 1.6)} height=${(count / most) * (height - 4)} />`
    return html`<div class="chart" role="img" aria-label=${words.label(bars.length)} @pointerdown=${(event: PointerEvent) => this.#press(event, found)}>
      <svg viewBox="0 0 1000 ${height}" preserveAspectRatio="none" aria-hidden="true">
        ${bars.map(({ first: from, last: to, count, shown }) => [bar(from, to, count, 'all'), bar(from, to, shown, 'shown')])}
        ${
          window === undefined
            ? nothing
            : svg`<rect class="window" x=${share(window[0])} y="0" width=${share(window[1] + 1) - share(window[0])} height=${height} />
                <rect class="edge" x=${share(window[0]) - 1} y="0" width="2" height=${height} />
                <rect class="edge" x=${share(window[1] + 1) - 1} y="0" width="2" height=${height} />`
        }
      </svg>
    </div>`
  }

  #dates({ first, last, undated, earlier, later }: Histogram): TemplateResult {
    const { state } = this.desk
    const windowed = state.from !== undefined || state.to !== undefined
    const input = (name: 'from' | 'to', label: string) =>
      html`<input type="date" data-field=${name} aria-label=${label} .value=${state[name] ?? ''} @change=${(
        event: Event,
      ) => {
        const { value } = event.target as HTMLInputElement
        this.desk.change({ [name]: value === '' ? undefined : value })
      }} />`
    return html`<div class="dates">
      <span class="ends" ?hidden=${windowed}>${earlier ? words.before : ''}${isoOf(first)}</span>
      <span class="range">
        ${input('from', words.from)} – ${input('to', words.to)}
        ${windowed ? html`<button data-action="clear" @click=${() => this.desk.change({ from: undefined, to: undefined })}>${words.clear}</button>` : nothing}
        ${
          windowed && undated > 0
            ? html`<label class="undated"><input type="checkbox" .checked=${state.undated} @change=${() => this.desk.change({ undated: !state.undated })} />${words.undated(undated)}</label>`
            : nothing
        }
      </span>
      <span class="ends" ?hidden=${windowed}>${isoOf(last)}${later ? words.after : ''}</span>
    </div>`
  }

  #window({ first, last }: Histogram): readonly [number, number] | undefined {
    const { from, to } = this.desk.state
    if (from === undefined && to === undefined) return undefined
    const clamp = (day: number): number => Math.min(last, Math.max(first, day))
    return [clamp(dayOf(from) ?? first), clamp(dayOf(to, 'last') ?? last)]
  }

  #press(event: PointerEvent, { first, last, earlier, later }: Histogram): void {
    const chart = event.currentTarget as HTMLElement
    const { left, width } = chart.getBoundingClientRect()
    const dayAt = (x: number): number =>
      Math.min(last, Math.max(first, first + Math.floor(((x - left) / width) * (last - first + 1))))
    const anchor = dayAt(event.clientX)
    this.#stop()
    chart.setPointerCapture(event.pointerId)
    const move = (moved: PointerEvent): void => {
      const day = dayAt(moved.clientX)
      this.drag = [Math.min(anchor, day), Math.max(anchor, day)]
      this.desk.change({
        from: earlier && this.drag[0] === first ? undefined : isoOf(this.drag[0]),
        to: later && this.drag[1] === last ? undefined : isoOf(this.drag[1]),
      })
    }
    const drop = (): void => {
      chart.removeEventListener('pointermove', move)
      if (this.drag === undefined && this.desk.state.from !== undefined)
        this.desk.change({ from: undefined, to: undefined })
      this.drag = undefined
    }
    chart.addEventListener('pointermove', move)
    chart.addEventListener('pointerup', drop, { once: true })
    chart.addEventListener('pointercancel', drop, { once: true })
  }

  /** What happened, or what was known, as time went on: the window's end walks from the first bar to the last. */
  #play({ bars }: Histogram): void {
    if (this.playing) {
      this.#stop()
      return
    }
    this.playing = true
    let at = 0
    const step = (): void => {
      const bar = bars[at]
      if (bar === undefined) {
        this.#stop()
        return
      }
      this.desk.change({ from: undefined, to: isoOf(bar.last), undated: false })
      const date = dateInWords(isoOf(bar.last))
      this.desk.say(`${this.desk.state.clock === 'published' ? words.asOf(date) : words.upTo(date)}.`)
      at = bars.findIndex(({ count }, index) => index > at && count > 0)
      if (at < 0) at = bars.length
    }
    step()
    this.#timer = setInterval(step, playEvery)
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.playing = false
  }
}

if (customElements.get('newsgraph-time') === undefined) customElements.define('newsgraph-time', TimePanel)
