import type { Document } from './document.js'
import type { DocumentActor } from './document-actor.js'
import type { EarlierCoverage } from './earlier-coverage.js'
import type { Note } from './note.js'
import type { PageFormat } from './page.js'
import type { Unattributed } from './unattributed.js'

/** A page's bytes as they were got, so that the words can be shown in place when the address is dead. */
export interface KeptPage {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly format: PageFormat | 'auto'
  readonly contentType: string | null
  /** File name or whatever the page was called when it was added. */
  readonly name: string | null
}

/** A document as the record has it: the reading without its statements, and how it came in. */
export interface KeptDocument {
  readonly document: Document
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
  readonly actors: readonly DocumentActor[]
  readonly earlierCoverage: readonly EarlierCoverage[]
  /** SHA-256 of the page's bytes: see `KeptPage`. */
  readonly sha256: string
  /** What makes two documents versions of one page: the canonical URL, else the URL, else the file's own as file:///…; null where there is none. */
  readonly address: string | null
  /** 1 for the first version of the page. */
  readonly version: number
  /** The id of the version before, or null. */
  readonly previous: string | null
  /** Whether a newer version of the page is kept. */
  readonly superseded: boolean
  /** The id of the earliest kept document that this one is a near-duplicate of; its own where it is none. */
  readonly story: string
  /** The id of the document whose reading it shares in identical paragraphs, or null. */
  readonly sharesReadingOf: string | null
  /** When it came into the record: RFC 3339. */
  readonly keptAt: string
  /** The model that read it; null where nothing was read in it (another language). */
  readonly modelId: string | null
  /** Version of the stages that read it: see `stagesVersion`. */
  readonly stages: string
  /** What the mention head found, so that a near-duplicate need not be read again: opaque to the store, plain JSON. */
  readonly found: unknown
}
