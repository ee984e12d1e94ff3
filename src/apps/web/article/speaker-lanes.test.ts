import { describe, expect, test } from 'vitest'
import type { ActorReference } from '../../../model/actor-reference.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Fragments, Span } from '../../../model/span.js'
import { speakerLanes } from './speaker-lanes.js'

const speaker = (name: string, rest: Partial<ActorReference> = {}): ActorReference =>
  ({ actor: null, name, mention: null, reason: 'local-name', ...rest }) as ActorReference
const said = (id: string, content: Fragments, speakers: readonly ActorReference[], within: string | null = null): FoundStatement =>
  ({ statement: { id, content, speakers, within, form: 'direct' } }) as unknown as FoundStatement
const at = (start: number, end: number): Span => ({ start, end })
const page = {
  text: 'x'.repeat(100),
  blocks: [
    { start: 0, end: 50, kind: 'paragraph' as const },
    { start: 50, end: 100, kind: 'paragraph' as const },
  ],
}
const shown = (statements: readonly FoundStatement[]): readonly (readonly [string | null, string | null, number])[] =>
  speakerLanes(page, statements).lanes.map(({ key, name, share }) => [key, name, share])

describe('the lanes of those who speak', () => {
  test('have who says most first, and what is nobody’s beside them', () => {
    const statements = [
      said('a', [at(0, 10)], [speaker('Brel')]),
      said('b', [at(20, 50), at(60, 70)], [speaker('Quay')]),
      said('c', [at(80, 85)], [speaker('Brel')]),
    ]
    expect(shown(statements)).toEqual([
      ['name:quay', 'Quay', 0.4],
      ['name:brel', 'Brel', 0.15],
    ])
    expect(speakerLanes(page, statements).ownShare).toBeCloseTo(0.45)
  })

  test('count words within another’s words for both, and one’s own only once', () => {
    const statements = [
      said('outer', [at(0, 40)], [speaker('Brel')]),
      said('inner', [at(10, 30)], [speaker('Quay')], 'outer'),
      said('own', [at(30, 40)], [speaker('Brel')], 'outer'),
    ]
    expect(shown(statements)).toEqual([
      ['name:brel', 'Brel', 0.4],
      ['name:quay', 'Quay', 0.2],
    ])
    expect(speakerLanes(page, statements).lanes[1]?.segments).toMatchObject([{ from: 0.1, to: 0.3, isInner: true }])
    expect(speakerLanes(page, statements).ownShare).toBeCloseTo(0.6)
  })

  test('take the likeliest of several candidates, several speakers each, and nobody where the page names none', () => {
    const candidates = [speaker('Brel', { mention: at(0, 4), reason: 'ambiguous' }), speaker('Quay', { mention: at(0, 4), reason: 'ambiguous' })]
    expect(shown([said('a', [at(0, 10)], candidates)])).toEqual([['name:brel', 'Brel', 0.1]])
    expect(shown([said('a', [at(0, 10)], [speaker('Brel', { mention: at(0, 4) }), speaker('Quay', { mention: at(5, 9) })])]).map(([, name]) => name)).toEqual([
      'Brel',
      'Quay',
    ])
    expect(shown([said('a', [at(0, 10)], []), said('b', [at(10, 20)], [speaker('it', { reason: 'unclear' })])])).toEqual([
      [null, null, 0.1],
      [null, 'it', 0.1],
    ])
  })

  test('are none on a page without statements', () => {
    expect(speakerLanes(page, [])).toEqual({ lanes: [], ownShare: 1 })
    expect(speakerLanes({ text: '', blocks: [] }, [])).toEqual({ lanes: [], ownShare: 1 })
  })
})
