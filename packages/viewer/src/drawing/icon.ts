import { html, svg, type TemplateResult } from 'lit'

const paths = {
  undo: 'M8 5 4 9l4 4M4.5 9H13a5 5 0 0 1 0 10h-3',
  redo: 'm16 5 4 4-4 4M19.5 9H11a5 5 0 0 0 0 10h3',
  share:
    'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1-1',
  save: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14',
  add: 'M7 3h7l4 4v14H7zM14 3v4h4M12.5 11v6m-3-3h6',
  help: 'M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.6v.1',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.8 1.8M17.2 17.2 19 19M5 19l1.8-1.8M17.2 6.8 19 5',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5',
  close: 'm6 6 12 12M18 6 6 18',
  'zoom-in': 'M12 6v12M6 12h12',
  'zoom-out': 'M6 12h12',
  fit: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  play: 'M8 5v14l11-7z',
  stop: 'M8 5v14M16 5v14',
} as const

export type IconId = keyof typeof paths

/** A line icon of our own; its meaning stands in the label of the button around it. */
export const icon = (id: IconId): TemplateResult =>
  html`<svg class="line-icon" viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${svg`<path d=${paths[id]} />`}</svg>`
