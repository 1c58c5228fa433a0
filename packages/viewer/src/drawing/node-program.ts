import type { ProgramInfo } from 'sigma/rendering'
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** What a node needs to be drawn, beside sigma's own fields. */
export interface ShapedNode extends NodeDisplayData {
  /** Number of its shape in the menu of shapes. */
  readonly shape: number
  /** Colour of its rim. */
  readonly rim: string
  /** 1 for a mark around it: selected, hovered. */
  readonly halo: number
}

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_halo;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_halo;
void main() {
  float radius = a_size / u_sizeRatio;
  float reach = radius * 1.45 + 8.0;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + a_corner * reach * 2.0 / u_viewport, 0.0, 1.0);
  v_at = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  v_halo = a_halo;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_rim.a *= 255.0 / 254.0;
}`

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_halo;
float polygon(vec2 p, float corners, float inner, float turn) {
  float step = 6.2831853 / corners;
  float angle = mod(atan(p.y, p.x) - turn, step) - step * 0.5;
  return length(p) * cos(angle) - inner;
}
float distanceTo(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - r * 0.87;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - r * 1.22) * 0.7071;
  if (v_shape < 3.5) return polygon(p, 3.0, r * 0.675, 1.5707963);
  if (v_shape < 4.5) return polygon(p, 6.0, r * 0.953, 0.0);
  return length(p) - r;
}
void main() {
  float d = distanceTo(v_at, v_radius);
  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float inside = 1.0 - smoothstep(-0.6, 0.6, d);
  float rim = 1.5 + 0.02 * v_radius;
  vec4 colour = mix(v_rim, v_color, 1.0 - smoothstep(-rim - 0.6, -rim + 0.6, d));
  if (v_shape > 4.5) {
    float band = max(2.0, v_radius * 0.28);
    float turn = fract(atan(v_at.y, v_at.x) / 6.2831853 * 8.0);
    float gap = smoothstep(0.60, 0.66, turn) * (1.0 - smoothstep(0.94, 1.0, turn));
    float hollow = smoothstep(-band - 0.6, -band + 0.6, d);
    colour = mix(v_rim, v_color, hollow * (1.0 - gap));
  }
  colour.a *= inside;
  float ring = v_halo * (1.0 - smoothstep(0.8, 1.8, abs(d - 4.5)));
  vec4 halo = vec4(v_color.rgb, ring);
  float alpha = colour.a + halo.a * (1.0 - colour.a);
  gl_FragColor = vec4(colour.rgb * colour.a + halo.rgb * halo.a * (1.0 - colour.a), alpha);
  #endif
}`

const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio'] as const
type Uniform = (typeof uniforms)[number]

/** Draws nodes as the shapes of their kinds, each with a rim, and a ring around the ones looked at. */
export class ShapedNodeProgram extends NodeProgram<Uniform> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_halo', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    }
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { x, y, size, color, shape, rim, halo } = data as ShapedNode
    this.array.set([x, y, size, shape, halo, floatColor(color), floatColor(rim), nodeIndex], startIndex)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
  }
}
