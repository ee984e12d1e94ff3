import { type Context, Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import type { StatementHistory } from '../../../model/corrected.js'
import type { Drawn } from '../../../model/correction.js'
import type { HearsayRecord } from '../../../open-record.js'
import { statementAddress } from '../addresses.js'
import { showArticle } from '../article/show-article.js'
import { addressOfReview, afterAnswer, afterUndo, type ReviewQuery, reviewOfAddress } from '../review/review-query.js'
import { showReview } from '../review/show-review.js'
import type { WebContext } from '../web-context.js'
import { askedRepair, type RepairFields } from './asked-repair.js'
import type { RepairRefusal } from './repair-refusal.js'
import { rememberReviewer } from './reviewer.js'

/** `/repairs/ID`: takes the form that sets a statement right, and leads back to where it was sent from. */
export const repairRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  const { record } = context
  // Whoever loads a refused repair again finds the statement.
  routes.get('/:id', async (request) => request.redirect(statementAddress((await record.history(request.req.param('id'))).found.statement)))
  routes.post('/:id', async (request) => {
    const fields = await fieldsOf(request)
    const history = await record.history(request.req.param('id'))
    rememberReviewer(request, fields['by'] ?? '')
    const kept = await repair(record, history, fields)
    const { statement } = history.found
    const review = reviewOf(fields)
    if (typeof kept === 'number') return request.redirect(review === null ? keptAddress(statement, kept) : reviewAfter(review, fields, statement.id, kept), 303)
    if (review === null) return showArticle(context, request, { id: statement.documentId, statement: statement.id, refusal: kept })
    return showReview(context, request, { ...review, at: statement.id }, kept)
  })
  return routes
}

const fieldsOf = async (request: Context): Promise<RepairFields> => {
  const sent = await request.req.parseBody()
  return Object.fromEntries(Object.entries(sent).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** Does what a form asks for: the number of the last entry that was kept, or why nothing, or not all, was. */
const repair = async (record: HearsayRecord, history: StatementHistory, fields: RepairFields): Promise<number | RepairRefusal> => {
  const { statement } = history.found
  const last = history.corrections.at(-1)
  if (Number(fields['last'] ?? 0) !== (last?.number ?? 0)) {
    const by = last?.by === null || last === undefined ? 'somebody' : last.by
    return { status: 412, words: `Meanwhile ${by} repaired this statement. It is shown as it is now: look again, then answer.`, fields: kindless(fields) }
  }
  const told = { by: emptyless(fields['by']), why: emptyless(fields['why']) }
  const refused = (words: string): RepairRefusal => ({ status: 400, words, fields })
  const done: string[] = []
  try {
    if (fields['undo'] !== undefined) {
      const number = Number(fields['undo'])
      if (!history.corrections.some((entry) => entry.number === number)) return refused(`No repair of this statement has the number ${fields['undo']}.`)
      return (await record.undo(number, told)).correction.number
    }
    const drawn = drawnOf(fields['drawn'])
    const { kind } = fields
    if (kind === 'right' || kind === 'wrong') return (await record.correct(statement.id, { kind }, { ...told, drawn })).correction.number
    if (kind !== 'fix') return refused('Nothing was chosen: right, wrong, or fix.')
    const asked = askedRepair(fields, statement, (await record.open(statement.documentId)).kept.document.text)
    if ('fault' in asked) return refused(asked.fault)
    if ('part' in asked) return { ...refused(`The words for the ${asked.part} stand in several places: say which, and keep the fix.`), choice: asked }
    let number = 0
    for (const change of asked.changes) {
      number = (await record.correct(statement.id, change, { ...told, drawn })).correction.number
      done.push(change.kind)
    }
    return number
  } catch (error) {
    if (!(error instanceof HearsayError) || (error.code !== 'USAGE' && error.code !== 'SPAN_MISMATCH')) throw error
    return refused(`${done.length === 0 ? '' : `Kept: ${done.join(', ')}. Not kept: `}${error.message}`)
  }
}

/** What was typed is kept for another try, but no verdict is open. */
const kindless = (fields: RepairFields): RepairFields => (fields['kind'] === 'fix' ? fields : {})

const emptyless = (value: string | undefined): string | undefined => (value === undefined || value.trim() === '' ? undefined : value.trim())

const drawnOf = (drawn: string | undefined): Drawn => (drawn === 'random' || drawn === 'uncertain' || drawn === 'impact' ? drawn : null)

const keptAddress = (statement: { readonly id: string; readonly documentId: string }, kept: number): string =>
  statementAddress(statement).replace('#', `&kept=${kept}#`)

/** The review that a form came from; null: none, whatever was sent. */
const reviewOf = ({ back }: RepairFields): ReviewQuery | null => {
  if (back === undefined || !URL.canParse(back, 'http://localhost')) return null
  const { origin, pathname, searchParams } = new URL(back, 'http://localhost')
  return origin === 'http://localhost' && pathname === '/review' ? reviewOfAddress(searchParams) : null
}

const reviewAfter = (review: ReviewQuery, fields: RepairFields, statementId: string, kept: number): string =>
  addressOfReview(
    fields['undo'] === undefined
      ? afterAnswer(review, { number: kept, statementId }, fields['kind'] !== 'fix')
      : afterUndo(review, { number: Number(fields['undo']), statementId }),
  )
