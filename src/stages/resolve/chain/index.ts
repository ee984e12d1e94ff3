export type { ChainLink, LinkKind } from './chain-link.js'
export { chainsOf, type Chains } from './chains-of.js'
export { isOutletName } from './outlet-names.js'
export { isSourceNotStated, sourcesNotStated } from './source-not-stated.js'
