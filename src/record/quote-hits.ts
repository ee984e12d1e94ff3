import type { FoundStatement } from '../model/found-statement.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { QuoteHit } from '../model/quote-answer.js'
import { contains, overlaps, slice, type Span } from '../model/span.js'
import { compareQuotes, findQuotes } from '../stages/trace/index.js'
import { actorKey } from '../text/actor-key.js'
import { placedTokens } from '../text/search-tokens.js'
import { quotedStretchesOf } from '../text/quoted-stretches.js'
import { citedDocument } from './cited-document.js'
import { sharesWords } from './shares-words.js'

/** A place of a quotation in a text. */
export type QuotePlace = Pick<QuoteHit, 'span' | 'comparison'>

/** Where a quotation, or a version of it, stands in a text, or in some regions of it that do not overlap. */
export const placesIn = (quote: string, text: string, regions: readonly Span[] = [{ start: 0, end: text.length }]): readonly QuotePlace[] =>
  regions.flatMap((region) =>
    findQuotes(quote, slice(text, region)).map(({ span, comparison }) => ({
      span: { start: span.start + region.start, end: span.end + region.start },
      comparison,
    })),
  )

/**
 * Every place in a document at which a quotation, or a version of it, stands, with what became of it there: see `QuoteFinding`.
 *
 * @param places Those that were found in its text.
 * @param statements Those of the document; they are compared with the quotation as a whole, too.
 * @param by Keys of those that the speaker asked for can mean; null where none was asked for.
 */
export const quoteHits = (
  quote: string,
  kept: KeptDocument,
  places: readonly QuotePlace[],
  statements: readonly FoundStatement[],
  by: ReadonlySet<string> | null,
): readonly QuoteHit[] => {
  const { text, blocks } = kept.document
  const document = citedDocument(kept)
  const stretches = places.length === 0 ? [] : quotedStretchesOf(text)
  const inText = places.map(({ span, comparison }): QuoteHit => {
    const statement = statementAround(text, span, statements, comparison.relation === 'altered')
    const inTitle = blocks.some((block) => block.kind === 'title' && overlaps(block, span))
    const finding = comparison.relation === 'altered' ? 'altered' : inTitle ? 'headline' : findingOf(statement, isQuoted(text, span, stretches), by)
    return { finding, comparison, document, span, words: slice(text, span), statement }
  })
  const likely = sharesWords(quote)
  return [...inText, ...statements.flatMap((found) => (likely(found.words) ? hitInStatement(quote, found, by) : []))]
}

/**
 * A statement as a whole beside the quotation: words whose speaker is named between them stand together in the statement only, and where words were left out or put in, its bounds are
 * those of what was said.
 */
const hitInStatement = (quote: string, found: FoundStatement, by: ReadonlySet<string> | null): readonly QuoteHit[] => {
  const { content, form, placedIn } = found.statement
  const comparison = compareQuotes(quote, found.words)
  if (comparison.relation === 'different') return []
  const finding = comparison.relation === 'altered' ? 'altered' : placedIn === 'title' ? 'headline' : findingOf(found, form === 'direct', by)
  const span = { start: content[0].start, end: content.at(-1)?.end ?? content[0].end }
  return [{ finding, comparison, document: found.document, span, words: found.words, statement: found }]
}

/** Of hits in one document that share words those with the same words, then those with the fewest changes, then the first: what stands in the text before what stands in a statement. */
export const bestOfOverlapping = (hits: readonly QuoteHit[]): readonly QuoteHit[] => {
  const changes = ({ comparison }: QuoteHit): number => comparison.differences.filter(({ kind }) => kind !== 'normalised').length
  const best: QuoteHit[] = []
  for (const hit of hits.toSorted((a, b) => changes(a) - changes(b) || b.comparison.likeness - a.comparison.likeness))
    if (!best.some((other) => overlaps(other.span, hit.span))) best.push(hit)
  return best.toSorted((a, b) => a.span.start - b.span.start)
}

const findingOf = (statement: FoundStatement | null, quoted: boolean, by: ReadonlySet<string> | null): QuoteHit['finding'] => {
  if (!quoted) return 'paraphrase'
  const speakers = statement?.statement.speakers ?? []
  if (statement === null || (by !== null && speakers.length === 0)) return 'unattributed'
  return by === null || speakers.some((speaker) => by.has(actorKey(speaker))) ? 'verbatim' : 'other-speaker'
}

/**
 * The innermost statement that has all words of a span in its content, else the innermost that has most of the span. Null where, with the same words asked for, the rest is said
 * by others: no one said all of it.
 */
const statementAround = (text: string, span: Span, statements: readonly FoundStatement[], isAltered: boolean): FoundStatement | null => {
  const shared = ({ statement }: FoundStatement): number =>
    statement.content.reduce((total, piece) => total + Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start)), 0)
  const size = ({ statement }: FoundStatement): number => statement.content.reduce((total, piece) => total + piece.end - piece.start, 0)
  const near = statements.filter((found) => shared(found) > 0)
  const words = wordsIn(text, span)
  const isWithout = ({ statement }: FoundStatement, word: Span): boolean => !statement.content.some((piece) => overlaps(piece, word))
  const around = near.filter((found) => shared(found) * 2 > span.end - span.start).toSorted((a, b) => size(a) - size(b))
  const whole = around.find((found) => !words.some((word) => isWithout(found, word)))
  if (whole) return whole
  const [most] = around
  if (!most || isAltered) return most ?? null
  const rest = words.filter((word) => isWithout(most, word))
  const keys = new Set(most.statement.speakers.map(actorKey))
  const isByOthers = near.some(
    (other) => !other.statement.speakers.some((speaker) => keys.has(actorKey(speaker))) && rest.some((word) => !isWithout(other, word)),
  )
  return isByOthers ? null : most
}

/** The words of a span, at their places in the text. */
const wordsIn = (text: string, span: Span): readonly Span[] =>
  placedTokens(slice(text, span)).map(({ start, end }) => ({ start: start + span.start, end: end + span.start }))

/** Whether all words of a span stand inside quote marks. */
const isQuoted = (text: string, span: Span, stretches: readonly Span[]): boolean => {
  const around = stretches.filter((stretch) => overlaps(stretch, span))
  return wordsIn(text, span).every((word) => around.some((stretch) => contains(stretch, word)))
}
