import { HearsayError } from '../errors.js'
import type { Correction } from '../model/correction.js'
import type { FoundStatement } from '../model/found-statement.js'
import { sliceAll } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Verification } from '../model/verification.js'
import type { ChangedStatements, RecordNow, StatementEntry } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { type ActorContext, entriesOf } from './actor-context.js'
import { type CitedOutlet, citedOutlets, cites } from './cited-outlet.js'
import { distinctNumberAmong } from './distinct-number.js'
import { isAlike } from './is-alike.js'
import { repaired } from './repaired.js'

/**
 * Those of these statements that are no longer as their rows say, once repairs and identities are replayed on what the machine read: those that were repaired, those that
 * mean another actor, and those that repeat one of them and so change their distinct number.
 *
 * @param rows With all that repeat one of them, and that one of them repeats.
 * @param next Repairs that are not in the log yet.
 */
export const refreshed = async (
  store: RecordNow,
  rows: readonly FoundStatement[],
  context: ActorContext,
  next: readonly Correction[] = [],
): Promise<ChangedStatements> => {
  const texts = await store.texts([...new Set(rows.map(({ document }) => document.id))])
  const textOf = (id: string): string => texts.get(id) ?? lacking(store, id)
  const ids = rows.map(({ statement }) => statement.id)
  const [originals, logged] = [await store.originals(ids), await store.corrections({ statementIds: ids })]
  const log = groupedBy([...logged, ...next], ({ statementId }) => statementId)
  const now = rows.map((row) => {
    const machine = originals.get(row.statement.id) ?? row.statement
    const entries = log.get(machine.id)
    const after = entries && repaired(machine, entries, textOf(row.document.id))
    const verification: Verification = after?.verification ?? row.verification
    return { row, machine, statement: context.identified(after?.statement ?? machine), verification }
  })
  const wordsOf = ({ documentId, content }: Statement): string => sliceAll(textOf(documentId), content)
  const held = new Map<string, readonly string[]>()
  const tokensOf = (statement: Statement): readonly string[] => {
    const tokens = held.get(statement.id) ?? searchTokens(wordsOf(statement))
    held.set(statement.id, tokens)
    return tokens
  }
  const numberOf = distinctNumberAmong(
    now.map(({ statement }) => statement),
    tokensOf,
  )
  // Alone, a statement has another number only where it is another itself.
  const changed = now.filter(
    ({ row, statement, verification }) =>
      verification !== row.verification ||
      !(statement === row.statement || isAlike(statement, row.statement)) ||
      (statement.repeats !== null && numberOf(statement) !== row.distinct),
  )
  const statements = changed.map(({ statement }) => statement)
  const actors = await entriesOf(store, statements)
  const citedOutlet = await citedOutletsOf(store, statements, new Map(actors.map(({ id, names }) => [id, names])))
  return {
    statements: changed.map(({ machine, statement, verification }): StatementEntry => ({
      statement,
      words: wordsOf(statement),
      tokens: tokensOf(statement),
      distinct: numberOf(statement),
      citedOutlet: citedOutlet(statement),
      verification,
      original: machine,
    })),
    actors,
    keyOf: actorKey,
  }
}

/** Tells which outlets are cited for statements of several documents. */
const citedOutletsOf = async (
  store: RecordNow,
  statements: readonly Statement[],
  names: ReadonlyMap<string | null, readonly string[]>,
): Promise<CitedOutlet> => {
  const citing = groupedBy(statements.filter(cites), ({ documentId }) => documentId)
  const outlets = new Map<string, CitedOutlet>()
  for (const { document, actors } of await store.documents([...citing.keys()]))
    outlets.set(document.id, await citedOutlets(store, citing.get(document.id) ?? [], actors, (id) => names.get(id) ?? []))
  return (statement) => outlets.get(statement.documentId)?.(statement) ?? null
}

const groupedBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const lacking = ({ place }: RecordNow, documentId: string): never => {
  throw new HearsayError('RECORD_DAMAGED', `${place} lacks the document ${documentId} that it refers to: restore a backup`)
}
