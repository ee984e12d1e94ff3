import { openStore } from '../../src/adapters/store/index.js'
import { keepingOf } from './entry.js'
import { generatePages } from './generate.js'

/** Makes a record of about so many statements of made-up pages. */
export const makeRecord = async (place: string, statements: number): Promise<void> => {
  const store = await openStore(place, { create: true })
  let batch: ReturnType<typeof keepingOf>[] = []
  for (const page of generatePages(statements)) {
    batch.push(keepingOf(page))
    if (batch.length < 50) continue
    await store.keepAll(batch)
    batch = []
  }
  await store.keepAll(batch)
  await store.close()
}
