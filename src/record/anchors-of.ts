import type { Anchor } from '../model/anchor.js'
import type { Document } from '../model/document.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { Store } from '../ports.js'
import { reAnchor } from '../stages/trace/index.js'

/** Where the statements of a page's version before stand in its new one. */
export const anchorsOf = async (store: Pick<Store, 'statementsOf'>, previous: KeptDocument, document: Document): Promise<readonly Anchor[]> =>
  (await store.statementsOf([previous.document.id])).map(({ statement: { id, content } }) => ({
    statementId: id,
    ...reAnchor(previous.document.text, document.text, content),
  }))
