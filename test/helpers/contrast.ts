import type { Page } from 'playwright-core'

/** A text on the page that is hard to read: its words and its contrast with what is behind it (WCAG 2.2, 1.4.3). */
export interface FaintText {
  readonly words: string
  readonly contrast: number
}

/**
 * The visible texts of the page whose contrast is under `least`, controls that are switched off aside. Colours of text and
 * of all that lies behind it, up to the page, are blended as the browser blends them; texts on a canvas are not looked at.
 */
export const faintTexts = (page: Page, least: number): Promise<readonly FaintText[]> =>
  page.evaluate((least) => {
    type Colour = readonly [r: number, g: number, b: number, a: number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const colourOf = (css: string): Colour => {
      if (canvas === null) throw new Error('no canvas')
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (at: 0 | 1 | 2): number => top[at] * top[3] + under[at] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const light = ([r, g, b]: Colour): number => {
      const part = (value: number): number =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }
    const above = (element: Element): Element | null => {
      const { assignedSlot, parentElement } = element
      const root = element.getRootNode()
      return assignedSlot ?? parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    const behind = (element: Element): Colour => {
      const layers: Colour[] = []
      for (let at: Element | null = element; at !== null; at = above(at)) {
        const colour = colourOf(getComputedStyle(at).backgroundColor)
        if (colour[3] > 0) layers.push(colour)
        if (colour[3] === 1) break
      }
      return layers.reduceRight<Colour>((under, top) => over(top, under), [255, 255, 255, 1])
    }
    const faint: { words: string; contrast: number }[] = []
    const look = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) look(element.shadowRoot)
        const words = [...element.childNodes]
          .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent?.trim() ?? ''] : []))
          .join(' ')
          .trim()
        const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        const { width, height } = element.getBoundingClientRect()
        if (words === '' || !seen || width < 2 || height < 2 || element.closest(':disabled, svg, option'))
          continue
        const under = behind(element)
        const text = over(colourOf(getComputedStyle(element).color), under)
        const [dark = 0, bright = 0] = [light(text), light(under)].sort((a, b) => a - b)
        const contrast = (bright + 0.05) / (dark + 0.05)
        if (contrast < least)
          faint.push({ words: words.slice(0, 60), contrast: Math.round(contrast * 100) / 100 })
      }
    }
    look(document)
    return faint
  }, least)
