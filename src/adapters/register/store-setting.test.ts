import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadStoreSetting } from './store-setting.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-setting-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (text: string): string => {
  const path = join(folder, 'hearsay.toml')
  writeFileSync(path, text)
  return path
}

test.each([
  ['a file that names one', 'store = "news.db"\n\n[[actor]]\nname = "Ann"\nkind = "person"', 'news.db'],
  ['a file that names none', '[[actor]]\nname = "Ann"\nkind = "person"', null],
  ['an empty file', '', null],
])('%s', async (_, text, place) => {
  expect(await loadStoreSetting(put(text))).toBe(place)
})

test('no file', async () => {
  expect(await loadStoreSetting(join(folder, 'none.toml'))).toBeNull()
})

test.each([
  ['a number', 'store = 4', 'store is 4; write the record'],
  ['nothing', 'store = " "', 'store is " "; write'],
  ['no TOML', 'store = ', 'line 1 is not TOML'],
])('%s is refused', async (_, text, message) => {
  await expect(loadStoreSetting(put(text))).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(message) as string })
})
