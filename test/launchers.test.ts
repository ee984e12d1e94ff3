/** The launcher of a checkout, on a checkout of stand-ins that tell how they were called; and the launcher of the package, on a Node that says it is an old one. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

describe('./hearsay', () => {
  let folder: string
  let checkout: string

  const write = (path: string, text: string, seconds = 1_000): void => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    if (text.startsWith('#!')) chmodSync(file, 0o755)
    utimesSync(file, seconds, seconds)
  }
  const launch = (options: { path?: string; cwd?: string; file?: string } = {}) =>
    spawnSync(options.file ?? join(checkout, 'hearsay'), ['read', 'two words', ''], {
      cwd: options.cwd ?? folder,
      env: { PATH: options.path ?? `${join(folder, 'programs')}:/usr/bin:/bin` },
      input: 'from stdin',
      encoding: 'utf8',
    })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay launcher '))
    checkout = join(folder, 'check out')
    mkdirSync(checkout)
    cpSync(join(root, 'hearsay'), join(checkout, 'hearsay'))
    write('programs/npm', '#!/bin/sh\necho "npm $*"\ntouch node_modules/.package-lock.json\n')
    write('programs/node', '#!/bin/sh\nexit 0\n')
    write(
      'check out/node_modules/.bin/node',
      '#!/bin/sh\nname=$(basename "$1")\nshift\nprintf "%s" "$name"\nprintf " <%s>" "$@"\nprintf " %s\\n" "$(cat)"\nexit 7\n',
    )
    write('check out/package-lock.json', '{}')
    write('check out/node_modules/.package-lock.json', '{}', 2_000)
    write('check out/tsconfig.json', '{}')
    write('check out/tsconfig.build.json', '{}')
    write('check out/vite.config.ts', '{}')
    write('check out/src/index.ts', '')
    utimesSync(join(checkout, 'src'), 1_000, 1_000)
    write('check out/dist/index.js', '')
    write('check out/node_modules/.cache/hearsay/built', '', 2_000)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('hands arguments, standard input and exit code through', () => {
    expect(launch()).toMatchObject({ stdout: 'hearsay.cjs <read> <two words> <> from stdin\n', stderr: '', status: 7 })
  })
  test('works from any folder and through symbolic links', () => {
    mkdirSync(join(folder, 'links'))
    symlinkSync('../check out/hearsay', join(folder, 'links/one'))
    symlinkSync(join(folder, 'links/one'), join(folder, 'two'))
    expect(launch({ cwd: '/', file: join(folder, 'two') })).toMatchObject({ stdout: 'hearsay.cjs <read> <two words> <> from stdin\n', status: 7 })
  })
  test('compiles when a source is newer than what was built, and stops when that fails', () => {
    write('check out/src/index.ts', '', 3_000)
    expect(launch()).toMatchObject({ stdout: 'build.ts <> \n', stderr: 'hearsay: the sources do not compile: the messages stand above.\n', status: 1 })
  })
  test('installs when the lock file is newer than what was installed, and tells of it on the standard error', () => {
    write('check out/package-lock.json', '{}', 3_000)
    const { stdout, stderr, status } = launch()
    expect(stderr).toMatch(/^hearsay: installing .*\nnpm install .*\n$/u)
    expect({ stdout, status }).toEqual({ stdout: 'hearsay.cjs <read> <two words> <> from stdin\n', status: 7 })
  })
  test.for([
    ['node', 'hearsay: Node.js is not installed.'],
    ['npm', 'hearsay: npm is not installed.'],
  ] as const)('says that %s is missing', ([missing, sentence]) => {
    rmSync(join(checkout, 'node_modules'), { recursive: true })
    const programs = join(folder, 'few programs')
    mkdirSync(programs)
    for (const name of ['sh', 'dirname', 'readlink', 'find', 'head', 'cat'])
      symlinkSync(spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim(), join(programs, name))
    for (const name of ['node', 'npm'].filter((program) => program !== missing)) symlinkSync(join(folder, 'programs', name), join(programs, name))
    const { stderr, status } = launch({ path: programs })
    expect(stderr).toContain(sentence)
    expect(status).toBe(1)
  })
})

describe('bin/hearsay.cjs', () => {
  const file = join(root, 'bin/hearsay.cjs')
  const launchOn = (version: string) => {
    const pretence = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`
    return spawnSync(process.execPath, ['--import', pretence, file, '--version'], { encoding: 'utf8' })
  }

  test.for(['0.10.48', '18.20.8', '20.20.2', '22.15.1'])('says on Node %s what it needs', (version) => {
    const { stdout, stderr, status } = launchOn(version)
    expect(stderr).toContain(`hearsay needs Node.js 22.16 or newer; this is ${version} `)
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
  })
  test.for(['22.16.0', '24.0.0', '100.1.0'])('starts on Node %s', (version) => {
    expect(launchOn(version)).toMatchObject({ stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), stderr: '', status: 0 })
  })
  test('is written in syntax that a very old Node reads', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/=>|`|\b(?:const|let|class)\s+\w+\s*[={]|\b(?:async|import)\b/u)
  })
})
