import { expect, test } from 'vitest'
import type { Document } from '../model/document.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../ports.js'
import { askedSpeakers } from './asked-speakers.js'

const nobodyKnown = { actors: async () => [], findActors: async () => [], identityChanges: async () => [], place: 'here' } as unknown as Store

/** The words that names mean in a source which stands behind a first word. */
const mentions = async (source: string, names: readonly string[]): Promise<readonly (string | null)[]> => {
  const text = `Yesterday ${source} said so.`
  const statement = { source: [{ start: 10, end: 10 + source.length }], speakers: [] } as unknown as Statement
  const speakers = await askedSpeakers(nobodyKnown, names, { text } as Document, statement)
  return speakers.map(({ mention }) => mention && text.slice(mention.start, mention.end))
}

test.for<[name: string, source: string, names: readonly string[], found: readonly (string | null)[]]>([
  ['a name', 'the harbour master Ada Brel', ['Ada Brel'], ['Ada Brel']],
  ['a name in another case', 'ADA BREL', ['Ada Brel'], ['ADA BREL']],
  ['a name behind letters that are longer in lower case', 'the \u0130\u0130 mayor Ada Brel and others', ['Ada Brel'], ['Ada Brel']],
  ['a name behind an emoji', '👩\u200d🚀 Ada Brel', ['Ada Brel'], ['Ada Brel']],
  ['a name with signs', 'Brel (A.) & Co.', ['Brel (A.) & Co.'], ['Brel (A.) & Co.']],
  ['the whole source for one who is not named there', 'the harbour master', ['Ada Brel'], ['the harbour master']],
  ['two by their names', 'Ada Brel and Tom Quay', ['Tom Quay', 'Ada Brel'], ['Tom Quay', 'Ada Brel']],
  ['nothing for two who are not named there: they are no candidates for one', 'the two', ['Ada Brel', 'Tom Quay'], [null, null]],
  ['nothing for one beside another', 'Tom Quay and a pilot', ['Ada Brel', 'Tom Quay'], [null, 'Tom Quay']],
])('%s', async ([, source, names, found]) => {
  expect(await mentions(source, names)).toEqual(found)
})

test.for([
  ['Zoe\u0301 Zoe', 'Zoe', 5],
  ['Olivia Li', 'Li', 7],
  ['Ali, Alice and Ali\u0301 Al', 'Al', 20],
] as const)('a name is found as words of its own: in %s', async ([source, name, start]) => {
  const statement = { source: [{ start: 0, end: source.length }], speakers: [] } as unknown as Statement
  const [speaker] = await askedSpeakers(nobodyKnown, [name], { text: source } as Document, statement)
  expect(speaker?.mention).toEqual({ start, end: start + name.length })
})
