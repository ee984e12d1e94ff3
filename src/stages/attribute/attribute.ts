import type { Document } from '../../model/document.js'
import type { Note } from '../../model/note.js'
import type { Fragments, Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Unattributed } from '../../model/unattributed.js'
import { statementId } from '../../model/id.js'
import type { ModelCard, Tagger } from '../../ports.js'
import { quotedStretchesOf, type QuotedStretch } from '../../text/quoted-stretches.js'
import { createWordPieces } from '../../text/word-pieces.js'
import { confidenceOf } from './confidence.js'
import { quotednessOf } from './form.js'
import { nest } from './nest.js'
import { placeOf } from './place.js'
import { accountable, unattributedOf } from './quote-accounting.js'
import { readWindow, type Attribution } from './read-window.js'
import { wordWindows, type WordRange } from './word-windows.js'
import { wordsOf, type Words } from './words.js'

/** The statements of a document, and what is inside quote marks and in none of them. */
export interface Attributed {
  readonly statements: readonly Statement[]
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
}

export interface AttributeOptions {
  /** Statements of less confidence are left out; what stands inside them stands then inside what they stood in. */
  readonly leastConfidence?: number
  /** Called before each window; may throw to stop a long document. */
  readonly beforeWindow?: () => void
}

/** Reads the statements of one document. */
export type Attribute = (document: Document, options?: AttributeOptions) => Promise<Attributed>

/** Reads the statements of documents with one model. Documents in another language than English get a note and no statements. */
export const createAttribute = (tagger: Tagger): Attribute => {
  const wordPieces = createWordPieces(tagger.card.vocabulary)
  return async (document, { leastConfidence = 0, beforeWindow } = {}) => {
    const stretches = quotedStretchesOf(document.text)
    const counted = accountable(document.text, stretches, document.blocks)
    if (document.language !== null && document.language !== 'en') {
      const message = `the page is in another language (${document.language}); statements are read in English only`
      return { statements: [], unattributed: unattributedOf(document.text, counted, [], 'language-not-read'), notes: [{ code: 'LANGUAGE_NOT_READ', message }] }
    }
    const words = wordsOf(document, wordPieces)
    const attributions: Attribution[] = []
    for (const window of wordWindows(words, tagger.card.windowPieces)) {
      beforeWindow?.()
      attributions.push(...(await readWindow(words, window, tagger)))
    }
    const statements = statementsOf(document, words, attributions, stretches, tagger.card, leastConfidence)
    const contents = statements.flatMap((statement) => statement.content)
    return { statements, unattributed: unattributedOf(document.text, counted, contents, null), notes: [] }
  }
}

/** An attribution in UTF-16 offsets. */
interface Placed {
  readonly inner: boolean
  readonly confidence: number
  readonly cue: Span
  readonly source: readonly Span[]
  readonly content: Fragments
}

const statementsOf = (
  document: Document,
  words: Words,
  attributions: readonly Attribution[],
  stretches: readonly QuotedStretch[],
  card: ModelCard,
  leastConfidence: number,
): readonly Statement[] => {
  const placed = attributions.flatMap((attribution) => place(words, attribution, card.decoding)).filter((item) => item.confidence >= leastConfidence)
  const within = nest(placed)
  const ids = placed.map((item) => statementId(document.id, [item.cue], item.content))
  return placed.flatMap((item, number) => {
    const outer = within[number] ?? null
    // A cue of the inner kind that stands in nobody's content is no statement.
    if (item.inner && outer === null) return []
    return [
      {
        id: ids[number] ?? '',
        documentId: document.id,
        source: isFragments(item.source) ? item.source : null,
        cue: [item.cue] as const,
        content: item.content,
        ...quotednessOf(document.text, item.cue, item.content, stretchesAround(stretches, item.content)),
        within: outer === null ? null : (ids[outer] ?? null),
        placedIn: placeOf(item.content[0], document.blocks),
        confidence: item.confidence,
        modelId: card.id,
      },
    ]
  })
}

const place = (words: Words, attribution: Attribution, decoding: ModelCard['decoding']): readonly Placed[] => {
  const spanOf = (range: WordRange): Span => ({ start: words.starts[range.start] ?? 0, end: words.ends[range.end - 1] ?? 0 })
  const content = attribution.content.map(spanOf)
  if (!isFragments(content)) return []
  const confidence = confidenceOf(attribution, decoding)
  return [{ inner: attribution.inner, confidence, cue: spanOf(attribution.cue), source: attribution.source.map(spanOf), content }]
}

const isFragments = (spans: readonly Span[]): spans is Fragments => spans.length > 0

/** The stretches that touch a content; both are in the order of the text. */
const stretchesAround = (stretches: readonly QuotedStretch[], content: Fragments): readonly QuotedStretch[] => {
  const start = content[0].start
  const end = content.at(-1)?.end ?? start
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  return stretches.slice(0, low).filter((stretch) => stretch.end > start)
}
