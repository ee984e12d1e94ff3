import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseSync } from 'node:sqlite'
import { isBusy } from './sqlite-errors.js'

/** How long a command waits for another writer, in milliseconds, before it gives up. */
const longestWait = 15_000

/** Tries until no other writer is in the way. Waits without holding the thread, since the other one may live in this very process; throws SQLITE_BUSY in the end. */
export const patiently = async <Result>(work: () => Result): Promise<Result> => {
  const started = performance.now()
  for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > longestWait) throw error
    }
    await pause(wait)
  }
}

/** Begins a transaction that writes. */
export const beginImmediate = (database: DatabaseSync): Promise<void> => patiently(() => database.exec('begin immediate'))

/** Takes a transaction back. A full disk has done so by itself: then there is none. */
export const rollBack = (database: DatabaseSync): void => {
  try {
    database.exec('rollback')
  } catch (error) {
    if (!/no transaction is active/u.test(String(error))) throw error
  }
}
