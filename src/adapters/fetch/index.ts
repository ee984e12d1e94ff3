export { createFetcher, type FetcherOptions } from './create-fetcher.js'
