import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { brat, bratConfiguration } from './brat.js'

const { text, annotations } = brat(harbourReading)
const lines = annotations.trimEnd().split('\n')

describe('brat', () => {
  it('says of each entity exactly what the text has at its offsets, counted in code points', () => {
    const points = [...text]
    const entities = lines.filter((line) => line.startsWith('T'))
    expect(entities).toHaveLength(4 * 4 - 1)
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
    expect(lines).toContain('E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3')
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
    for (const type of ['Source', 'Cue', 'Content', 'Attribution', 'Attribution-no-source']) expect(bratConfiguration).toMatch(new RegExp(`^${type}\\b`, 'm'))
  })
})
