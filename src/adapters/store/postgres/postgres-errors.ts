import { HearsayError, type ErrorCode } from '../../../errors.js'

type Meaning = readonly [code: ErrorCode, message: (place: string, reason: string) => string]

const lost: Meaning = [
  'RECORD_LOST',
  (place, reason) => `the connection to ${place} is lost or was refused (${reason}); see that the server runs and can be reached, then try again`,
]
const busy: Meaning = ['RECORD_BUSY', (place, reason) => `${place} is held by others too long (${reason}); try again when they have finished`]
const readOnly: Meaning = [
  'RECORD_READ_ONLY',
  (place, reason) => `${place} can be read but not written (${reason}); use a user who may write, and not a standby`,
]
const refused: Meaning = ['RECORD_LOST', (place, reason) => `${place} does not let this user in (${reason}); check user and password, or PGPASSWORD`]
const full: Meaning = [
  'RECORD_FULL',
  (place, reason) => `the server of ${place} has no room (${reason}); nothing of this call was kept. Make room and try again`,
]
const damaged: Meaning = ['RECORD_DAMAGED', (place, reason) => `${place} is damaged, or its disk fails (${reason}); go back to the last backup`]
const missing: Meaning = [
  'RECORD_MISSING',
  (place, reason) => `there is no such database: ${place} (${reason}); make it with createdb, then 'hearsay add PAGE'`,
]
const noTables: Meaning = ['RECORD_MISSING', (place, reason) => `the record's tables are gone from ${place} (${reason}); 'hearsay add PAGE' makes them anew`]

/** By SQLSTATE, whole or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const meanings: Readonly<Record<string, Meaning>> = {
  '08': lost,
  '57P01': lost,
  '57P02': lost,
  '57P03': lost,
  '28': refused,
  '3D000': missing,
  '3F000': missing,
  '42P01': noTables,
  '42501': readOnly,
  '25006': readOnly,
  '40001': busy,
  '40P01': busy,
  '55P03': busy,
  '57014': busy,
  '53300': busy,
  '53': full,
  '58': damaged,
  XX001: damaged,
  XX002: damaged,
}

/** Of Node, where there is no answer from the server at all. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'])

/** An error of pg as one of ours; others as they are. */
export const translatePostgresError = (error: unknown, place: string): unknown => {
  if (error instanceof HearsayError || !(error instanceof Error)) return error
  const code = (error as { readonly code?: unknown }).code
  const reason = error.message || String(code)
  const meaning =
    typeof code === 'string'
      ? networkCodes.has(code)
        ? lost
        : (meanings[code] ?? meanings[code.slice(0, 2)])
      : /connection terminated|connection error|timeout exceeded when trying to connect|Client has encountered|pool after calling end|already been destroyed/iu.test(
            error.message,
          )
        ? lost
        : undefined
  if (meaning !== undefined) return new HearsayError(meaning[0], meaning[1](place, reason), { cause: error })
  if (isSqlState(code))
    return new HearsayError('UNEXPECTED', `PostgreSQL refused a command on ${place}: ${reason} (${code}); please report it`, { cause: error })
  return error
}

const isSqlState = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code)
