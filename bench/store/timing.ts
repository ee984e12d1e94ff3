/** Times in milliseconds, sorted into what is asked of them. */
export interface Latencies {
  readonly queries: number
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly most: number
  /** The same of this process's own processor time: what the clock would show on an idle machine, but for another process that works for it. */
  readonly processor: { readonly p50: number; readonly p99: number }
}

/** Milliseconds of one piece of work. */
export interface Taken {
  readonly clock: number
  readonly processor: number
}

export const latenciesOf = (times: readonly Taken[]): Latencies => {
  const clock = quantiles(times.map((time) => time.clock))
  const processor = quantiles(times.map((time) => time.processor))
  return { queries: times.length, p50: clock(0.5), p90: clock(0.9), p99: clock(0.99), most: clock(1), processor: { p50: processor(0.5), p99: processor(0.99) } }
}

/** Shares by the nearest rank. */
const quantiles = (numbers: readonly number[]): ((share: number) => number) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Asks all, one after the other. */
export const timeEach = async <Query>(queries: readonly Query[], ask: (query: Query) => Promise<unknown>): Promise<readonly Taken[]> => {
  const times: Taken[] = []
  for (const query of queries) times.push(await time(() => ask(query)))
  return times
}

/** How long some work takes. */
export const time = async (work: () => Promise<unknown>): Promise<Taken> => {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { clock, processor: (user + system) / 1000 }
}

/** The number in the middle. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
