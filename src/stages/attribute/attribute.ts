import type { Document } from '../../model/document.js'
import type { Note } from '../../model/note.js'
import type { Fragments, Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import type { Unattributed } from '../../model/unattributed.js'
import { statementId } from '../../model/id.js'
import type { ModelCard, SeenWindow, Tagger } from '../../ports.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import { quotedStretchesOf, type QuotedStretch } from '../../text/quoted-stretches.js'
import { createWordPieces } from '../../text/word-pieces.js'
import { isFragments, type Candidate } from './candidate.js'
import { withoutCommentLabels } from './comment-labels.js'
import { confidenceOf } from './confidence.js'
import { withContinuedQuotes } from './continued-quotes.js'
import { quotednessOf } from './form.js'
import { nest } from './nest.js'
import { placeOf } from '../../text/place.js'
import { accountable, unattributedOf } from './quote-accounting.js'
import { knownWords, windowsToRead } from './known-words.js'
import { withoutLoneQuestionWords } from './lone-question-words.js'
import { readWindow, type WordAttribution } from './read-window.js'
import { withSignOffs } from './sign-offs.js'
import { besideTurns, speakerTurns } from './speaker-turns.js'
import { untangle } from './untangle.js'
import { unwrapped } from '../../text/unwrapped.js'
import { wordWindows, type WordRange } from './word-windows.js'
import { wordsOf, type Words } from './words.js'

/** The statements of a document, and what is inside quote marks and in none of them. */
export interface Attributed {
  readonly statements: readonly Attribution[]
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
  /** What the model found, before the page as a whole was looked at: what a near-duplicate may know. */
  readonly found: readonly Candidate[]
}

/** What is known of a document before the model reads it, from a near-duplicate that was read. */
export interface KnownCandidates {
  /** Paragraphs that need not be read, in the order of the text. */
  readonly paragraphs: readonly Span[]
  /** What the model found by cues in them, at their places in this document. */
  readonly candidates: readonly Candidate[]
}

export interface AttributeOptions {
  /** Statements of less confidence are left out; what stands inside them stands then inside what they stood in. */
  readonly leastConfidence?: number
  /** Called before each window; may throw to stop a long document. */
  readonly beforeWindow?: () => void
  /** Called with each window that the encoder has read, so that others need not read it again. */
  readonly afterEncoding?: (window: SeenWindow) => Promise<void>
  /** Only windows with other paragraphs are read then, and only what is found there outside known ones is taken. */
  readonly known?: KnownCandidates
}

/** Reads the statements of one document. */
export type Attribute = (document: Document, options?: AttributeOptions) => Promise<Attributed>

/** Reads the statements of documents with one model. Documents in another language than English get a note and no statements. */
export const createAttribute = (tagger: Tagger): Attribute => {
  const wordPieces = createWordPieces(tagger.card.vocabulary)
  return async (wrapped, { leastConfidence = 0, beforeWindow, afterEncoding, known = nothingKnown } = {}) => {
    const document = unwrapped(wrapped)
    const stretches = quotedStretchesOf(document.text)
    const counted = accountable(document.text, stretches, document.blocks)
    if (document.language !== null && document.language !== 'en') {
      const message = `the page is in another language (${document.language}); statements are read in English only`
      return {
        statements: [],
        unattributed: unattributedOf(document.text, counted, [], 'language-not-read'),
        notes: [{ code: 'LANGUAGE_NOT_READ', message }],
        found: [],
      }
    }
    const words = wordsOf(document, wordPieces)
    const isKnown = knownWords(words, known.paragraphs)
    const attributions: WordAttribution[] = []
    for (const window of windowsToRead(wordWindows(words, tagger.card), isKnown)) {
      beforeWindow?.()
      attributions.push(...(await readWindow(words, window, tagger, afterEncoding)))
    }
    const read = attributions.filter(({ cue }) => !isKnown(cue.start)).flatMap((attribution) => candidateOf(words, attribution, tagger.card))
    const found = [...known.candidates, ...read].toSorted((a, b) => a.cue.start - b.cue.start)
    const statements = statementsOf(document, candidatesOf(document, found, stretches), stretches, leastConfidence)
    const contents = statements.flatMap((statement) => statement.content)
    return { statements, unattributed: unattributedOf(document.text, counted, contents, null), notes: [], found }
  }
}

const nothingKnown: KnownCandidates = { paragraphs: [], candidates: [] }

const candidatesOf = (document: Document, found: readonly Candidate[], stretches: readonly QuotedStretch[]): readonly Candidate[] => {
  const turns = speakerTurns(document)
  const tagged = withoutLoneQuestionWords(document.text, withoutCommentLabels(document, found))
  const read = untangle(document.text, besideTurns(tagged, turns), stretches)
  const all = [...turns, ...withContinuedQuotes(document.text, read, stretches)]
  return withSignOffs(document, stretches, all).toSorted((a, b) => a.cue.start - b.cue.start)
}

const candidateOf = (words: Words, attribution: WordAttribution, card: ModelCard): readonly Candidate[] => {
  const spanOf = (range: WordRange): Span => ({ start: words.starts[range.start] ?? 0, end: words.ends[range.end - 1] ?? 0 })
  const spansOf = (ranges: readonly WordRange[]): readonly Span[] => ranges.flatMap((range) => byParagraph(words, range)).map(spanOf)
  const content = spansOf(besideCue(words, attribution))
  if (!isFragments(content)) return []
  const { inner, cue, source } = attribution
  return [{ source: spansOf(source), cue: spanOf(cue), content, inner, confidence: confidenceOf(attribution, card.decoding), modelId: card.id }]
}

/** The content without what stands in other paragraphs than the cue, unless all of it does. What is far from a cue is mostly another's: see docs/tried.md. */
const besideCue = (words: Words, { cue, content }: WordAttribution): readonly WordRange[] => {
  const ranges = content.flatMap((range) => byParagraph(words, range))
  const beside = ranges.filter((range) => words.paragraphs[range.start] === words.paragraphs[cue.start])
  return beside.length > 0 ? beside : ranges
}

/** A range of words cut where a paragraph ends: what goes on over paragraphs is a piece in each. */
const byParagraph = (words: Words, { start, end }: WordRange): readonly WordRange[] => {
  const ranges: WordRange[] = []
  let from = start
  for (let word = start + 1; word <= end; word += 1) {
    if (word < end && words.paragraphs[word] === words.paragraphs[word - 1]) continue
    ranges.push({ start: from, end: word })
    from = word
  }
  return ranges
}

const statementsOf = (
  document: Document,
  candidates: readonly Candidate[],
  stretches: readonly QuotedStretch[],
  leastConfidence: number,
): readonly Attribution[] => {
  const sure = withContainers(candidates.filter((candidate) => candidate.confidence >= leastConfidence))
  const within = nest(sure)
  const stretchesIn = overlapFinder(stretches, (stretch) => [stretch])
  const stretchesAround = (content: Fragments): readonly QuotedStretch[] =>
    stretchesIn({ start: content[0].start, end: content.at(-1)?.end ?? content[0].end }).flatMap((number) => stretches[number] ?? [])
  const ids = sure.map(({ cue, content }) => statementId(document.id, [cue], content))
  return sure.map(({ source, cue, content, confidence, modelId }, number) => {
    const outer = within[number] ?? null
    return {
      id: ids[number] ?? '',
      documentId: document.id,
      source: isFragments(source) ? source : null,
      cue: [cue] as const,
      content,
      ...quotednessOf(document.text, cue, content, stretchesAround(content)),
      within: outer === null ? null : (ids[outer] ?? null),
      placedIn: placeOf(content[0], document.blocks),
      confidence,
      modelId,
    }
  })
}

/** Without cues of the inner kind that stand in nobody's content: those are no statements, and nothing may stand inside them. */
const withContainers = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const within = nest(candidates)
  const kept = candidates.filter((candidate, number) => !candidate.inner || within[number] !== null)
  return kept.length === candidates.length ? kept : withContainers(kept)
}
