import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

test('docs/cli.md says what the command says of itself (npm run docs:cli writes it)', () => {
  const current = execFileSync(process.execPath, [join(root, 'scripts/print-cli-reference.ts')], { encoding: 'utf8' })
  expect(readFileSync(join(root, 'docs/cli.md'), 'utf8')).toBe(current)
})
