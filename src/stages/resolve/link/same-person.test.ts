import { expect, test } from 'vitest'
import type { Actor } from '../../../model/actor.js'
import { isSamePerson, onePerPerson } from './same-person.js'

const actor = (id: string, name: string, title: string, from: string, country: string = 'TUR'): Actor => ({
  id,
  name,
  names: [],
  kind: 'person',
  country,
  sector: 'GOV',
  sameAs: [],
  offices: [{ title, country, organization: null, from, to: null }],
  nationality: [],
  seatOf: null,
  domains: [],
  from: null,
  to: null,
})

const listed = actor('Q1', 'Tamsin Orlow', 'president', '2003-10-31')

test.each<[why: string, other: Actor, same: boolean]>([
  ['spelled otherwise', actor('reign:1', 'Tamsyn Orlow', 'president', '2003-10'), true],
  ['with a year only', actor('reign:1', 'Orlow', 'president', '2003'), true],
  ['of another name', actor('reign:1', 'Ty Rudd', 'president', '2003-10-31'), false],
  ['years later', actor('reign:1', 'Rona Orlow', 'president', '2011-10-31'), false],
  ['in another office', actor('reign:1', 'Rona Orlow', 'prime minister', '2003-10-31'), false],
  ['of another state', actor('reign:1', 'Tamsin Orlow', 'president', '2003-10-31', 'ISR'), false],
])('an entry %s is the same person: %s', (_, other, same) => {
  expect(isSamePerson(listed, other)).toBe(same)
})

test('of two entries for one the one with a Wikidata id stays', () => {
  const other = actor('reign:1', 'Tamsyn Orlow', 'president', '2003-10')
  expect(onePerPerson([other, listed], (one) => one)).toEqual([listed])
  expect(onePerPerson([listed, other], (one) => one)).toEqual([listed])
})
