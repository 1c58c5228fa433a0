/** Where a graph goes in the single page. */
export const graphMarker = '<!--newsgraph:graph-->'

/** Data as an inert script element; no text in it can end the element. */
export const embedded = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
