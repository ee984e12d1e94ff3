/** A register built without some of its sources, for measuring against what was left out. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeRegister } from '../../src/adapters/register/compact-register.js'
import type { Register } from '../../src/model/register.js'
import { outPath } from '../results.js'

const root = join(import.meta.dirname, '../..')

/** Builds into bench/out and reads it again. Sources by the names that scripts/register/run.ts has for them. */
export const registerWithout = (...sources: readonly string[]): Register => {
  const path = outPath(`register-without-${sources.join('-') || 'nothing'}.json`)
  execFileSync(process.execPath, ['--import', './bench/typescript-imports.ts', 'scripts/register/run.ts', '--without', sources.join(','), '--out', path], {
    cwd: root,
  })
  return decodeRegister(readFileSync(path, 'utf8'), path)
}
