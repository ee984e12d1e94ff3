import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type ToldPage, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { ToldReference } from '../../test/fixtures/harbour-reading.js'
import type { RepairVerbs } from './repair-verbs.js'
import { repairVerbs } from './repair.js'
import type { LogEntry } from '../model/log-entry.js'
import { checkQuote } from './check-quote.js'
import { copyRecord } from './copy-record.js'
import { traceStatement } from './trace-statement.js'
import { who } from './who.js'

const brel: ToldReference = { words: 'Ada Brel', actor: 'Q9001', kind: 'person' }
const quay = (words: string): ToldReference => ({ words, reason: 'local-name', kind: 'person' })

const pages: readonly ToldPage[] = [
  {
    text: '“The harbour opens on Monday,” Ada Brel said. 🚢 Then she left.\nThe pilots wait for a tide that is high enough, and for their pay.',
    told: [{ content: ['The harbour opens on Monday,'], cue: ['said'], quoted: ['The harbour opens on Monday,'], form: 'direct', speakers: [brel] }],
    url: 'https://meridian.example/1',
    publisher: 'Meridian Wire',
    publishedAt: '2031-04-02',
  },
  {
    text: 'Tom Quay warned of strikes at the harbour.\nThe union of the pilots has three hundred members in four towns.',
    told: [{ content: ['of strikes at the harbour'], cue: ['warned'], form: 'indirect', stance: 'warn', speakers: [quay('Tom Quay')] }],
    url: 'https://gazette.example/2',
    publisher: 'Northern Gazette',
    publishedAt: '2031-04-03',
  },
  {
    text: 'Thomas Quay said the strike would last a week.\nNobody in the northern basin had seen one that was longer than this.',
    told: [{ content: ['the strike would last a week'], cue: ['said'], form: 'indirect', speakers: [quay('Thomas Quay')] }],
    url: 'https://gazette.example/3',
    publisher: 'Northern Gazette',
    publishedAt: '2031-04-05',
  },
]

describe.each(engines)('a record on %s', (_, makePlace) => {
  let told: ToldRecord
  let verbs: RepairVerbs
  let second = 0
  beforeAll(async () => {
    told = await toldRecord(pages, makePlace)
    const clock = { now: () => new Date(Date.UTC(2031, 4, 1, 12, 0, second++)).toISOString() }
    verbs = repairVerbs({ store: told.store, clock, inTurn: (work) => work() })
  }, 60_000)
  afterAll(() => told.close())

  const only = async (query: Parameters<typeof who>[1]): Promise<string> => (await who(told.store, query)).rows[0]!.statement.id
  const wordsOf = async (query: Parameters<typeof who>[1]): Promise<readonly string[]> => (await who(told.store, query)).rows.map(({ words }) => words)

  test('shows a repair in every search, keeps what was read, and takes it back', async () => {
    const id = await only({ speaker: 'Ada Brel' })
    const text = pages[0]!.text
    const start = text.indexOf('harbour')
    const { found, correction } = await verbs.correct(
      id,
      { kind: 'content', spans: [{ start, end: start + 'harbour opens'.length }] },
      { by: 'Ada', why: 'shorter' },
    )
    expect(correction).toMatchObject({ number: 1, by: 'Ada', why: 'shorter', statementId: id, drawn: null, at: '2031-05-01T12:00:00.000Z' })
    expect(found).toMatchObject({ words: 'harbour opens', verification: 'repaired', statement: { id, form: 'direct', quoted: [{ start, end: start + 13 }] } })
    expect(await wordsOf({ speaker: 'Ada Brel', words: 'harbour' })).toEqual(['harbour opens'])
    expect(await wordsOf({ words: 'Monday' })).toEqual([])
    expect(await wordsOf({ verified: 'repaired' })).toEqual(['harbour opens'])
    expect((await verbs.history(id)).original.content[0]).toEqual({ start: 1, end: text.indexOf('”') })
    const undone = await verbs.undo(1, { by: 'Bo' })
    expect(undone.found).toMatchObject({ words: 'The harbour opens on Monday,', verification: 'unchecked' })
    expect(undone.found.statement).toEqual((await verbs.history(id)).original)
    expect(await wordsOf({ words: 'Monday' })).toEqual(['The harbour opens on Monday,'])
    await expect(verbs.undo(1)).rejects.toMatchObject({ code: 'USAGE' })
    await expect(verbs.undo(77)).rejects.toMatchObject({ code: 'NOTHING_FOUND' })
    await expect(verbs.undo(0.5)).rejects.toMatchObject({ code: 'NOTHING_FOUND' })
  })

  test('leaves out what was judged wrong, unless it is asked for', async () => {
    const id = await only({ words: 'strikes' })
    const { correction } = await verbs.correct(id.slice(0, 12), { kind: 'wrong' }, { by: 'Ada', drawn: 'random' })
    expect(await wordsOf({ words: 'strikes' })).toEqual([])
    expect((await who(told.store, { words: 'harbour' })).counts.statements).toBe(1)
    expect(await wordsOf({ words: 'strikes', rejected: true })).toEqual(['of strikes at the harbour'])
    expect(await wordsOf({ verified: 'wrong' })).toEqual(['of strikes at the harbour'])
    expect((await verbs.stream({ words: 'strikes' })).rowCount).toBe(0)
    await verbs.undo(correction.number)
    expect(await wordsOf({ words: 'strikes' })).toEqual(['of strikes at the harbour'])
  })

  test('gives a statement another speaker: of the record by name, else a new one', async () => {
    const id = await only({ words: 'strikes' })
    const first = await verbs.correct(id, { kind: 'speaker', names: ['Ada Brel'] })
    expect(first.found.statement.speakers).toMatchObject([{ actor: 'Q9001', name: 'Ada Brel', reason: 'name' }])
    expect(await wordsOf({ speaker: 'Ada Brel', words: 'strikes' })).toEqual(['of strikes at the harbour'])
    const second2 = await verbs.correct(id, { kind: 'speaker', names: ['Nila Moor'] })
    expect(second2.found.statement.speakers).toMatchObject([{ actor: null, name: 'Nila Moor', reason: 'local-name' }])
    expect(await wordsOf({ speaker: 'Nila Moor' })).toEqual(['of strikes at the harbour'])
    await verbs.undo(second2.correction.number)
    await verbs.undo(first.correction.number)
    expect(await wordsOf({ speaker: 'Tom Quay' })).toEqual(['of strikes at the harbour'])
  })

  test('a headline that is put down to another is shown itself, not what it repeats', async () => {
    await told.add({
      text: 'Brel: The basin is full\nAda Brel said the basin is full, and left the pier.\nA brass band played under the crane until the rain came.',
      headed: true,
      told: [
        { content: ['the basin is full'], cue: ['said'], form: 'indirect', speakers: [brel] },
        { content: ['The basin is full'], form: 'indirect', speakers: [{ words: 'Brel:', name: 'Ada Brel', actor: 'Q9001', kind: 'person' }], repeats: 0 },
      ],
      url: 'https://courier.example/5',
    })
    const { rows } = await who(told.store, { words: 'basin' })
    const headline = (await told.store.statementsOf([rows[0]!.document.id])).find(({ statement }) => statement.placedIn === 'title')!.statement.id
    const { correction } = await verbs.correct(headline, { kind: 'speaker', names: ['Nila Moor'] })
    expect((await who(told.store, { speaker: 'Nila Moor' })).rows.map(({ statement }) => statement.id)).toEqual([headline])
    expect((await who(told.store, { speaker: 'Ada Brel', words: 'basin' })).rows.map(({ words }) => words)).toEqual(['the basin is full'])
    const { variants } = await traceStatement(told.store, headline)
    expect(variants.map(({ reports }) => reports.map(({ statement }) => statement.id))).toEqual([[headline]])
    await verbs.undo(correction.number)
    await verbs.forget({ page: 'https://courier.example/5' })
  })

  test.for([
    ['a span beyond the text', { kind: 'content', spans: [{ start: 0, end: 9999 }] }, 'SPAN_MISMATCH'],
    ['half of a ship', { kind: 'cue', spans: [{ start: 0, end: pages[0]!.text.indexOf('🚢') + 1 }] }, 'USAGE'],
    ['a speaker without a letter', { kind: 'speaker', names: ['…'] }, 'USAGE'],
    ['a speaker with a NUL', { kind: 'speaker', names: ['Ada\0Brel'] }, 'USAGE'],
    ['a speaker with half of a character', { kind: 'speaker', names: ['Ada \ud800'] }, 'USAGE'],
    ['a form that is none', { kind: 'form', form: 'loud' }, 'USAGE'],
    ['a change that is none', { kind: 'drop table' }, 'USAGE'],
  ] as const)('refuses %s and changes nothing', async ([, change, code]) => {
    const id = await only({ speaker: 'Ada Brel' })
    const before = await verbs.history(id)
    await expect(verbs.correct(id, change as never)).rejects.toMatchObject({ code })
    expect(await verbs.history(id)).toEqual(before)
  })

  test('keeps hostile notes as they are', async () => {
    const id = await only({ speaker: 'Ada Brel' })
    const why = `'; drop table statement; -- “=1+1” \u202e`
    const { correction } = await verbs.correct(id, { kind: 'right' }, { by: 'x" OR 1=1', why })
    expect((await verbs.history(id)).corrections.at(-1)).toMatchObject({ by: 'x" OR 1=1', why })
    await expect(verbs.correct(id, { kind: 'right' }, { by: 'a\0b' })).rejects.toMatchObject({ code: 'USAGE' })
    await verbs.undo(correction.number)
  })

  test('makes two actors one in all searches, also in what is added later, and takes it back', async () => {
    const merge = await verbs.mergeActors('Thomas Quay', 'Tom Quay', { by: 'Ada' })
    expect(await wordsOf({ speaker: 'Tom Quay' })).toEqual(['the strike would last a week', 'of strikes at the harbour'])
    expect(await wordsOf({ speaker: 'Thomas Quay' })).toEqual(['the strike would last a week', 'of strikes at the harbour'])
    expect((await verbs.actorCard('Thomas Quay')).merged.map(({ name }) => name)).toEqual(['Thomas Quay'])
    await told.add({
      text: 'Thomas Quay said the boats would stay in port.\nThe fishermen of the outer islands came to listen to him all the same.',
      told: [{ content: ['the boats would stay in port'], cue: ['said'], form: 'indirect', speakers: [quay('Thomas Quay')] }],
      url: 'https://gazette.example/4',
      publishedAt: '2031-04-06',
    })
    expect((await who(told.store, { speaker: 'Tom Quay' })).counts.statements).toBe(3)
    await expect(verbs.mergeActors('Thomas Quay', 'Tom Quay')).rejects.toMatchObject({ code: 'USAGE' })
    await verbs.undoIdentity(merge.number)
    expect(await wordsOf({ speaker: 'Thomas Quay' })).toEqual(['the boats would stay in port', 'the strike would last a week'])
    expect(await wordsOf({ speaker: 'Tom Quay' })).toEqual(['of strikes at the harbour'])
    expect((await told.store.actors(['name:tom quay']))[0]!.names).toEqual(['tom quay'])
  })

  test('splits an actor, and does not merge two that are not the same', async () => {
    const id = await only({ words: 'boats' })
    const split = await verbs.splitActor('Thomas Quay', [id], 'Thomas Quay the younger')
    expect(await wordsOf({ speaker: 'Thomas Quay the younger' })).toEqual(['the boats would stay in port'])
    const apart = await verbs.notSame('Thomas Quay the younger', 'name:thomas quay')
    await expect(verbs.mergeActors('Thomas Quay the younger', 'name:thomas quay')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('not the same'),
    })
    await verbs.undoIdentity(apart.number)
    await verbs.undoIdentity(split.number)
    expect(await wordsOf({ speaker: 'Thomas Quay' })).toEqual(['the boats would stay in port', 'the strike would last a week'])
    await expect(verbs.splitActor('Thomas Quay', [await only({ words: 'Monday' })], 'X Y')).rejects.toMatchObject({ code: 'USAGE' })
    await expect(verbs.splitActor('Thomas Quay', [], 'X Y')).rejects.toMatchObject({ code: 'USAGE' })
    await expect(verbs.mergeActors('Nobody At All', 'Tom Quay')).rejects.toMatchObject({ code: 'NOTHING_FOUND' })
  })

  test('draws the same random sample again, and goes on behind what was reviewed', async () => {
    const draw = async (after?: string): Promise<Awaited<ReturnType<RepairVerbs['reviewQueue']>>> =>
      verbs.reviewQueue({ order: 'random', seed: 'a', limit: 2, after })
    const first = await draw()
    const second2 = await draw(first.next!)
    const ids = [...first.rows, ...second2.rows].map(({ statement }) => statement.id)
    expect(new Set(ids).size).toBe(4)
    expect((await draw()).rows).toEqual(first.rows)
    await verbs.correct(ids[0]!, { kind: 'right' }, { by: 'Ada', drawn: 'random' })
    expect((await draw()).rows.map(({ statement }) => statement.id)).toEqual(ids.slice(1, 3))
    expect((await verbs.reviewQueue({ order: 'random', seed: 'a', by: 'Bo', limit: 1 })).rows[0]!.statement.id).toBe(ids[0])
    await verbs.correct(ids[0]!, { kind: 'right' }, { by: 'Bo', drawn: 'random' })
    await verbs.correct(ids[1]!, { kind: 'wrong' }, { by: 'Ada', drawn: 'random' })
    await verbs.correct(ids[2]!, { kind: 'right' }, { by: 'Ada', drawn: 'impact' })
    const { precision, agreements, reviewed } = await verbs.report()
    expect(reviewed).toBe(3)
    expect(precision.whole).toMatchObject({ reviewed: 2, right: 1, share: 0.5 })
    expect(agreements).toMatchObject([{ one: 'Ada', other: 'Bo', both: 1, agreed: 1 }])
    expect(await verbs.estimate()).toMatchObject({ statements: 3, reviewed: 2, precision: { reviewed: 2, right: 1 } })
    expect((await verbs.reviewQueue({ order: 'uncertain' })).rows.map(({ statement }) => statement.id)).toEqual([ids[3]])
    expect((await verbs.reviewQueue({ order: 'impact' })).rows.map(({ statement, reports }) => [statement.id, reports])).toEqual([[ids[3], 1]])
    expect(first.rows.every(({ context, words }) => context.text.includes(words))).toBe(true)
    await expect(draw('no cursor')).rejects.toMatchObject({ code: 'USAGE' })
    const rows: string[] = []
    for await (const { verdict, textHash } of verbs.gold()) rows.push(`${verdict} ${textHash.length}`)
    expect(rows.toSorted()).toEqual(['right 64', 'right 64', 'wrong 64'])
  })

  test('samples paragraphs, and tells how much was missed', async () => {
    const { paragraphs, next } = await verbs.paragraphSample({ seed: 'p', limit: 50 })
    expect([paragraphs.length, next]).toEqual([8, null])
    const withOne = paragraphs.filter(({ statements }) => statements.some(({ verification }) => verification !== 'wrong'))
    for (const { document, span } of withOne) await verbs.reviewParagraph({ documentId: document.id, span, missed: 0, seed: 'p' })
    const empty = paragraphs.find(({ statements }) => statements.length === 0)!
    await verbs.reviewParagraph({ documentId: empty.document.id, span: empty.span, missed: 1, seed: 'p' }, { by: 'Ada' })
    expect((await verbs.report()).recall).toMatchObject({ paragraphs: withOne.length + 1, right: 3, reviewed: 4, share: 0.75 })
    expect((await verbs.paragraphSample({ seed: 'p', limit: 50 })).paragraphs).toHaveLength(8 - withOne.length - 1)
    await expect(verbs.reviewParagraph({ documentId: empty.document.id, span: empty.span, missed: -1, seed: 'p' })).rejects.toMatchObject({ code: 'USAGE' })
  })

  test('finds a quotation under whoever said it after repairs', async () => {
    const id = await only({ words: 'Monday', rejected: true })
    await verbs.correct(id, { kind: 'right' })
    const { correction } = await verbs.correct(id, { kind: 'speaker', names: ['Tom Quay'] })
    expect((await checkQuote(told.store, 'The harbour opens on Monday', { by: 'Ada Brel' })).finding).toBe('other-speaker')
    await verbs.undo(correction.number)
  })

  test('finds a quotation whose statement was judged wrong in the text alone, and traces none', async () => {
    const id = await only({ words: 'Monday', rejected: true })
    const wrong = await verbs.correct(id, { kind: 'wrong' })
    expect((await checkQuote(told.store, 'The harbour opens on Monday')).finding).toBe('unattributed')
    expect((await traceStatement(told.store, id)).variants.flatMap(({ reports }) => reports)).toHaveLength(1)
    await verbs.undo(wrong.correction.number)
    expect((await checkQuote(told.store, 'The harbour opens on Monday')).finding).toBe('verbatim')
  })

  test('is copied with its repairs, identities, reviews and what was read, and the copy goes on by itself', async () => {
    const merge = await verbs.mergeActors('Thomas Quay', 'Tom Quay')
    const repair = await verbs.correct(await only({ words: 'boats' }), { kind: 'form', form: 'direct' }, { by: 'Ada' })
    const other = await toldRecord([], makePlace)
    const logOf = async ({ store }: ToldRecord): Promise<readonly LogEntry[]> => {
      const entries: LogEntry[] = []
      for await (const each of repairVerbs({ store, clock: { now: () => '' }, inTurn: (work) => work() }).log()) entries.push(each)
      return entries
    }
    try {
      expect((await copyRecord(told.store, other.store)).same).toBe(true)
      expect((await copyRecord(told.store, other.store)).same).toBe(true)
      const log = await logOf(told)
      expect((await logOf(other)).map(({ entry }) => entry.at)).toEqual(log.map(({ entry }) => entry.at))
      const copied = repairVerbs({ store: other.store, clock: { now: () => '2031-09-01T00:00:00Z' }, inTurn: (work) => work() })
      const { corrections, original } = await copied.history(repair.found.statement.id)
      expect(original).toEqual((await verbs.history(repair.found.statement.id)).original)
      await copied.undo(corrections.at(-1)!.number)
      await copied.undoIdentity((await other.store.identityChanges()).at(-1)!.number)
      expect((await who(other.store, { words: 'boats' })).rows[0]!.statement).toEqual(original)
    } finally {
      await other.close()
    }
    await verbs.undoIdentity(merge.number)
    await verbs.undo(repair.correction.number)
  })

  test('tells everything that was done in the order of time', async () => {
    const entries: { of: string; at: string }[] = []
    for await (const { of, entry } of verbs.log()) entries.push({ of, at: entry.at })
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted())
    expect(new Set(entries.map(({ of }) => of))).toEqual(new Set(['statement', 'actor', 'paragraph']))
  })

  test('forgets a page and does not take it again', async () => {
    expect(await verbs.forget({ page: 'https://gazette.example/3' }, { by: 'Ada', why: 'asked to' })).toEqual({ documents: 1, statements: 1 })
    expect(await wordsOf({ words: 'week', rejected: true })).toEqual([])
    await expect(told.add(pages[2]!)).rejects.toMatchObject({ code: 'FORGOTTEN', message: expect.stringContaining('2031-05-01') })
    await expect(verbs.forget({ page: 'https://gazette.example/3' })).rejects.toMatchObject({ code: 'NOTHING_FOUND' })
  })

  test('forgets an actor with what it says, and keeps it out', async () => {
    expect((await verbs.forget({ actor: 'Ada Brel' })).statements).toBe(1)
    expect(await wordsOf({ words: 'Monday', rejected: true })).toEqual([])
    const { statements } = await told.add({
      text: 'Ada Brel promised new cranes for the port.\nThe old ones were built before the great flood, and are not much used.',
      told: [{ content: ['new cranes for the port'], cue: ['promised'], form: 'indirect', speakers: [brel] }],
      url: 'https://gazette.example/5',
    })
    expect(statements).toBe(0)
  })
})
