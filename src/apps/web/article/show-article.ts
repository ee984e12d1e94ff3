import { HearsayError } from '../../../errors.js'
import type { Context } from 'hono'
import type { RepairRefusal } from '../repair/repair-refusal.js'
import { reviewerOf } from '../repair/reviewer.js'
import type { WebContext } from '../web-context.js'
import { articlePage } from './article-page.js'

/** What of a document is asked for. */
export interface AskedArticle {
  /** Of the document, or of one of its statements, or the beginning of either. */
  readonly id: string
  /** The statement in focus; null: the one that `id` is of, or none. */
  readonly statement: string | null
  readonly kept?: number | null
  readonly refusal?: RepairRefusal | null
}

/** Answers with a document's page. */
export const showArticle = async ({ record, assets }: WebContext, request: Context, asked: AskedArticle): Promise<Response> => {
  const { kept = null, refusal = null } = asked
  const opened = await record.open(asked.id)
  const focus = asked.statement ?? opened.asked?.statement.id ?? null
  const isHere = focus !== null && opened.statements.some(({ statement }) => statement.id === focus)
  if (focus !== null && !isHere) throw new HearsayError('NOTHING_FOUND', `the page has no statement ${focus}: it was read again without it, or it never had it`)
  const [versions, history] = await Promise.all([record.versions(opened.kept.document.id), focus === null ? null : record.history(focus)])
  const focused = history === null ? null : { history, counts: await record.countsOf(history.found.distinct), kept, reviewer: reviewerOf(request), refusal }
  return request.html(articlePage(assets, { opened, versions, focused }), refusal?.status ?? 200)
}
