import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { IdentityChange, IdentityChangeKind } from '../../model/identity-change.js'
import type { ChangedStatements } from '../../ports.js'
import { changeStatements } from './change-statements.js'
import type { Engine } from './engine.js'
import { writing } from './keep.js'
import type { Knowledge } from './known.js'
import { loggedOf, nextNumber, toldRow } from './log-rows.js'
import type { IdentityChangeTable, Tables } from './tables.js'

/**
 * Writes a change of identities into the log and what it changes into the rows; gives its number.
 *
 * All is gathered first, and packed: who gives it reads the record, which nobody can do while a transaction holds SQLite's only connection.
 */
export const changeIdentity = async (
  engine: Engine,
  knowledge: Knowledge,
  change: Omit<IdentityChange, 'number'>,
  changed: AsyncIterable<ChangedStatements>,
): Promise<number> => {
  const packed: Packed[] = []
  for await (const some of changed) packed.push(pack(some))
  return writing(engine, knowledge, async (db, known) => {
    const number = await nextNumber(db, 'identity_change')
    await engine.insert(db, 'identity_change', [identityRow({ ...change, number })])
    for (const some of packed) await changeStatements(engine, db, known, unpack(some))
    return number
  })
}

interface Packed {
  readonly bytes: Uint8Array
  readonly keyOf: ChangedStatements['keyOf']
}

const pack = ({ keyOf, ...some }: ChangedStatements): Packed => ({ bytes: deflateRawSync(JSON.stringify(some), { level: 1 }), keyOf })

const unpack = ({ bytes, keyOf }: Packed): ChangedStatements => ({
  ...(JSON.parse(inflateRawSync(bytes).toString()) as Omit<ChangedStatements, 'keyOf'>),
  keyOf,
})

const identityRow = (change: IdentityChange): IdentityChangeTable => ({ ...toldRow(change), change: JSON.stringify(change.change) })

/** Earliest first. */
export const readIdentityChanges = async (db: Kysely<Tables>): Promise<readonly IdentityChange[]> => {
  const rows = await db.selectFrom('identity_change').selectAll().where('change', 'is not', null).orderBy('number').execute()
  return rows.map((row) => ({ ...loggedOf(row), change: JSON.parse(row.change ?? 'null') as IdentityChangeKind }))
}
