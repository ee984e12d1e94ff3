import type { FoundStatement } from '../model/found-statement.js'

/** Statements of one document: at least one. */
export type OfOneDocument = readonly [FoundStatement, ...FoundStatement[]]

/** Documents whose texts are held at once. */
const documentsAtOnce = 100

/** The rows of a stream by their documents, some documents at a time: those of one document stand together in the order of the record, so that none comes twice. */
export const byDocument = async function* (pages: AsyncIterable<readonly FoundStatement[]>): AsyncGenerator<readonly OfOneDocument[]> {
  let groups: [FoundStatement, ...FoundStatement[]][] = []
  for await (const page of pages) {
    for (const row of page) {
      const group = groups.at(-1)
      if (group?.[0].document.id === row.document.id) {
        group.push(row)
        continue
      }
      if (groups.length >= documentsAtOnce) {
        yield groups
        groups = []
      }
      groups.push([row])
    }
  }
  yield groups
}
