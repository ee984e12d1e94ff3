/** The door: every name that others may import, and no other. A name that is missing here breaks somebody's program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as door from 'hearsay'
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

test('the package gives these values', () => {
  expect(Object.keys(door).sort()).toEqual(values)
})

test('its source gives these names, types included', () => {
  const source = readFileSync(join(import.meta.dirname, '../src/index.ts'), 'utf8')
  const names = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.replace(/\btype\b/, '').trim()),
  )
  expect(names.sort()).toEqual([...values, ...types].sort())
})
