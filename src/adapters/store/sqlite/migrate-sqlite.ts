import type { DatabaseSync } from 'node:sqlite'
import { migrations, newestVersion, refuseNewer } from '../migrations/index.js'
import { beginImmediate, rollBack } from './patiently.js'

/** Of every record of hearsay, in the header of its file: "hrsy". */
export const applicationId = 0x68727379

/** Brings a file to the newest version, in one transaction. Two processes may come at once: the second finds the work done. */
export const migrateSqlite = async (database: DatabaseSync, place: string, readOnly: boolean): Promise<void> => {
  if (readOnly || versionOf(database) === newestVersion) return
  await beginImmediate(database)
  try {
    const version = versionOf(database)
    refuseNewer(version, place)
    for (const migration of migrations.slice(version)) for (const command of migration.sqlite) database.exec(command)
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${newestVersion}`)
    database.exec('commit')
  } catch (error) {
    rollBack(database)
    throw error
  }
}

const versionOf = (database: DatabaseSync): number => Number(database.prepare('pragma user_version').get()?.['user_version'])
