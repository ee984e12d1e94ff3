/** Disks that fail or are full, under SQLite; what was acknowledged stays, and with the trouble gone the rest comes as if nothing had been. strace makes the system calls fail. The server's disk is PostgreSQL's own business. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skipped } from './engines.js'
import { addInPeace, wrongAfterResuming, wrongWith } from './recovery.js'
import { runAdding } from './run-adding.js'

const pages = 60
const folder = mkdtempSync(join(tmpdir(), 'hearsay-disk-'))
let undisturbed = ''
beforeAll(async () => {
  undisturbed = await addInPeace(join(folder, 'calm.db'), pages)
}, 30_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Why something cannot be tried here, or null. */
const refusal = (command: string, ...args: readonly string[]): string | null => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? null : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit code ${status}`)
}

const noStrace = refusal('strace', '-qq', '-o', '/dev/null', '-e', 'trace=none', 'true')
describe.skipIf(noStrace !== null)(`system calls that fail${skipped(noStrace)}`, () => {
  // The numbers are those of calls that SQLite cannot do without. A sync of its log into the file that fails is no error: the log has it all, and it tries again.
  const cases = [
    { name: 'a sync fails while the record is being made', calls: 'fsync,fdatasync', fault: 'error=EIO:when=3', code: 'RECORD_DAMAGED' },
    { name: 'a sync fails once', calls: 'fsync,fdatasync', fault: 'error=EIO:when=11', code: 'RECORD_DAMAGED' },
    { name: 'no sync succeeds any more', calls: 'fsync,fdatasync', fault: 'error=EIO:when=11+', code: 'RECORD_DAMAGED' },
    { name: 'a write finds no room', calls: 'pwrite64', fault: 'error=ENOSPC:when=150', code: 'RECORD_FULL' },
    { name: 'no write finds room any more', calls: 'pwrite64', fault: 'error=ENOSPC:when=200+', code: 'RECORD_FULL' },
    { name: 'a write fails', calls: 'pwrite64', fault: 'error=EIO:when=180', code: 'RECORD_DAMAGED' },
  ]
  test.each(cases)('$name', { timeout: 60_000 }, async ({ name, calls, fault, code }) => {
    const place = join(folder, `${name.replaceAll(' ', '-')}.db`)
    const under = ['strace', '-f', '-qq', '-o', '/dev/null', '--seccomp-bpf', '-e', `trace=${calls}`, '-e', `inject=${calls}:${fault}`]
    const run = await runAdding(place, { to: pages, under })
    expect(run.error).toMatch(new RegExp(`^${code} `))
    expect(run.code).toBe(1)
    expect(run.acknowledged.length).toBeLessThan(pages)
    expect(await wrongWith(place, run.acknowledged)).toEqual([])
    expect(await wrongAfterResuming(place, pages, undisturbed)).toEqual([])
  })
})

describe('a disk that is full', () => {
  const mount = join(folder, 'small')
  mkdirSync(mount)
  const noMount = refusal('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mount)
  afterAll(() => {
    if (noMount === null) spawnSync('umount', [mount])
  })
  test.skipIf(noMount !== null)(`a small file system${skipped(noMount)}`, { timeout: 60_000 }, async () => {
    const place = join(mount, 'full.db')
    const run = await runAdding(place, { to: pages })
    expect(run.error).toMatch(/^RECORD_FULL /)
    expect(run.code).toBe(1)
    expect(run.acknowledged.length).toBeGreaterThan(0)
    expect(run.acknowledged.length).toBeLessThan(pages)
    expect(await wrongWith(place, run.acknowledged)).toEqual([])
    // Room is made.
    expect(refusal('mount', '-o', 'remount,size=64m', mount)).toBeNull()
    expect(await wrongAfterResuming(place, pages, undisturbed)).toEqual([])
  })

  test('a file that may not grow', { timeout: 60_000 }, async () => {
    const place = join(folder, 'limited.db')
    const run = await runAdding(place, { to: pages, under: ['bash', '-c', 'ulimit -f 600; trap "" XFSZ; exec "$@"', 'bash'] })
    expect(run.error).toMatch(/^RECORD_(?:FULL|DAMAGED) /)
    expect(run.code).toBe(1)
    expect(await wrongWith(place, run.acknowledged)).toEqual([])
    expect(await wrongAfterResuming(place, pages, undisturbed)).toEqual([])
  })
})
