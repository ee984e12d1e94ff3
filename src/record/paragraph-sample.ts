import { HearsayError } from '../errors.js'
import { hash } from '../model/id.js'
import type { ParagraphReview } from '../model/paragraph-review.js'
import type { ParagraphSample, SampledParagraph } from '../model/sampled-paragraph.js'
import { liesIn, overlaps, type Span } from '../model/span.js'
import type { Clock, FoundPassage, Store } from '../ports.js'
import { citedDocument } from './cited-document.js'
import type { QueueOptions, Told } from './repair-verbs.js'
import { limitOf } from './review-queue.js'
import { toldBy } from './told-by.js'

/** Paragraphs in the order that a seed draws, with the statements that the record has there; those that were looked at in this sample are left out. */
export const paragraphSample = async (store: Store, options: Pick<QueueOptions, 'seed' | 'limit' | 'after'> = {}): Promise<ParagraphSample> => {
  const { seed = '1', after } = options
  const limit = limitOf(options.limit)
  if (after !== undefined && !/^[0-9a-f]{64}$/.test(after))
    throw new HearsayError('USAGE', `--after is '${after}': it must be the cursor that the page before ended with`)
  const reviews = await store.paragraphReviews()
  const done = new Set(reviews.filter((review) => review.seed === seed).map(({ documentId, span }) => `${documentId} ${span.start}`))
  const paragraphs: SampledParagraph[] = []
  let at = after ?? null
  for (;;) {
    const page: readonly FoundPassage[] = await store.samplePassages({ seed, after: at, limit: limit + 1 })
    for (const passage of page) {
      const paragraph = done.has(`${passage.documentId} ${passage.start}`) ? null : await sampled(store, passage)
      if (paragraph && paragraphs.length === limit) return { paragraphs, next: at }
      if (paragraph) paragraphs.push(paragraph)
      at = hash(`${seed} ${passage.documentId} ${passage.start}`)
    }
    if (page.length <= limit) return { paragraphs, next: null }
  }
}

/** Says how many statements of a paragraph the record lacks. Throws USAGE for a number that is none, NOTHING_FOUND for an unknown document, SPAN_MISMATCH for a span outside of its text. */
export const reviewParagraph = async (
  store: Store,
  clock: Clock,
  { documentId, span, missed, seed }: { readonly documentId: string; readonly span: Span; readonly missed: number; readonly seed: string },
  told?: Told,
): Promise<ParagraphReview> => {
  if (!(Number.isInteger(missed) && missed >= 0 && missed <= 1_000))
    throw new HearsayError('USAGE', `missed is ${missed}: give how many statements are missing, 0 to 1000`)
  const [kept] = await store.documents([documentId])
  if (!kept) throw new HearsayError('NOTHING_FOUND', `${store.place} has no document ${documentId}`)
  if (!liesIn(kept.document.text, span)) throw new HearsayError('SPAN_MISMATCH', `the span ${span.start}:${span.end} does not lie in the text of ${documentId}`)
  const review = { documentId, span: { start: span.start, end: span.end }, missed, seed, ...toldBy(clock, told) }
  return { ...review, number: await store.keepParagraphReview(review) }
}

/** Statements are read in paragraphs and quotations; titles, captions and the like are no sample of what the reader looks for. */
const read: ReadonlySet<string> = new Set(['paragraph', 'quotation', 'list'])

const sampled = async (store: Store, { documentId, start, end }: FoundPassage): Promise<SampledParagraph | null> => {
  const [kept] = await store.documents([documentId])
  const block = kept?.document.blocks.find((each) => each.start <= start && start < each.end)
  if (!kept || !block || !read.has(block.kind)) return null
  const span = { start, end }
  const statements = (await store.statementsOf([documentId])).filter(({ statement }) => statement.content.some((piece) => overlaps(piece, span)))
  return {
    span,
    text: kept.document.text.slice(start, end),
    document: citedDocument(kept),
    statements: statements.toSorted((a, b) => a.statement.content[0].start - b.statement.content[0].start),
  }
}
