import type { Page } from './model/page.js'
import type { Reading } from './model/reading.js'
import { HearsayError } from './errors.js'
import type { Tagger } from './ports.js'
import type { Attribute } from './stages/attribute/index.js'
import type { DecodedPage, Extracted } from './stages/extract/index.js'
import { createMentionFinder, type Resolve } from './stages/resolve/index.js'

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

/** Page -> document -> attributions -> statements. What is below `leastConfidence` is left out, with all that stands inside it. */
export const readPage = async (
  page: Page | DecodedPage,
  extract: Extract,
  attribute: Attribute,
  { tagger, resolve }: Resolving,
  leastConfidence: number,
  signal?: AbortSignalLike,
): Promise<Reading> => {
  const stopIfAborted = (): void => {
    if (signal?.aborted) throw new HearsayError('INTERRUPTED', `the reading of ${page.name ?? page.url ?? 'the page'} was stopped before its end`)
  }
  stopIfAborted()
  const { document, notes } = await extract(page)
  const mentions = createMentionFinder(tagger)
  const attributed = await attribute(document, { leastConfidence, beforeWindow: stopIfAborted, afterEncoding: mentions.see })
  const { statements, actors, earlierCoverage } = resolve(document, attributed.statements, mentions.found(), leastConfidence)
  return { document, statements, actors, earlierCoverage, unattributed: attributed.unattributed, notes: [...notes, ...attributed.notes] }
}
