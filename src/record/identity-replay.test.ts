/** Whatever is merged, split, kept apart and taken back, in any order: the rows are what the log says, on both engines alike, and nothing is left when all is taken back. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type ToldPage, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import { HearsayError } from '../errors.js'
import type { FoundStatement } from '../model/found-statement.js'
import { actorKey } from '../text/actor-key.js'
import { actorContext } from './actor-context.js'
import { anyStatement } from './filter-of.js'
import { identitiesOf } from './identities.js'
import { readings } from './readings.js'
import type { RepairVerbs } from './repair-verbs.js'
import { repairVerbs } from './repair.js'
import { takenBack } from './in-force.js'
import { refreshed } from './refreshed.js'
import { who } from './who.js'

const names = ['Ada Brel', 'A. Brel', 'Tom Quay', 'Thomas Quay', 'Nila Moor'] as const
const said = [
  'boats stay in port',
  'grain is dear',
  'nobody was told',
  'winter comes early',
  'the union will vote',
  'rain is good',
  'the bridge is shut',
] as const
/** Each repeats the one before; it is the same distinct statement where both are by one. */
const repeating: ToldPage = {
  text: 'Ada Brel said tolls will rise. Thomas Quay said they would. Nila Moor said as much.',
  told: (['Ada Brel', 'Thomas Quay', 'Nila Moor'] as const).map((words, at) => ({
    content: [['tolls will rise', 'they would', 'as much'][at]!],
    form: 'indirect',
    speakers: [{ words, reason: 'local-name', kind: 'person' }],
    ...(at === 0 ? {} : { repeats: at - 1 }),
  })),
  publishedAt: '2031-04-09',
}
const apart: readonly ToldPage[] = said.map((words, at) => ({
  text: `${names[at % names.length]!} said ${words}. ${'Vessels of another fleet, number '.repeat(2)}${at * 7919}.`,
  told: [{ content: [words], cue: ['said'], form: 'indirect', speakers: [{ words: names[at % names.length]!, reason: 'local-name', kind: 'person' }] }],
  publishedAt: `2031-04-0${at + 1}`,
}))
const pages = [...apart, repeating]

interface Step {
  readonly kind: 'merge' | 'split' | 'not-same' | 'undo'
  readonly one: number
  readonly other: number
  readonly statements: readonly number[]
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('merge', 'merge', 'split', 'not-same', 'undo', 'undo'),
    one: fc.nat(99),
    other: fc.nat(99),
    statements: fc.uniqueArray(fc.nat(said.length - 1), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 8 },
)

interface Side {
  readonly told: ToldRecord
  readonly verbs: RepairVerbs
  readonly machine: readonly FoundStatement[]
}

const rowsOf = async ({ told }: Pick<Side, 'told'>): Promise<readonly FoundStatement[]> => {
  const rows: FoundStatement[] = []
  for await (const { statements } of readings(told.store)) rows.push(...statements)
  return rows
}

/** Takes one step; one that is refused changes nothing. */
const take = async ({ told, verbs, machine }: Side, { kind, one, other, statements }: Step): Promise<void> => {
  const key = (number: number): string => `name:${names[number % names.length]!.toLowerCase().replace('.', '')}`
  const log = await told.store.identityChanges()
  try {
    if (kind === 'merge') await verbs.mergeActors(key(one), key(other))
    if (kind === 'not-same') await verbs.notSame(key(one), key(other))
    if (kind === 'undo') await verbs.undoIdentity(log[one % Math.max(1, log.length)]?.number ?? 0)
    if (kind === 'split')
      await verbs.splitActor(
        key(one),
        statements.map((at) => machine[at]!.statement.id),
        names[other % names.length]!,
      )
  } catch (error) {
    if (!(error instanceof HearsayError) || !['USAGE', 'NOTHING_FOUND'].includes(error.code)) throw error
  }
}

describe('identities', () => {
  const sides: Side[] = []
  beforeAll(async () => {
    for (const [, makePlace] of engines) {
      const told = await toldRecord(pages, makePlace)
      const clock = { now: () => '2031-05-01T12:00:00Z' }
      sides.push({ told, verbs: repairVerbs({ store: told.store, clock, inTurn: (work) => work() }), machine: await rowsOf({ told }) })
    }
  }, 60_000)
  afterAll(async () => {
    for (const { told } of sides) await told.close()
  })

  test('are what the log says after every step, and gone when all is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const answers: unknown[] = []
        for (const side of sides) {
          for (const step of taken) await take(side, step)
          const log = await side.told.store.identityChanges()
          const identities = identitiesOf(log)
          const rows = await rowsOf(side)
          expect(rows.map(({ statement }) => actorKey(statement.speakers[0]!))).toEqual(
            side.machine.map(({ statement }) => identities.meant(actorKey(statement.speakers[0]!), statement.id)),
          )
          expect((await refreshed(side.told.store, rows, await actorContext(side.told.store))).statements).toEqual([])
          const { rows: found, counts } = await who(side.told.store, { limit: 50 })
          const facets = await side.told.store.facets(anyStatement, 'speaker', 20)
          answers.push({ found: found.map(({ words, statement, distinct, reports }) => [words, statement.speakers, distinct, reports]), counts, facets })
          // Latest first, so that nothing that is not the same is one on the way.
          for (const { number, change } of log.toReversed())
            if (change.kind !== 'undo' && !takenBack(await side.told.store.identityChanges()).has(number)) await side.verbs.undoIdentity(number)
          expect((await rowsOf(side)).map((row) => ({ ...row, document: null }))).toEqual(side.machine.map((row) => ({ ...row, document: null })))
        }
        for (const answer of answers) expect(answer).toEqual(answers[0])
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
