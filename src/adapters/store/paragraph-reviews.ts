import type { Kysely } from 'kysely'
import type { ParagraphReview } from '../../model/paragraph-review.js'
import type { Engine } from './engine.js'
import { loggedOf, nextNumber, toldRow } from './log-rows.js'
import type { ParagraphReviewTable, Tables } from './tables.js'

/** Keeps what somebody found missing in a paragraph; gives the review's number. */
export const keepParagraphReview = (engine: Engine, review: Omit<ParagraphReview, 'number'>): Promise<number> =>
  engine.write(async (db) => {
    const number = await nextNumber(db, 'paragraph_review')
    await engine.insert(db, 'paragraph_review', [paragraphRow({ ...review, number })])
    return number
  })

const paragraphRow = (review: ParagraphReview): ParagraphReviewTable => ({
  ...toldRow(review),
  document: review.documentId,
  starts: review.span.start,
  ends: review.span.end,
  missed: review.missed,
  seed: review.seed,
})

/** Earliest first. */
export const readParagraphReviews = async (db: Kysely<Tables>): Promise<readonly ParagraphReview[]> => {
  const rows = await db.selectFrom('paragraph_review').selectAll().where('document', 'is not', null).orderBy('number').execute()
  return rows.map((row) => ({
    ...loggedOf(row),
    documentId: row.document ?? '',
    span: { start: row.starts ?? 0, end: row.ends ?? 0 },
    missed: row.missed ?? 0,
    seed: row.seed ?? '',
  }))
}
