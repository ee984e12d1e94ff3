export type { ChainLink } from './chain-link.js'
export { chainsOf } from './chains-of.js'
export { isOutletName } from './outlet-names.js'
export { isSourceNotStated, sourcesNotStated } from './source-not-stated.js'
