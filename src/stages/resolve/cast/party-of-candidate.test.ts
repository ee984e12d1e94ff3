import { expect, test } from 'vitest'
import { partyOfCandidate } from './party-of-candidate.js'

test.each<[name: string, date: string | null, countries: readonly string[], party: string | null]>([
  ['John McCain', '2008-06-01', ['USA'], 'republican'],
  ['John McCain', '2007-06-01', ['GBR', 'USA'], 'republican'],
  ['Al Gore', '2000-06-01', ['USA'], 'democratic'],
  ['John McCain', null, ['USA'], 'republican'],
  // Not in that campaign, between campaigns, elsewhere, and never.
  ['John McCain', '2016-06-01', ['USA'], null],
  ['John McCain', '2009-06-01', ['USA'], null],
  ['John McCain', '2010-06-01', ['USA'], null],
  ['John McCain', '2008-06-01', ['GBR'], null],
  ['Lena Quist', '2008-06-01', ['USA'], null],
])('%s on %s in %j: %s', (name, date, countries, party) => {
  expect(partyOfCandidate(name, { date, countries })).toBe(party)
})
