export { createAttribute, type Attribute, type KnownCandidates } from './attribute.js'
export type { Candidate } from './candidate.js'
