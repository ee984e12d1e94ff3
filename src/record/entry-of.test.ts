import { describe, expect, test } from 'vitest'
import { type ToldPage, toldReading } from '../../test/fixtures/told-record.js'
import type { Told } from '../../test/fixtures/harbour-reading.js'
import type { DocumentActor } from '../model/document-actor.js'
import type { ReadingEntry, StatementEntry } from '../ports.js'
import { citedOutlets } from './cited-outlet.js'
import { entryOf } from './entry-of.js'

const namesOf = (id: string): readonly string[] => (id === 'Q9001' ? ['Ada Brel', 'The Harbour Mistress'] : id === 'Q77' ? ['Quay Press Agency', 'QPA'] : [])

const entryOfPage = async (page: ToldPage, publishers: readonly string[] = [], actors: readonly DocumentActor[] = []): Promise<ReadingEntry> => {
  const reading = toldReading(page)
  const findPublishers = async (tokens: readonly string[]): Promise<readonly string[]> =>
    publishers.filter((name) => tokens.every((token) => name.toLowerCase().includes(token)))
  const { document, statements, unattributed, notes, earlierCoverage } = reading
  return entryOf({
    document: {
      document,
      unattributed,
      notes,
      actors,
      earlierCoverage,
      sha256: '',
      address: document.url,
      previous: null,
      story: document.id,
      sharesReadingOf: null,
      keptAt: '2031-04-05',
      modelId: 'by-hand',
      stages: '1',
      found: null,
    },
    statements,
    anchors: [],
    namesOf,
    citedOutlet: await citedOutlets({ findPublishers }, statements, actors, namesOf),
  })
}

const said = (content: string, rest: Partial<Told> = {}): Told => ({
  content: [content],
  cue: [],
  form: 'indirect',
  speakers: [{ words: 'Ada Brel' }],
  ...rest,
})

const statementOf = async (text: string, told: Told): Promise<StatementEntry> => (await entryOfPage({ text, told: [told] })).statements[0]!

describe('distinct is', () => {
  const same = statementOf('Ada Brel said the harbour will open.', said('the harbour will open'))
  test.each<[name: string, text: string, told: Told, alike: boolean]>([
    ['the same on another page, in other marks and case', 'Ada Brel: “The Harbour will OPEN!”', said('“The Harbour will OPEN!”'), true],
    ['another for other words', 'Ada Brel said the harbour will not open.', said('the harbour will not open'), false],
    ['another for another speaker', 'Tom Quay said the harbour will open.', said('the harbour will open', { speakers: [{ words: 'Tom Quay' }] }), false],
    ['another for a denial', 'Ada Brel denied the harbour will open.', said('the harbour will open', { stance: 'deny' }), false],
    ['another for a negated saying', 'Ada Brel did not say the harbour will open.', said('the harbour will open', { negated: true }), false],
    ['another for a silence', 'Ada Brel would not say whether the harbour will open.', said('the harbour will open', { stance: 'decline' }), false],
    [
      'that of the likeliest candidate',
      'Ada Brel said the harbour will open.',
      said('the harbour will open', { speakers: [{ words: 'Ada Brel' }, { words: 'Ada Brel', name: 'Ida Brel', reason: 'ambiguous' }] }),
      true,
    ],
  ])('%s', async (_, text, told, alike) => {
    expect((await statementOf(text, told)).distinct === (await same).distinct).toBe(alike)
  })

  test('that of the statement that is repeated', async () => {
    const { statements } = await entryOfPage({
      text: 'Harbour to open.\nAda Brel said that the harbour will open on Monday.',
      told: [said('that the harbour will open on Monday'), said('Harbour to open', { repeats: 0 })],
    })
    expect(new Set(statements.map(({ distinct }) => distinct)).size).toBe(1)
    expect(statements.every(({ distinct }) => Number.isSafeInteger(distinct) && distinct < 2 ** 52)).toBe(true)
  })
})

test('actors have the names by which users may ask: of the register, of the page, no pronouns', async () => {
  const { actors } = await entryOfPage({
    text: 'The Vellish leader said she had told Tom Quay.',
    told: [
      said('she had told Tom Quay', {
        speakers: [{ words: 'The Vellish leader', name: 'Ada Brel', actor: 'Q9001', reason: 'office-holder' }],
        about: [
          { words: 'she', name: 'Ada Brel', actor: 'Q9001', reason: 'pronoun' },
          { words: 'Tom Quay', reason: 'local-name' },
        ],
      }),
    ],
  })
  expect(actors.map(({ key, names }) => [key, names])).toEqual([
    ['Q9001', ['ada brel', 'q9001', 'harbour mistress', 'vellish leader']],
    ['name:tom quay', ['tom quay']],
    ['name:meridian wire', ['meridian wire']],
  ])
})

describe('an outlet is cited', () => {
  const text = 'Ada Brel told QPA that the harbour will open.'
  const via = [{ words: 'QPA', name: 'Quay Press Agency', actor: 'Q77' }]
  const page: ToldPage = { text, told: [said('that the harbour will open', { via })] }
  const agency: DocumentActor = {
    id: 'Q77',
    name: 'Quay Press Agency',
    kind: 'organization',
    country: null,
    sector: 'MED',
    sameAs: [],
    offices: [],
    mentions: [],
  }
  test.each<[name: string, publishers: readonly string[], actors: readonly DocumentActor[], cited: string | null]>([
    ['where the register knows it for one', [], [agency], 'quay press agency'],
    ['where it publishes in the record, under its name there', ['The QPA'], [], 'qpa'],
    ['nowhere else: others that stand between are no outlets', ['Meridian Wire'], [], null],
  ])('%s', async (_, publishers, actors, cited) => {
    expect((await entryOfPage(page, publishers, actors)).statements.map(({ citedOutlet }) => citedOutlet)).toEqual([cited])
  })
})

describe('passages', () => {
  test('are the blocks with a word in them', async () => {
    const { passages } = await entryOfPage({ text: 'Harbour to open\n***\nIt opens on Monday, at 1,000 hours.' })
    expect(passages).toEqual([
      { start: 0, end: 15, tokens: ['harbour', 'to', 'open'] },
      { start: 20, end: 55, tokens: ['it', 'opens', 'on', 'monday', 'at', '1000', 'hours'] },
    ])
  })

  test('of a very long block overlap by three hundred words, and have all of them', async () => {
    const words = Array.from({ length: 2_000 }, (_, number) => `word${number}`)
    const { passages } = await entryOfPage({ text: words.join(' ') })
    expect(passages.map(({ tokens }) => tokens.length)).toEqual([900, 900, 800])
    const texts = passages.map(({ tokens }) => ` ${tokens.join(' ')} `)
    for (let first = 0; first + 300 <= words.length; first += 50) {
      const phrase = ` ${words.slice(first, first + 300).join(' ')} `
      expect(texts.some((text) => text.includes(phrase))).toBe(true)
    }
  })
})

test('a statement whose words are not at their offsets is refused', async () => {
  const reading = toldReading({ text: 'Ada Brel said so.', told: [said('so')] })
  const [statement] = reading.statements
  const toKeep = { ...(await entryOfPage({ text: 'Ada Brel said so.' })), namesOf, citedOutlet: () => null }
  const speakers = [{ ...statement!.speakers[0]!, mention: { start: 3, end: 99 } }]
  expect(() => entryOf({ ...toKeep, statements: [{ ...statement!, speakers }] })).toThrow(/span 3-99/)
})
