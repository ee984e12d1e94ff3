import type { KeptReading } from '../model/kept-reading.js'
import type { Store } from '../ports.js'
import { readingOf } from './open-kept.js'

/** Documents whose ids are asked for at once. */
const idsAtOnce = 200

/** Every document of the record with its statements, in the order kept; one in memory at a time. */
export const readings = async function* (store: Store): AsyncGenerator<KeptReading> {
  for await (const id of documentIds(store)) yield readingOf(store, id)
}

/** The ids of all documents in the order kept. */
export const documentIds = async function* (store: Store): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const ids: readonly string[] = await store.documentIds(after, idsAtOnce)
    yield* ids
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}
