/** Compiles src/ to dist/, and what runs in the browser beside it. The finished folder takes the old one's place at once, so that a command that runs meanwhile never meets half of it. */
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

const compile = (program: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  rmSync(fresh, { recursive: true, force: true })
  rmSync(`${stamp}-${process.pid}`)
  process.exit(status ?? 1)
}
compile('typescript/bin/tsc', '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh)
compile('vite/bin/vite.js', 'build', '--outDir', join(fresh, 'apps/web/client'))

if (existsSync(built)) renameSync(built, former)
renameSync(fresh, built)
rmSync(former, { recursive: true, force: true })
renameSync(`${stamp}-${process.pid}`, stamp)
