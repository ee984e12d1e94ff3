import type { ErrorCode } from '../../errors.js'
import type { DecodedPage, Extracted } from '../../stages/extract/index.js'
import type { Page } from '../../model/page.js'

/** A page for the extracting thread. */
export interface Order {
  readonly number: number
  readonly page: Page | DecodedPage
}

/** The thread is loaded and has taken up a page: its time runs from here. */
export interface Begun {
  readonly number: number
  readonly begun: true
}

/** What came of it; a failure without a code is a fault of ours. */
export type Answer =
  | { readonly number: number; readonly extracted: Extracted }
  | { readonly number: number; readonly failure: { readonly code: ErrorCode | null; readonly message: string } }
