/** The dependency rule has three guards. Each must catch every offence that it is there for, planted in a project of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const planted = mkdtempSync(join(tmpdir(), 'hearsay-guards-'))

const write = (path: string, text: string): void => {
  mkdirSync(join(planted, dirname(path)), { recursive: true })
  writeFileSync(join(planted, path), text)
}
const run = (program: string, ...args: string[]): string => spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: planted, encoding: 'utf8' }).stdout

interface Cruiser {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[]
}
const cruiser = JSON.parse(readFileSync(join(root, '.dependency-cruiser.json'), 'utf8')) as Cruiser

/** rule -> file that breaks it, what it imports. */
const badImports: Record<string, readonly [file: string, imports: string]> = {
  'no-cycles': ['src/model/egg.ts', './hen.js'],
  'errors-import-nothing': ['src/errors.ts', './model/noun.js'],
  'model-imports-model': ['src/model/late.ts', '../text/sum.js'],
  'ports-import-model': ['src/ports.ts', './text/sum.js'],
  'text-imports-model': ['src/text/verbose.ts', '../stages/one/index.js'],
  'stages-import-text-and-model': ['src/stages/one/printing.ts', '../../formats/print.js'],
  'stages-are-islands': ['src/stages/one/neighbourly.ts', '../two/index.js'],
  'formats-import-text-and-model': ['src/formats/working.ts', '../stages/one/index.js'],
  'pipeline-composes-the-core': ['src/pipeline.ts', './formats/print.js'],
  'record-works-over-the-port': ['src/record/grasping.ts', '../formats/print.js'],
  'export-writes-what-the-record-gives': ['src/export/stored.ts', '../adapters/disk/index.js'],
  'core-knows-no-node': ['src/text/filing.ts', 'node:fs'],
  'adapters-import-ports-and-model': ['src/adapters/disk/busy.ts', '../../stages/one/index.js'],
  'extractor-imports-its-stage': ['src/adapters/extractor/greedy.ts', '../../stages/one/index.js'],
  'adapters-are-islands': ['src/adapters/disk/neighbourly.ts', '../tape/index.js'],
  'apps-are-islands': ['src/apps/cli/intimate.ts', '../http/inner.js'],
  'only-doors-call-adapters': ['src/stages/one/reaching.ts', '../../adapters/disk/index.js'],
  'nobody-imports-the-door': ['src/apps/cli/circular.ts', '../../index.js'],
  'heavy-libraries-stay-at-the-edge': ['src/apps/cli/heavy.ts', 'onnxruntime-node'],
  'network-stays-at-the-edge': ['src/apps/cli/networked.ts', 'undici'],
  'toml-stays-at-the-edge': ['src/apps/cli/tabled.ts', 'smol-toml'],
  'databases-stay-at-the-edge': ['src/text/stored.ts', 'kysely'],
  'parquet-stays-at-the-edge': ['src/formats/columned.ts', 'hyparquet-writer'],
  'terminal-stays-in-the-cli': ['src/formats/coloured.ts', 'picocolors'],
  'drawing-stays-in-the-web': ['src/formats/drawn.ts', 'linkedom'],
  'no-tests-in-the-product': ['src/text/tested.ts', './sum.test.js'],
  'no-development-dependencies-in-the-product': ['src/text/developed.ts', 'fast-check'],
  'nothing-unresolved': ['src/text/lost.ts', './nowhere.js'],
}
const bystanders = [
  'src/model/noun.ts',
  'src/text/sum.ts',
  'src/text/sum.test.ts',
  'src/stages/one/index.ts',
  'src/stages/two/index.ts',
  'src/formats/print.ts',
  'src/adapters/disk/index.ts',
  'src/adapters/tape/index.ts',
  'src/apps/http/inner.ts',
  'src/index.ts',
]
/** A type is an import too: what the second guard must see is erased before anything runs. */
const badTypeImport = 'src/text/typed.ts'

const badCalls: Record<string, string> = {
  'src/model/clock.ts': 'export const now = (): number => Date.now()\n',
  'src/text/date.ts': 'export const today = (): Date => new Date()\n',
  'src/stages/one/words.ts': 'export const today = (): string => Date()\n',
  'src/stages/one/chance.ts': 'export const chance = (): number => Math.random()\n',
  'src/formats/chatter.ts': 'export const chatter = (): void => console.log(1)\n',
  'src/record/hour.ts': 'export const hour = (): number => Date.now()\n',
}

const badGlobals: Record<string, string> = {
  'src/model/file.ts': "import { readFileSync } from 'node:fs'\nexport const file = (): string => readFileSync('x', 'utf8')\n",
  'src/text/environment.ts': 'export const environment = (): unknown => process.env\n',
  'src/stages/one/network.ts': "export const network = (): unknown => fetch('x')\n",
  'src/formats/chatter.ts': 'export const chatter = (): void => console.log(1)\n',
  'src/stages/one/address.ts': "export const address = (): unknown => new URL('x')\n",
  'src/record/folder.ts': 'export const folder = (): string => process.cwd()\n',
  'src/text/bytes.ts': "export const bytes = (): unknown => Buffer.from('x')\n",
}

beforeAll(() => {
  for (const name of ['package.json', '.dependency-cruiser.json', '.oxlintrc.json', 'lint', 'tsconfig.json', 'tsconfig.core.json']) {
    cpSync(join(root, name), join(planted, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'))
  for (const file of bystanders) write(file, 'export const nothing = 0\n')
  write('src/model/hen.ts', "import { planted } from './egg.js'\nexport const nothing: unknown = planted\n")
  for (const [file, imports] of Object.values(badImports)) write(file, `import * as thing from '${imports}'\nexport const planted: unknown = thing\n`)
  write(badTypeImport, "import type * as stage from '../stages/one/index.js'\nexport type Planted = typeof stage\n")
  for (const [file, text] of Object.entries({ ...badCalls, ...badGlobals })) write(file, text)
})
afterAll(() => rmSync(planted, { recursive: true, force: true }))

describe('dependency-cruiser', () => {
  interface Report {
    readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[] }
  }
  let found: ReadonlySet<string>
  beforeAll(() => {
    const report = JSON.parse(run('depcruise', 'src', '--output-type', 'json')) as Report
    found = new Set(report.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`))
  }, 60_000)

  test.for(cruiser.forbidden.map(({ name }) => name))('catches an offence against %s', (name) => {
    expect(found).toContain(`${name} ${badImports[name]?.[0]}`)
  })
  test('catches an import of a type', () => expect(found).toContain(`text-imports-model ${badTypeImport}`))
  test.for(cruiser.forbidden)('has the rule $name from a sentence of ARCHITECTURE.md', ({ comment }) => {
    expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').replace(/\s+/gu, ' ')).toContain(comment)
  })
})

describe('oxlint', () => {
  let report: string
  beforeAll(() => (report = run('oxlint', '--format', 'unix', 'src')), 60_000)
  test.for(Object.keys(badCalls))('catches %s', (file) =>
    expect(report).toMatch(new RegExp(`${file}:.*(no-restricted-properties|no-console|no-argumentless-date)`, 'u')),
  )
})

describe('the core compiles alone, and so', () => {
  let report: string
  beforeAll(() => (report = run('tsc', '-p', 'tsconfig.core.json', '--pretty', 'false')), 60_000)
  test.for(Object.keys(badGlobals))('%s does not compile', (file) => expect(report).toContain(`${file}(`))
})
