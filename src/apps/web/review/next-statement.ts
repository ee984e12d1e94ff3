import type { Document } from '../../../model/document.js'
import type { DocumentActor } from '../../../model/document-actor.js'
import type { StatementHistory } from '../../../model/corrected.js'
import type { QueuedStatement } from '../../../model/review-queue.js'
import type { HearsayRecord } from '../../../open-record.js'
import { refuseMisplaced } from '../../../record/refuse-misplaced.js'
import { statementContext } from '../../../record/statement-context.js'
import type { ReviewQuery } from './review-query.js'

/** A statement that is reviewed, with what its repair needs. */
export interface ReviewedStatement {
  readonly queued: QueuedStatement
  readonly history: StatementHistory
  readonly document: Document
  readonly actors: readonly DocumentActor[]
  /** Whether it is its turn: not where it was answered, and is there once more. */
  readonly isTurn: boolean
  /** For the statement behind it where it is its turn; null where it is the last. */
  readonly next: string | null
}

/** The statement whose turn it is for a reviewer, or the one that is asked for; null where none is left. */
export const nextStatement = async (
  record: HearsayRecord,
  { order, seed, query, after, at, atEnd }: ReviewQuery,
  reviewer: string,
): Promise<ReviewedStatement | null> => {
  if (atEnd && at === null) return null
  const by = reviewer === '' ? undefined : reviewer
  const { rows, next } = atEnd ? { rows: [], next: null } : await record.reviewQueue({ order, seed, query, by, limit: 1, after: after ?? undefined })
  const id = at ?? rows[0]?.statement.id
  if (id === undefined) return null
  const history = await record.history(id)
  const [kept] = await record.documents([history.found.document.id])
  if (kept === undefined) return null
  const { document, actors } = kept
  refuseMisplaced(record.place, history.found, document)
  const { reports } = await record.countsOf(history.found.distinct)
  const context = statementContext(document.text, history.found.statement)
  return { queued: { ...history.found, context, reports: Math.max(1, reports) }, history, document, actors, isTurn: rows[0]?.statement.id === id, next }
}
