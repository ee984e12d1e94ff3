/** Converts places of one text between UTF-16 code units and code points. Both directions are monotone; places outside the text are pulled to its ends. */
export interface Offsets {
  /** Code points before a UTF-16 offset; within a surrogate pair, those before the pair. */
  toCodePoints(unit: number): number
  /** UTF-16 offset of a code point. */
  toUnits(codePoint: number): number
}

/**
 * The converter of a text, built in one pass.
 *
 * Only surrogate pairs take room, and a look-up takes the logarithm of their number. A lone surrogate is one code point, as in Python.
 */
export const offsetsOf = (text: string): Offsets => {
  const pairs = surrogatePairs(text)
  const lastCodePoint = text.length - pairs.length
  return {
    toCodePoints: (unit) => {
      const place = clamp(unit, text.length)
      return place - countBelow(pairs, (pair) => pair < place)
    },
    toUnits: (codePoint) => {
      const place = clamp(codePoint, lastCodePoint)
      return place + countBelow(pairs, (pair, pairsBefore) => pair - pairsBefore < place)
    },
  }
}

const clamp = (place: number, end: number): number => Math.min(Math.max(place, 0), end)

/** UTF-16 offsets of the surrogate pairs of a text. */
const surrogatePairs = (text: string): Int32Array => {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return new Int32Array()
  return Int32Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index)
}

/** How many of the sorted places satisfy a condition that, once false, stays false. */
const countBelow = (places: Int32Array, below: (place: number, index: number) => boolean): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (below(places[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
