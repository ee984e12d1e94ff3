/** The door: every name that others may import, and no other. A name that is missing here breaks somebody's program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as door from 'hearsay'
import * as storeDoor from 'hearsay/store'
import { expect, test } from 'vitest'

const values = ['HearsayError', 'createReader', 'errorTable', 'read', 'readBrat', 'readW3c']
const types = [
  'Actor',
  'ActorKind',
  'ActorReference',
  'AnnotatedPage',
  'AnnotatedStatement',
  'Attribution',
  'Block',
  'BlockKind',
  'BratEntity',
  'BratFiles',
  'BratReading',
  'BratStatement',
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
  'StatementBody',
  'StatementTime',
  'Unattributed',
  'UnattributedReason',
]

const storeValues = ['createExport', 'openRecord']
const storeTypes = [
  'ActorCard',
  'ActorEntry',
  'AddOptions',
  'Added',
  'Agreement',
  'Anchor',
  'AnchorState',
  'AskedChange',
  'CheckOptions',
  'Copied',
  'CopiedSide',
  'Corrected',
  'CorrectedCount',
  'Correction',
  'CorrectionChange',
  'Counts',
  'DataPackage',
  'Drawn',
  'DroppableFilter',
  'Estimate',
  'Export',
  'ExportFormat',
  'ExportOptions',
  'ExportSink',
  'ExportedRecord',
  'FacetCount',
  'FacetField',
  'FilterEstimate',
  'FoundStatement',
  'GoldRepair',
  'HearsayRecord',
  'IdentityChange',
  'IdentityChangeKind',
  'KeptDocument',
  'KeptPage',
  'KeptReading',
  'KeptStatement',
  'LogEntry',
  'Logged',
  'Opened',
  'PairAnswer',
  'PairDirection',
  'PairListing',
  'PairPeriod',
  'PairRange',
  'PairSide',
  'ParagraphReview',
  'ParagraphSample',
  'Precision',
  'QueueOptions',
  'QueuedStatement',
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
  'RepairVerbs',
  'RepairedPart',
  'Reread',
  'RereadOptions',
  'Resource',
  'ReviewOrder',
  'ReviewQueue',
  'ReviewReport',
  'SampledParagraph',
  'Share',
  'StatementHistory',
  'StatementStream',
  'Told',
  'Verification',
  'WhoAnswer',
  'WhoQuery',
  'WhoRow',
  'WrittenExport',
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
