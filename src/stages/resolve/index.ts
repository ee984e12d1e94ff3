export { createResolve, type Resolve, type Resolved } from './resolve.js'
export { createMentionFinder, type MentionFinder } from './mentions/mention-finder.js'
