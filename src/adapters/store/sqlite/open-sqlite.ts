import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { HearsayError } from '../../../errors.js'
import type { Engine } from '../engine.js'
import { newestVersion, refuseNewer } from '../migrations/index.js'
import { sqliteConnection } from './connection.js'
import { loadSqlite } from './load-sqlite.js'
import { applicationId, migrateSqlite } from './migrate-sqlite.js'
import { patiently } from './patiently.js'
import { sqliteEngine } from './sqlite-engine.js'
import { translateSqliteError } from './sqlite-errors.js'

export interface SqliteOptions {
  readonly create: boolean
  readonly readOnly: boolean
}

/** Opens the record in a file, or makes it. Throws RECORD_MISSING, RECORD_NOT_ONE, RECORD_NEWER, RECORD_READ_ONLY and what SQLite says. */
export const openSqlite = async (file: string, options: SqliteOptions): Promise<Engine> => {
  const isNew = refuseOthers(file, options.create && !options.readOnly)
  const readOnly = options.readOnly || (!isNew && !isWritable(file))
  try {
    const database = openDatabase(file, readOnly)
    try {
      await patiently(() => prepare(database, file, readOnly))
      await migrateSqlite(database, file, readOnly)
      if (!readOnly) await patiently(() => database.exec('pragma journal_mode = wal'))
      return sqliteEngine(sqliteConnection(database), file)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw translateSqliteError(error, file)
  }
}

/** Looks at the file without SQLite, which might write to it; gives whether it is yet to be made. */
const refuseOthers = (file: string, create: boolean): boolean => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) {
    if (!create) throw new HearsayError('RECORD_MISSING', `there is no record ${file}; 'hearsay add PAGE' makes it, --store names another`)
    const folder = dirname(resolve(file))
    if (!existsSync(folder)) throw new HearsayError('RECORD_MISSING', `there is no folder ${folder} to make the record ${file} in; make the folder first`)
    return true
  }
  if (!found.isFile()) throw new HearsayError('RECORD_NOT_ONE', `${file} is no record of hearsay: it is ${found.isDirectory() ? 'a folder' : 'no plain file'}`)
  if (found.size === 0) {
    // A process that was ended while it made the record leaves this.
    if (create) return true
    throw new HearsayError('RECORD_MISSING', `${file} is empty; 'hearsay add PAGE' makes a record of it`)
  }
  const header = readHeader(file)
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new HearsayError('RECORD_NOT_ONE', `${file} is no record of hearsay: it is no SQLite database; nothing was written to it`)
  }
  // Byte 68 of the header: https://www.sqlite.org/fileformat2.html. Where a journal is left over, SQLite has to mend the file before the header says anything.
  if (header.readUInt32BE(68) !== applicationId && !existsSync(`${file}-journal`)) throw foreign(file)
  // Byte 60: asked here, too, since SQLite would leave files of its own beside a record that it may not touch.
  refuseNewer(header.readUInt32BE(60), file)
  return false
}

const foreign = (file: string): HearsayError =>
  new HearsayError('RECORD_NOT_ONE', `${file} is no record of hearsay: it is another program's SQLite database; nothing was written to it`)

const readHeader = (file: string): Buffer => {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, header.length, 0)
  } finally {
    closeSync(handle)
  }
  return header
}

const isWritable = (file: string): boolean => {
  try {
    accessSync(file, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const openDatabase = (file: string, readOnly: boolean): DatabaseSync => {
  const { DatabaseSync } = loadSqlite()
  const database = new DatabaseSync(file, { readOnly, enableForeignKeyConstraints: true })
  if (!readOnly) return database
  try {
    database.prepare('select count(*) from sqlite_schema').get()
    return database
  } catch {
    // In a folder that may not be written SQLite cannot put its index of the log; nobody else can either, so the file stands still.
    database.close()
    return new DatabaseSync(new URL(`${pathToFileURL(resolve(file)).href}?immutable=1`), { readOnly })
  }
}

const prepare = (database: DatabaseSync, file: string, readOnly: boolean): void => {
  database.exec('pragma busy_timeout = 10; pragma cache_size = -32768; pragma temp_store = memory')
  const id = database.prepare('pragma application_id').get()?.['application_id']
  const tables = database.prepare('select count(*) as tables from sqlite_schema').get()?.['tables']
  if (id !== applicationId && tables !== 0) throw foreign(file)
  const version = Number(database.prepare('pragma user_version').get()?.['user_version'])
  refuseNewer(version, file)
  if (readOnly) {
    if (version < newestVersion)
      throw new HearsayError('RECORD_READ_ONLY', `${file} is of an older version of hearsay; 'hearsay reread' or the next 'hearsay add' brings it up to date`)
    return
  }
  database.exec('pragma synchronous = normal; pragma foreign_keys = on; pragma journal_size_limit = 67108864; pragma analysis_limit = 400')
}
