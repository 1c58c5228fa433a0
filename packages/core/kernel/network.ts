// The inner loops of the network that tags and parses, in AssemblyScript: whole numbers only, so that the same weights give
// the same answers on every machine. scripts/embed-kernel.mjs compiles them. All sizes and steps are in bytes, addresses too;
// a row belongs to one word.

/** Rows of sums, `(Σ weight · input + bias) >> shift`, for `count` rows of inputs; weights as `packWeights` lays them. */
export function multiply(
  weights: usize,
  biases: usize,
  shift: i32,
  pairs: i32,
  blocks: i32,
  from: usize,
  fromStep: usize,
  count: i32,
  to: usize,
  toStep: usize,
): void {
  let end = weights
  for (let block = 0; block < blocks; block++) {
    const first = end
    end = first + ((<usize>pairs) << 6)
    let x = from
    let y = to
    let left = count
    for (; left > 1; left -= 2) {
      let a0 = v128.load(biases, 0)
      let a1 = v128.load(biases, 16)
      let a2 = v128.load(biases, 32)
      let a3 = v128.load(biases, 48)
      let b0 = a0
      let b1 = a1
      let b2 = a2
      let b3 = a3
      let xa = x
      let xb = x + fromStep
      for (let w = first; w < end; w += 64) {
        const pa = v128.load32_splat(xa)
        const pb = v128.load32_splat(xb)
        const w0 = v128.load(w, 0)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, pa))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, pb))
        const w1 = v128.load(w, 16)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, pa))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, pb))
        const w2 = v128.load(w, 32)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w2, pa))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(w2, pb))
        const w3 = v128.load(w, 48)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w3, pa))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(w3, pb))
        xa += 4
        xb += 4
      }
      storeBlock(y, a0, a1, a2, a3, shift)
      storeBlock(y + toStep, b0, b1, b2, b3, shift)
      x += fromStep + fromStep
      y += toStep + toStep
    }
    if (left > 0) {
      let a0 = v128.load(biases, 0)
      let a1 = v128.load(biases, 16)
      let a2 = v128.load(biases, 32)
      let a3 = v128.load(biases, 48)
      for (let w = first; w < end; w += 64) {
        const pair = v128.load32_splat(x)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(w, 0), pair))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(w, 16), pair))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v128.load(w, 32), pair))
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v128.load(w, 48), pair))
        x += 4
      }
      storeBlock(y, a0, a1, a2, a3, shift)
    }
    biases += 64
    to += 64
  }
}

function storeBlock(to: usize, a: v128, b: v128, c: v128, d: v128, shift: i32): void {
  v128.store(to, i32x4.shr_s(a, shift), 0)
  v128.store(to, i32x4.shr_s(b, shift), 16)
  v128.store(to, i32x4.shr_s(c, shift), 32)
  v128.store(to, i32x4.shr_s(d, shift), 48)
}

/**
 * Lays `blocks` blocks of 16 rows of weights as `multiply` reads them: block by block, in each pair of inputs by pair, in
 * each the 16 outputs' two weights.
 */
export function packWeights(from: usize, fromStep: usize, blocks: i32, pairs: i32, to: usize): void {
  for (let block = 0; block < blocks; block++) {
    for (let row = 0; row < 16; row++) {
      let y = to + ((<usize>row) << 2)
      for (let pair = 0; pair < pairs; pair++) {
        store<i32>(y, load<i32>(from + ((<usize>pair) << 2)))
        y += 64
      }
      from += fromStep
    }
    to += (<usize>pairs) << 6
  }
}

/**
 * Reads the words in one direction (Hochreiter & Schmidhuber, "Long Short-Term Memory", 1997) and writes their states from
 * `to` on, `toStep` from word to word. `blocks` blocks of four cells, of which the 16 outputs are the gates i, f, g, o of
 * four cells each. What the inputs give a word is the row of `inputs` of which the number stands at `rows`. `zeros` are
 * the states before the first word; `room` has place for five numbers a cell.
 */
export function recur(
  weights: usize,
  shift: i32,
  blocks: i32,
  inputs: usize,
  rows: usize,
  rowsStep: isize,
  count: i32,
  to: usize,
  toStep: isize,
  zeros: usize,
  room: usize,
  sigmoids: usize,
  tangents: usize,
): void {
  const cellBytes = (<usize>blocks) << 4
  const rowBytes = (<usize>blocks) << 6
  const blockBytes = (<usize>blocks) << 7
  const places = room + cellBytes
  let before = zeros
  memory.fill(room, 0, cellBytes)
  for (; count > 0; count--) {
    let w = weights
    let input = inputs + <usize>load<i32>(rows) * rowBytes
    let place = places
    for (let block = 0; block < blocks; block++) {
      const end = w + blockBytes
      let h = before
      let i = i32x4.splat(0)
      let f = i
      let g = i
      let o = i
      while (w < end) {
        const pair = v128.load32_splat(h, 0)
        i = i32x4.add(i, i32x4.dot_i16x8_s(v128.load(w, 0), pair))
        f = i32x4.add(f, i32x4.dot_i16x8_s(v128.load(w, 16), pair))
        g = i32x4.add(g, i32x4.dot_i16x8_s(v128.load(w, 32), pair))
        o = i32x4.add(o, i32x4.dot_i16x8_s(v128.load(w, 48), pair))
        const next = v128.load32_splat(h, 4)
        i = i32x4.add(i, i32x4.dot_i16x8_s(v128.load(w, 64), next))
        f = i32x4.add(f, i32x4.dot_i16x8_s(v128.load(w, 80), next))
        g = i32x4.add(g, i32x4.dot_i16x8_s(v128.load(w, 96), next))
        o = i32x4.add(o, i32x4.dot_i16x8_s(v128.load(w, 112), next))
        w += 128
        h += 8
      }
      storePlaces(place, input, 0, i, shift)
      storePlaces(place, input, 16, f, shift)
      storePlaces(place, input, 32, g, shift)
      storePlaces(place, input, 48, o, shift)
      input += 64
      place += 64
    }
    place = places
    let cell = room
    for (let state = to, end = to + (cellBytes >> 1); state < end; state += 8) {
      const i = fourOf(sigmoids, place)
      const f = fourOf(sigmoids, place + 16)
      const g = fourOf(tangents, place + 32)
      const o = fourOf(sigmoids, place + 48)
      const kept = i32x4.shr_s(i32x4.add(i32x4.mul(f, v128.load(cell)), i32x4.mul(i, g)), 12)
      const c = i32x4.min_s(i32x4.max_s(kept, i32x4.splat(-258048)), i32x4.splat(258048))
      v128.store(cell, c)
      v128.store(place, placesOf(i32x4.shr_s(c, 2)))
      const h = i32x4.add(i32x4.mul(o, fourOf(tangents, place)), i32x4.splat(8192))
      const states = i32x4.shr_s(h, 14)
      v128.store64_lane(state, i16x8.narrow_i32x4_s(states, states), 0)
      cell += 16
      place += 64
    }
    before = to
    to += toStep
    rows += rowsStep
  }
}

/** Where in the table of a curve, in bytes, the values of four numbers stand. */
function placesOf(numbers: v128): v128 {
  const places = i32x4.shr_s(i32x4.add(numbers, i32x4.splat(8192)), 2)
  return i32x4.shl(i32x4.min_s(i32x4.max_s(places, i32x4.splat(0)), i32x4.splat(4095)), 1)
}

/** Stores where the values for four sums of states and what the inputs give are. */
function storePlaces(to: usize, inputs: usize, offset: usize, sums: v128, shift: i32): void {
  v128.store(to + offset, placesOf(i32x4.add(i32x4.shr_s(sums, shift), v128.load(inputs + offset))))
}

/** The values of a curve at the four places that stand at `places`. */
function fourOf(curve: usize, places: usize): v128 {
  let four = i64x2.splat(0)
  four = v128.load_lane<i16>(curve + load<u32>(places, 0), four, 0)
  four = v128.load_lane<i16>(curve + load<u32>(places, 4), four, 1)
  four = v128.load_lane<i16>(curve + load<u32>(places, 8), four, 2)
  four = v128.load_lane<i16>(curve + load<u32>(places, 12), four, 3)
  return i32x4.extend_low_i16x8_s(four)
}

/** Rows of `width` numbers, a multiple of 8, as 16 bits: at least `least`, at most 8191. */
export function narrow(
  from: usize,
  fromStep: usize,
  count: i32,
  width: i32,
  least: i32,
  to: usize,
  toStep: usize,
): void {
  const low = i16x8.splat(<i16>least)
  const high = i16x8.splat(8191)
  for (; count > 0; count--) {
    const end = to + ((<usize>width) << 1)
    let x = from
    for (let y = to; y < end; y += 16) {
      const numbers = i16x8.narrow_i32x4_s(v128.load(x, 0), v128.load(x, 16))
      v128.store(y, i16x8.min_s(i16x8.max_s(numbers, low), high))
      x += 32
    }
    from += fromStep
    to += toStep
  }
}

/** Adds to rows of `size` bytes, a multiple of 16, the rows of `others` of which the numbers stand at `rows`. */
export function addRows(to: usize, count: i32, size: usize, others: usize, rows: usize): void {
  for (; count > 0; count--) {
    let x = others + <usize>load<i32>(rows) * size
    for (const end = to + size; to < end; to += 16) {
      v128.store(to, i32x4.add(v128.load(to), v128.load(x)))
      x += 16
    }
    rows += 4
  }
}

/**
 * The chart of the best projective trees (Eisner, "Three New Probabilistic Models for Dependency Parsing", COLING 1996) over
 * the words `0` to `count - 1`. A row of `scores` holds, after the root's, what each word scores as the head of the row's
 * word. The three tables have rows of `step`; in `rights`, at s,t and at t,s, comes to stand the best tree below s that
 * covers s to t; in `lefts` the one below t; in `arcs`, at s,t, the best in which t hangs on s, at t,s that in which s hangs
 * on t. At s,s the tables must hold zero, and always will.
 */
export function fillChart(
  scores: usize,
  scoresStep: usize,
  count: i32,
  step: usize,
  rights: usize,
  lefts: usize,
  arcs: usize,
): void {
  for (let length = 1; length < count; length++) {
    for (let s = 0, t = length; t < count; s++, t++) {
      const sRow = <usize>s * step
      const tRow = <usize>t * step
      const ss = sRow + ((<usize>s) << 2)
      const st = sRow + ((<usize>t) << 2)
      const ts = tRow + ((<usize>s) << 2)
      const joined = mostOf(rights + ss, lefts + ts + 4, length)
      store<i32>(arcs + st, joined + load<i32>(scores + <usize>t * scoresStep + ((<usize>s) << 2), 4))
      store<i32>(arcs + ts, joined + load<i32>(scores + <usize>s * scoresStep + ((<usize>t) << 2), 4))
      const left = mostOf(lefts + ss, arcs + ts, length)
      store<i32>(lefts + st, left)
      store<i32>(lefts + ts, left)
      const right = mostOf(arcs + ss + 4, rights + ts + 4, length)
      store<i32>(rights + st, right)
      store<i32>(rights + ts, right)
    }
  }
}

/** The highest sum of two numbers that stand at the same place of two lists. */
function mostOf(a: usize, b: usize, count: i32): i32 {
  let most = load<i32>(a) + load<i32>(b)
  if (count > 3) {
    let four = i32x4.splat(most)
    for (; count > 3; count -= 4) {
      four = i32x4.max_s(four, i32x4.add(v128.load(a), v128.load(b)))
      a += 16
      b += 16
    }
    const two = i32x4.max_s(four, i32x4.shuffle(four, four, 2, 3, 0, 1))
    most = max(i32x4.extract_lane(two, 0), i32x4.extract_lane(two, 1))
  }
  for (; count > 0; count--) {
    most = max(most, load<i32>(a) + load<i32>(b))
    a += 4
    b += 4
  }
  return most
}
