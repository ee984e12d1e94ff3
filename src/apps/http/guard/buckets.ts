/** A bucket a client, out of which each request takes one, and which fills again as time goes by. */
export interface Buckets {
  /** Takes one. Gives 0, or the milliseconds until there is one to take. */
  take(client: string): number
  /** The milliseconds until there is one to take; takes nothing. */
  wait(client: string): number
}

interface Bucket {
  readonly left: number
  /** When that many were left. */
  readonly at: number
}

/** How buckets are made. */
export interface BucketOptions {
  readonly perSecond: number
  /** What a full one holds. */
  readonly burst: number
  /** Most clients that are remembered; whoever asked longest ago is forgotten first. */
  readonly clients?: number
  /** Milliseconds, from any beginning. */
  readonly now?: () => number
}

/** Token buckets by client, in bounded memory. */
export const createBuckets = ({ perSecond, burst, clients = 10_000, now = () => performance.now() }: BucketOptions): Buckets => {
  const buckets = new Map<string, Bucket>()
  const leftOf = (client: string, time: number): number => {
    const bucket = buckets.get(client)
    return bucket === undefined ? burst : Math.min(burst, bucket.left + ((time - bucket.at) / 1000) * perSecond)
  }
  const waitFor = (left: number): number => (left >= 1 ? 0 : ((1 - left) / perSecond) * 1000)
  return {
    take: (client) => {
      const time = now()
      const left = leftOf(client, time)
      const wait = waitFor(left)
      // Put behind all others: a map keeps the order of what was put in.
      buckets.delete(client)
      buckets.set(client, { left: wait === 0 ? left - 1 : left, at: time })
      if (buckets.size > clients) buckets.delete(buckets.keys().next().value!)
      return wait
    },
    wait: (client) => waitFor(leftOf(client, now())),
  }
}
