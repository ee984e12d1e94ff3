import type { Page } from './model/page.js'
import type { Reading } from './model/reading.js'
import { HearsayError } from './errors.js'
import type { Tagger } from './ports.js'
import { overlapFinder } from './text/overlap-finder.js'
import type { Attribute, KnownCandidates } from './stages/attribute/index.js'
import type { DecodedPage, Extracted } from './stages/extract/index.js'
import { createMentionFinder, type Resolve } from './stages/resolve/index.js'

/** Version of the stages: raised whenever they give other readings than before, so that a record knows which of its documents to read again. */
export const stagesVersion = '1'

/** A page's document, however it is got: in this thread or another, with or without a time limit. */
export type Extract = (page: Page | DecodedPage) => Promise<Extracted>

/** What the core needs of an AbortSignal. */
export interface AbortSignalLike {
  readonly aborted: boolean
}

/** How a page's attributions become statements. */
export interface Resolving {
  readonly tagger: Pick<Tagger, 'mentions' | 'card'>
  readonly resolve: Resolve
}

type TaggedMention = Parameters<Resolve>[2][number]

/** What the model found in a document, before anything was made of it. */
export interface Found {
  readonly candidates: KnownCandidates['candidates']
  readonly mentions: readonly TaggedMention[]
}

/** What is known of a document before the model reads it: what it found in the same paragraphs of another, at their places in this one. */
export interface Known extends Found, KnownCandidates {}

/** A reading with what the model found for it. */
export interface DocumentReading {
  readonly reading: Reading
  readonly found: Found
}

export interface ReadDocumentOptions {
  /** What is below is left out, with all that stands inside it. */
  readonly leastConfidence?: number
  readonly signal?: AbortSignalLike | undefined
  readonly known?: Known | undefined
}

/** Page -> document -> attributions -> statements. What is below `leastConfidence` is left out, with all that stands inside it. */
export const readPage = async (
  page: Page | DecodedPage,
  extract: Extract,
  attribute: Attribute,
  resolving: Resolving,
  leastConfidence: number,
  signal?: AbortSignalLike,
): Promise<Reading> => {
  stopIfAborted(signal, page.name ?? page.url)
  const { reading } = await readDocument(await extract(page), attribute, resolving, { leastConfidence, signal })
  return reading
}

/** Document -> attributions -> statements. The model reads what is not known; all that looks at the page as a whole is done for this page. */
export const readDocument = async (
  { document, notes }: Extracted,
  attribute: Attribute,
  { tagger, resolve }: Resolving,
  { leastConfidence = 0, signal, known }: ReadDocumentOptions = {},
): Promise<DocumentReading> => {
  const finder = createMentionFinder(tagger)
  const { statements: attributions, ...attributed } = await attribute(document, {
    leastConfidence,
    beforeWindow: () => stopIfAborted(signal, document.title ?? document.url),
    afterEncoding: finder.see,
    ...(known === undefined ? {} : { known }),
  })
  const mentions = known === undefined ? finder.found() : withKnown(finder.found(), known)
  const { statements, actors, earlierCoverage } = resolve(document, attributions, mentions, leastConfidence)
  const reading = { document, statements, actors, earlierCoverage, unattributed: attributed.unattributed, notes: [...notes, ...attributed.notes] }
  return { reading, found: { candidates: attributed.found, mentions } }
}

/** Mentions in the order of the text: those known in known paragraphs, and those that were found elsewhere. */
const withKnown = (found: readonly TaggedMention[], { mentions, paragraphs }: Known): readonly TaggedMention[] => {
  const knownAt = overlapFinder(paragraphs, (paragraph) => [paragraph])
  return [...mentions, ...found.filter((mention) => knownAt(mention).length === 0)].toSorted((a, b) => a.start - b.start)
}

const stopIfAborted = (signal: AbortSignalLike | undefined, name: string | null): void => {
  if (signal?.aborted) throw new HearsayError('INTERRUPTED', `the reading of ${name ?? 'the page'} was stopped before its end`)
}
