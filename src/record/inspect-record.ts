import { documentId, hash, hashBytes } from '../model/id.js'
import type { KeptReading } from '../model/kept-reading.js'
import { liesIn, sliceAll } from '../model/span.js'
import type { RecordFault, Store } from '../ports.js'
import { readings } from './readings.js'
import { spansOf } from './spans-of.js'

/** Faults that are listed; one more says that there are more. */
const mostFaults = 100

/**
 * Looks a whole record through: what the store itself can tell, then every document and statement: that all words stand at their offsets, and that texts and bytes have their hashes.
 *
 * @param onProgress Is told the share done, 0 to 1.
 */
export const inspectRecord = async (store: Store, onProgress: (done: number) => void = () => undefined): Promise<readonly RecordFault[]> => {
  const faults: RecordFault[] = [...(await store.inspect((done) => onProgress(done / 2)))]
  const { documents } = await store.extent()
  let looked = 0
  for await (const reading of readings(store)) {
    faults.push(...faultsOf(reading), ...(await faultsOfPage(store, reading)))
    looked += 1
    onProgress(0.5 + looked / Math.max(1, documents) / 2)
    if (faults.length > mostFaults)
      return [...faults.slice(0, mostFaults), { code: 'DAMAGED', message: `and more: stopped after ${looked} of ${documents} documents` }]
  }
  return faults
}

const faultsOf = ({ kept: { document }, statements }: KeptReading): readonly RecordFault[] => {
  const { id, text, textHash, canonicalUrl, url } = document
  const faults: RecordFault[] = []
  if (hash(text) !== textHash || ![documentId(canonicalUrl, text), documentId(url, text)].includes(id))
    faults.push({ code: 'HASH_MISMATCH', message: `the text of ${id} is not the one that was kept` })
  for (const { statement, words } of statements) {
    const outside = spansOf(statement).find((span) => !liesIn(text, span))
    if (outside)
      faults.push({ code: 'SPAN_MISMATCH', message: `the span ${outside.start}-${outside.end} of ${statement.id} does not lie in the text of ${id}` })
    else if (sliceAll(text, statement.content) !== words)
      faults.push({ code: 'SPAN_MISMATCH', message: `the words of ${statement.id} are not at their offsets in ${id}` })
    if (statement.documentId !== id)
      faults.push({ code: 'DANGLING', message: `${statement.id} says that it stands in ${statement.documentId}, and is kept in ${id}` })
  }
  return faults
}

const faultsOfPage = async (store: Store, { kept }: KeptReading): Promise<readonly RecordFault[]> => {
  const page = await store.page(kept.sha256)
  if (page === null) return [{ code: 'DANGLING', message: `the bytes of the page of ${kept.document.id} are missing` }]
  return hashBytes(page.bytes) === kept.sha256
    ? []
    : [{ code: 'HASH_MISMATCH', message: `the bytes of the page of ${kept.document.id} are not those that were kept` }]
}
