import { HearsayError } from '../errors.js'
import type { Correction } from '../model/correction.js'
import { sliceAll } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Verification } from '../model/verification.js'
import type { ChangedStatements, RecordNow, StatementEntry } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { type ActorContext, entriesOf } from './actor-context.js'
import { canonicalJson } from './canonical-json.js'
import { citedOutlets } from './cited-outlet.js'
import { distinctNumbers } from './distinct-number.js'
import { repaired } from './repaired.js'

/**
 * The statements of a document that are no longer as their rows say, once repairs and identities are replayed on what the machine read: those that were repaired, those that
 * mean another actor, and those that repeat one of them and so change their distinct number.
 *
 * @param next Repairs that are not in the log yet.
 */
export const refreshed = async (store: RecordNow, documentId: string, context: ActorContext, next: readonly Correction[] = []): Promise<ChangedStatements> => {
  const [kept] = await store.documents([documentId])
  if (!kept) throw new HearsayError('RECORD_DAMAGED', `${store.place} lacks the document ${documentId} that it refers to: restore a backup`)
  const { text } = kept.document
  const rows = await store.statementsOf([documentId])
  const ids = rows.map(({ statement }) => statement.id)
  const [originals, logged] = [await store.originals(ids), await store.corrections({ statementIds: ids })]
  const log = new Map<string, Correction[]>()
  for (const entry of [...logged, ...next]) log.set(entry.statementId, [...(log.get(entry.statementId) ?? []), entry])
  const now = rows.map((row) => {
    const machine = originals.get(row.statement.id) ?? row.statement
    const entries = log.get(machine.id)
    const after = entries && repaired(machine, entries, text)
    const verification: Verification = after?.verification ?? row.verification
    return { row, machine, statement: context.identified(after?.statement ?? machine), verification }
  })
  const statements = now.map(({ statement }) => statement)
  const tokens = new Map(statements.map(({ id, content }) => [id, searchTokens(sliceAll(text, content))]))
  const distinct = distinctNumbers(statements, ({ id }) => tokens.get(id) ?? [])
  const numberOf = ({ id }: Statement): number => distinct.get(id) ?? 0
  const changed = now.filter(
    ({ row, statement, verification }) => verification !== row.verification || numberOf(statement) !== row.distinct || !isSame(statement, row.statement),
  )
  const actors = await entriesOf(
    store,
    changed.map(({ statement }) => statement),
  )
  const names = new Map(actors.map((entry) => [entry.id, entry.names]))
  const citedOutlet = await citedOutlets(store, statements, kept.actors, (id) => names.get(id) ?? [])
  return {
    statements: changed.map(({ machine, statement, verification }): StatementEntry => ({
      statement,
      words: sliceAll(text, statement.content),
      tokens: tokens.get(statement.id) ?? [],
      distinct: numberOf(statement),
      citedOutlet: citedOutlet(statement),
      verification,
      original: machine,
    })),
    actors,
    keyOf: actorKey,
  }
}

/** Most are the very statement that was read, of which nothing must be compared. */
const isSame = (statement: Statement, before: Statement): boolean => statement === before || canonicalJson(statement) === canonicalJson(before)
