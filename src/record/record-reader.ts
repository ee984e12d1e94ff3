import type { Page } from '../model/page.js'
import type { AbortSignalLike, DocumentReading, Known } from '../pipeline.js'
import type { Extracted } from '../stages/extract/index.js'

/** What a record asks of a reader: a page's document first, then its reading. */
export interface RecordReader {
  readonly modelId: string
  extract(page: NewPage): Promise<Extracted>
  readDocument(extracted: Extracted, options?: { readonly signal?: AbortSignalLike | undefined; readonly known?: Known | undefined }): Promise<DocumentReading>
  /** The names of the register's actor with this id. */
  namesOf(id: string): readonly string[]
}

/** A page that is to be kept. */
export interface NewPage extends Omit<Page, 'bytes'> {
  readonly bytes: Uint8Array
  /** The text, where the page was given as text: its bytes are its UTF-8. */
  readonly text?: string | undefined
  /** Its file as file:///…, where it has one: the page's address where no URL is known. */
  readonly file: string | null
}
