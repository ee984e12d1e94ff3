import { expect, test } from 'vitest'
import { documentId, hash, personId, statementId } from './id.js'

/** Written out, computed by another program: an id that changes makes strangers of all rows that anybody has kept. */
test('ids are what they always were', () => {
  expect(documentId(null, 'Harbour.')).toBe('d6c8f46449e5bffbcafe7')
  expect(documentId('https://meridian.example/harbour', 'Harbour.')).toBe('df6eddc58abcdfdc624be')
  expect(statementId('d6c8f46449e5bffbcafe7', [{ start: 50, end: 54 }], [{ start: 19, end: 36 }])).toBe('sd20566dc7b74a6835158')
  expect(
    statementId('d6c8f46449e5bffbcafe7', null, [
      { start: 19, end: 36 },
      { start: 60, end: 70 },
    ]),
  ).toBe('s9b16af0cf07e8e7a56da')
})

test('the id of a person is made of name and affiliation', () => {
  expect(personId('tamsin orlow', 'TUR')).toBe('pe5d2858fb7eb253babe0')
  expect(personId('tamsin orlow', 'ISR')).not.toBe(personId('tamsin orlow', 'TUR'))
})

test('a hash is the SHA-256 of the UTF-8', () => {
  expect(hash('⚓️ Harbour')).toBe('04071b8f53768a8b07ece30e5b5011518a211c41773888beca27ce4d1f933751')
})

test('only the places of cue and content make the id of a statement', () => {
  const marked = { start: 19, end: 36, kind: 'quotation' }
  expect(statementId('d', null, [marked])).toBe(statementId('d', null, [{ start: 19, end: 36 }]))
  expect(statementId('d', null, [marked])).not.toBe(statementId('d', [], [marked]))
  expect(statementId('d', null, [marked])).not.toBe(statementId('e', null, [marked]))
})
