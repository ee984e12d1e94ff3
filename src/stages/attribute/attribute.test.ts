import { describe, expect, test } from 'vitest'
import { documentOf, lineBlocks } from '../../../test/fixtures/plain-document.js'
import type { Document } from '../../model/document.js'
import { documentId } from '../../model/id.js'
import { sliceAll } from '../../model/span.js'
import type { CueRow, Tagger } from '../../ports.js'
import { createAttribute, type AttributeOptions } from './attribute.js'

/** What the tagger finds, its words in lower case with a space before and after every mark. */
interface Finding {
  readonly cue: string
  readonly source?: string
  readonly content?: string
  readonly inner?: boolean
  /** Logit of its cue and labels; the others have 0. */
  readonly sure?: number
}

interface Designed {
  readonly windowPieces?: number
  readonly id?: string
  readonly onRows?: (words: readonly string[], rows: readonly CueRow[]) => void
}

/** A tagger whose logits are designed for one text: every word has an id of its own. */
const designedTagger = (text: string, findings: readonly Finding[], { windowPieces = 100, id = 'designed-1', onRows }: Designed = {}): Tagger => {
  const vocabulary = ['[UNK]', ...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+|\S/gu))]
  const placesIn = (words: readonly string[], sought: string | undefined): readonly number[] => {
    const all = sought?.split(' ') ?? []
    const first = words.findIndex((_, start) => all.length > 0 && all.every((word, number) => words[start + number] === word))
    return first < 0 ? [] : all.map((_, number) => first + number)
  }
  return {
    card: {
      id,
      vocabulary,
      packedPieces: windowPieces,
      windowPieces,
      reach: 20,
      neighbours: 20,
      transitions: Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]),
      antecedents: { input: [], bias: [], output: [] },
      decoding: {},
    },
    encode: async ({ ids, firsts }) => {
      const words = Array.from(firsts, (piece) => vocabulary[ids[piece]!]!)
      const cues = new Float32Array(words.length * 6)
      words.forEach((_, word) => cues.set([3, 0, 0, 3, 0, 0], word * 6))
      for (const { cue, inner, sure = 9 } of findings) {
        placesIn(words, cue).forEach((word, number) => (cues[word * 6 + (inner ? 3 : 0) + (number === 0 ? 1 : 2)] = sure))
      }
      return { cues, states: words }
    },
    label: async ({ states }, rows) => {
      const words = states as readonly string[]
      onRows?.(words, rows)
      return rows.map((row) => {
        const seen = words.slice(row.from, row.to)
        const logits = new Float32Array(seen.length * 5)
        seen.forEach((_, word) => (logits[word * 5] = 3))
        const finding = findings.find(({ cue }) => placesIn(words, cue)[0] === row.start)
        const label = (sought: string | undefined, begin: number): void =>
          placesIn(seen, sought).forEach((word, number) => (logits[word * 5 + begin + (number === 0 ? 0 : 1)] = finding?.sure ?? 9))
        label(finding?.source, 1)
        label(finding?.content, 3)
        return logits
      })
    },
    mentions: async () => new Float32Array(),
    close: async () => undefined,
  }
}

const inLines = (text: string, language: string | null = 'en'): Document => documentOf(text, { language, blocks: lineBlocks(text) })

const read = async (text: string, findings: readonly Finding[], options?: AttributeOptions, designed?: Designed) => {
  const attributed = await createAttribute(designedTagger(text, findings, designed))(inLines(text), options)
  const words = (spans: Parameters<typeof sliceAll>[1] | null): string => (spans ? sliceAll(text, spans) : 'nobody')
  const ids = attributed.statements.map(({ id }) => id)
  return {
    ...attributed,
    shown: attributed.statements.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | ')),
    within: attributed.statements.map(({ within }) => (within === null ? null : ids.indexOf(within))),
  }
}

const simple = '"We will return," the minister said.'
const simpleFinding: Finding = { source: 'the minister', cue: 'said', content: '" we will return , "' }
const chain = 'The crane is broken, the warden said, according to the gazette.'
const warden: Finding = { source: 'the warden', cue: 'said', content: 'the crane is broken' }
const gazette: Finding = { source: 'the gazette', cue: 'according to', content: 'the crane is broken , the warden said' }

test('a statement has all of its record', async () => {
  const { statements, unattributed, notes } = await read(simple, [simpleFinding])
  expect(statements).toEqual([
    {
      id: expect.stringMatching(/^s[0-9a-f]{20}$/),
      documentId: documentId(null, simple),
      source: [{ start: 18, end: 30 }],
      cue: [{ start: 31, end: 35 }],
      content: [{ start: 0, end: 17 }],
      form: 'direct',
      within: null,
      placedIn: 'body',
      quoted: [{ start: 1, end: 16 }],
      confidence: expect.any(Number),
      modelId: 'designed-1',
    },
  ])
  expect([unattributed, notes]).toEqual([[], []])
})

describe('a page', () => {
  test('in another language has no statements, but a note, and its quotations are listed', async () => {
    const attribute = createAttribute(designedTagger(simple, [simpleFinding]))
    const { statements, unattributed, notes } = await attribute(inLines(simple, 'de'))
    expect(statements).toEqual([])
    expect(unattributed).toEqual([{ start: 0, end: 17, reason: 'language-not-read' }])
    expect(notes).toEqual([{ code: 'LANGUAGE_NOT_READ', message: expect.stringContaining('(de)') }])
  })

  test('in a language that nobody knows is read', async () => {
    const { statements } = await createAttribute(designedTagger(simple, [simpleFinding]))(inLines(simple, null))
    expect(statements).toHaveLength(1)
  })

  test('without words has nothing', async () => {
    expect(await createAttribute(designedTagger('', []))(inLines(''))).toEqual({ statements: [], unattributed: [], notes: [], found: [] })
  })
})

describe('an id', () => {
  test('is the same for the same words, whichever model has read them', async () => {
    const ids = await Promise.all(
      ['designed-1', 'designed-1', 'another-2'].map(async (id) => (await read(simple, [simpleFinding], {}, { id })).statements[0]?.id),
    )
    expect(new Set(ids).size).toBe(1)
  })

  test('is another where the content is', async () => {
    const [whole] = (await read(simple, [simpleFinding])).statements
    const [part] = (await read(simple, [{ ...simpleFinding, content: 'we will return' }])).statements
    expect(whole?.id).not.toBe(part?.id)
  })
})

describe('a cue', () => {
  test('without content is no statement, and the quotation stays unattributed', async () => {
    const { shown, unattributed } = await read(simple, [{ source: 'the minister', cue: 'said' }])
    expect(shown).toEqual([])
    expect(unattributed).toMatchObject([{ start: 0, end: 17 }])
  })

  test('without source is a statement of nobody', async () => {
    expect((await read(simple, [{ cue: 'said', content: '" we will return , "' }])).shown).toEqual(['nobody | said | "We will return,"'])
  })

  test('of the inner kind that stands in nobody’s content is dropped', async () => {
    expect((await read(chain, [{ ...warden, inner: true }])).shown).toEqual([])
  })

  test('of the inner kind stands inside the statement around it', async () => {
    const { shown, within } = await read(chain, [{ ...warden, inner: true }, gazette])
    expect(shown).toEqual(['the warden | said | The crane is broken', 'the gazette | according to | The crane is broken, the warden said'])
    expect(within).toEqual([1, null])
  })
})

describe('the least confidence', () => {
  test('leaves out what is below it', async () => {
    const findings = [gazette, { ...warden, sure: 3.1 }]
    expect((await read(chain, findings)).shown).toHaveLength(2)
    expect((await read(chain, findings, { leastConfidence: 0.9 })).shown).toEqual(['the gazette | according to | The crane is broken, the warden said'])
  })

  test('leaves an inner statement without an outer one where that is left out', async () => {
    const { shown, within } = await read(chain, [{ ...gazette, sure: 3.1 }, warden], { leastConfidence: 0.9 })
    expect(shown).toEqual(['the warden | said | The crane is broken'])
    expect(within).toEqual([null])
  })
})

describe('a long page', () => {
  const long = ['One two three four.', 'Five six seven eight.', simple].join('\n')

  test('is read window by window, each word at its place', async () => {
    let windows = 0
    const { shown } = await read(long, [simpleFinding], { beforeWindow: () => (windows += 1) }, { windowPieces: 11 })
    expect(windows).toBe(2)
    expect(shown).toEqual(['the minister | said | "We will return,"'])
  })

  test('shows each window once, with the places of its words and what the encoder gave', async () => {
    const seen: unknown[] = []
    const text = `${simple}\n\n${chain}`
    await read(
      text,
      [simpleFinding],
      {
        afterEncoding: async ({ starts, ends, encoded }) => {
          const words = Array.from(starts, (start, word) => text.slice(start, ends[word]).toLowerCase())
          expect(encoded.states).toEqual(words)
          seen.push(words.join(' '))
        },
      },
      { windowPieces: 18 },
    )
    expect(seen).toEqual(['" we will return , " the minister said .', 'the crane is broken , the warden said , according to the gazette .'])
  })

  test('stops where the caller throws', async () => {
    const stop = (): never => {
      throw new Error('stopped')
    }
    await expect(read(long, [simpleFinding], { beforeWindow: stop })).rejects.toThrow('stopped')
  })

  test('is looked at in the cue’s paragraph and the ones beside it, so many words either way', async () => {
    const seen: string[] = []
    const onRows = (words: readonly string[], rows: readonly CueRow[]): void => void seen.push(...rows.map(({ from, to }) => words.slice(from, to).join(' ')))
    await read(`far away .\n${long}\nafter it .\nfar behind .`, [simpleFinding], {}, { onRows })
    expect(seen).toEqual(['five six seven eight . " we will return , " the minister said . after it .'])
    const crowd = Array.from({ length: 40 }, (_, number) => `w${number}`).join(' ')
    seen.length = 0
    await read(`${crowd} said ${crowd.replaceAll('w', 'v')}`, [{ cue: 'said' }], {}, { onRows })
    expect(seen[0]?.split(' ')).toHaveLength(41)
  })
})

test('grammar speaks beside the model: turns, signatures, quotations that go on', async () => {
  const text = ['Q: Why?', 'A: Because.', 'Q: And?', 'A: No.', '“We open.” — Commissioner for Ports', '“It is done', '“and over,” the warden said.'].join('\n')
  const { statements, shown } = await read(text, [{ source: 'the warden', cue: 'said', content: '“ it is done' }])
  expect(shown).toEqual([
    'Q | : | Why?',
    'A | : | Because.',
    'Q | : | And?',
    'A | : | No.',
    'Commissioner for Ports | — | “We open.”',
    'the warden | said | “It is done … “and over,”',
  ])
  expect(statements.map(({ modelId }) => modelId)).toEqual([...Array<string>(4).fill('speaker-turns-1'), 'sign-offs-1', 'designed-1'])
})

describe('a block of commentary', () => {
  const text = 'OUR VIEW: Barges can wait. The warden said the crane is broken.'
  const commentary = (findings: readonly Finding[]) => {
    const document: Document = { ...inLines(text), blocks: [{ kind: 'commentary', start: 0, end: text.length }] }
    return createAttribute(designedTagger(text, findings))(document)
  }

  test('gives a statement in it to its source, and its place is the comment', async () => {
    const { statements } = await commentary([{ source: 'the warden', cue: 'said', content: 'the crane is broken' }])
    expect(statements.map(({ source, placedIn }) => [source && sliceAll(text, source), placedIn])).toEqual([['The warden', 'comment']])
  })

  test('gives the publisher’s own words to nobody', async () => {
    expect((await commentary([])).statements).toEqual([])
    expect((await commentary([{ source: 'our view', cue: ':', content: 'barges can wait' }])).statements).toEqual([])
  })
})
