/** Compiles src/ to dist/. The finished folder takes the old one's place at once, so that a command that runs meanwhile never meets half of it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist')
const fresh = join(root, `.build-${process.pid}`)
const former = `${fresh}-former`
/** Older than any source changed since: what the launcher compares with. Written before compiling, put in place after. */
const stamps = join(root, 'node_modules/.cache/hearsay')
const stamp = join(stamps, 'built')

mkdirSync(stamps, { recursive: true })
writeFileSync(`${stamp}-${process.pid}`, '')

const compiler = join(root, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh], { stdio: ['ignore', 2, 2] })
if (status !== 0) {
  rmSync(fresh, { recursive: true, force: true })
  rmSync(`${stamp}-${process.pid}`)
  process.exit(status ?? 1)
}

if (existsSync(built)) renameSync(built, former)
renameSync(fresh, built)
rmSync(former, { recursive: true, force: true })
renameSync(`${stamp}-${process.pid}`, stamp)
