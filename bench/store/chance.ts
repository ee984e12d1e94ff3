/** Chance that comes out alike each time: numbers of one seed. */
export interface Chance {
  /** 0 to 1, 1 excluded. */
  next(): number
  /** True in this share of cases. */
  share(of: number): boolean
  /** A number below `length`, the small ones far more often (Zipf, exponent near 1). */
  skewed(length: number): number
}

/** Mulberry32, a generator with 32 bits of state. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, share: (of) => next() < of, skewed: (length) => Math.min(length - 1, Math.floor(length ** next()) - 1) }
}
