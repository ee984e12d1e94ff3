import type { Store } from '../ports.js'
import { actorContext } from './actor-context.js'
import { refreshed } from './refreshed.js'

/** Replays the logs on a document that was kept with what they had been a moment before. One that was forgotten meanwhile stays so. */
export const catchUp = async (store: Store, documentId: string): Promise<void> => {
  await store.correct([], async (now) => refreshed(now, await now.statementsOf([documentId]), await actorContext(now)))
}
