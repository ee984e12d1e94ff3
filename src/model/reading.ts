import type { Document } from './document.js'
import type { DocumentActor } from './document-actor.js'
import type { EarlierCoverage } from './earlier-coverage.js'
import type { Note } from './note.js'
import type { Statement } from './statement.js'
import type { Unattributed } from './unattributed.js'

/** Everything that was read from one page. */
export interface Reading {
  readonly document: Document
  readonly statements: readonly Statement[]
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
  /** Everybody that the page names or means. Printed inside the document, as is the earlier coverage. */
  readonly actors: readonly DocumentActor[]
  /** In the order of the text. */
  readonly earlierCoverage: readonly EarlierCoverage[]
}
