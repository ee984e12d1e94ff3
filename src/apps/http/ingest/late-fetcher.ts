import type { Fetcher } from '../../../ports.js'

/** A fetcher with all its limits, loaded when the first address is met. */
export const lateFetcher = (version: string): (() => Promise<Fetcher>) => {
  let loaded: Promise<Fetcher> | null = null
  return () => (loaded ??= import('../../../adapters/fetch/index.js').then(({ createFetcher }) => createFetcher({ version })))
}
