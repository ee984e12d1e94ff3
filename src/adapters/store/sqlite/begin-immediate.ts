import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseSync } from 'node:sqlite'
import { isBusy } from './sqlite-errors.js'

/** How long a writer waits for another one, in milliseconds, before it gives up. */
const longestWait = 15_000

/** Begins a transaction that writes. Waits without holding the thread, since the other writer may live in this very process; throws SQLITE_BUSY in the end. */
export const beginImmediate = async (database: DatabaseSync): Promise<void> => {
  const started = performance.now()
  for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
    try {
      return database.exec('begin immediate')
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > longestWait) throw error
    }
    await pause(wait)
  }
}

/** Takes a transaction back. A full disk has done so by itself: then there is none. */
export const rollBack = (database: DatabaseSync): void => {
  try {
    database.exec('rollback')
  } catch (error) {
    if (!/no transaction is active/u.test(String(error))) throw error
  }
}
