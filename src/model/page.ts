/** What the bytes of a page are in. */
export type PageFormat = 'html' | 'text' | 'markdown'

/** A page as it came from a file, the standard input or the network, before anything is read from it. */
export interface Page {
  readonly bytes: Uint8Array
  /** `auto` decides by name, declared type and content. */
  readonly format: PageFormat | 'auto'
  readonly url: string | null
  /** File name, where there is one: its ending is a hint for `auto`. */
  readonly name: string | null
  /** The Content-Type header, where there was one. */
  readonly contentType: string | null
  /** RFC 3339, or null where unknown. */
  readonly retrievedAt: string | null
}
