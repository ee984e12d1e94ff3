import type { Copied, CopiedSide } from '../model/copied.js'
import { hash, hashBytes } from '../model/id.js'
import type { KeptPage } from '../model/kept-document.js'
import type { Statement } from '../model/statement.js'
import type { ReadingEntry, Store } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { canonicalJson } from './canonical-json.js'
import { citedOutlets } from './cited-outlet.js'
import { copyLogs } from './copy-logs.js'
import { entryOf } from './entry-of.js'
import type { Now } from './now-of.js'
import { pageOf, readingOf } from './open-kept.js'
import { documentIds, readings } from './readings.js'

/** Documents that are written in one transaction. */
const documentsAtOnce = 50

/**
 * Keeps everything of one record in another, in the order kept, then counts and hashes both sides. What the other has already is left out: a copy that was stopped goes on
 * where it was.
 *
 * @param onProgress Is told the share done, 0 to 1: half of it copying, half comparing.
 */
export const copyRecord = async (from: Store, to: Store, onProgress: (done: number) => void = () => undefined): Promise<Copied> => {
  const { documents } = await from.extent()
  let copied = 0
  for await (const ids of inGroups(documentIds(from), documentsAtOnce)) {
    const there = new Set((await to.documents(ids)).map(({ document }) => document.id))
    const pages: { readonly page: KeptPage; readonly entry: ReadingEntry }[] = []
    for (const id of ids) if (!there.has(id)) pages.push(await keepable(from, id))
    if (pages.length > 0) await to.keepAll(pages)
    copied += ids.length
    onProgress(copied / Math.max(1, documents) / 2)
  }
  await copyLogs(from, to)
  const [one, other] = [await sideOf(from, (done) => onProgress(0.5 + done / 4)), await sideOf(to, (done) => onProgress(0.75 + done / 4))]
  return { from: one, to: other, same: one.hash === other.hash && one.statements === other.statements && one.pages === other.pages }
}

const inGroups = async function* <Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let group: Item[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** A kept document as it is kept anew. Its actors bring the names that the record has gathered. */
const keepable = async (store: Store, id: string): Promise<{ readonly page: KeptPage; readonly entry: ReadingEntry }> => {
  const { kept, statements: found, anchors } = await readingOf(store, id)
  const page = await pageOf(store, kept)
  const { version: _version, superseded: _superseded, ...document } = kept
  const statements = found.map(({ statement }) => statement)
  const verifications = new Map(found.map(({ statement, verification }) => [statement.id, verification]))
  const originals = await store.originals(statements.map((statement) => statement.id))
  const nowOf = (statement: Statement): Now => {
    const original = originals.get(statement.id)
    return { statement, verification: verifications.get(statement.id) ?? 'unchecked', ...(original ? { original } : {}) }
  }
  const citedOutlet = await citedOutlets(store, statements, kept.actors, () => [])
  const entry = entryOf({ document, statements, anchors, namesOf: () => [], citedOutlet, nowOf })
  const known = new Map((await store.actors(entry.actors.map(({ key }) => key))).map((actor) => [actor.key, actor]))
  return { page, entry: { ...entry, actors: entry.actors.map((actor) => known.get(actor.key) ?? actor), keyOf: actorKey } }
}

/** Counts and hashes all that a record holds: documents, statements, anchors and the bytes of the pages. Positions are the store's own. */
const sideOf = async (store: Store, onProgress: (done: number) => void): Promise<CopiedSide> => {
  const { documents } = await store.extent()
  const pages = new Set<string>()
  let chain = hash('')
  let counted = 0
  let statements = 0
  for await (const { kept, statements: found, anchors } of readings(store)) {
    const page = await store.page(kept.sha256)
    const bytes = page && hashBytes(page.bytes)
    if (bytes !== null) pages.add(bytes)
    const told = found.map(({ position: _position, document: _document, ...each }) => each)
    chain = hash(chain + canonicalJson({ kept, statements: told, anchors, page: page && { ...page, bytes } }))
    counted += 1
    statements += found.length
    onProgress(counted / Math.max(1, documents))
  }
  return { place: store.place, documents: counted, statements, pages: pages.size, hash: chain }
}
