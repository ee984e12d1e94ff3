import { describe, expect, test } from 'vitest'
import type { Block, BlockKind } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { sliceAll } from '../../model/span.js'
import type { Candidate } from './candidate.js'
import { besideTurns, speakerTurns } from './speaker-turns.js'

/** A document of lines, each a paragraph unless its kind is given. */
const documentOf = (...lines: readonly (string | readonly [BlockKind, string])[]): Document => {
  let text = ''
  const blocks = lines.map((line): Block => {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line
    const start = text.length
    text += `${words}\n`
    return { kind, start, end: start + words.length }
  })
  return { text, blocks } as unknown as Document
}

const shown = (document: Document): readonly string[] =>
  speakerTurns(document).map(({ source, cue, content }) => [source, [cue], content].map((spans) => sliceAll(document.text, spans)).join(' | '))

describe('the turns of an interview', () => {
  test('have a name, a colon, and all that follows', () => {
    expect(
      shown(documentOf('An interview.', 'HARBOUR WEEKLY: Why now?', 'PORT WARDEN: Because.', 'HARBOUR WEEKLY: And then?', 'PORT WARDEN: We wait.')),
    ).toEqual(['HARBOUR WEEKLY | : | Why now?', 'PORT WARDEN | : | Because.', 'HARBOUR WEEKLY | : | And then?', 'PORT WARDEN | : | We wait.'])
  })

  test('go on over paragraphs, up to the next turn or a heading', () => {
    expect(shown(documentOf('Q: Why?', 'A: Because.', 'It is so.', 'Q: And?', 'A: No.', ['heading', 'Later'], 'The sun rose.', 'Q: Yes?', 'A: No.'))).toEqual([
      'Q | : | Why?',
      'A | : | Because. … It is so.',
      'Q | : | And?',
      'A | : | No.',
      'Q | : | Yes?',
      'A | : | No.',
    ])
  })

  test('end with the last name: what stands after it may be the outlet’s', () => {
    expect(shown(documentOf('Q: Why?', 'A: Because.', 'Q: And?', 'A: No.', 'The Weekly thanks the warden.')).at(-1)).toBe('A | : | No.')
  })

  test('may have bold names', () => {
    expect(shown(documentOf('**Q:** Why?', '**A**: Because.', '**Q:** And?', '**A**: No.'))[1]).toBe('A | : | Because.')
  })
})

test.each<[name: string, document: Document]>([
  ['three lines only', documentOf('Q: Why?', 'A: Because.', 'Q: And?')],
  ['labels that do not come back', documentOf('Where: the port', 'When: noon', 'Who: the warden', 'Why: because')],
  ['one name only', documentOf('Note: a', 'Note: b', 'Note: c', 'Note: d')],
  ['names without a capital', documentOf('why: a', 'because: b', 'why: c', 'because: d')],
  ['titles', documentOf(['title', 'Q: a'], ['heading', 'A: b'], ['caption', 'Q: c'], ['commentary', 'A: d'])],
  ['nothing', documentOf()],
])('%s are no turns', (_, document) => {
  expect(speakerTurns(document)).toEqual([])
})

test('a cue in a turn’s head is left to the turn', () => {
  const turns = speakerTurns(documentOf('Q: Why say so?', 'A: Because.', 'Q: And?', 'A: No.'))
  const withCue = (start: number, end: number): Candidate => ({
    source: [],
    cue: { start, end },
    content: [{ start: 3, end: 6 }],
    inner: false,
    confidence: 1,
    modelId: 'm',
  })
  expect(besideTurns([withCue(0, 1), withCue(1, 2), withCue(7, 10)], turns).map(({ cue }) => cue.start)).toEqual([7])
})
