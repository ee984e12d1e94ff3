import type { Page } from './model/page.js'
import type { Reading } from './model/reading.js'
import { HearsayError } from './errors.js'
import type { Attribute } from './stages/attribute/index.js'
import type { DecodedPage, Extracted } from './stages/extract/index.js'

/** A page's document, however it is got: in this thread or another, with or without a time limit. */
export type Extract = (page: Page | DecodedPage) => Promise<Extracted>

/** What the core needs of an AbortSignal. */
export interface AbortSignalLike {
  readonly aborted: boolean
}

/** Page -> document -> statements. What is below `leastConfidence` is left out, with all that stands inside it. */
export const readPage = async (
  page: Page | DecodedPage,
  extract: Extract,
  attribute: Attribute,
  leastConfidence: number,
  signal?: AbortSignalLike,
): Promise<Reading> => {
  const stopIfAborted = (): void => {
    if (signal?.aborted) throw new HearsayError('INTERRUPTED', `the reading of ${page.name ?? page.url ?? 'the page'} was stopped before its end`)
  }
  stopIfAborted()
  const { document, notes } = await extract(page)
  const attributed = await attribute(document, { leastConfidence, beforeWindow: stopIfAborted })
  return { document, statements: attributed.statements, unattributed: attributed.unattributed, notes: [...notes, ...attributed.notes] }
}
