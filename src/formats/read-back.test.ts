/** What brat and w3c write comes back with the same spans. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { Reading } from '../model/reading.js'
import type { Fragments, Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { brat } from './brat.js'
import { readBrat } from './read-brat.js'
import { readW3c } from './read-w3c.js'
import { referentsOf } from './referents.js'
import { w3c } from './w3c.js'

interface Placed {
  readonly source: Fragments | null
  readonly cue: Fragments | null
  readonly content: Fragments
  readonly speakers: readonly Span[]
  readonly addressees: readonly Span[]
  readonly about: readonly Span[]
  readonly via: readonly Span[]
}

const mentionsOf = (references: readonly ActorReference[]): readonly Span[] =>
  referentsOf(references).flatMap(([{ mention }]) => (mention === null ? [] : [mention]))

const placesOf = ({ source, cue, content, speakers, addressees, about, via }: Statement): Placed => ({
  source,
  cue,
  content,
  speakers: mentionsOf(speakers),
  addressees: mentionsOf(addressees),
  about: mentionsOf(about),
  via: mentionsOf(via),
})

const placed = ({ source, cue, content, speakers, addressees, about, via }: Placed): Placed => ({ source, cue, content, speakers, addressees, about, via })

const fromBrat = (reading: Reading): readonly Placed[] => readBrat({ ...brat(reading), text: reading.document.text }).statements.map(placed)
const fromFiles = (reading: Reading): readonly Placed[] => readBrat(brat(reading)).statements.map(placed)
const fromW3c = (reading: Reading): readonly Placed[] => readW3c(w3c('page.html', reading), reading.document.text).statements.map(placed)

/** Any text, with emoji and breaks of all kinds in it, and spans that cut no character. */
const readingOfAny = fc
  .tuple(
    fc.array(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.constantFrom('\r\n', '\n', '\t', '\u2028', '\u0085', '👍🏽', '𝔘', ' ')), {
      minLength: 8,
      maxLength: 24,
    }),
    fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  )
  .map(([pieces, chances]): Reading => {
    const text = pieces.join('')
    const points = [...text]
    const places = points.reduce<number[]>((all, point) => [...all, all.at(-1)! + point.length], [0])
    const spanOf = (chance: number, last: number): Span => {
      const from = chance % (places.length - 1)
      const to = from + 1 + (last % (places.length - 1 - from))
      return { start: places[from]!, end: places[to]! }
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0] = chances
    const first = spanOf(a, b % 3)
    const rest = places.filter((place) => place > first.end)
    const content: Fragments = rest.length > 1 && c % 2 === 0 ? [first, { start: rest[0]!, end: rest[1 + (c % (rest.length - 1))]! }] : [first]
    const [statement] = harbourReading.statements
    const someone = (mention: Span): ActorReference => ({ ...statement!.speakers[0]!, mention })
    return {
      ...harbourReading,
      document: { ...harbourReading.document, text },
      statements: [
        {
          ...statement!,
          content,
          source: d % 3 === 0 ? null : [spanOf(d, e)],
          cue: e % 3 === 0 ? null : [spanOf(e, f)],
          speakers: [someone(spanOf(f, g))],
          addressees: [someone(spanOf(g, h))],
          about: [],
          via: [someone(spanOf(i, j)), { ...someone({ start: 0, end: 1 }), mention: null }],
          saidAt: { ...statement!.saidAt, mention: null },
        },
      ],
      actors: [],
      earlierCoverage: [],
    }
  })

describe.each([
  ['brat', fromBrat],
  ['brat, with the text beside it,', fromFiles],
  ['w3c', fromW3c],
])('what %s writes', (_, readAgain) => {
  it('comes back with the same spans, over emoji and line breaks', () => {
    expect(readAgain(harbourReading)).toEqual(harbourReading.statements.map(placesOf))
  })

  it('comes back from any text', () => {
    fc.assert(
      fc.property(readingOfAny, (reading) => {
        expect(readAgain(reading)).toEqual(reading.statements.map(placesOf))
      }),
      { numRuns: 300 },
    )
  })
})

describe('readBrat', () => {
  const { text } = harbourReading.document
  const files = brat(harbourReading)

  it('gives stance, polarity, mentions and their ids', () => {
    const { statements, entities } = readBrat(files)
    expect(statements.map(({ stance }) => stance)).toEqual(harbourReading.statements.map(({ stance }) => stance))
    expect(entities).toContainEqual({ type: 'Organization', spans: [harbourReading.actors[1]!.mentions[0]], references: ['Wikidata:Q99900001'] })
    const told = { cue: ['may not say'], content: ['it rains'], form: 'indirect', negated: true, modal: true } as const
    expect(readBrat(brat(readingOf('He may not say it rains.', [told]))).statements).toMatchObject([{ negated: true, modal: true, source: null }])
  })

  it('believes spans that somebody moved in brat, not the note of where they were', () => {
    const line = files.annotations.split('\n').find((each) => each.startsWith('T3\t'))!
    const moved = files.annotations.replace(line, line.replace(/Content \d+ /u, 'Content 12 '))
    const [statement] = readBrat({ text, annotations: moved }).statements
    expect(statement!.content).toHaveLength(3)
    expect(statement!.content[0].start).toBe([...text].slice(0, 12).join('').length)
  })

  it('says which event or entity is at fault', () => {
    expect(() => readBrat({ text: 'x', annotations: 'E1\tAttribution:T1\n' })).toThrow('the event E1 has no content')
    expect(() => readBrat({ text: 'x', annotations: 'E1\tAttribution:T1 Content:T9\n' })).toThrow('T9 is no entity of the file')
    expect(() => readBrat({ text: 'x', annotations: 'T1\tContent 0 x\tx\nE1\tAttribution:T1 Content:T1\n' })).toThrow('T1 lies outside the text')
    expect(() => readBrat({ text: 'x', annotations: 'T1\tPlace 0 4\tVell\n' })).toThrow('T1 lies outside the text')
  })
})

describe('readW3c', () => {
  it.each(['', '[]', '{"id":"x"}', '{"id":"x","items":[{"id":"y","target":[{"role":"cue"}]}]}', 'null'])('refuses %j', (line) => {
    expect(() => readW3c(line, 'x')).toThrow(expect.objectContaining({ code: 'ANNOTATIONS_DAMAGED' }))
  })

  it('looks pieces up by their words where the text has moved, and says which is gone', () => {
    const line = w3c('page.html', harbourReading)
    const { text } = harbourReading.document
    const [statement] = readW3c(line, `Corrected. ${text}`).statements
    expect(statement!.content[0].start).toBe(harbourReading.statements[0]!.content[0].start + 'Corrected. '.length)
    expect(() => readW3c(line, text.replace('reporters', 'all'))).toThrow("'reporters' does not stand in one place of the text")
    expect(readW3c(line, text)).toMatchObject({ documentId: harbourReading.document.id, mentions: harbourReading.actors.map(({ mentions }) => mentions) })
  })
})
