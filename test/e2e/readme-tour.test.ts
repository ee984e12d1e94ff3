/** The first five minutes of the README, run as they are printed. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Run, hearsay, root } from './run-hearsay.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const section = /^## Five minutes.*?(?=^## )/ms.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[0] ?? ''
const commands = [...section.matchAll(/^ {4}\.\/hearsay (?<words>.+)$/gm)].map(({ groups }) => groups?.['words'] ?? '')
let folder: string
const runs: Run[] = []

/** The words of a line as a shell takes them: quoted ones as one, what is written to a file left to the test. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/ > .*$/, '').matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/g)].map(({ groups }) => groups?.['quoted'] ?? groups?.['plain'] ?? '')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-tour-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  let id = ''
  for (const command of commands) {
    const run = await hearsay(
      wordsOf(command).map((word) => (word === 'ID' ? id : word)),
      { cwd: folder, env: { HEARSAY_CALLED_AS: './hearsay' } },
    )
    runs.push(run)
    id = /\bs[0-9a-f]{9,20}\b/.exec(run.stdout)?.[0] ?? id
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('has the commands of the tour, each of which succeeds', () => {
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['add', 'who', 'check', 'trace', 'open', 'correct', 'review', 'pair', 'export'])
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('tells what the README says that it tells', () => {
  const [add, who, check, trace, open, correct, review, pair, exported] = runs.map(({ stdout, stderr }) => `${stdout}${stderr}`.replaceAll(/\s*\n\s*/g, '\n'))
  expect(add).toContain('8 pages added (2 near-duplicates of kept ones)')
  expect(who).toContain('"publisher":"Vale Observer"')
  expect(check).toMatch(/^Found, word for word, said by Maren\sOldacre.*But\s6\sother\sreports\shave\sit\saltered\s\(a\snegation\)/s)
  expect(trace).toMatch(/4\swordings\sin\s8\sreports\.\sEarliest\sin\sthis\srecord:\s12\sMay\s2031,\sNorthgate\sPress\sAgency/)
  expect(open).toContain('sha256')
  expect(correct).toMatch(/right/)
  expect(review).toMatch(/1\sstatement/)
  expect(pair).toContain('Orrin Dam')
  expect(exported).toMatch(/We will not open the sluices/)
})
