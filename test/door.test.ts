/** The door: every name that others may import, and no other. A name that is missing here breaks somebody's program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as door from 'hearsay'
import { expect, test } from 'vitest'

const values = ['HearsayError', 'createReader', 'errorTable', 'read']
const types = [
  'Block',
  'BlockKind',
  'Document',
  'ErrorCode',
  'Form',
  'Fragments',
  'Note',
  'NoteCode',
  'Page',
  'PageFormat',
  'Place',
  'ReadInput',
  'ReadOptions',
  'Reader',
  'ReaderOptions',
  'Reading',
  'Span',
  'Statement',
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
