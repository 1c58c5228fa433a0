import { graphMarker } from './embedded.js'

let shell: string | undefined

/** Keeps the single page as it was loaded, before anything is drawn in it; call first of all. */
export const keepShell = (): void => {
  if (location.protocol !== 'file:' && document.querySelector('script[src]') !== null) return
  const page = document.documentElement.cloneNode(true) as HTMLElement
  const [first, ...others] = page.querySelectorAll('script[type="application/json"]')
  for (const other of others) other.remove()
  if (first === undefined)
    page.querySelector('newsgraph-viewer')?.after(document.createComment('newsgraph:graph'))
  else first.replaceWith(document.createComment('newsgraph:graph'))
  shell = `<!doctype html>\n${page.outerHTML}\n`
}

/** The page as one file without a graph: this file itself, or the one beside the served page. */
export const singlePageShell = async (): Promise<string> => {
  if (shell !== undefined) return shell
  const answer = await fetch('./single.html')
  const text = answer.ok ? await answer.text() : ''
  if (!text.includes(graphMarker)) throw new Error('the single page is not beside this one')
  return text
}
