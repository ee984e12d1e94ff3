export { createAttribute, type Attribute, type KnownCandidates } from './attribute.js'
