/** The programs in docs/format.md, docs/record.md and docs/repair.md run as they stand there, against the package as it is built. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test.for<readonly [string, readonly unknown[]]>([
  ['docs/format.md', ['promise 0 16 It stays shut 👍']],
  [
    'docs/record.md',
    [
      'added',
      expect.stringMatching(/^.?We will not close the harbour before all ships have left,?.? https:\/\/meridian\.example\/harbour$/),
      '1 statement in 1 report from 1 origin',
      expect.stringMatching(/^altered \[ 'negation: .*not.*' \]$/),
      '1 wording, the earliest in this record from a page without a date',
      expect.stringMatching(/^\d+ bytes are kept$/),
    ],
  ],
  [
    'docs/repair.md',
    [
      '"The harbour stays shut," Tom Quay said on Monday.',
      '',
      'The pilots had waited for two days.',
      'repaired Ada Brel',
      'Tom Quay',
      '1 of 1 right, 0.21 to 1.00',
      'statement 1 speaker',
      'statement 2 undo',
      'statement 3 right',
    ],
  ],
])('the program of %s prints what it says', { timeout: 60_000 }, ([file, lines]) => {
  const [, program = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(root, file), 'utf8')) ?? []
  // Inside the package, so that it finds itself by its name.
  const folder = mkdtempSync(join(root, '.hearsay-example-'))
  try {
    writeFileSync(join(folder, 'program.mjs'), program)
    const { stdout, stderr, status } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n')).toEqual([...lines, ''])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
