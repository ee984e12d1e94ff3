import type { IdentityChange } from '../../model/identity-change.js'
import type { ChangedStatements, RecordNow } from '../../ports.js'
import { changeStatements } from './change-statements.js'
import type { Engine } from './engine.js'
import { writing } from './keep.js'
import type { Knowledge } from './known.js'
import { nextNumber, toldRow } from './log-rows.js'
import { recordNow } from './record-now.js'

/** Writes a change of identities into the log and what it changes into the rows; gives its number. */
export const changeIdentity = (
  engine: Engine,
  knowledge: Knowledge,
  change: Omit<IdentityChange, 'number'>,
  changed: (now: RecordNow) => AsyncIterable<ChangedStatements>,
): Promise<number> =>
  writing(engine, knowledge, async (db, known) => {
    for await (const some of changed(recordNow(engine, db, known))) await changeStatements(engine, db, known, some)
    const number = await nextNumber(db, 'identity_change')
    await engine.insert(db, 'identity_change', [{ ...toldRow({ ...change, number }), change: JSON.stringify(change.change) }])
    return number
  })
