import type { AbstractGraph } from 'graphology-types'
import Sigma from 'sigma'
import { CurvedEdgeProgram, StraightEdgeProgram } from '../../drawing/edge-program.js'
import { ShapedNodeProgram } from '../../drawing/node-program.js'
import type { lookInFocus } from './look-in-focus.js'

/**
 * Sigma in a container, with programs of our own for marks and lines and a canvas `texts` over them for what is written.
 * @throws where there is no WebGL
 */
export const openSigma = (
  stage: AbstractGraph,
  container: HTMLElement,
  look: ReturnType<typeof lookInFocus>,
): Sigma => {
  const sigma = new Sigma(stage, container, {
    defaultNodeType: 'shaped',
    nodeProgramClasses: { shaped: ShapedNodeProgram },
    nodeHoverProgramClasses: { shaped: ShapedNodeProgram },
    defaultEdgeType: 'straight',
    edgeProgramClasses: { straight: StraightEdgeProgram, curved: CurvedEdgeProgram },
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    stagePadding: container.clientWidth < 600 ? 34 : 52,
    ...look,
  })
  sigma.createCanvasContext('texts', { style: { pointerEvents: 'none' } })
  sigma.resize(true)
  return sigma
}
