import { HearsayError } from '../../../errors.js'
import { firstTables } from './0001-first-tables.js'
import { repairTables } from './0002-repair-tables.js'
import type { Migration } from './migration.js'

/** In order: the place in the list, from 1, is the version that a record has after it. */
export const migrations: readonly Migration[] = [firstTables, repairTables]

export const newestVersion: number = migrations.length

/** Throws RECORD_NEWER for a record that a later hearsay has written. */
export const refuseNewer = (version: number, place: string): void => {
  if (version > newestVersion) {
    throw new HearsayError(
      'RECORD_NEWER',
      `${place} was written by a newer hearsay (version ${version} of its tables; this one knows ${newestVersion}); update hearsay`,
    )
  }
}
