/** The record's verbs: what can be done with pages that are kept, over the port `Store`. */
export { addPage } from './add-page.js'
export { facets } from './facets.js'
export { openKept } from './open-kept.js'
export { readings } from './readings.js'
export type { NewPage, RecordReader } from './record-reader.js'
export { who } from './who.js'
