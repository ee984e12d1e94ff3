import { expect, test } from 'vitest'
import { partyBeside, partyIn, type Party } from './party-of.js'

test.each<[text: string, party: Party | null]>([
  ['Republican candidate Quist', 'republican'],
  ['GOP Sen. Quist', 'republican'],
  ['Quist (D-Ohio)', 'democratic'],
  ['Quist, a Democrat', 'democratic'],
  ['Quist, the Libertarian candidate', 'libertarian'],
  ['Republicans met Quist', null],
  ['Quist', null],
])('beside the name in "%s": %s', (text, party) => {
  const start = text.indexOf('Quist')
  expect(partyBeside(text, start, start + 'Quist'.length)).toBe(party)
})

test('words for two parties name none', () => {
  expect([partyIn('the Democratic nominee'), partyIn('the G.O.P. nominee'), partyIn('Republicans and a Democrat')]).toEqual([
    'democratic',
    'republican',
    'democratic',
  ])
  expect(partyIn('a Republican and a Democrat')).toBeNull()
})
