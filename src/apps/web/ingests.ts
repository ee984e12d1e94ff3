import type { Added } from '../../model/added.js'
import type { Page } from '../../model/page.js'
import type { Failure } from './layout/failure-page.js'

/** A page that is to be added: an address to fetch it from, its text, or its bytes. A title stands above the text as its first line. */
export type AskedPage =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly title: string | null; readonly url: string | null }
  | { readonly kind: 'file'; readonly page: Page }

/** All states of an ingest, in their order; the last two are ends. */
export const ingestStates = ['waiting', 'fetching', 'reading', 'done', 'failed'] as const

/** A page on its way into the record. */
export interface Ingest {
  readonly id: string
  /** What is added, for people: an address, a file's name, the beginning of a text. */
  readonly what: string
  readonly state: (typeof ingestStates)[number]
  /** Pages whose turn comes before. */
  readonly ahead: number
  /** RFC 3339. */
  readonly askedAt: string
  /** What became of it, once it is done. */
  readonly added: Added | null
  /** Why it failed, once it has. */
  readonly problem: Failure | null
}

/** Pages on their way into the record, one after the other. */
export interface Ingests<Kind extends Ingest = Ingest> {
  /**
   * Puts a page into the queue and gives its ingest at once. `key`: asked again with the same key, it is the same ingest. Throws INPUT_TOO_LARGE, and a refused request where
   * the queue is full or the key was used for another page.
   */
  start(asked: AskedPage, key?: string): Kind
  /** As it is now; null where there is none, or where it ended long ago. */
  find(id: string): Kind | null
  /** Its states from now on, until it has ended. */
  watch(id: string, signal?: AbortSignal): AsyncIterable<Kind>
  /** Stops what is under way, and lets nothing more begin. */
  close(): Promise<void>
}

/** Whether nothing more becomes of it. */
export const hasEnded = ({ state }: Pick<Ingest, 'state'>): boolean => state === 'done' || state === 'failed'
