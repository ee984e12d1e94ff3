import { HearsayError } from '../errors.js'
import type { Document } from '../model/document.js'
import type { FoundStatement } from '../model/found-statement.js'
import { sliceAll } from '../model/span.js'

/** Throws RECORD_DAMAGED where the words that are kept of a statement do not stand at its offsets: such a one is never printed. */
export const refuseMisplaced = (
  place: string,
  { statement, words }: Pick<FoundStatement, 'statement' | 'words'>,
  { id, text }: Pick<Document, 'id' | 'text'>,
): void => {
  if (sliceAll(text, statement.content) !== words)
    throw new HearsayError(
      'RECORD_DAMAGED',
      `the words of statement ${statement.id} in ${place} do not stand at its offsets in document ${id}: restore a backup`,
    )
}

/** Throws RECORD_DAMAGED for a document that a statement stands in and that is not there. */
export const refuseLost = (place: string, id: string): never => {
  throw new HearsayError('RECORD_DAMAGED', `${place} lacks the document ${id} that a statement stands in: restore a backup`)
}
