import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { WhoRecord } from '../../src/formats/found-row.js'
import { noPseudoTerminal, onTerminal } from './pseudo-terminal.js'
import { type Run, hearsay, records } from './run-hearsay.js'

// Runs load a model, and wait for each other on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
const run = (...args: readonly string[]): Promise<Run> => hearsay(args, { cwd: folder })
const found = async (): Promise<readonly WhoRecord[]> => records<WhoRecord>((await run('who', '--json', '--limit', 'all')).stdout)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay forget '))
  for (const name of ['Ada Brel', 'Ida Sarn', 'Tom Karst'])
    writeFileSync(
      join(folder, `${name.replace(' ', '-')}.txt`),
      `A bridge\n\n“The bridge is safe for all who cross it,” the engineer ${name} said on Tuesday.\n`,
    )
  const { code, stderr } = await run('add', '.', '-q')
  if (code !== 0) throw new Error(stderr)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay forget', () => {
  it.skipIf(noPseudoTerminal !== null)('asks on a terminal, and takes nothing but yes for one', async () => {
    const [row] = await found()
    const before = (await found()).length
    for (const type of ['no\r', '\r', '\u0003', '\u0004']) {
      const { rest, failed } = await onTerminal(['forget', row!.documentId], [{ see: 'Type yes', type }], { cwd: folder })
      expect([failed, rest]).toEqual([undefined, expect.stringContaining('Nothing was removed.')])
    }
    expect(await found()).toHaveLength(before)
  })

  it('wants --yes where there is no terminal', async () => {
    const { code, stderr } = await run('forget', 'd000000')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--yes')])
  })

  it('removes a page for good, and does not add it again', async () => {
    const [row] = await found()
    const { code, stderr } = await run('forget', row!.documentId, '--yes', '--why', 'for a test')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^Removed: 1 document, \d+ statements?\.\n$/)])
    expect((await found()).some(({ documentId }) => documentId === row!.documentId)).toBe(false)
    const again = await run('add', '.')
    expect(again.stderr).toContain('forgotten')
    expect((await found()).some(({ documentId }) => documentId === row!.documentId)).toBe(false)
  })

  it('removes what somebody says', async () => {
    const [row] = await found()
    const name = row!.speakers[0]!.name
    const { code } = await run('forget', name, '--yes')
    expect(code).toBe(0)
    expect((await found()).some(({ speakers }) => speakers.some((speaker) => speaker.name === name))).toBe(false)
    expect((await run('doctor', '--json')).stdout).toContain('"faults":[]')
  })

  it('says so where there is no such page', async () => {
    expect((await run('forget', 'https://nowhere.example/page', '--yes')).code).toBe(4)
  })
})
