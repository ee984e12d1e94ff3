import { describe, expect, it, test } from 'vitest'
import type { ActorReference } from '../../src/model/actor-reference.js'
import type { Reading } from '../../src/model/reading.js'
import type { Fragments } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import { compareResolution } from './compare-resolution.js'
import { loadExamples, type Expected } from './expected.js'
import { pageWords } from './page-words.js'
import { resolveExpected, type ResolvedReference } from './resolve-expected.js'

const examples = loadExamples().map(({ name, page, expected }) => ({ name, expected, text: pageWords(page) }))

const reference = ({ name, actor, mention, reason }: ResolvedReference): ActorReference => ({
  name: name.toUpperCase(),
  actor: actor ?? null,
  kind: 'unnamed',
  country: null,
  sameAs: [],
  mention,
  reason: reason ?? 'name',
  confidence: 1,
})

/** What a program would read that agrees with the record in all that is judged. */
const perfectReading = (expected: Expected, text: string): Reading => {
  const statements = resolveExpected(expected, text).statements.map((wanted, index): Statement => ({
    ...wanted,
    id: `s${index}`,
    documentId: 'd',
    source: wanted.source as Fragments | null,
    cue: wanted.cue as Fragments | null,
    content: wanted.content as unknown as Fragments,
    within: null,
    quoted: [],
    confidence: 1,
    modelId: 'none',
    speakers: wanted.speakers.map(reference),
    addressees: wanted.addressees.map(reference),
    about: wanted.about.map(reference),
    via: wanted.via.map(reference),
    repeats: wanted.repeats === null ? null : `s${wanted.repeats}`,
    saidAt: { earliest: null, latest: null, ...wanted.saidAt, reason: '', mention: null },
    contentAt: null,
  }))
  const document = { ...expected.document, id: 'd', url: null, retrievedAt: null, text, textHash: '', blocks: [], links: [], origins: {} }
  return { document, statements, unattributed: [], notes: [], actors: [], earlierCoverage: [] }
}

const change = (reading: Reading, index: number, changed: (statement: Statement) => Partial<Statement>): Reading => ({
  ...reading,
  statements: reading.statements.map((statement, at) => (at === index ? { ...statement, ...changed(statement) } : statement)),
})

test.each(examples)('$name agrees with a reading made of its own record', ({ expected, text }) => {
  const { differences, shares, about } = compareResolution(expected, perfectReading(expected, text))
  expect(differences).toEqual([])
  expect(shares.stance).toEqual({ right: expected.statements.length, of: expected.statements.length })
  expect(about.recall).toEqual(about.precision)
})

describe('a reading of wire-digest', () => {
  const { expected, text } = examples.find(({ name }) => name === 'wire-digest') ?? examples[0]!
  const reading = perfectReading(expected, text)
  const fieldsOf = (changed: Reading) => compareResolution(expected, changed).differences.map(({ index, field }) => [index, field])
  const someone: ActorReference = reference({ name: 'Someone Else', actor: null, mention: null, reason: null })

  it.each<[string, number, (statement: Statement) => Partial<Statement>, string]>([
    ['another speaker', 3, () => ({ speakers: [someone] }), 'speakers'],
    ['another identifier', 3, ({ speakers }) => ({ speakers: speakers.map((one) => ({ ...one, actor: 'Q1' })) }), 'speakers'],
    ['one speaker of two', 28, ({ speakers }) => ({ speakers: speakers.slice(1) }), 'speakers'],
    ['an ambiguous speaker decided', 26, ({ speakers }) => ({ speakers: speakers.map((one) => ({ ...one, reason: 'earlier-name' })) }), 'speakers'],
    ['no addressee', 3, () => ({ addressees: [] }), 'addressees'],
    ['links in another order', 10, ({ via }) => ({ via: [...via].reverse() }), 'via'],
    ['another stance', 5, () => ({ stance: 'assert' }), 'stance'],
    ['a negation overlooked', 12, () => ({ negated: false }), 'negated'],
    ['a possibility seen', 12, () => ({ modal: true }), 'modal'],
    ['a repetition overlooked', 0, () => ({ repeats: null }), 'repeats'],
    ['another time', 16, ({ saidAt }) => ({ saidAt: { ...saidAt, earliest: null } }), 'saidAt'],
  ])('differs by %s', (_, index, changed, field) => {
    expect(fieldsOf(change(reading, index, changed))).toEqual([[index, field]])
  })

  it.each<[string, number, (statement: Statement) => Partial<Statement>]>([
    ['less likely candidates', 3, ({ speakers }) => ({ speakers: [...speakers, { ...someone, mention: speakers[0]?.mention ?? null }] })],
    ['an identifier that is not judged', 19, ({ speakers }) => ({ speakers: speakers.map((one) => ({ ...one, actor: 'Q1' })) })],
    ['another spelling of whom the identifier tells', 22, ({ speakers }) => ({ speakers: speakers.map((one) => ({ ...one, name: 'Sergey Lavrov' })) })],
    ['two speakers in another order', 28, ({ speakers }) => ({ speakers: [...speakers].reverse() })],
    ['the same moment in another offset', 16, ({ saidAt }) => ({ saidAt: { ...saidAt, earliest: '2020-09-15T23:00:00Z' } })],
    ['a time that is not judged', 4, ({ saidAt }) => ({ saidAt: { ...saidAt, latest: '2020-09-01' } })],
  ])('does not differ by %s', (_, index, changed) => {
    expect(fieldsOf(change(reading, index, changed))).toEqual([])
  })

  it('does not judge what it misses', () => {
    expect(fieldsOf({ ...reading, statements: reading.statements.slice(2, 3) })).toEqual([])
    expect(fieldsOf({ ...reading, statements: reading.statements.filter((_, index) => index !== 2) })).toEqual([])
  })
})
