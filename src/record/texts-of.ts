import type { FoundStatement } from '../model/found-statement.js'
import type { Store } from '../ports.js'
import { refuseMisplaced } from './refuse-misplaced.js'

/** The texts that what was found stands in, by the ids of their documents. Throws RECORD_DAMAGED for a statement whose words are not there: such a one is never shown. */
export const textsOf = async (
  record: Pick<Store, 'texts' | 'place'>,
  statements: readonly FoundStatement[],
  elsewhere: readonly Pick<FoundStatement, 'document'>[] = [],
): Promise<ReadonlyMap<string, string>> => {
  const texts = await record.texts([...new Set([...statements, ...elsewhere].map(({ document }) => document.id))])
  for (const found of statements) {
    const { id } = found.document
    const text = texts.get(id)
    if (text !== undefined) refuseMisplaced(record.place, found, { id, text })
  }
  return texts
}
