import type { KeptStatement } from './kept-statement.js'

/** A statement that was found, with the particulars of its document. */
export interface FoundStatement extends KeptStatement {
  readonly document: {
    readonly id: string
    readonly url: string | null
    readonly canonicalUrl: string | null
    readonly address: string | null
    readonly publisher: string | null
    readonly title: string | null
    readonly publishedAt: string | null
    readonly retrievedAt: string | null
    readonly story: string
    readonly superseded: boolean
  }
}

/** What tells the page of a found statement from others: its address, else its document's id. */
export const pageNameOf = ({ address, id }: Pick<FoundStatement['document'], 'address' | 'id'>): string => address ?? id
