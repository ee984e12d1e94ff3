import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hearsay } from '../e2e/run-hearsay.js'
import { type ToldRecord, toldRecord } from '../fixtures/told-record.js'
import { startServer } from './running-server.js'
import { harbourPage } from './served-record.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const token = '0123456789abcdef0123456789abcdef'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'))
let told: ToldRecord
beforeAll(async () => {
  told = await toldRecord([harbourPage])
})
afterAll(async () => {
  await told?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('hearsay serve', () => {
  test('prints its address on the standard output, also when it is quiet, and ends with 0 when it is stopped', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { url, process, ended } = await startServer(['--store', told.place, '-q'])
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect((await fetch(`${url}/search`)).status).toBe(200)
      process.kill(signal)
      expect(await ended).toEqual({ code: 0, stdout: `${url}\n`, stderr: '' })
    }
  })

  test('is held up by no connection that is idle or half open', async () => {
    const { url, process, ended } = await startServer(['--store', told.place])
    const port = Number(new URL(url).port)
    const sockets = ['', 'GET /search HTTP/1.1\r\nHost: ', `GET /robots.txt HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`].map((bytes) =>
      connect(port, '127.0.0.1', function (this: { write: (bytes: string) => void }) {
        this.write(bytes)
      }).on('error', () => undefined),
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = performance.now()
    process.kill('SIGINT')
    expect((await ended).code).toBe(0)
    expect(performance.now() - before).toBeLessThan(4000)
    for (const socket of sockets) socket.destroy()
  })

  test('tells every request with -v, on one line whatever was asked for', async () => {
    const { url, process, ended } = await startServer(['--store', told.place, '-v'])
    await fetch(`${url}/search?words=%1b[31m%0aquay`)
    process.kill('SIGINT')
    expect((await ended).stderr).toMatch(/^GET \/search\?words=%1b\[31m%0aquay 200 \d+ ms$/m)
  })

  test('changes nothing with --read-only', async () => {
    const { url, process, ended } = await startServer(['--store', told.place, '--read-only'])
    const found = (await (await fetch(`${url}/api/statements`)).json()) as { readonly rows: readonly { readonly id: string }[] }
    const repaired = await fetch(`${url}/api/statements/${found.rows[0]!.id}/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': '*' },
      body: JSON.stringify({ change: { kind: 'right' } }),
    })
    expect({ status: repaired.status, body: await repaired.json() }).toMatchObject({ status: 403, body: { code: 'RECORD_READ_ONLY' } })
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('hearsay_record_size{of="statements"} 1\n')
    process.kill('SIGINT')
    expect((await ended).code).toBe(0)
  })

  test('has a demonstration that is gone afterwards', async () => {
    const demos = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('hearsay-demo-'))
    const { url, process, ended } = await startServer(['--demo'], { TMPDIR: folder })
    expect(demos()).toHaveLength(1)
    expect(await (await fetch(`${url}/search`)).text()).toContain('statements')
    process.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(demos()).toEqual([])
  })

  test('leaves no demonstration behind when it fails, or is ended at once', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const failed = await hearsay(['serve', '--demo', '--port', String(port)], { env: { TMPDIR: folder } })
    expect(failed.code).toBe(2)
    expect(failed.stderr).toMatch(new RegExp(`port ${port} of 127.0.0.1 is taken.*--port`))
    taken.close()
    let asked = false
    const ended = await hearsay(['serve', '--demo', '--port', '0'], {
      env: { TMPDIR: folder },
      onMessage: (child) => {
        if (asked) return
        asked = true
        child.kill('SIGINT')
        setTimeout(() => child.kill('SIGINT'), 20)
      },
    })
    expect(ended.code).toBe(130)
    expect(readdirSync(folder).filter((name) => name.startsWith('hearsay-demo-'))).toEqual([])
  })

  test.each([
    ['a record that is not there', ['--store', join(folder, 'none.db')], 1, /no record .*none\.db.*hearsay add.*--demo/s],
    ['others who can reach it without a token', ['--host', '0.0.0.0'], 2, /token.*HEARSAY_TOKEN/s],
    ['a port that is none', ['--port', '65536'], 2, /0 to 65535/],
    ['a host that is none of this machine', ['--host', '192.0.2.1', '--token-file', join(folder, 'token')], 2, /192\.0\.2\.1 is no address of this machine/],
    ['a rate that is none', ['--rate', '-1'], 2, /whole number/],
    ['a token on the command line', ['--token', token], 2, /unknown option/],
  ])('refuses %s', async (_, args, code, says) => {
    writeFileSync(join(folder, 'token'), `${token}\n`)
    const ended = await hearsay(['serve', ...(args.includes('--store') ? [] : ['--store', told.place]), ...args])
    expect(ended.code).toBe(code)
    expect(ended.stderr).toMatch(says)
    expect(ended.stdout).toBe('')
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })

  test('is reached from outside with the token, by the names that it was told', async () => {
    const { url, process, ended } = await startServer(['--store', told.place, '--host', '0.0.0.0', '--allow-host', 'desk.example', 'news.example'], {
      HEARSAY_TOKEN: token,
    })
    const port = new URL(url).port
    expect((await fetch(`http://127.0.0.1:${port}/search`)).status).toBe(401)
    expect((await fetch(`http://127.0.0.1:${port}/search`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
    process.kill('SIGINT')
    const { code, stderr } = await ended
    expect(code).toBe(0)
    expect(stderr).not.toContain(token)
  })
})
