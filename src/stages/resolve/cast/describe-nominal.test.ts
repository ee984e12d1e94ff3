import { describe, expect, test } from 'vitest'
import type { Document } from '../../../model/document.js'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { describeNominal } from './describe-nominal.js'

/** Whom the source of the page's statement is described as. */
const described = (marked: string | readonly string[], particulars: Partial<Document> = {}): string => {
  const { scene, attributions } = markedScene(marked, { publishedAt: '2020-03-05', ...particulars })
  const referent = describeNominal(scene, attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, true)
  switch (referent.kind) {
    case 'members':
      return `${referent.members.map((number) => scene.cast.members[number]?.name).join(' or ')} (${referent.reason})`
    case 'linked':
      return referent.linked.map(({ name, reason }) => `${name} (${reason})`).join(' or ')
    case 'described':
      return `described (${referent.reason})`
    case 'several':
      return 'several'
    case 'publisher':
      return 'the publisher'
    case 'nobody':
      return `nobody (${referent.reason})`
  }
}

test.each<[marked: string, expected: string]>([
  ['{p|Lena Quist}, the harbour master, left. {s|The harbour master} {x|so}', 'Lena Quist (nominal)'],
  ['Harbour master {p|Lena Quist} left. {p|Tom Vane} came. {s|The harbour master} {x|so}', 'described (role)'],
  ['{p|Harbour master Lena Quist} left. {p|Tom Vane} came. {s|The harbour master} {x|so}', 'Lena Quist (nominal)'],
  ['{p|Lena Quist}, the mayor, left. {p|Ada Brel}, a mayor, came. {s|The mayor} {x|so}', 'Ada Brel (nominal)'],
  ['{p|Lena Quist}, the mayor, left. {s|A mayor} {x|so}', 'described (role)'],
  ['{p|Lena Quist}, the mayor, left. {s|Mayors} {x|so}', 'described (plural)'],
  ['{s|The mayor} {x|so}. {p|Lena Quist}, the mayor, left.', 'Lena Quist (nominal)'],
  ['{o|The Avel Post} has it. {s|The paper} {x|so}', 'The Avel Post (nominal)'],
  ['{o|Meridian Wire} has it. {s|the agency} {x|so}', 'Meridian Wire (nominal)'],
  ['{o|The Avel Post} has it. {o|Meridian Wire} too. {p|Lena Quist} left. {s|the agency} {x|so}', 'Meridian Wire (nominal)'],
  ['{o|The Orrel Port Authority} met {p|Lena Quist}. {s|The authority} {x|so}', 'Orrel Port Authority (nominal)'],
  ['{o|The Orrel Choir} met {p|Lena Quist}. {s|The authority} {x|so}', 'described (role)'],
  ['{s|The Turkish president} {x|so}', 'Recep Tayyip Erdoğan (office-holder)'],
  ['{p|Turkish President Lena Quist} left. {s|The president} {x|so}', 'Lena Quist (nominal)'],
  ['{s|A witness} {x|so}', 'described (role)'],
  ['{s|Her lawyer} {x|so}', 'described (role)'],
  ['{s|Three witnesses} {x|so}', 'described (plural)'],
  ['{s|A report} {x|so}', 'described (document)'],
  ['{s|A statement on Orrelgram} {x|so}', 'described (document)'],
  ['{s|The crowd} {x|so}', 'described (group)'],
])('%s', (marked, expected) => {
  expect(described(marked)).toBe(expected)
})

describe('"the Turkish president" of a page of', () => {
  test.each([
    ['2010-03-05', 'Abdullah Gül (office-holder)'],
    ['2020-03-05', 'Recep Tayyip Erdoğan (office-holder)'],
  ])('%s', (publishedAt, expected) => {
    expect(described('{s|The Turkish president} {x|so}', { publishedAt })).toBe(expected)
  })
})

test('who was called so 12,000 characters before is forgotten', () => {
  const after = (length: number): string =>
    described(`{p|Lena Quist}, the harbour master, left. ${'So it was. '.repeat(length / 11)}{s|The harbour master} {x|so}`)
  expect([after(11_000), after(13_000)]).toEqual(['Lena Quist (nominal)', 'described (role)'])
})

test('"the paper" where no outlet was cited is the page’s own publisher', () => {
  const page = ['{s|The paper} {x|so}.', '{o|The Avel Post} is printed in Orrel.']
  expect(described(page, { publisher: 'The Avel Post' })).toBe('The Avel Post (nominal)')
  expect(described('{s|The paper} {x|so}.', { publisher: 'The Avel Post' })).toBe('the publisher')
})

test.each<[marked: string, expected: string]>([['{o|The Turkish foreign ministry} {c|said} so. {s|The ministry} {x|no}', 'Foreign Ministry of Turkey']])(
  '%s',
  (marked, expected) => {
    expect(described(marked)).toContain(expected)
  },
)
