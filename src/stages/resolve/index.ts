export { createResolve, type Resolve, type Resolved } from './resolve.js'
export { createMentionFinder } from './mentions/mention-finder.js'
