import { expect, it } from 'vitest'
import { plainName } from './plain-name.js'

it.each<[string, string, string]>([
  ['an article', 'The Ministry', 'ministry'],
  ['a possessive pronoun', 'his lawyer', 'lawyer'],
  ['a title', 'President Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
  ['two titles', 'Prime Minister Sir Alan Example', 'alan example'],
  ['curly apostrophes', 'the clerk’s lawyer', "clerk's lawyer"],
  ['commas', 'one entry, dated 3 March', 'entry dated 3 march'],
])('leaves out %s', (_, name, plain) => {
  expect(plainName(name)).toBe(plain)
})

it.each(['Mayor of Havelund', 'president of Ostravia', 'The Lantern', 'Mayor'])('keeps what %s is known by', (name) => {
  expect(plainName(name)).toBe(name.toLowerCase().replace(/^the /, ''))
})
