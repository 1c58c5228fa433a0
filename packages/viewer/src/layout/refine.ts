/// <reference path="./iterate.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { numbersPerNode } from './matrices.js'

export interface RefineTask {
  readonly nodes: Float32Array
  readonly edges: Float32Array
  readonly iterations: number
}

const settingsFor = (order: number) => ({
  linLogMode: true,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: order > 1000 ? 2 : 1,
  strongGravityMode: true,
  gravity: order > 1000 ? 0.005 : 0.02,
  slowDown: 1 + Math.log(Math.max(2, order)),
  barnesHutOptimize: order > 200,
  barnesHutTheta: 1.2,
})

/**
 * Rounds of ForceAtlas2 in LinLog mode (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679; Noack 2007) on
 * the matrix in place. Without dice: the same start gives the same end.
 */
export const refineInPlace = ({ nodes, edges, iterations }: RefineTask): void => {
  const settings = settingsFor(nodes.length / numbersPerNode)
  for (let round = 0; round < iterations; round++) iterate(settings, nodes, edges)
}
