import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordRuns } from './word-runs.js'

const shown = (older: string, newer: string): string =>
  wordRuns(older, newer)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `+${words}+` : `-${words}-`))
    .join('')

describe('a wording that became another', () => {
  test.each([
    ['the same words', 'the same words', 'the same words'],
    ['Patience does not pay the rent.', 'Patience pays no rent.', 'Patience -does not pay the -+pays no +rent.'],
    ['About 40 ships', 'about 45 ships', '-About 40 -+about 45 +ships'],
    ['The end', 'The end.', 'The end+.+'],
    ['', 'new', '+new+'],
    ['gone', '', '-gone-'],
  ])('from %j to %j is %j', (older, newer, expected) => {
    expect(shown(older, newer)).toBe(expected)
  })

  test('leads back to both wordings, whatever was changed', () => {
    const wording = fc
      .array(fc.constantFrom('harbour ', 'opens', ' ', '“', '12.5', 'né', '\u0301', '😀', ','), { maxLength: 12 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(wording, wording, (older, newer) => {
        const runs = wordRuns(older.trimStart(), newer.trimStart())
        const side = (left: 'removed' | 'added'): string => runs.flatMap(({ kind, words }) => (kind === left ? [] : [words])).join('')
        expect(side('added').replaceAll(/\s/gu, '')).toBe(older.replaceAll(/\s/gu, ''))
        expect(side('removed')).toBe(newer.trimStart())
      }),
    )
  })
})
