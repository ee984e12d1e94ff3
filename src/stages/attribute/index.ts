export { createAttribute, type Attribute, type KnownCandidates } from './attribute.js'
export { quotednessOf } from './form.js'
