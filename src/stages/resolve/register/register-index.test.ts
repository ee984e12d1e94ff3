import { describe, expect, test } from 'vitest'
import type { Actor, Office } from '../../../model/actor.js'
import { createRegisterIndex } from './index.js'

const actor = (fields: Pick<Actor, 'id' | 'name' | 'kind'> & Partial<Actor>): Actor => ({
  names: [],
  country: null,
  sector: null,
  sameAs: [],
  offices: [],
  nationality: [],
  seatOf: null,
  domains: [],
  from: null,
  to: null,
  ...fields,
})

const office = (title: string, from: string | null, to: string | null, country: string = 'RIV'): Office => ({ title, country, organization: null, from, to })

const actors: readonly Actor[] = [
  actor({
    id: 'riverland',
    name: 'Riverland',
    kind: 'state',
    country: 'RIV',
    names: ['RV', 'Republic of Riverland', 'R.V.L.'],
    nationality: ['Riverish', 'Riverlander', 'Riverlanders'],
  }),
  actor({ id: 'lower', name: 'Lower Riverland', kind: 'state', country: 'LRV', nationality: ['Riverish'] }),
  actor({ id: 'gov:RIV', name: 'Government of Riverland', kind: 'organization', country: 'RIV', names: ['Riverish government'] }),
  actor({ id: 'seat:mill', name: 'Mill House', kind: 'place', country: 'RIV', seatOf: 'gov:RIV' }),
  actor({ id: 'who', name: 'World Harbour Office', kind: 'organization', names: ['WHO', 'RT', 'WhO'] }),
  actor({ id: 'dawn', name: 'al-Fajr', kind: 'group', names: ["People's Dawn Party", 'Élan Côtier'] }),
  actor({ id: 'post', name: 'The Harbour Post', kind: 'organization', names: ['the Post', 'Harbour Post'] }),
  actor({
    id: 'ann',
    name: 'Ann Example',
    kind: 'person',
    country: 'RIV',
    offices: [office('prime minister', '2010-05-11', '2016-07-13')],
  }),
  actor({ id: 'bo', name: 'Bo van der Placeholder', kind: 'person', country: 'RIV', offices: [office('prime minister', '2016-07-13', '2019-07')] }),
  actor({
    id: 'cy',
    name: 'Cy Example',
    kind: 'person',
    country: 'RIV',
    names: ['Cyrus Example'],
    offices: [office('prime minister', '2019-07', null), office('foreign secretary', '2016', '2018')],
  }),
  actor({ id: 'li', name: 'Sample Lihua', kind: 'person', country: 'CHN', names: ['Sample'], offices: [office('official', '2003', '2004', 'CHN')] }),
  actor({ id: 'eve', name: 'Eve Pattern', kind: 'person', country: 'RIV', names: ['Evie'] }),
  actor({ id: 'dee', name: 'Dee al-Fictive', kind: 'person', country: 'RIV' }),
]
const index = createRegisterIndex({ id: 'register-1-test', actors })

const ids = (found: readonly Actor[]): readonly string[] => found.map(({ id }) => id)

describe('an exact look-up', () => {
  test.each([
    ['a name', 'Riverland', ['riverland']],
    ['another form', 'Republic of Riverland', ['riverland']],
    ['the article is dropped', 'the Mill House', ['seat:mill']],
    ['a possessive is dropped', 'Riverland’s', ['riverland']],
    ['a plural possessive is dropped', "Riverlanders'", ['riverland']],
    ['capitals throughout', 'RIVERLAND', ['riverland']],
    ['a name without capitals is none', 'riverland', []],
    ['an acronym is taken to the letter', 'WHO', ['who']],
    ['the word of the same letters is none', 'Who', []],
    ['a dotted acronym', 'R.V.', ['riverland']],
    ['a form with full stops, without them', 'RVL', ['riverland']],
    ['diacritics may be missing', 'Elan Cotier', ['dawn']],
    ['a form that begins in lower case', 'al-Fajr', ['dawn']],
    ['a hyphen may be a space', 'Al Fajr', ['dawn']],
    ['an article that is part of the form', 'The Post', ['post']],
    ['more than a name is none', 'Riverland officials', []],
    ['two names at once are none', 'Riverland, Mill House', []],
    ['a lone surname is none', 'Example', []],
    ['nothing', '', []],
    ['a nationality of two states', 'Riverish', ['riverland', 'lower']],
  ])('%s', (_case, words, expected) => {
    expect(ids(index.named(words))).toEqual(expected)
  })
})

describe('names in a text', () => {
  const found = (text: string): readonly string[] =>
    index.scan(text).map(({ start, end, nationality }) => `${text.slice(start, end)}${nationality ? ' (nationality)' : ''}`)

  test.each([
    ['the longest name wins', 'Lower Riverland met Riverland.', ['Lower Riverland', 'Riverland']],
    ['a possessive stays outside', 'Riverland’s Ann Example’s aide', ['Riverland', 'Ann Example']],
    ['a nationality says so', 'A Riverish envoy', ['Riverish (nationality)']],
    ['a government is more than its nationality', 'The Riverish government fell', ['Riverish government']],
    ['a lone surname is not found', 'Example said so.', []],
    ['a name inside a word is not found', 'Riverlandia and preRiverland', []],
    ['a hyphen ends a name', 'Riverland-backed Elan Côtier', ['Riverland', 'Elan Côtier']],
    ['an acronym in running text', 'The WHO, R.V. and who', ['WHO', 'R.V.']],
    ['an acronym that is a word, in a line of capitals', 'ASK THEM WHO DID THIS', []],
    ['a retweet is no publisher', 'RT @harbour: RT said', ['RT']],
    ['a form in lower case at its head', 'said al-Fajr', ['al-Fajr']],
    ['a name over a line’s end', 'Mill\nHouse', ['Mill House'.replace(' ', '\n')]],
    ['no name over a paragraph’s end', 'Mill\n\nHouse', []],
    ['an apostrophe within', 'the People’s Dawn Party', ['People’s Dawn Party']],
  ])('%s', (_case, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('a span bounds the search, and offsets are the text’s', () => {
    const text = 'Riverland, Mill House, Riverland'
    expect(index.scan(text, { start: 11, end: 21 })).toEqual([{ start: 11, end: 21, actors: [actors[3]], nationality: false }])
    expect(index.scan(text, { start: 11, end: 20 })).toEqual([])
  })

  test.each([
    ['no spaces', 'x'.repeat(2_000_000)],
    ['dotted capitals without end', 'A.'.repeat(1_000_000)],
    ['the head of a longer form, again and again', 'Republic of '.repeat(150_000)],
    ['a hundred thousand names', 'Riverland '.repeat(100_000)],
  ])('hostile text is read in linear time: %s', (_case, text) => {
    const start = performance.now()
    index.scan(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('surnames', () => {
  test.each([
    ['the last word', 'Example', ['cy', 'ann']],
    ['in capitals', 'EXAMPLE', ['cy', 'ann']],
    ['with its particles', 'van der Placeholder', ['bo']],
    ['without them', 'Placeholder', ['bo']],
    ['with an article', 'al-Fictive', ['dee']],
    ['without the article', 'Fictive', ['dee']],
    ['that stands first, where the register says so', 'Sample', ['li']],
    ['and then not last', 'Lihua', []],
    ['beside a nickname', 'Pattern', ['eve']],
    ['or the nickname', 'Evie', ['eve']],
    ['of nobody', 'Nobody', []],
  ])('%s', (_case, surname, expected) => {
    expect(ids(index.bySurname(surname))).toEqual(expected)
  })
})

describe('holders of an office', () => {
  const holders = (title: string, date: string | null): readonly string[] =>
    index.holders(title, 'RIV', date).map(({ actor: { id }, certain }) => `${id}${certain ? '' : '?'}`)

  test.each([
    ['on a day', 'prime minister', '2014-03-01', ['ann']],
    ['the day of a change is the newcomer’s', 'prime minister', '2016-07-13', ['bo', 'ann?']],
    ['in a month with a change', 'prime minister', '2016-07', ['bo?', 'ann?']],
    ['in a year without one', 'prime minister', '2012', ['ann']],
    ['an end of which only the month is known', 'prime minister', '2019-07-20', ['cy?', 'bo?']],
    ['still in office', 'prime minister', '2026-01-01', ['cy']],
    ['before all', 'prime minister', '1990', []],
    ['a time of day is ignored', 'prime minister', '2014-03-01T10:00:00Z', ['ann']],
    ['without a date, the latest first', 'prime minister', null, ['cy?', 'bo?', 'ann?']],
    ['another word for the title', 'Premier', '2014-03-01', ['ann']],
    ['another title of the same kind', 'foreign minister', '2017-01-01', ['cy']],
    ['the leader', 'leader', '2014-03-01', ['ann']],
    ['a qualified title', 'the then prime minister', '2014-03-01', ['ann']],
    ['a title that nobody has', 'astronomer royal', '2014-03-01', []],
  ])('%s', (_case, title, date, expected) => {
    expect(holders(title, date)).toEqual(expected)
  })
})

test('countries of names and nationalities', () => {
  expect(index.countriesOf('Riverish')).toEqual(['RIV', 'LRV'])
  expect(index.countriesOf('the Riverlanders')).toEqual(['RIV'])
  expect(index.countriesOf('Mill House')).toEqual([])
})

test('by id and by country', () => {
  expect(index.byId('who')?.name).toBe('World Harbour Office')
  expect(index.byId('nobody')).toBeNull()
  expect(ids(index.byCountry('LRV'))).toEqual(['lower'])
  expect(index.byCountry('ZZZ')).toEqual([])
})
