import { describe, expect, test } from 'vitest'
import { HearsayError, type ErrorCode } from '../../../errors.js'
import { translatePostgresError } from './postgres-errors.js'

const failed = (code: string | undefined, message = 'the server says so'): Error => Object.assign(new Error(message), code === undefined ? {} : { code })

describe('an error of PostgreSQL', () => {
  test.for<readonly [string | undefined, string, ErrorCode]>([
    ['57P01', 'terminating connection due to administrator command', 'RECORD_LOST'],
    ['08006', 'connection failure', 'RECORD_LOST'],
    ['ECONNREFUSED', 'connect ECONNREFUSED', 'RECORD_LOST'],
    [undefined, 'Connection terminated unexpectedly', 'RECORD_LOST'],
    ['28P01', 'password authentication failed', 'RECORD_LOST'],
    ['3D000', 'database "x" does not exist', 'RECORD_MISSING'],
    ['42501', 'permission denied for table statement', 'RECORD_READ_ONLY'],
    ['25006', 'cannot execute INSERT in a read-only transaction', 'RECORD_READ_ONLY'],
    ['55P03', 'canceling statement due to lock timeout', 'RECORD_BUSY'],
    ['40P01', 'deadlock detected', 'RECORD_BUSY'],
    ['53300', 'too many clients already', 'RECORD_BUSY'],
    ['53100', 'could not extend file: No space left on device', 'RECORD_FULL'],
    ['58030', 'could not read block 0: Input/output error', 'RECORD_DAMAGED'],
    ['XX001', 'invalid page in block 0', 'RECORD_DAMAGED'],
    ['42703', 'column "x" does not exist', 'UNEXPECTED'],
  ])('%s, %s: %s', ([code, message, expected]) => {
    const error = failed(code, message)
    const translated = translatePostgresError(error, 'postgres://somewhere/record')
    expect(translated).toMatchObject({ code: expected, cause: error })
    expect((translated as Error).message).toContain('postgres://somewhere/record')
  })
  test('that is ours already, or none at all, stays as it is', () => {
    const ours = new HearsayError('NOT_FOUND', 'nothing')
    expect(translatePostgresError(ours, 'x')).toBe(ours)
    const mistake = new RangeError('too far')
    expect(translatePostgresError(mistake, 'x')).toBe(mistake)
  })
})
