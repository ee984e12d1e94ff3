import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { bratConfiguration } from './brat-configuration.js'
import { brat } from './brat.js'

const { text, annotations } = brat(harbourReading)
const lines = annotations.trimEnd().split('\n')

describe('brat', () => {
  it('says of each entity exactly what the text has at its offsets, counted in code points', () => {
    const points = [...text]
    const entities = lines.filter((line) => line.startsWith('T'))
    // Source, cue, content and trigger of seven statements but for one source, eight mentions, one earlier story.
    expect(entities).toHaveLength(7 * 4 - 1 + 8 + 1)
    for (const line of entities) {
      const [, place = '', words] = line.split('\t')
      const fragments = place
        .replace(/^\S+ /, '')
        .split(';')
        .map((fragment) => fragment.split(' ').map(Number))
      expect(fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words)
    }
  })

  it('writes a split quote over a line break as one discontinuous entity', () => {
    expect(annotations).toMatch(/^T3\tContent \d+ \d+;\d+ \d+;\d+ \d+\t"We will open, and soon," "It is 👍 safe\."$/m)
  })

  it('joins the parts in an event whose trigger is the cue', () => {
    expect(lines).toContain('E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3 Speaker:T5 Addressee:T6')
    expect(annotations).toMatch(/^T4\tAttribution \d+ \d+\tsaid$/m)
  })

  it('calls a statement without a source Attribution-no-source', () => {
    expect(annotations).toMatch(/^E4\tAttribution-no-source:T\d+ Cue:T\d+ Content:T\d+$/m)
  })

  it.each([
    ['its source', { source: ['MAYOR'], content: ['We will.'], form: 'indirect' } as const, /^T3\tAttribution 0 5\tMAYOR$/m],
    ['its content', { content: ['We will.'], form: 'indirect' } as const, /^T2\tAttribution-no-source 7 15\tWe will\.$/m],
  ])('hangs a statement without a cue on %s', (_, told, line) => {
    expect(brat(readingOf('MAYOR: We will.', [told])).annotations).toMatch(line)
  })

  it('gives a mention one entity, by its kind, with the ids of all that it can mean', () => {
    expect(lines).toContain('T5\tPerson 44 56\tthe minister')
    expect(lines).toContain('N1\tReference T5 hearsay:own:ada-brel\tAda Brel')
    expect(annotations.match(/\tOrganization \d+ \d+\tNorthern Agency$/gm)).toHaveLength(1)
    expect(annotations).toMatch(/^N\d+\tReference T\d+ Wikidata:Q99900001\tNorthern Agency$/m)
    expect(annotations).toMatch(/^#\d+\tAnnotatorNotes T\d+\tone of: Ida Sarn, Tom Sarn$/m)
  })

  it('numbers the roles of one name', () => {
    const told = {
      source: ['Brel and Sarn'],
      cue: ['said'],
      content: ['it rains'],
      form: 'indirect',
      speakers: [{ words: 'Brel' }, { words: 'Sarn' }],
    } as const
    expect(brat(readingOf('Brel and Sarn said it rains.', [told])).annotations).toMatch(/ Speaker:T5 Speaker2:T6$/m)
  })

  it('tells stance and polarity as attributes, and in notes what has no place', () => {
    expect(lines).toContain('A5\tStance E5 deny')
    expect(annotations).toMatch(/^#\d+\tAnnotatorNotes E4\tvia: source not stated; Meridian Wire; said: \.\.2031-04-03$/m)
    expect(annotations).toMatch(/^#\d+\tAnnotatorNotes E7\tvia: Meridian Wire; said: 2031-04-01\.\.2031-04-02; repeats: E1$/m)
    const told = { cue: ['may not say'], content: ['it rains'], form: 'indirect', negated: true, modal: true } as const
    expect(brat(readingOf('He may not say it rains.', [told])).annotations).toMatch(/^A2\tNegated E1\nA3\tModal E1$/m)
  })

  it('lets no name and no id make a column or a line', () => {
    const evil = { words: 'He', actor: 'own: a\tb\u2028c', name: 'x\ty\nT1\u0085z\u001c' }
    const written = brat(readingOf('He said it rains.', [{ content: ['it rains'], form: 'indirect', speakers: [evil, { ...evil, name: 'w\n' }] }])).annotations
    expect(written).toContain('\tReference T3 hearsay:own:_a_b_c\tx y T1 z\ufffd\n')
    for (const line of written.trimEnd().split(/[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/)) expect(line).toMatch(/^[TEAN#]\d+\t[^\t]+(\t[^\t]+)?$/)
  })

  it('writes lines that brat can read for mentions anywhere in any text, of anybody', () => {
    const [statement] = harbourReading.statements
    const line =
      /^(?:T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t[^\t]*|E\d+\t\S+(?: \S+:T\d+)+|A\d+\t\S+ E\d+(?: \S+)?|N\d+\tReference T\d+ \S+?:\S+\t[^\t]*|#\d+\tAnnotatorNotes [TE]\d+\t[^\t]*)$/
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(),
        (body, name, from, length) => {
          const points = [...body]
          const start = points.slice(0, from % points.length).join('').length
          const span = { start, end: start + points.slice(from % points.length, (from % points.length) + 1 + (length % points.length)).join('').length }
          const reference = { ...statement!.speakers[0]!, mention: span, name, actor: name }
          const written = brat({
            ...harbourReading,
            document: { ...harbourReading.document, text: body },
            statements: [
              {
                ...statement!,
                source: null,
                cue: null,
                content: [span],
                speakers: [reference],
                addressees: [reference],
                about: [],
                via: [{ ...reference, mention: null }],
              },
            ],
            actors: [{ ...harbourReading.actors[0]!, id: name, name, mentions: [span] }],
            earlierCoverage: [{ title: name, date: name, url: name, ...span }],
          })
          for (const each of written.annotations.trimEnd().split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/)) expect(each).toMatch(line)
        },
      ),
    )
  })

  it('keeps every offset when Python reads the text with universal newlines', () => {
    expect(text).not.toContain('\r')
    expect(text).toHaveLength(harbourReading.document.text.length)
  })

  it.each(['\t', '\n', '\v', '\f', '\r', '\r\n', '\u001c', '\u0085', '\u2028', '\u2029'])(
    'keeps an annotation on one line of one column where the content has %j',
    (gap) => {
      const words = `it${gap}rains`
      const written = brat(readingOf(`He said ${words}.`, [{ source: ['He'], cue: ['said'], content: [words], form: 'indirect' }])).annotations
      expect(written).toMatch(new RegExp(`^T3\\tContent 8 10;${10 + gap.length} ${15 + gap.length}\\tit rains$`, 'm'))
    },
  )

  it('declares every type that it writes', () => {
    const types = new Set([...annotations.matchAll(/^[TA]\d+\t(\S+)/gm)].map(([, type]) => type))
    expect(types).toContain('Person')
    for (const type of types) expect(bratConfiguration).toMatch(new RegExp(`^${type}(?:\\t|$)`, 'm'))
    for (const [, role] of annotations.matchAll(/ (\D+):T\d+/g)) expect(bratConfiguration).toContain(`${role}`)
  })
})
