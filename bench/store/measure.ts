import { loadavg } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openStore } from '../../src/adapters/store/index.js'
import { openRecord } from '../../src/open-record.js'
import { filterOf } from '../../src/record/filter-of.js'
import { type EngineName, makePlace, type Place } from '../../test/fixtures/record-place.js'
import { openBareLoop } from './bare-loop.js'
import { type Keeping, keepingOf, statementsOnly } from './entry.js'
import { generatePages } from './generate.js'
import { type InsertFigures, measureInserts } from './inserts.js'
import { measureMemory } from './memory.js'
import { type Questions, QuestionDrawer } from './questions.js'
import type { EngineFigures } from './result.js'
import { measureSizes } from './sizes.js'
import { latenciesOf, type Taken, timeEach } from './timing.js'

const pagesInTransaction = 50
const pagesForMemory = 10_000
const timesTraced = 30
/** As many statements are put in for the other two insert figures. */
const aside = 100_000

/** All figures of one engine. `tell` is told what is being done. */
export const measureEngine = async (engine: EngineName, statements: number, keep: boolean, tell: (line: string) => void): Promise<EngineFigures> => {
  const few = Math.min(statements, aside)
  tell('statements with their word index')
  const statementsAlone = await withBareLoop(engine, (store, bare) => measureInserts(store, bare, entries(few, statementsOnly), pagesInTransaction))
  tell('whole pages, one a transaction')
  const single = await withBareLoop(engine, (store, bare) => measureInserts(store, bare, entries(few / 5), 1))
  const place = await makePlace(engine, 'bench', 'database')
  try {
    const drawer = new QuestionDrawer()
    tell(`whole pages, ${statements} statements`)
    const pages = await withBareLoop(
      engine,
      (store, bare) => measureInserts(store, bare, entries(statements, undefined, drawer), pagesInTransaction, told(statements, tell)),
      place,
    )
    tell('sizes')
    const sizes = await measureSizes(place)
    const load = loadavg()[0]!
    const asked = await ask(place.place, drawer.questions(), tell)
    tell(`memory while ${pagesForMemory} pages are added`)
    const memoryPlace = await makePlace(engine, 'memory', 'database')
    const memory = await measureMemory(memoryPlace.place, pagesForMemory).finally(() => memoryPlace.drop())
    return { engine, version: await versionOf(place), load, inserts: { statements: statementsAlone, pages, single }, sizes, ...asked, memory }
  } finally {
    if (keep) tell(`the record is left at ${place.place}`)
    else await place.drop()
  }
}

function* entries(statements: number, change: (keeping: Keeping) => Keeping = (same) => same, drawer?: QuestionDrawer): Generator<Keeping> {
  for (const page of generatePages(statements)) {
    drawer?.see(page)
    yield change(keepingOf(page))
  }
}

type Measure = (store: Parameters<typeof measureInserts>[0], bare: Parameters<typeof measureInserts>[1]) => Promise<InsertFigures>

/** A store, at a place of its own where none is given, and a bare loop beside it. */
const withBareLoop = async (engine: EngineName, measure: Measure, given?: Place): Promise<InsertFigures> => {
  const place = given ?? (await makePlace(engine, 'store', 'database'))
  const barePlace = await makePlace(engine, 'bare', 'database')
  const store = await openStore(place.place, { create: true })
  const bare = await openBareLoop(barePlace)
  try {
    return await measure(store, bare)
  } finally {
    await Promise.all([store.close(), bare.close()])
    await barePlace.drop()
    if (!given) await place.drop()
  }
}

const told = (all: number, tell: (line: string) => void): ((statements: number) => void) => {
  let next = 0.1
  return (statements) => {
    if (statements < next * all) return
    tell(`  ${statements} statements`)
    next += 0.1
  }
}

type Asked = Pick<EngineFigures, 'who' | 'check' | 'trace' | 'statements' | 'documents'>

/** Asks through the record's own door, which counts and cites as users have it; finding alone goes to the store. */
const ask = async (place: string, questions: Questions, tell: (line: string) => void): Promise<Asked> => {
  const record = await openRecord(place, { readOnly: true })
  const store = await openStore(place, { readOnly: true })
  try {
    const { statements, documents } = await record.extent()
    tell(`who, ${questions.who.length} times`)
    // A hundred first, for the caches.
    await timeEach(questions.who.slice(0, 100), (query) => record.who(query))
    let nothingFound = 0
    const answers = await timeEach(questions.who, async (query) => {
      if ((await record.who(query)).rows.length === 0) nothingFound += 1
    })
    const filters = await Promise.all(questions.who.map(async (query) => (await filterOf(store, query)).filter))
    const finds = await timeEach(filters, (filter) => store.find(filter, { before: null, limit: 20, distinct: true }))
    tell(`check, ${questions.verbatim.length + questions.altered.length + questions.absent.length} times`)
    const found = { verbatim: 0, altered: 0, absent: 0 }
    const checks = async (kind: keyof typeof found, expected: string): Promise<readonly Taken[]> =>
      timeEach(questions[kind], async (quote) => {
        if ((await record.check(quote)).finding === expected) found[kind] += 1
      })
    await timeEach(questions.verbatim.slice(0, 20), (quote) => record.check(quote))
    const verbatim = await checks('verbatim', 'verbatim')
    const altered = await checks('altered', 'altered')
    const absent = await checks('absent', 'not-found')
    tell('trace')
    const { variants, counts } = await record.trace(questions.traced)
    const traces = await timeEach(Array.from({ length: timesTraced }), () => record.trace(questions.traced))
    return {
      statements,
      documents,
      who: { answer: latenciesOf(answers), find: latenciesOf(finds), nothingFound },
      check: {
        verbatim: latenciesOf(verbatim),
        altered: latenciesOf(altered),
        absent: latenciesOf(absent),
        all: latenciesOf([...verbatim, ...altered, ...absent]),
        found,
      },
      trace: { times: latenciesOf(traces), reports: counts.reports, variants: variants.length },
    }
  } finally {
    await Promise.all([record.close(), store.close()])
  }
}

const versionOf = async ({ engine, place }: Place): Promise<string> => {
  if (engine === 'sqlite') {
    const database = new DatabaseSync(':memory:')
    const version = String(database.prepare('select sqlite_version() as version').get()?.['version'])
    database.close()
    return `SQLite ${version}`
  }
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  const { rows } = await client.query<{ readonly server_version: string }>('show server_version')
  await client.end()
  return `PostgreSQL ${rows[0]?.server_version.split(' ')[0]}`
}
