import type { FoundStatement } from '../model/found-statement.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { QuoteHit } from '../model/quote-answer.js'
import { overlaps, type Span } from '../model/span.js'
import type { FoundPassage, Store } from '../ports.js'
import { bestOfOverlapping, placesIn, quoteHits } from './quote-hits.js'

/** Documents in memory at once. */
const documentsAtOnce = 25

/** A search for one quotation that goes from passage to passage. No document is looked through twice. */
export interface QuoteSearch {
  /** Looks through the documents of these passages, and through all of their statements. */
  readonly wholly: (passages: readonly FoundPassage[]) => Promise<void>
  /** Looks at these passages and the blocks beside them only: what was found by few words is mostly chance. */
  readonly around: (passages: readonly FoundPassage[]) => Promise<void>
  readonly hits: () => readonly QuoteHit[]
}

/**
 * Makes a search in the documents of a record.
 *
 * @param by Keys of those that the speaker asked for can mean; null where none was asked for.
 * @param rejected Whether what somebody judged wrong is a statement all the same.
 */
export const createSearch = (store: Store, quote: string, by: ReadonlySet<string> | null, rejected: boolean): QuoteSearch => {
  const lookedThrough = new Set<string>()
  const found = new Map<string, readonly QuoteHit[]>()

  const look = async (passages: readonly FoundPassage[], regionsOf: (kept: KeptDocument) => readonly Span[] | undefined): Promise<void> => {
    const ids = [...new Set(passages.map(({ documentId }) => documentId))].filter((id) => !lookedThrough.has(id))
    for (let first = 0; first < ids.length; first += documentsAtOnce) {
      const documents = (await store.documents(ids.slice(first, first + documentsAtOnce))).map((kept) => {
        const regions = regionsOf(kept)
        return { kept, places: placesIn(quote, kept.document.text, regions), isWhole: regions === undefined }
      })
      const statements = await statementsIn(
        store,
        documents.filter(({ places, isWhole }) => isWhole || places.length > 0).map(({ kept }) => kept.document.id),
        rejected,
      )
      for (const { kept, places } of documents) {
        const { id } = kept.document
        const hits = quoteHits(quote, kept, places, statements.get(id) ?? [], by)
        if (hits.length > 0) found.set(id, bestOfOverlapping([...(found.get(id) ?? []), ...hits]))
      }
    }
  }

  return {
    wholly: async (passages) => {
      await look(passages, () => undefined)
      for (const { documentId } of passages) lookedThrough.add(documentId)
    },
    around: (passages) => {
      const spans = new Map<string, Span[]>()
      for (const { documentId, start, end } of passages) spans.set(documentId, [...(spans.get(documentId) ?? []), { start, end }])
      return look(passages, ({ document: { id, blocks } }) => regionsAround(spans.get(id) ?? [], blocks))
    },
    hits: () => [...found.values()].flat(),
  }
}

const statementsIn = async (store: Store, ids: readonly string[], rejected: boolean): Promise<ReadonlyMap<string, readonly FoundStatement[]>> => {
  const statements = new Map<string, FoundStatement[]>()
  for (const found of ids.length === 0 ? [] : await store.statementsOf(ids)) {
    // What somebody judged wrong is no statement: the words stand there all the same.
    if (found.verification === 'wrong' && !rejected) continue
    const list = statements.get(found.document.id)
    if (list) list.push(found)
    else statements.set(found.document.id, [found])
  }
  return statements
}

/** The blocks of passages and those beside them, as regions that do not touch. */
const regionsAround = (passages: readonly Span[], blocks: readonly Span[]): readonly Span[] => {
  const isFound = blocks.map((block) => passages.some((passage) => overlaps(passage, block)))
  const regions: { start: number; end: number }[] = []
  let isOpen = false
  blocks.forEach(({ start, end }, number) => {
    const isNear = isFound[number - 1] === true || isFound[number] === true || isFound[number + 1] === true
    const last = regions.at(-1)
    if (isNear && isOpen && last) last.end = end
    else if (isNear) regions.push({ start, end })
    isOpen = isNear
  })
  return regions
}
