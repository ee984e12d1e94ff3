import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import type { Reading } from '../model/reading.js'
import { match } from '../text/selectors.js'
import { type PieceRole, type StatementAnnotation, w3c } from './w3c.js'

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
    expect(items.map(({ id }) => id)).toEqual(harbourReading.statements.map(({ id }) => `urn:hearsay:${id}`))
    expect(items[2]!.body.within).toBe(items[1]!.id)
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
        const reading = {
          ...harbourReading,
          document: { ...harbourReading.document, text },
          statements: [{ ...statement!, source: null, cue: null, content: [{ start, end }] as const }],
        }
        expect(piecesOf(reading, 'content', 0)[0]!.byBoth).toMatchObject({ start, end })
      }),
    )
  })
})
