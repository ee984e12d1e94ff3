/**
 * Whatever is merged, split, kept apart, repaired and taken back, in any order: the list, the counts, the pair, the trace, the actors' cards and all exports tell one story, on both
 * engines, and the one that a record tells in which only what counts in the end was ever said.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExport } from '../../src/create-export.js'
import { HearsayError } from '../../src/errors.js'
import { exportFormats } from '../../src/export/export-format.js'
import type { ExportRow } from '../../src/formats/export-row.js'
import { hashBytes } from '../../src/model/id.js'
import { isSpeech } from '../../src/model/stance.js'
import type { WhoQuery } from '../../src/model/who-query.js'
import { type HearsayRecord, openRecord } from '../../src/open-record.js'
import { catchUp } from '../../src/record/catch-up.js'
import { inForce, takenBack } from '../../src/record/in-force.js'
import { actorKey } from '../../src/text/actor-key.js'
import { engines, type ToldPage, type ToldRecord, toldRecord } from '../fixtures/told-record.js'

const names = ['Ada Brel', 'A. Brel', 'Tom Quay', 'Nila Moor'] as const
const keyOf = (name: string): string => actorKey({ actor: null, name })
/** Two pages have the same words by two who may be one; another says again what stands above. */
const said = ['boats stay in port', 'boats stay in port', 'grain is dear', 'winter comes early', 'the bridge is shut', 'rain is good'] as const
const pages = said.map((words, at): ToldPage => {
  const [speaker, other] = [names[at % names.length]!, names[(at + 2) % names.length]!]
  const once = {
    content: [words],
    cue: ['said'],
    form: 'indirect',
    speakers: [{ words: speaker, reason: 'local-name' }],
    about: [{ words: other, reason: 'local-name' }],
    saidAt: {},
  } as const
  return {
    text: `${speaker} said ${words} of ${other}. ${`Vessels of fleet ${at * 7919} wait. `.repeat(2)}\nTo repeat it, “${words.toUpperCase()}”.`,
    told: [once, { ...once, content: [`“${words.toUpperCase()}”`], cue: ['repeat'], form: 'direct', repeats: 0 }],
    publishedAt: `2031-0${3 + (at % 2)}-0${at + 1}`,
    publisher: `Outlet ${at % 3}`,
  }
})

interface Step {
  readonly kind: 'merge' | 'split' | 'not-same' | 'undo-actor' | 'right' | 'wrong' | 'speaker' | 'content' | 'form' | 'cue' | 'undo'
  readonly one: number
  readonly other: number
  readonly statements: readonly number[]
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom(
      ...(['merge', 'merge', 'split', 'not-same', 'undo-actor', 'right', 'wrong', 'speaker', 'speaker', 'content', 'form', 'cue', 'undo'] as const),
    ),
    one: fc.nat(99),
    other: fc.nat(99),
    statements: fc.uniqueArray(fc.nat(pages.length * 2 - 1), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 3, maxLength: 8 },
)

/** A record, and its store for what only a store tells. */
interface Side {
  readonly told: ToldRecord
  readonly record: HearsayRecord
}

const side = async (makePlace: (typeof engines)[0][1]): Promise<Side> => {
  const told = await toldRecord(pages, makePlace)
  return { told, record: await openRecord(told.place, { clock: { now: () => '2031-05-01T12:00:00Z' } }) }
}
const close = async ({ told, record }: Side): Promise<void> => {
  await record.close()
  await told.close()
}

const idsOf = async ({ told: { store } }: Side): Promise<readonly string[]> =>
  (await store.statementsOf(await store.documentIds(null, 99))).map(({ statement }) => statement.id)

/** Takes one step; one that is refused changes nothing. */
const take = async ({ told: { store }, record }: Side, ids: readonly string[], { kind, one, other, statements }: Step): Promise<void> => {
  const key = (number: number): string => keyOf(names[number % names.length]!)
  const id = ids[one % ids.length]!
  const [found] = await store.statements([id])
  const { start, end } = found!.statement.content[0]
  const numberIn = (log: readonly { readonly number: number }[]): number => log[one % Math.max(1, log.length)]?.number ?? 0
  const taking = {
    merge: () => record.mergeActors(key(one), key(other)),
    'not-same': () => record.notSame(key(one), key(other)),
    split: () =>
      record.splitActor(
        key(one),
        statements.map((at) => ids[at]!),
        [...names, 'Vera Holm'][other % (names.length + 1)]!,
      ),
    'undo-actor': async () => record.undoIdentity(numberIn(await store.identityChanges())),
    right: () => record.correct(id, { kind: 'right' }),
    wrong: () => record.correct(id, { kind: 'wrong' }),
    speaker: () => record.correct(id, { kind: 'speaker', names: [[...names, 'Bo Carr'][other % (names.length + 1)]!] }),
    content: () => record.correct(id, { kind: 'content', spans: [{ start, end: Math.max(start + 5, end - 1 - (other % 6)) }] }),
    form: () => record.correct(id, { kind: 'form', form: (['direct', 'indirect', 'mixed'] as const)[other % 3]! }),
    cue: () => record.correct(id, { kind: 'cue', spans: null }),
    undo: async () => record.undo(numberIn(await store.corrections({ after: 0, limit: 999 }))),
  }
  await taking[kind]().catch((error: unknown) => {
    if (!(error instanceof HearsayError) || !['USAGE', 'NOTHING_FOUND'].includes(error.code)) throw error
  })
}

/** Takes all back, the latest first, so that nothing that is not the same is one on the way. */
const takeAllBack = async ({ told: { store }, record }: Side): Promise<void> => {
  for (const { number } of inForce(await store.corrections({ after: 0, limit: 9999 })).toReversed()) await record.undo(number)
  for (const { number, change } of (await store.identityChanges()).toReversed())
    if (change.kind !== 'undo' && !takenBack(await store.identityChanges()).has(number)) await record.undoIdentity(number)
}

/** A new record in which only what counts in the log of another was ever said. */
const netOf = async ({ told: { store } }: Side): Promise<Side> => {
  const net = await side(engines[0]![1])
  const to = net.told.store
  const nothing = async function* (): AsyncGenerator<never> {}
  for (const { number: _number, ...change } of inForce(await store.identityChanges())) await to.changeIdentity(change, nothing)
  const repairs = inForce(await store.corrections({ after: 0, limit: 9999 })).map(({ number: _number, ...repair }) => repair)
  await to.correct(repairs, async () => ({ statements: [], actors: [], keyOf: actorKey }))
  for (const id of await to.documentIds(null, 99)) await catchUp(to, id)
  return net
}

/** All bytes of an export, file by file. */
const exported = async (record: HearsayRecord, format: (typeof exportFormats)[number], query: WhoQuery): Promise<ReadonlyMap<string, Buffer>> => {
  const files = new Map<string, Buffer>()
  const prepared = await createExport(record, { format, query })
  const written = await prepared.write({
    write: async (bytes) => void files.set('', Buffer.concat([files.get('') ?? Buffer.alloc(0), bytes])),
    writeFile: async (name, text) => void files.set(name, Buffer.from(text)),
  })
  expect(written.entries).toBe(prepared.announced)
  return files
}

/** The rows of an export of everything, wrong ones left out. */
const rowsOf = async (record: HearsayRecord): Promise<readonly ExportRow[]> => {
  const text = (await exported(record, 'jsonl', { since: '2031' })).get('')?.toString() ?? ''
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ExportRow)
}

const queries: readonly WhoQuery[] = [{}, { rejected: true, since: '2031' }, { speaker: 'Brel' }]

/** What a record says, as far as it is the same in every record. */
const storyOf = async ({ record }: Side): Promise<Readonly<Record<string, unknown>>> => {
  const story: Record<string, unknown> = {}
  for (const format of exportFormats)
    for (const query of queries)
      story[`${format} ${JSON.stringify(query)}`] = [...(await exported(record, format, query))].map(([name, bytes]) => [name, hashBytes(bytes)])
  const { rows, counts } = await record.who({ limit: 50 })
  story['who'] = { rows: rows.map(({ position: _position, ...row }) => row), counts }
  story['facets'] = await record.facets({}, 'speaker', 20)
  for (const { statement } of rows) story[`trace ${statement.id}`] = withoutPositions(await record.trace(statement.id))
  for (const name of names) story[name] = await record.actorCard(keyOf(name))
  story['pair'] = await record.pair('name:ada brel', 'name:tom quay', { corrected: true }).catch(codeOf)
  return story
}

const codeOf = (error: unknown): unknown => {
  if (!(error instanceof HearsayError)) throw error
  return error.code
}

const withoutPositions = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'position' ? undefined : each)))

/** What is asked in other ways counts what the rows of the export say. */
const agree = async ({ record }: Side): Promise<void> => {
  const exportRows = await rowsOf(record)
  const distinctOf = (some: readonly ExportRow[]): ReadonlySet<number> =>
    new Set(some.filter(({ stance }) => isSpeech(stance)).map(({ distinctStatement }) => distinctStatement))
  const { rows, counts } = await record.who({ limit: 50 })
  expect(new Set(rows.map(({ distinct }) => distinct))).toEqual(distinctOf(exportRows))
  expect(counts.statements).toBe(distinctOf(exportRows).size)
  for (const { statement, words, distinct, reports, verification } of rows) {
    const same = exportRows.filter(({ distinctStatement }) => distinctStatement === distinct)
    expect(new Set(same.map(({ documentId }) => documentId)).size).toBe(reports)
    expect(same.find(({ id }) => id === statement.id)).toMatchObject({ words, verification, speakers: statement.speakers, form: statement.form })
    const traced = (await record.trace(statement.id)).variants.flatMap((variant) => variant.reports)
    expect(traced.map(({ document }) => document.id)).toEqual(expect.arrayContaining(same.map(({ documentId }) => documentId)))
    for (const report of traced)
      expect(exportRows.find(({ id }) => id === report.statement.id)).toMatchObject({ words: report.words, speakers: report.statement.speakers })
  }
  const by = (key: string) => exportRows.filter(({ speakers }) => speakers.some((speaker) => actorKey(speaker) === key))
  for (const key of names.map(keyOf)) expect((await record.actorCard(key)).says.counts.statements).toBe(distinctOf(by(key)).size)
  const pair = await record.pair('name:ada brel', 'name:tom quay')
  const onQuay = by('name:ada brel').filter(({ about }) => about.some((each) => actorKey(each) === 'name:tom quay'))
  expect(pair.directions[0].statements).toBe(distinctOf(onQuay).size)
}

describe('after any repairs', () => {
  const sides: Side[] = []
  let ids: readonly string[]
  let machine: Awaited<ReturnType<typeof exported>>
  beforeAll(async () => {
    for (const [, makePlace] of engines) sides.push(await side(makePlace))
    ids = await idsOf(sides[0]!)
    machine = await exported(sides[0]!.record, 'jsonl', {})
  }, 60_000)
  afterAll(async () => {
    for (const each of sides) await close(each)
  })

  test('all views and exports tell one story, and nothing is left when all is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const each of sides) {
          await takeAllBack(each)
          for (const step of taken) await take(each, ids, step)
        }
        const net = await netOf(sides[0]!)
        try {
          const story = await storyOf(net)
          for (const each of sides) {
            expect(await storyOf(each)).toEqual(story)
            await agree(each)
          }
        } finally {
          await close(net)
        }
        for (const each of sides) {
          await takeAllBack(each)
          expect(await exported(each.record, 'jsonl', {})).toEqual(machine)
        }
      }),
      { numRuns: 5, endOnFailure: true },
    )
  }, 180_000)
})
