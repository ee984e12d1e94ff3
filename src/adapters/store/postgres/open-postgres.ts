import { sql, type Kysely } from 'kysely'
import { HearsayError } from '../../../errors.js'
import type { Engine } from '../engine.js'
import { migrations, newestVersion, refuseNewer } from '../migrations/index.js'
import type { Tables } from '../tables.js'
import { openPool } from './pool.js'
import { postgresPlace } from './place.js'
import { postgresEngine } from './postgres-engine.js'

export interface PostgresOptions {
  readonly create: boolean
  readonly readOnly: boolean
}

/** Opens the record in a schema of a database, or makes it in an empty one. Throws RECORD_MISSING, RECORD_NOT_ONE, RECORD_NEWER, RECORD_LOST. */
export const openPostgres = async (address: string, { create, readOnly }: PostgresOptions): Promise<Engine> => {
  const place = postgresPlace(address)
  const engine = postgresEngine(await openPool(place, readOnly), place)
  try {
    const version = await versionOf(engine.db, place.shown)
    if (version === null && (!create || readOnly)) {
      throw new HearsayError('RECORD_MISSING', `there is no record in ${place.shown}; 'hearsay add PAGE' makes it, --store names another`)
    }
    refuseNewer(version ?? 0, place.shown)
    if (version === newestVersion) return engine
    if (readOnly)
      throw new HearsayError(
        'RECORD_READ_ONLY',
        `${place.shown} is of an older version of hearsay; 'hearsay reread' or the next 'hearsay add' brings it up to date`,
      )
    if (place.schema !== null) await createSchema(engine.db, place.schema)
    await migrate(engine, place.shown)
    return engine
  } catch (error) {
    await engine.close()
    throw engine.translate(error)
  }
}

/** Makes a schema where there is none. PostgreSQL's own "if not exists" fails where two come at once. */
const createSchema = (db: Kysely<Tables>, schema: string): Promise<unknown> =>
  db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`hearsay ${schema}`}, 0))`.execute(transaction)
    return sql`create schema if not exists ${sql.id(schema)}`.execute(transaction)
  })

/** The version of the record's tables; null where there is nothing at all. */
const versionOf = async (db: Kysely<Tables>, place: string): Promise<number | null> => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = to_regnamespace(current_schema()::text) and relkind in ('r', 'p', 'v', 'm', 'f') order by relname`.execute(
    db,
  )
  if (rows.length === 0) return null
  const application = rows.some(({ name }) => name === 'meta') && rows.some(({ name }) => name === 'statement_words')
  const version = application ? await db.selectFrom('meta').select('value').where('key', '=', 'hearsay_version').executeTakeFirst() : undefined
  if (version !== undefined) return Number(version.value)
  const found = rows.slice(0, 3).map(({ name }) => name)
  throw new HearsayError(
    'RECORD_NOT_ONE',
    `${place} is no record of hearsay: its schema has tables of another program (${found.join(', ')}); nothing was written to it. Add ?schema=hearsay to the address for a schema of its own`,
  )
}

/** Brings the tables to the newest version in one transaction. Two processes may come at once: the second finds the work done. */
const migrate = (engine: Engine, place: string): Promise<void> =>
  engine.write(async (db) => {
    const version = (await versionOf(db, place)) ?? 0
    refuseNewer(version, place)
    for (const migration of migrations.slice(version)) for (const command of migration.postgresql) await sql.raw(command).execute(db)
    await db
      .insertInto('meta')
      .values({ key: 'hearsay_version', value: String(newestVersion) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(newestVersion) }))
      .execute()
  })
