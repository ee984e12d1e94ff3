import { HearsayError } from '../../errors.js'
import type { Store } from '../../ports.js'
import { createStore } from './create-store.js'
import { isPostgres } from './postgres/place.js'

export interface StoreOptions {
  /** Makes the record where there is none; otherwise that is RECORD_MISSING. */
  readonly create?: boolean
  /** Never writes; writing calls are refused with RECORD_READ_ONLY. */
  readonly readOnly?: boolean
}

/**
 * Opens the record at a place: a file, or the address of a PostgreSQL database (`postgres://…`, with `?schema=NAME` for another schema than the user's own).
 *
 * Throws RECORD_MISSING, RECORD_NOT_ONE (something else is there; nothing is written to it), RECORD_NEWER, RECORD_LOST (no connection), USAGE (the address of something else).
 */
export const openStore = async (place: string, { create = false, readOnly = false }: StoreOptions = {}): Promise<Store> => {
  if (isPostgres(place)) {
    const { openPostgres } = await import('./postgres/open-postgres.js')
    return createStore(await openPostgres(place, { create, readOnly }))
  }
  // Repeated without what follows: that may hold a password.
  const [scheme] = /^[a-z][a-z0-9+.-]*:\/\//iu.exec(place) ?? []
  if (scheme !== undefined) throw new HearsayError('USAGE', `a record is not kept at '${scheme}…': give the path of a file, or postgres://user@host/database`)
  const { openSqlite } = await import('./sqlite/open-sqlite.js')
  return createStore(await openSqlite(place, { create, readOnly }))
}
