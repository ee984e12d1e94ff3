import { expect, test } from 'vitest'
import { offered } from './names-to-choose.js'

const names = ['Ada Brel', 'The harbour master of Vell', 'Adam Údal', 'Brelwick Council']

test.each([
  ['bre', ['Ada Brel', 'Brelwick Council']],
  ['AD', ['Ada Brel', 'Adam Údal']],
  ['ada uda', ['Adam Údal']],
  ['vell harb', ['The harbour master of Vell']],
  ['rel', []],
  ['', []],
  ['  ?', []],
])('offers for “%s” the names with words that begin so', (typed, expected) => {
  expect(offered(names, typed)).toEqual(expected)
})

test('offers no more names than can be looked through at once', () => {
  expect(
    offered(
      Array.from({ length: 100 }, (_, number) => `Speaker ${number}`),
      'speaker',
    ).length,
  ).toBeLessThan(20)
})
