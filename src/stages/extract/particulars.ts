import type { OriginField } from '../../model/document.js'

/** What a page says of itself, each field with the step it came from in `origins`. */
export interface Particulars {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly canonicalUrl: string | null
  /** Primary subtag, as declared. */
  readonly language: string | null
  readonly origins: Readonly<Partial<Record<OriginField, string>>>
}
