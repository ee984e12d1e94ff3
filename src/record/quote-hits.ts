import type { FoundStatement } from '../model/found-statement.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { QuoteHit } from '../model/quote-answer.js'
import { contains, overlaps, slice, type Span } from '../model/span.js'
import { findQuotes } from '../stages/trace/index.js'
import { placedTokens } from '../text/search-tokens.js'
import { quotedStretchesOf } from '../text/quoted-stretches.js'
import { actorKey } from './actor-key.js'
import { citedDocument } from './cited-document.js'
import { comparableWords } from './comparable-words.js'

/**
 * Every place in a document at which a quotation, or a version of it, stands, with what became of it there: see `QuoteFinding`.
 *
 * @param statements Those of the document.
 * @param by Keys of those that the speaker asked for can mean; null where none was asked for.
 */
export const quoteHits = (quote: string, kept: KeptDocument, statements: readonly FoundStatement[], by: ReadonlySet<string> | null): readonly QuoteHit[] => {
  const { text, blocks } = kept.document
  const stretches = quotedStretchesOf(text)
  const document = citedDocument(kept)
  const inText = findQuotes(quote, text).flatMap(({ span, comparison }): readonly QuoteHit[] => {
    if (comparison.relation === 'different') return []
    const statement = statementAround(span, statements)
    const inTitle = blocks.some((block) => block.kind === 'title' && overlaps(block, span))
    const quoted = isQuoted(text, span, stretches)
    const finding = comparison.relation === 'altered' ? 'altered' : inTitle ? 'headline' : findingOf(statement, quoted, by)
    return [{ finding, comparison, document, span, words: slice(text, span), statement }]
  })
  const split = statements.filter((found) => found.statement.content.length > 1).flatMap((found) => splitHits(quote, found, by))
  return [...inText, ...split.filter((hit) => !inText.some((other) => other.finding !== 'altered' && overlaps(other.span, hit.span)))].filter(
    (hit, _, hits) => hit.finding !== 'altered' || !hits.some((other) => other !== hit && other.finding !== 'altered' && overlaps(other.span, hit.span)),
  )
}

/** Words whose speaker is named between them stand together in the statement only. */
const splitHits = (quote: string, found: FoundStatement, by: ReadonlySet<string> | null): readonly QuoteHit[] => {
  const { content, form, placedIn } = found.statement
  const span = { start: content[0].start, end: content.at(-1)?.end ?? content[0].end }
  return findQuotes(quote, comparableWords(found)).flatMap(({ span: place, comparison }): readonly QuoteHit[] => {
    if (comparison.relation !== 'same') return []
    const finding = placedIn === 'title' ? 'headline' : findingOf(found, form === 'direct', by)
    return [{ finding, comparison, document: found.document, span, words: slice(found.words, place), statement: found }]
  })
}

const findingOf = (statement: FoundStatement | null, quoted: boolean, by: ReadonlySet<string> | null): QuoteHit['finding'] => {
  if (!quoted) return 'paraphrase'
  const speakers = statement?.statement.speakers ?? []
  if (statement === null || (by !== null && speakers.length === 0)) return 'unattributed'
  return by === null || speakers.some((speaker) => by.has(actorKey(speaker))) ? 'verbatim' : 'other-speaker'
}

/** The innermost statement that has most of a span in its content. */
const statementAround = (span: Span, statements: readonly FoundStatement[]): FoundStatement | null => {
  const shared = ({ statement }: FoundStatement): number =>
    statement.content.reduce((total, piece) => total + Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start)), 0)
  const size = ({ statement }: FoundStatement): number => statement.content.reduce((total, piece) => total + piece.end - piece.start, 0)
  const around = statements.filter((found) => shared(found) * 2 > span.end - span.start)
  return around.toSorted((a, b) => size(a) - size(b))[0] ?? null
}

/** Whether all words of a span stand inside quote marks. */
const isQuoted = (text: string, span: Span, stretches: readonly Span[]): boolean => {
  const around = stretches.filter((stretch) => overlaps(stretch, span))
  return placedTokens(slice(text, span)).every(({ start, end }) => {
    const word = { start: start + span.start, end: end + span.start }
    return around.some((stretch) => contains(stretch, word))
  })
}
