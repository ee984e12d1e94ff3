import { expect, test } from 'vitest'
import type { WhoQuery } from '../../model/who-query.js'
import { addressOfQuery, queryOfAddress } from './query-address.js'

const queryOf = (address: string): WhoQuery => queryOfAddress(new URLSearchParams(address))

const everything: WhoQuery = {
  speaker: 'Ada Brel',
  words: 'close "the harbour" & more',
  to: 'the council',
  about: 'Vell',
  via: 'Northern Agency',
  publisher: 'Meridian Wire',
  stance: 'deny',
  form: 'mixed',
  verified: 'right',
  since: '2031-04',
  until: '2031-04-30',
  saidSince: '2031',
  saidUntil: '2031-05',
  allVersions: true,
  rejected: true,
  after: '1z',
}

test('a query comes back from its address', () => {
  expect(queryOf(addressOfQuery(everything))).toEqual(everything)
})

test('what asks for nothing has no address of its own', () => {
  expect(addressOfQuery({})).toBe('')
  expect(queryOf('speaker=&words=+&to=')).toEqual({})
})

test('a flag that is said to be off is off', () => {
  expect(queryOf('allVersions=false&rejected')).toEqual({ rejected: true })
})

test('a stance that there is none of asks for nothing', () => {
  expect(queryOf('stance=shout&form=DIRECT')).toEqual({})
})
