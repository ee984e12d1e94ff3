export { earlierCoverageOf } from './earlier-coverage-of.js'
export { placedInOf } from './placed-in.js'
