/** Times in milliseconds, sorted into what is asked of them. */
export interface Latencies {
  readonly queries: number
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly most: number
}

/** Of times in milliseconds; the nearest rank. */
export const latenciesOf = (times: readonly number[]): Latencies => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { queries: sorted.length, p50: at(0.5), p90: at(0.9), p99: at(0.99), most: at(1) }
}

/** Asks all, one after the other, and gives the milliseconds of each. */
export const timeEach = async <Query>(queries: readonly Query[], ask: (query: Query) => Promise<unknown>): Promise<readonly number[]> => {
  const times: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await ask(query)
    times.push(performance.now() - start)
  }
  return times
}

/** Milliseconds that some work takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The number in the middle. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
