import type Sigma from 'sigma'

/** Moves and zooms where these marks would be out of the picture or too small to read; `duration` in milliseconds. */
export const lookAt = (sigma: Sigma, marks: Iterable<string>, { duration }: { duration: number }): void => {
  const near = [...marks].flatMap((mark) => sigma.getNodeDisplayData(mark) ?? [])
  if (near.length === 0) return
  const xs = near.map(({ x }) => x)
  const ys = near.map(({ y }) => y)
  const { width, height } = sigma.getDimensions()
  const camera = sigma.getCamera()
  const { ratio } = camera.getState()
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 })
  const opposite = sigma.viewportToFramedGraph({ x: width, y: height })
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const share = Math.max(
    ((right - left) * ratio) / Math.abs(opposite.x - corner.x),
    ((high - low) * ratio) / Math.abs(opposite.y - corner.y),
  )
  const wanted = Math.min(1, Math.max(0.3, share * 2))
  const outside =
    left < Math.min(corner.x, opposite.x) ||
    right > Math.max(corner.x, opposite.x) ||
    low < Math.min(corner.y, opposite.y) ||
    high > Math.max(corner.y, opposite.y)
  if (!outside && ratio <= wanted * 1.9) return
  const y = (low + high) / 2
  const ratioThen = outside ? wanted : Math.min(ratio, wanted)
  /** In a narrow window evidence covers the lower part. */
  const lift = matchMedia('(max-width: 820px)').matches
    ? (0.27 * ratioThen * Math.abs(opposite.y - corner.y)) / ratio
    : 0
  void camera.animate({ x: (left + right) / 2, y: y - lift, ratio: ratioThen }, { duration })
}
