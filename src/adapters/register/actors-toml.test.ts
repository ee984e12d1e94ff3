import { expect, test } from 'vitest'
import { HearsayError } from '../../errors.js'
import { readActorsToml } from './actors-toml.js'

test('each [[actor]] table is an actor, other tables are left alone', () => {
  const text = `
[read]
threads = 2

[[actor]]
name = "Harbour Board"
names = ["the Board"]
kind = "organization"
country = "FRA"
domains = ["harbour.example"]
from = 1998

[[actor]]
name = "Ann Example"
kind = "person"
office = "chair"
officeOf = "own:FRA-harbour-board"
from = 2019-07-24
`
  expect(readActorsToml(text, 'hearsay.toml')).toMatchObject([
    { id: 'own:FRA-harbour-board', names: ['the Board'], domains: ['harbour.example'], from: '1998' },
    { id: 'own:ann-example', offices: [{ title: 'chair', organization: 'own:FRA-harbour-board', from: '2019-07-24', to: null }] },
  ])
})

test('a file without actors has none', () => {
  expect(readActorsToml('', 'hearsay.toml')).toEqual([])
})

test.each([
  ['no TOML', 'name = ', 'hearsay.toml, line 1 is not TOML'],
  ['a single table', '[actor]\nname = "Ann"', 'write each actor under [[actor]]'],
  ['an unknown field', '[[actor]]\nname = "Ann"\nkind = "person"\nage = 4', 'hearsay.toml, actor 1: there is no field "age"'],
  ['a truth value', '[[actor]]\nname = true\nkind = "person"', 'hearsay.toml, actor 1: name is true; write it in quotes'],
  ['a wrong value', '[[actor]]\nname = "Ann"\nkind = "person"\ncountry = "France"', 'hearsay.toml, actor 1: country is "France"'],
])('%s is refused with its place', (_case, text, message) => {
  expect(() => readActorsToml(text, 'hearsay.toml')).toThrow(HearsayError)
  expect(() => readActorsToml(text, 'hearsay.toml')).toThrow(message)
})
