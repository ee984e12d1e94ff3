export { createFetcher } from './create-fetcher.js'
