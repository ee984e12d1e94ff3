import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serverToken } from './server-token.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-token-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const inFile = (text: string): string => {
  const file = join(folder, 'token')
  writeFileSync(file, text)
  return file
}
const token = '0123456789abcdef0123'

test.each(['127.0.0.1', '127.8.0.1', '::1', 'localhost'])('asks for none at %s', async (host) => {
  expect(await serverToken({ host }, {})).toBeNull()
})

test.each(['0.0.0.0', '::', '192.0.2.1', '127.example', 'desk.example', ''])('needs one at "%s", and says how to make it', async (host) => {
  await expect(serverToken({ host }, {})).rejects.toMatchObject({ code: 'USAGE', message: expect.stringMatching(/openssl rand.*--token-file/) })
})

test('takes one from the environment, also on this machine', async () => {
  expect(await serverToken({ host: '127.0.0.1' }, { HEARSAY_TOKEN: token })).toBe(token)
})

test('takes one from a file before the environment, without the line end', async () => {
  expect(await serverToken({ host: '0.0.0.0', tokenFile: inFile(`${token}x\n`) }, { HEARSAY_TOKEN: token })).toBe(`${token}x`)
})

test.each(['0123456789abcdef012', 'with a space in its midst', 'with\u0000zero-in-its-midst', 'mit-Umlaut-ä-in-der-Mitte'])(
  'refuses "%s" and never prints it',
  async (text) => {
    await expect(serverToken({ host: '127.0.0.1', tokenFile: inFile(text) }, {})).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.not.stringContaining(text),
    })
  },
)

test('refuses an empty file, where one was named', async () => {
  await expect(serverToken({ host: '127.0.0.1', tokenFile: inFile('\n') }, { HEARSAY_TOKEN: token })).rejects.toMatchObject({ code: 'USAGE' })
})

test('says of a file that is not there which one', async () => {
  await expect(serverToken({ host: '127.0.0.1', tokenFile: join(folder, 'none') }, {})).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('none'),
  })
})
