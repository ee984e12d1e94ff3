import type { Context } from 'hono'
import { correctionWords } from '../../../formats/change-words.js'
import { takenBack } from '../../../record/in-force.js'
import type { HearsayRecord } from '../../../open-record.js'
import type { RepairRefusal } from '../repair/repair-refusal.js'
import { reviewerOf } from '../repair/reviewer.js'
import type { WebContext } from '../web-context.js'
import { nextStatement } from './next-statement.js'
import { reviewPage, type ShownReview } from './review-page.js'
import type { ReviewQuery } from './review-query.js'

/** Answers with the page of a review; `refusal`: why an answer to its statement was not kept. */
export const showReview = async (
  { record, assets }: WebContext,
  request: Context,
  review: ReviewQuery,
  refusal: RepairRefusal | null = null,
): Promise<Response> => {
  const reviewer = reviewerOf(request)
  const [current, estimate, undo] = await Promise.all([nextStatement(record, review, reviewer), record.estimate(review.query), undoOf(record, review)])
  return request.html(reviewPage(assets, { review, current, estimate, reviewer, refusal, undo }), refusal?.status ?? 200)
}

/** What was kept last, where it still counts. */
const undoOf = async (record: HearsayRecord, { done }: ReviewQuery): Promise<ShownReview['undo']> => {
  const last = done.at(-1)
  if (last === undefined) return null
  const { corrections, found } = await record.history(last.statementId)
  const entry = corrections.find(({ number }) => number === last.number)
  if (entry === undefined || takenBack(corrections).has(last.number)) return null
  const [kept] = await record.documents([found.document.id])
  return { ...last, last: corrections.at(-1)!.number, words: correctionWords(entry.change, kept?.document.text ?? null) }
}
