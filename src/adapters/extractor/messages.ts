import type { ErrorCode } from '../../errors.js'
import type { DecodedPage, Extracted } from '../../stages/extract/index.js'
import type { Page } from '../../model/page.js'

/** A page for the extracting thread. */
export interface Order {
  readonly number: number
  readonly page: Page | DecodedPage
}

/** What came of it; a failure without a code is a fault of ours. */
export type Answer =
  | { readonly number: number; readonly extracted: Extracted }
  | { readonly number: number; readonly failure: { readonly code: ErrorCode | null; readonly message: string } }
