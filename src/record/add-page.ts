import { HearsayError } from '../errors.js'
import type { Added } from '../model/added.js'
import type { Anchor, AnchorState } from '../model/anchor.js'
import type { Document } from '../model/document.js'
import { hashBytes } from '../model/id.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { Note } from '../model/note.js'
import { type AbortSignalLike, stagesVersion } from '../pipeline.js'
import type { Clock, Store } from '../ports.js'
import { actorContext } from './actor-context.js'
import { anchorsOf } from './anchors-of.js'
import { catchUp } from './catch-up.js'
import { citedOutlets } from './cited-outlet.js'
import { entryOf } from './entry-of.js'
import { packFound } from './found-packing.js'
import { knownReading } from './known-reading.js'
import { nearDuplicatesOf } from './near-duplicate.js'
import { createNowOf } from './now-of.js'
import type { NewPage, RecordReader } from './record-reader.js'
import { toldApart } from './told-apart.js'
import { refuseForgotten, withoutForgotten } from './without-forgotten.js'

/** What adding works with. The reader is asked for when the first page needs one. */
export interface AddTools {
  readonly store: Store
  readonly reader: () => Promise<RecordReader>
  readonly clock: Clock
}

/**
 * Reads a page and keeps it with its reading, in one transaction; what is kept already stays as it is.
 *
 * The same bytes from the same place are known without being extracted, the same document without being read. Another text at a known address is a new version; a
 * near-duplicate of a kept text shares its reading where their paragraphs are the same. Throws what extraction, the reader and the store throw.
 */
export const addPage = async ({ store, reader, clock }: AddTools, page: NewPage, signal?: AbortSignalLike): Promise<Added> => {
  if (signal?.aborted) throw new HearsayError('INTERRUPTED', `${page.name ?? page.url ?? 'the page'} was not added: stopped before its turn`)
  const sha256 = hashBytes(page.bytes)
  const before = await documentOfBytes(store, sha256, page)
  if (before) return known(store, before, [])
  await refuseForgotten(store, [page.url, page.file])
  const { modelId, extract, readDocument, namesOf } = await reader()
  const alone = await extract(page)
  const [sameText] = await store.documents([alone.document.id])
  const extracted = toldApart(alone, sameText)
  const { document } = extracted
  const [same] = extracted === alone ? [sameText] : await store.documents([document.id])
  if (same) return known(store, same, extracted.notes)

  const address = addressOf(document, page.file)
  await refuseForgotten(store, [address, document.id])
  const previous = address === null ? null : await store.newestAt(address)
  const near = await nearDuplicatesOf(store, document.text)
  const shared = sharedReading(near, document, modelId)
  const { reading, found } = await readDocument(extracted, { signal, known: shared?.reading })
  const anchors = previous === null ? null : await anchorsOf(store, previous, document)
  const { actors, unattributed, notes, earlierCoverage } = reading
  const { identified, changes } = await actorContext(store)
  const nowOf = createNowOf(document.text, [], identified)
  const statements = await withoutForgotten(store, reading.statements, identified)
  const story = earliest(near)?.story ?? document.id
  const kept = {
    document,
    unattributed,
    notes,
    actors,
    earlierCoverage,
    sha256,
    address,
    previous: previous?.document.id ?? null,
    story,
    sharesReadingOf: shared?.from ?? null,
    keptAt: clock.now(),
    modelId: notes.some(({ code }) => code === 'LANGUAGE_NOT_READ') ? null : modelId,
    stages: stagesVersion,
    found: packFound(found),
  }
  const citedOutlet = await citedOutlets(store, statements, actors, namesOf)
  const entry = entryOf({ document: kept, statements, anchors: anchors ?? [], namesOf, citedOutlet, nowOf })
  const { bytes, format, contentType, name } = page
  if (!(await store.keep({ sha256, bytes, format, contentType, name }, entry))) {
    // Another process was faster.
    const [other] = await store.documents([document.id])
    if (other) return known(store, other, notes)
  }
  // Another process said meanwhile who is who.
  if ((await store.identityChanges()).length !== changes) await catchUp(store, document.id)
  return {
    documentId: document.id,
    outcome: previous === null ? 'added' : 'new-version',
    version: previous === null ? 1 : previous.version + 1,
    superseded: false,
    statements: statements.length,
    nearDuplicateOf: story === document.id ? null : story,
    sharesReading: shared !== null,
    anchors: anchors && counted(anchors),
    notes,
  }
}

/** What makes two documents versions of one page. */
const addressOf = ({ canonicalUrl, url }: Document, file: string | null): string | null => canonicalUrl ?? url ?? file

/** The document that these bytes gave when they came from the same place; where the caller says their format they may give another. */
const documentOfBytes = async (store: Store, sha256: string, { url, format }: NewPage): Promise<KeptDocument | undefined> => {
  if (format !== 'auto') return undefined
  return (await store.documents(await store.documentsOfPage(sha256))).find(({ document }) => document.url === url)
}

const known = async (store: Store, kept: KeptDocument, notes: readonly Note[]): Promise<Added> => ({
  documentId: kept.document.id,
  outcome: 'known',
  version: kept.version,
  superseded: kept.superseded,
  statements: (await store.statementsOf([kept.document.id])).length,
  nearDuplicateOf: kept.story === kept.document.id ? null : kept.story,
  sharesReading: kept.sharesReadingOf !== null,
  anchors: kept.previous === null ? null : counted(await store.anchorsOf(kept.document.id)),
  notes,
})

/** What the likest document that this model and these stages have read tells of this one. */
const sharedReading = (
  near: readonly KeptDocument[],
  document: Document,
  modelId: string,
): { readonly from: string; readonly reading: NonNullable<ReturnType<typeof knownReading>> } | null => {
  for (const kept of near) {
    if (kept.modelId !== modelId || kept.stages !== stagesVersion) continue
    const reading = knownReading(kept, document)
    if (reading !== null) return { from: kept.document.id, reading }
  }
  return null
}

const earliest = (near: readonly KeptDocument[]): KeptDocument | undefined =>
  near.toSorted((a, b) => (a.keptAt < b.keptAt ? -1 : a.keptAt > b.keptAt ? 1 : 0))[0]

const counted = (anchors: readonly Anchor[]): Readonly<Record<AnchorState, number>> => {
  const counts = { exact: 0, moved: 0, normalised: 0, ambiguous: 0, missing: 0 }
  for (const { state } of anchors) counts[state] += 1
  return counts
}
