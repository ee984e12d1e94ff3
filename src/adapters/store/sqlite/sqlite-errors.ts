import { HearsayError, type ErrorCode } from '../../../errors.js'

/** An error of node:sqlite: `errcode` is SQLite's extended result code. */
interface SqliteError extends Error {
  readonly code: string
  readonly errcode?: number
  readonly errstr?: string
}

const isSqliteError = (error: unknown): error is SqliteError => error instanceof Error && (error as SqliteError).code === 'ERR_SQLITE_ERROR'

/** SQLite's primary result code: https://www.sqlite.org/rescode.html */
const primaryCode = (error: SqliteError): number => (error.errcode ?? 0) & 0xff

/** Whether another writer is at work. */
export const isBusy = (error: unknown): boolean => isSqliteError(error) && (primaryCode(error) === 5 || primaryCode(error) === 6)

const meanings: Readonly<Record<number, readonly [code: ErrorCode, message: (place: string, reason: string) => string]>> = {
  3: ['RECORD_READ_ONLY', (place, reason) => `${place} may not be written (${reason}); give yourself the right to write it, or use a copy`],
  5: ['RECORD_BUSY', (place) => `${place} is being written by another process that does not finish; try again when it has, or end it`],
  6: ['RECORD_BUSY', (place) => `${place} is being written by another process that does not finish; try again when it has, or end it`],
  8: [
    'RECORD_READ_ONLY',
    (place, reason) => `${place} can be read but not written (${reason}); give yourself the right to write it and its folder, or use a copy`,
  ],
  10: [
    'RECORD_DAMAGED',
    (place, reason) =>
      `the disk failed while ${place} was read or written (${reason}); nothing of this call was kept. Check the disk, then run 'hearsay doctor'`,
  ],
  11: ['RECORD_DAMAGED', (place, reason) => `${place} is damaged (${reason}); go back to the last backup, or run 'hearsay doctor' to see what is wrong`],
  13: ['RECORD_FULL', (place) => `there is no room on the disk for ${place}; nothing of this call was kept. Make room and try again`],
  14: ['RECORD_MISSING', (place, reason) => `${place} cannot be opened (${reason}); see that its folder is there and that you may write in it`],
  26: ['RECORD_NOT_ONE', (place) => `${place} is no record of hearsay: it is no SQLite database, or an encrypted one`],
}

/** An error of SQLite as one of ours; others as they are. */
export const translateSqliteError = (error: unknown, place: string): unknown => {
  if (error instanceof HearsayError || !(error instanceof Error)) return error
  if ((error as SqliteError).code === 'ERR_INVALID_STATE' || /driver has already been destroyed/u.test(error.message)) {
    return new HearsayError('RECORD_LOST', `${place} has been closed; open it again`, { cause: error })
  }
  if (!isSqliteError(error)) return error
  const meaning = meanings[primaryCode(error)]
  const reason = error.errstr === undefined || error.errstr === error.message ? error.message : `${error.message}: ${error.errstr}`
  if (meaning === undefined) return new HearsayError('UNEXPECTED', `SQLite refused a command on ${place}: ${reason}; please report it`, { cause: error })
  return new HearsayError(meaning[0], meaning[1](place, reason), { cause: error })
}
