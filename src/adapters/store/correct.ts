import type { Correction } from '../../model/correction.js'
import type { ChangedStatements, RecordNow } from '../../ports.js'
import { changeStatements } from './change-statements.js'
import type { Engine } from './engine.js'
import { writing } from './keep.js'
import type { Knowledge } from './known.js'
import { appendCorrections } from './log-rows.js'
import { recordNow } from './record-now.js'

/** Writes repairs into the log and what they change into the rows; gives the repairs' numbers. */
export const correct = (
  engine: Engine,
  knowledge: Knowledge,
  corrections: readonly Omit<Correction, 'number'>[],
  changed: (now: RecordNow) => Promise<ChangedStatements>,
): Promise<readonly number[]> =>
  writing(engine, knowledge, async (db, known) => {
    const told = await changed(recordNow(engine, db, known))
    const numbers = await appendCorrections(engine, db, corrections)
    await changeStatements(engine, db, known, told)
    return numbers
  })
