import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import type { Reading } from '../model/reading.js'
import { match } from '../text/selectors.js'
import { type PieceRole, type DocumentAnnotation, type StatementAnnotation, w3c } from './w3c.js'
import { vocabulary } from './w3c-vocabulary.js'

interface AnnotationPage {
  readonly type: string
  readonly id: string
  readonly items: readonly StatementAnnotation[]
}

const pageOf = (reading: Reading): AnnotationPage => JSON.parse(w3c('page.html', reading)) as AnnotationPage

const piecesOf = (reading: Reading, role: PieceRole, index: number) => {
  const { text } = reading.document
  return pageOf(reading)
    .items[index]!.target.filter((target) => target.role === role)
    .map(({ selector: [quote, position] }) => ({ byBoth: match(text, { quote, position }), byWords: match(text, { quote }), position, exact: quote.exact }))
}

describe('w3c', () => {
  it('is an annotation page with an annotation a statement', () => {
    const { type, items } = pageOf(harbourReading)
    expect(type).toBe('AnnotationPage')
    const statements = items.slice(0, harbourReading.statements.length)
    expect(statements.map(({ id }) => id)).toEqual(harbourReading.statements.map(({ id }) => `urn:hearsay:${id}`))
    expect(items[2]!.body[0].within).toBe(items[1]!.id)
    expect(items[6]!.body[0]).toMatchObject({ repeats: items[0]!.id, saidAt: { earliest: '2031-04-01', latest: '2031-04-02' }, stance: 'assert' })
  })

  it('names those that a statement means, by address or by name, with the place that they rest on', () => {
    const [, ...people] = pageOf(harbourReading).items[2]!.body
    expect(people).toMatchObject([
      { type: 'TextualBody', purpose: 'tagging', role: 'speaker', value: 'the port office' },
      { type: 'SpecificResource', purpose: 'identifying', role: 'via', source: 'http://www.wikidata.org/entity/Q99900001', name: 'Northern Agency' },
      { type: 'TextualBody', role: 'via', value: 'Meridian Wire', mention: null, reason: 'publisher' },
    ])
    const targets = new Map(pageOf(harbourReading).items[2]!.target.map((target) => [target.id, target]))
    expect(targets.get(people[1]!.mention!)).toMatchObject({ role: 'via', selector: [{ exact: 'Northern Agency' }, {}] })
    expect(people[1]!.mention).toMatch(/^urn:hearsay:d[0-9a-f]+#char=\d+,\d+$/)
  })

  it('has an annotation an actor and a reference to earlier coverage', () => {
    const [brel, , union, coverage] = pageOf(harbourReading).items.slice(harbourReading.statements.length) as unknown as readonly DocumentAnnotation[]
    expect(brel).toMatchObject({ motivation: 'identifying', body: { source: 'urn:hearsay:actor:own%3Aada-brel', role: 'mentioned' } })
    expect(brel!.target.map(({ selector: [{ exact }] }) => exact)).toEqual(['the minister', 'she'])
    expect(union!.body).toMatchObject({ type: 'TextualBody', value: 'The union' })
    expect(coverage).toMatchObject({ motivation: 'linking', body: { type: 'EarlierCoverage', title: 'Port talks fail', date: '2031-03-28' } })
  })

  it('stays one line, and a valid address, whatever a name or an id holds', () => {
    const evil = { words: 'He', actor: 'own:\ud800 "\u2028', name: '</script>\u001b\u202e' }
    const written = w3c('p', readingOf('He said it rains.', [{ content: ['it rains'], form: 'indirect', speakers: [evil] }]))
    expect(written.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect((JSON.parse(written) as AnnotationPage).items[0]!.body[1]).toMatchObject({
      source: 'urn:hearsay:actor:own%3A%EF%BF%BD%20%22%E2%80%A8',
      name: evil.name,
    })
  })

  it('explains every term that it uses', () => {
    const used = new Set<string>()
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value)) for (const key of Object.keys(value)) used.add(key)
      Object.values(value).forEach(collect)
    }
    collect(pageOf(harbourReading).items)
    const own = Object.keys(vocabulary[1] as object)
    const ofTheModel = [
      'id',
      'type',
      'motivation',
      'body',
      'target',
      'source',
      'selector',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
      'purpose',
      'value',
      'name',
    ]
    expect([...used].filter((term) => !own.includes(term) && !ofTheModel.includes(term))).toEqual([])
  })

  it('finds every piece again by its selectors', () => {
    harbourReading.statements.forEach((statement, index) => {
      expect(piecesOf(harbourReading, 'content', index).map(({ byBoth }) => byBoth)).toMatchObject(statement.content.map(({ start, end }) => ({ start, end })))
      expect(piecesOf(harbourReading, 'source', index).map(({ byBoth }) => byBoth)).toMatchObject(
        (statement.source ?? []).map(({ start, end }) => ({ start, end })),
      )
    })
  })

  it('finds every content again by its words alone', () => {
    harbourReading.statements.forEach((statement, index) => {
      expect(piecesOf(harbourReading, 'content', index).map(({ byWords }) => byWords)).toEqual(statement.content.map(({ start, end }) => ({ start, end })))
    })
  })

  it('counts positions in code points', () => {
    const points = [...harbourReading.document.text]
    for (const { position, exact } of piecesOf(harbourReading, 'content', 0)) expect(points.slice(position.start, position.end).join('')).toBe(exact)
  })

  it('names the page that it speaks of', () => {
    expect(pageOf(harbourReading).items[0]!.target[0]!.source).toBe('https://meridian.example/harbour')
    const unnamed = readingOf('It rains, he said.', [{ source: ['he'], cue: ['said'], content: ['It rains'], form: 'indirect' }])
    const local = { ...unnamed, document: { ...unnamed.document, url: null } }
    expect(pageOf(local).items[0]!.target[0]!.source).toBe(`urn:hearsay:${local.document.id}`)
  })

  it('finds any stretch of any text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, from, length) => {
        const points = [...text]
        const start = points.slice(0, from % points.length).join('').length
        const end = start + points.slice(from % points.length, (from % points.length) + 1 + (length % points.length)).join('').length
        const [statement] = harbourReading.statements
        const nowhere = { ...statement!.saidAt, mention: null }
        const reading = {
          ...harbourReading,
          document: { ...harbourReading.document, text },
          statements: [{ ...statement!, source: null, cue: null, content: [{ start, end }] as const, speakers: [], addressees: [], saidAt: nowhere }],
          actors: [],
          earlierCoverage: [],
        }
        expect(piecesOf(reading, 'content', 0)[0]!.byBoth).toMatchObject({ start, end })
      }),
    )
  })
})
