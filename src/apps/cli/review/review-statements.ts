import { HearsayError } from '../../../errors.js'
import type { RecordView } from '../../../formats/found-sheet.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { QueuedStatement, ReviewOrder } from '../../../model/review-queue.js'
import type { HearsayRecord } from '../../../open-record.js'
import type { Keyboard } from './keyboard.js'
import { pressKey } from './press-key.js'
import { beginReview, type ReviewCase, type Reviewed, type ReviewState } from './review-state.js'
import { told } from './review-steps.js'
import { reviewView } from './review-view.js'
import type { Screen } from './screen.js'

/** What a review of statements works with. */
export interface StatementReview {
  readonly record: HearsayRecord
  readonly rows: readonly QueuedStatement[]
  readonly order: ReviewOrder
  /** For people: "random sample 1". */
  readonly name: string
  readonly by: string | undefined
  readonly keyboard: Keyboard
  readonly screen: Screen
  readonly view: RecordView
}

/** Names of the record's speakers that are offered where a speaker is typed, beside those of the page. */
const mostNames = 300

/** Goes through statements until the reviewer ends; each answer is in the record before the next key is looked at. */
export const reviewStatements = async (review: StatementReview): Promise<ReviewState> => {
  const { rows, name, keyboard, screen, view } = review
  const work = createWork(
    review,
    (await review.record.facets({}, 'speaker', mostNames)).map((each) => each.name),
  )
  let state = await work.done(beginReview(rows.length))
  while (state.ended === null) {
    screen.draw(reviewView(state, name, { ...view, width: screen.width() }))
    const key = await keyboard.next()
    if (key === null) return { ...state, ended: 'interrupted' }
    const before = state
    try {
      state = await work.done(pressKey(state, key))
    } catch (error) {
      // What the record refuses was not kept: everything is as it was before the key.
      if (!(error instanceof HearsayError)) throw error
      state = told(before, error.message)
    }
  }
  return state
}

/** Does what a step asks for, in order. */
const createWork = (
  { record, rows, order, by }: StatementReview,
  speakers: readonly string[],
): { readonly done: (reviewed: Reviewed) => Promise<ReviewState> } => {
  /** The log's number of each answer. */
  const numbers = new Map<number, number>()
  /** Statements as they are since they were answered. */
  const latest = new Map<string, FoundStatement>()
  const caseAt = async (at: number): Promise<ReviewCase | null> => {
    const row = rows[at]
    if (row === undefined) return null
    const [kept] = await record.documents([row.document.id])
    if (kept === undefined) return null
    const names = [...new Set([...kept.actors.map((actor) => actor.name), ...speakers])]
    return { queued: { ...row, ...latest.get(row.statement.id) }, document: kept.document, names }
  }
  return {
    done: async ({ state, effects }) => {
      let reached = state
      for (const effect of effects) {
        if (effect.kind === 'keep') {
          const { correction, found } = await record.correct(rows[effect.at]!.statement.id, effect.change, { by, drawn: order })
          numbers.set(effect.answer, correction.number)
          latest.set(correction.statementId, found)
        } else if (effect.kind === 'take-back') {
          const { correction, found } = await record.undo(numbers.get(effect.answer)!, { by })
          latest.set(correction.statementId, found)
        } else reached = { ...reached, current: await caseAt(effect.at) }
      }
      return reached
    },
  }
}
