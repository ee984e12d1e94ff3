import { openStore } from '../../src/adapters/store/index.js'
import { keepingOf } from '../../bench/store/entry.js'
import { hash } from '../../src/model/id.js'
import type { RecordFault, Store } from '../../src/ports.js'
import { pagesInSequence } from './sequence.js'

/** What a record holds after a bad day. */
export interface LookThrough {
  /** In the order kept. */
  readonly documents: readonly string[]
  /** Documents that are not whole: statements, page or passages are missing. */
  readonly partial: readonly string[]
  readonly faults: readonly RecordFault[]
  /** Over all that it holds, positions and times of keeping included: alike for records that went through the same. */
  readonly fingerprint: string
}

/** Opens a record and looks it through: its own inspection, and every page beside what was added. */
export const lookThrough = async (place: string): Promise<LookThrough> => {
  const store = await openStore(place)
  try {
    const documents = await store.documentIds(null, 100_000)
    const partial: string[] = []
    const all: unknown[] = []
    for (const [id, expected] of expectedPages()) {
      if (!documents.includes(id)) continue
      const [kept] = await store.documents([id])
      const statements = await store.statementsOf([id])
      const page = kept && (await store.page(kept.sha256))
      const isWhole = kept?.document.text === expected.text && statements.map(({ statement }) => statement.id).join() === expected.statements.join()
      if (!isWhole || !page || Buffer.compare(page.bytes, expected.bytes) !== 0 || !(await isFound(store, expected))) partial.push(id)
      all.push([kept, statements])
    }
    return { documents, partial, faults: await store.inspect(), fingerprint: hash(JSON.stringify([documents, all])) }
  } finally {
    await store.close()
  }
}

interface Expected {
  readonly id: string
  readonly text: string
  readonly statements: readonly string[]
  readonly bytes: Uint8Array
  /** Tokens of a paragraph. */
  readonly phrase: readonly string[]
}

let pages: ReadonlyMap<string, Expected> | null = null

/** All pages that may have been added, by id. */
const expectedPages = (): ReadonlyMap<string, Expected> => {
  pages ??= new Map(
    [...pagesInSequence()].map((generated) => {
      const { page, entry } = keepingOf(generated)
      const { document, statements } = generated.reading
      const expected: Expected = {
        id: document.id,
        text: document.text,
        statements: statements.map(({ id }) => id),
        bytes: page.bytes,
        phrase: entry.passages.at(-1)?.tokens ?? [],
      }
      return [document.id, expected]
    }),
  )
  return pages
}

const isFound = async (store: Store, { id, phrase }: Expected): Promise<boolean> =>
  (await store.passagesWithPhrase(phrase, 100)).some(({ documentId }) => documentId === id)
