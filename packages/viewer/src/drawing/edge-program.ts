import type { ProgramInfo } from 'sigma/rendering'
import { EdgeProgram } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** What an edge needs to be drawn, beside sigma's own fields. */
export interface StrokedEdge extends EdgeDisplayData {
  /** Number of its stroke in the menu of strokes. */
  readonly stroke: number
  /** 0 an arrow, 1 a bar, 2 nothing. */
  readonly head: number
  readonly bend: number
}

const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute float a_bend;
attribute float a_thickness;
attribute float a_stroke;
attribute float a_head;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_spot;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_half;
varying float v_stroke;
varying float v_head;
vec2 pixels(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy * u_viewport * 0.5; }
void main() {
  vec2 a = pixels(a_start);
  vec2 b = pixels(a_end);
  vec2 span = b - a;
  float chord = max(length(span), 0.001);
  vec2 along = span / chord;
  vec2 control = (a + b) * 0.5 + vec2(-along.y, along.x) * a_bend * chord;
  float arc = chord * (1.0 + 0.6667 * a_bend * a_bend);
  float thickness = max(a_thickness, 0.6);
  float headLength = a_head > 1.5 ? 0.0 : (a_head > 0.5 ? thickness + 3.0 : thickness * 2.0 + 6.0);
  float whole = headLength;
  headLength = min(headLength, 0.34 * arc);
  float shrunk = whole > 0.0 ? headLength / whole : 1.0;
  float first = clamp((a_radii.x / u_sizeRatio + 1.0) / arc, 0.0, 0.45);
  float tip = clamp(1.0 - (a_radii.y / u_sizeRatio + 2.5) / arc, 0.55, 1.0);
  float last = max(tip - headLength / arc, first);
  float t = mix(first, last, a_spot.x);
  if (a_spot.z > 0.5) t = mix(last, tip, a_spot.x);
  vec2 at = mix(mix(a, control, t), mix(control, b, t), t);
  vec2 tangent = mix(control - a, b - control, t);
  tangent /= max(length(tangent), 0.001);
  vec2 normal = vec2(-tangent.y, tangent.x);
  float wide = thickness * 0.5;
  #ifdef PICKING_MODE
  wide = max(wide, 5.0);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  float reach = wide + 1.0;
  if (a_spot.z > 0.5) reach = a_head > 1.5 ? 0.0 : (thickness + 3.6 * min(1.0, thickness / 1.6)) * (0.4 + 0.6 * shrunk);
  at += normal * a_spot.y * reach;
  gl_Position = vec4(at * 2.0 / u_viewport, 0.0, 1.0);
  v_half = wide;
  v_stroke = a_stroke;
  v_at = vec2((t - first) * arc, a_spot.y * reach);
  v_head = -1.0;
  if (a_spot.z > 0.5) {
    v_head = a_head;
    v_at = vec2(a_spot.x, a_spot.y);
  }
}`

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_half;
varying float v_stroke;
varying float v_head;
float dash(float at, float on, float off) {
  float p = mod(at, on + off);
  return smoothstep(-0.5, 0.5, p) * (1.0 - smoothstep(on - 0.5, on + 0.5, p));
}
void main() {
  float alpha;
  if (v_head > -0.5) {
    if (v_head > 1.5) discard;
    float edge = v_head > 0.5 ? step(0.35, v_at.x) : 1.0 - smoothstep(0.0, 0.12, abs(v_at.y) - (1.0 - v_at.x));
    alpha = edge;
  } else {
    alpha = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_at.y));
    #ifndef PICKING_MODE
    if (v_stroke > 3.5) alpha *= smoothstep(v_half * 0.35, v_half * 0.35 + 0.7, abs(v_at.y));
    else if (v_stroke > 2.5) alpha *= max(dash(v_at.x, 9.0, 10.0), dash(v_at.x - 13.0, 2.0, 17.0));
    else if (v_stroke > 1.5) alpha *= dash(v_at.x, 2.0, 5.0);
    else if (v_stroke > 0.5) alpha *= dash(v_at.x, 9.0, 5.0);
    #endif
  }
  #ifdef PICKING_MODE
  if (alpha < 0.5) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = vec4(v_color.rgb, 1.0) * (v_color.a * alpha);
  #endif
}`

const uniforms = ['u_matrix', 'u_viewport', 'u_sizeRatio'] as const
type Uniform = (typeof uniforms)[number]

/** Two triangles for each stretch of the line (place along, side, 0), then two for its head (…, …, 1). */
const spotsOf = (segments: number): number[][] => {
  const spots: number[][] = []
  const stretch = (from: number, to: number, part: number): void => {
    spots.push(
      [from, -1, part],
      [to, -1, part],
      [from, 1, part],
      [from, 1, part],
      [to, -1, part],
      [to, 1, part],
    )
  }
  for (let index = 0; index < segments; index++) stretch(index / segments, (index + 1) / segments, 0)
  stretch(0, 1, 1)
  return spots
}

const straightSpots = spotsOf(1)
const curvedSpots = spotsOf(18)

/** Draws straight edges whose stroke tells the status: solid, dashed, dotted, dash-dot or hollow. */
export class StraightEdgeProgram extends EdgeProgram<Uniform> {
  protected spots(): number[][] {
    return straightSpots
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: this.spots().length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_stroke', size: 1, type: FLOAT },
        { name: 'a_head', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_spot', size: 3, type: FLOAT }],
      CONSTANT_DATA: this.spots(),
    }
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, stroke, head, bend } = data as StrokedEdge
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        bend,
        size,
        stroke,
        head,
        floatColor(color),
        edgeIndex,
      ],
      startIndex,
    )
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
  }
}

/** Draws the same edges bent: parallel lines, and lines of opposite direction. */
export class CurvedEdgeProgram extends StraightEdgeProgram {
  protected override spots(): number[][] {
    return curvedSpots
  }
}
