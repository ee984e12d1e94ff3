import type { Context } from 'hono'
import { liesIn, overlaps } from '../../../model/span.js'
import type { SampledParagraph } from '../../../model/sampled-paragraph.js'
import type { HearsayRecord } from '../../../open-record.js'
import { reviewerOf } from '../repair/reviewer.js'
import type { WebContext } from '../web-context.js'
import { missedPage } from './missed-page.js'
import type { MissedQuery, ParagraphPlace } from './missed-query.js'

/** Answers with the page of a sampled paragraph; `refusal`: why an answer was not kept. */
export const showMissed = async ({ record, assets }: WebContext, request: Context, query: MissedQuery, refusal: string | null = null): Promise<Response> => {
  const { seed, after, at } = query
  const asked = at === null ? null : await paragraphAt(record, at)
  const { paragraphs, next } =
    asked === null ? await record.paragraphSample({ seed, limit: 1, after: after ?? undefined }) : { paragraphs: [asked], next: null }
  const { recall } = await record.report()
  const shown = {
    query: asked === null ? { ...query, at: null } : query,
    paragraph: paragraphs[0] ?? null,
    next,
    recall,
    reviewer: reviewerOf(request),
    refusal,
  }
  return request.html(missedPage(assets, shown), refusal === null ? 200 : 400)
}

const paragraphAt = async (record: HearsayRecord, { documentId, start, end }: ParagraphPlace): Promise<SampledParagraph | null> => {
  const { kept, statements } = await record.open(documentId)
  const { document } = kept
  const span = { start, end }
  if (!liesIn(document.text, span)) return null
  const { id, url, canonicalUrl, publisher, title, publishedAt, retrievedAt } = document
  return {
    span,
    text: document.text.slice(start, end),
    document: { id, url, canonicalUrl, address: kept.address, publisher, title, publishedAt, retrievedAt, story: kept.story, superseded: kept.superseded },
    statements: statements.filter(({ statement }) => statement.content.some((piece) => overlaps(piece, span))),
  }
}
