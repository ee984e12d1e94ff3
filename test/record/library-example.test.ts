/** The program in docs/record.md runs as it stands there, against the package as it is built. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the program of docs/record.md keeps, asks, checks, traces and opens', { timeout: 60_000 }, () => {
  const [, program = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(root, 'docs/record.md'), 'utf8')) ?? []
  // Inside the package, so that it finds itself by its name.
  const folder = mkdtempSync(join(root, '.hearsay-example-'))
  try {
    writeFileSync(join(folder, 'program.mjs'), program)
    const { stdout, stderr, status } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      'added',
      expect.stringMatching(/^.?We will not close the harbour before all ships have left,?.? https:\/\/meridian\.example\/harbour$/),
      '1 statement in 1 report from 1 origin',
      expect.stringMatching(/^altered \[ 'negation: .*not.*' \]$/),
      '1 wording, the earliest in this record from a page without a date',
      expect.stringMatching(/^\d+ bytes are kept$/),
      '',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
