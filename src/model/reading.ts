import type { Document } from './document.js'
import type { Note } from './note.js'
import type { Statement } from './statement.js'
import type { Unattributed } from './unattributed.js'

/** Everything that was read from one page. */
export interface Reading {
  readonly document: Document
  readonly statements: readonly Statement[]
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
}
