import type { Store } from '../ports.js'
import type { Correction, Drawn } from '../model/correction.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { RepairedPart } from '../model/review-report.js'
import type { Statement } from '../model/statement.js'
import type { Verification } from '../model/verification.js'
import { actorContext } from './actor-context.js'
import { inForce } from './in-force.js'
import { loggedCorrections } from './log.js'

/** A statement that somebody has judged or repaired. */
export interface Reviewed {
  /** As it is now. */
  readonly found: FoundStatement
  /** As the machine read it; actors are those of today. */
  readonly machine: FoundStatement
  /** All entries that count, earliest first. */
  readonly entries: readonly Correction[]
  readonly verification: Verification
  readonly parts: ReadonlySet<RepairedPart>
  /** Ways by which reviewers came to it. */
  readonly drawn: ReadonlySet<Drawn>
}

const idsAtOnce = 500

/** Every statement with entries that count and that the record still has, in the order of their ids. */
export const reviewedStatements = async (store: Store): Promise<readonly Reviewed[]> => {
  const log = new Map<string, Correction[]>()
  for await (const entry of loggedCorrections(store)) {
    const entries = log.get(entry.statementId)
    if (entries) entries.push(entry)
    else log.set(entry.statementId, [entry])
  }
  const counting = [...log].flatMap(([id, entries]) => {
    const left = inForce(entries)
    return left.length > 0 ? [[id, left] as const] : []
  })
  const { identified } = await actorContext(store)
  const reviewed: Reviewed[] = []
  for (let at = 0; at < counting.length; at += idsAtOnce) {
    const some = new Map(counting.slice(at, at + idsAtOnce))
    const originals = await store.originals([...some.keys()])
    const rows = await store.statements([...some.keys()])
    const texts = new Map((await store.documents([...new Set(rows.map(({ document }) => document.id))])).map(({ document }) => [document.id, document.text]))
    for (const found of rows) {
      const { id } = found.statement
      const entries = some.get(id) ?? []
      const original = originals.get(id)
      const machine = original ? machineRow(found, identified(original), texts.get(found.document.id) ?? '') : { ...found, verification: 'unchecked' as const }
      reviewed.push({ found, machine, entries, ...stateOf(entries), drawn: new Set(entries.map(({ drawn }) => drawn)) })
    }
  }
  return reviewed
}

/** What entries that count make of a statement. */
export const stateOf = (entries: readonly Correction[]): { readonly verification: Verification; readonly parts: ReadonlySet<RepairedPart> } => {
  const parts = new Set<RepairedPart>()
  let verdict: 'right' | 'wrong' | null = null
  for (const { change } of entries) {
    if (change.kind === 'right' || change.kind === 'wrong') verdict = change.kind
    else if (change.kind !== 'undo') parts.add(change.kind)
  }
  return { verification: verdict === 'wrong' ? 'wrong' : parts.size > 0 ? 'repaired' : (verdict ?? 'unchecked'), parts }
}

const machineRow = (found: FoundStatement, statement: Statement, text: string): FoundStatement => ({
  ...found,
  statement,
  words: statement.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  verification: 'unchecked',
})
