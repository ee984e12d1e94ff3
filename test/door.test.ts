/** The door: every name that others may import, and no other. A name that is missing here breaks somebody's program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as door from 'hearsay'
import * as storeDoor from 'hearsay/store'
import { expect, test } from 'vitest'

const values = ['HearsayError', 'createReader', 'errorTable', 'read']
const types = [
  'Actor',
  'ActorKind',
  'ActorReference',
  'Attribution',
  'Block',
  'BlockKind',
  'Document',
  'DocumentActor',
  'EarlierCoverage',
  'ErrorCode',
  'Form',
  'Fragments',
  'Note',
  'NoteCode',
  'Office',
  'Page',
  'PageFormat',
  'Place',
  'ReadInput',
  'ReadOptions',
  'Reader',
  'ReaderOptions',
  'Reading',
  'ReferenceReason',
  'Register',
  'Span',
  'Stance',
  'Statement',
  'StatementTime',
  'Unattributed',
  'UnattributedReason',
]

const storeValues = ['openRecord']
const storeTypes = [
  'ActorEntry',
  'AddOptions',
  'Added',
  'Anchor',
  'AnchorState',
  'CheckOptions',
  'Copied',
  'CopiedSide',
  'Counts',
  'DroppableFilter',
  'FacetCount',
  'FacetField',
  'FoundStatement',
  'HearsayRecord',
  'KeptDocument',
  'KeptPage',
  'KeptReading',
  'KeptStatement',
  'Opened',
  'QuoteAnswer',
  'QuoteComparison',
  'QuoteDifference',
  'QuoteDifferenceKind',
  'QuoteFinding',
  'QuoteHit',
  'QuoteRelation',
  'QuoteTrace',
  'QuoteVariant',
  'RecordExtent',
  'RecordFault',
  'RecordOptions',
  'Reread',
  'RereadOptions',
  'Verification',
  'WhoAnswer',
  'WhoQuery',
  'WhoRow',
]

test.each([
  ['hearsay', door, values],
  ['hearsay/store', storeDoor, storeValues],
])('%s gives these values', (_, given, names) => {
  expect(Object.keys(given).sort()).toEqual(names)
})

test.each([
  ['index.ts', [...values, ...types]],
  ['store.ts', [...storeValues, ...storeTypes]],
])('src/%s gives these names, types included', (file, expected) => {
  const source = readFileSync(join(import.meta.dirname, '../src', file), 'utf8')
  const names = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.replace(/\btype\b/, '').trim())
      .filter((name) => name !== ''),
  )
  expect(names.sort()).toEqual([...expected].sort())
})
