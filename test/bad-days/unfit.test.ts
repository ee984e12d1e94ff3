/** Places that are no record, or none that may be written: each its own error, and nothing is changed. */
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import type { ErrorCode } from '../../src/errors.js'
import { addInPeace } from './recovery.js'
import { runAdding } from './run-adding.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-unfit-'))
const at = (name: string): string => join(folder, name)
const record = at('record.db')
beforeAll(async () => {
  await addInPeace(record, 3)
}, 20_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const digest = (path: string): string => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'not there')

const sqlInto = (path: string, sql: string): void => {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

const cases: { readonly name: string; readonly make: (path: string) => void; readonly code: ErrorCode; readonly says: RegExp }[] = [
  {
    name: 'a record of a newer version',
    make: (path) => {
      copyFileSync(record, path)
      sqlInto(path, 'pragma user_version = 999')
    },
    code: 'RECORD_NEWER',
    says: /newer/,
  },
  {
    name: 'a file that is no database',
    make: (path) => writeFileSync(path, 'Dear diary, nothing was said today.\n'.repeat(100)),
    code: 'RECORD_NOT_ONE',
    says: /no SQLite database/,
  },
  { name: 'a short file that is no database', make: (path) => writeFileSync(path, 'SQLite'), code: 'RECORD_NOT_ONE', says: /no SQLite database/ },
  {
    name: "another program's database",
    make: (path) => sqlInto(path, "create table notes (text); insert into notes values ('mine')"),
    code: 'RECORD_NOT_ONE',
    says: /another program/,
  },
  {
    name: "another program's database with tables that are called alike",
    make: (path) => sqlInto(path, 'create table statement (id); create table document (id); create table meta (key, value); pragma user_version = 1'),
    code: 'RECORD_NOT_ONE',
    says: /another program/,
  },
  { name: 'a folder', make: (path) => mkdirSync(path), code: 'RECORD_NOT_ONE', says: /a folder/ },
]

test.each(cases)('$name', async ({ name, make, code, says }) => {
  const path = at(`${name.replaceAll(/\W+/g, '-')}.db`)
  make(path)
  const isFile = code !== 'RECORD_NOT_ONE' || !says.source.includes('folder')
  const before = isFile ? digest(path) : ''
  for (const options of [{ create: true }, { create: false }, { readOnly: true }]) {
    const error = await openStore(path, options).then(
      () => null,
      (refused: unknown) => refused,
    )
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) })
    expect((error as Error).message).toContain(path)
  }
  expect(isFile ? digest(path) : '').toBe(before)
  expect(readdirSync(folder).filter((file) => file.startsWith(`${name.replaceAll(/\W+/g, '-')}.db-`))).toEqual([])
})

test('a folder that is not there', async () => {
  await expect(openStore(at('nowhere/record.db'), { create: true })).rejects.toMatchObject({
    code: 'RECORD_MISSING',
    message: expect.stringContaining(at('nowhere')),
  })
  expect(existsSync(at('nowhere'))).toBe(false)
})

test('a record that is not there and is not to be made', async () => {
  await expect(openStore(at('absent.db'), { create: false })).rejects.toMatchObject({ code: 'RECORD_MISSING' })
  expect(existsSync(at('absent.db'))).toBe(false)
})

test('a record cut off in the middle', async () => {
  writeFileSync(at('cut.db'), readFileSync(record).subarray(0, 20_000))
  const failed = await openStore(at('cut.db')).then(
    async (store) => store.inspect().finally(() => store.close()),
    (error: { code: string }) => error.code,
  )
  expect(failed).not.toEqual([])
})

describe('without the right to write', () => {
  // The superuser may write everything; another user does it for him.
  const nobody = 65_534
  const isSuperuser = userInfo().uid === 0
  test('a file that may be read only', { timeout: 20_000 }, async () => {
    mkdirSync(at('closed'))
    const path = at('closed/record.db')
    copyFileSync(record, path)
    const before = digest(path)
    chmodSync(path, 0o444)
    chmodSync(at('closed'), 0o555)
    chmodSync(folder, 0o755)
    const run = await runAdding(path, { to: 5, ...(isSuperuser ? { as: nobody } : {}) })
    chmodSync(at('closed'), 0o755)
    expect(run.error).toMatch(/^RECORD_READ_ONLY .*record\.db/)
    expect(run.code).toBe(1)
    expect(digest(path)).toBe(before)
  })
})

test('the address of something else, without its password', async () => {
  const error: unknown = await openStore('mysql://ann:secret@db/news', { create: true }).then(
    () => null,
    (refused: unknown) => refused,
  )
  expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining('mysql://') })
  expect((error as Error).message).not.toContain('secret')
})

test('a record of an older version, to be read only, with the commands that bring it up to date', async () => {
  const path = at('older.db')
  copyFileSync(record, path)
  sqlInto(path, 'pragma user_version = 0')
  await expect(openStore(path, { readOnly: true })).rejects.toMatchObject({ code: 'RECORD_READ_ONLY', message: expect.stringContaining("'hearsay reread'") })
})
