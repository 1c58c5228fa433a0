/** Lets an element take files that are dropped on it; `data-drop` stands on it while some are held over it. Lasts as long as the element. */
export const takeDrops = (element: HTMLElement, open: (files: readonly File[]) => void): void => {
  const onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    element.toggleAttribute('data-drop', event.type === 'dragover')
  }
  element.addEventListener('dragover', onDrag)
  element.addEventListener('dragleave', onDrag)
  element.addEventListener('drop', (event) => {
    event.preventDefault()
    element.removeAttribute('data-drop')
    open([...(event.dataTransfer?.files ?? [])])
  })
}
