import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { KeptRecord } from '../../src/formats/kept-record.js'
import { exportOf, timeless } from './export-of.js'
import { type Run, type RunOptions, hearsay } from './run-hearsay.js'

// Each run is a process that loads a model: seconds, where the machine has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
const run = (args: readonly string[], options: RunOptions = {}): Promise<Run> => hearsay(args, { cwd: folder, ...options })
const exported = (store: string): Promise<readonly KeptRecord[]> => exportOf(store, folder)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay stopped '))
  mkdirSync(join(folder, 'many'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay add, stopped', () => {
  /** Pages of which every third is a copy with another ending. */
  const pages = Array.from({ length: 24 }, (_, number) => {
    const story = number % 3 === 2 ? number - 1 : number
    const told = `Bridge ${story}\n\n“The bridge number ${story} is safe for all who cross it,” the mayor of town ${story} said on Tuesday.\n\nThe council of town ${story} denied that it had known of any damage to the bridge before the winter.\n`
    return number % 3 === 2 ? `${told}\nA copy.\n` : told
  })
  const stopped = ['add', 'many', '-v', '--store', 'stopped.db']
  let undisturbed: unknown

  beforeAll(async () => {
    pages.forEach((page, number) => writeFileSync(join(folder, 'many', `${String(number).padStart(2, '0')}.txt`), page))
    await run(['add', 'many', '-q', '--store', 'whole.db'])
    undisturbed = timeless(await exported('whole.db'))
  })

  it('leaves a whole record on Ctrl-C, and goes on where it was', async () => {
    let isInterrupted = false
    const first = await run(stopped, {
      onMessage: (child, stderr) => {
        if (isInterrupted || stderr.split('\n').length <= 5) return
        isInterrupted = child.kill('SIGINT')
      },
    })
    expect(first.code).toBe(130)
    expect(first.stderr).toMatch(/pages added.*\nStopped\. The record is whole; the same command again goes on where this one stopped\.\n$/)
    const kept = (await exported('stopped.db')).length
    expect(kept).toBeGreaterThan(3)
    expect(kept).toBeLessThan(pages.length)
    expect((await run(stopped)).stderr).toContain(`${kept} already kept`)
    expect(timeless(await exported('stopped.db'))).toEqual(undisturbed)
  })

  it('loses nothing that it told of when it is killed at any moment, and goes on where it was', async () => {
    const store = ['--store', 'killed.db']
    const acknowledged = new Set<string>()
    for (let round = 0; round < 2; round += 1) {
      const moment = 2 + Math.floor(Math.random() * 8)
      const { stderr } = await run(['add', 'many', '-v', ...store], {
        onMessage: (child, said) => {
          if (said.split('added,').length > moment) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30)
        },
      })
      for (const [, input] of stderr.matchAll(/^(many\/\d+\.txt): (?:added|already)/gm)) acknowledged.add(input!)
      const kept = (await exported('killed.db')).map(({ input }) => input.split('/').slice(-2).join('/'))
      for (const input of acknowledged) expect(kept).toContain(input)
      expect(JSON.parse((await run(['doctor', '--json', ...store])).stdout)).toMatchObject({ record: { faults: [], failure: null } })
    }
    await run(['add', 'many', '-q', ...store])
    expect(timeless(await exported('killed.db'))).toEqual(undisturbed)
  })
})
