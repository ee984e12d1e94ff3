import type { Correction } from '../model/correction.js'
import type { Statement } from '../model/statement.js'
import type { StatementEntry } from '../ports.js'
import { repaired } from './repaired.js'

/** What a statement that was read is now. */
export type Now = Pick<StatementEntry, 'statement' | 'verification' | 'original'>

/** Tells what repairs and identities make of statements that were just read. Repairs whose spans the text no longer has are the caller's matter: texts of documents do not change. */
export const createNowOf =
  (text: string, log: readonly Correction[], identified: (statement: Statement) => Statement): ((read: Statement) => Now) =>
  (read) => {
    const after = repaired(
      read,
      log.filter(({ statementId }) => statementId === read.id),
      text,
    )
    const statement = identified(after.statement)
    return { statement, verification: after.verification, ...(statement === read ? {} : { original: read }) }
  }
