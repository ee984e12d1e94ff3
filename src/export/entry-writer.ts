import type { OffsetUnit } from '../formats/offset-unit.js'
import type { TableColumn } from '../model/table-column.js'

/** What writes the entries of an export, document by document. */
export interface EntryWriter<Part> {
  /** null: the format is no table. */
  readonly columns: readonly TableColumn[] | null
  /** null where nothing has offsets. */
  readonly offsets: OffsetUnit | null
  readonly begin: () => Promise<void> | void
  /** Writes a document, or some statements of one. */
  readonly add: (part: Part) => Promise<void> | void
  readonly end: () => Promise<void> | void
}

/** Takes what a writer has written. */
export type Write = (data: string | Uint8Array) => Promise<void> | void

/** Does nothing. */
export const nothing = (): void => undefined
