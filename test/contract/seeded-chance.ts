/** Chance that is the same at each run. */
export interface Chance {
  /** 0 to below 1. */
  next(): number
  /** A whole number from 0 to below the bound. */
  below(bound: number): number
  pick<Value>(values: readonly Value[]): Value
  /** As `pick`, the first values far more often: Zipf's law. */
  pickSkewed<Value>(values: readonly Value[]): Value
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
}

/** Mulberry32. */
export const seededChance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    next,
    below,
    pick: (values) => values[below(values.length)]!,
    pickSkewed: (values) => values[Math.min(values.length - 1, Math.floor(values.length ** next()) - 1)]!,
    happens: (probability) => next() < probability,
  }
}
