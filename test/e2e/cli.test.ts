import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { printable } from '../../src/formats/printable.js'
import type { ReadingRecord } from '../../src/formats/record.js'
import type { StatementAnnotation } from '../../src/formats/w3c.js'
import { match } from '../../src/text/selectors.js'
import { type Run, hearsay, records, root } from './run-hearsay.js'

// Each run is a process that loads a model: seconds, where the machine has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

interface Failed {
  readonly input: string
  readonly error: { readonly code: string; readonly message: string }
}
type Line = ReadingRecord & Partial<Failed>

const article = 'Bridge stays open 🌉\n\nMERIDIAN — “The bridge is safe,” the mayor said on Tuesday.\n\nThe council denied that it had known of any damage.\n'
const page = `<!doctype html><html lang="en"><head><title>Bridge</title></head><body><article><h1>Bridge</h1><p>${article.replace('\n\n', '</p><p>')}</p></article></body></html>`

let folder: string
/** What --json prints of the article. */
let record: ReadingRecord
const at = (path: string): string => join(folder, path)
const put = (path: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
  return at(path)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay cli '))
  put('a.txt', article)
  put('pages/b/two.html', page)
  put('pages/a.md', article)
  put('pages/c.txt.gz', gzipSync(article))
  put('pages/.hidden.html', page)
  put('pages/.git/x.html', page)
  put('pages/picture.png', 'x')
  put('nothing/readme.doc', 'x')
  put('empty.txt', '')
  put(
    'binary.html',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  )
  put('large.html', '')
  truncateSync(at('large.html'), 60_000_000)
  put('bomb.txt.gz', gzipSync(Buffer.alloc(60_000_000, ' ')))
  put('damaged.txt.gz', gzipSync(article).subarray(0, 40))
  put('long.txt', 'word '.repeat(120_000))
  symlinkSync(at('loop.html'), at('loop.html'))
  record = records<Line>((await hearsay(['read', at('a.txt'), '--json'])).stdout)[0]!
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay read', () => {
  it('prints the record with --json, each span at its words', async () => {
    const { code, stdout, stderr } = await hearsay(['read', at('a.txt'), '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(records<Line>(stdout)).toEqual([record])
    expect(record).toMatchObject({ input: at('a.txt'), document: { text: article } })
    expect(record.statements.length).toBeGreaterThanOrEqual(2)
    for (const { content, words } of record.statements) expect(content.map(({ start, end }) => article.slice(start, end)).join(' … ')).toBe(words)
  })

  it('prints a statement a line in a pipe', async () => {
    const lines = records<{ input: string; id: string; sourceWords: string }>((await hearsay(['read', at('a.txt')])).stdout)
    expect(lines.map(({ id }) => id)).toEqual(record.statements.map(({ id }) => id))
    expect(lines.map(({ sourceWords }) => sourceWords)).toContain('the mayor')
  })

  it('counts code points where asked to', async () => {
    const [counted] = records<Line>((await hearsay(['read', at('a.txt'), '--json', '--offsets', 'code-points'])).stdout)
    const points = [...article]
    for (const { content, words } of counted!.statements) expect(content.map(({ start, end }) => points.slice(start, end).join('')).join(' … ')).toBe(words)
    expect(counted!.statements.at(-1)!.content[0].start).toBe(record.statements.at(-1)!.content[0].start - 1)
  })

  it('prints a table with --csv', async () => {
    const { stdout } = await hearsay(['read', at('a.txt'), '--csv'])
    const rows = stdout.split('\r\n')
    expect(rows[0]).toMatch(/^input,documentId,url,title,publisher,publishedAt,id,source,cue,content,/)
    expect(rows).toHaveLength(1 + record.statements.length + 1)
  })

  it('prints lines to be searched with --plain', async () => {
    const { stdout } = await hearsay(['read', at('a.txt'), '--plain'])
    for (const { content, form, words } of record.statements)
      expect(stdout).toMatch(
        new RegExp(
          `:${content[0].start}-${content.at(-1)!.end}\t[^\t]+\t[^\t]+\t${form}\t[^\t]+\t[^\t]+\t[^\t]+\t[^\t]+\t${printable(words).replace(/[.*+?()]/g, '\\$&')}\n`,
        ),
      )
  })

  it('prints the list for people with --list, without colours in a pipe', async () => {
    const { stdout } = await hearsay(['read', at('a.txt'), '--list'], { env: { FORCE_COLOR: '1' } })
    expect(stdout).toMatch(/^the mayor \[said.*\].* \| direct\b.*\n(?: {2}\S.*\n)* {4}\S.*\n {4}(?:.* \| )?body \d+-\d+/m)
    expect(stdout).not.toContain('\u001b')
  })

  it('prints Web Annotations whose selectors find every piece of the examples again', async () => {
    const examples = join(root, 'examples')
    const read = records<Line>((await hearsay(['read', examples, '--json', '-q'])).stdout)
    const pages = records<{ type: string; items: StatementAnnotation[] }>((await hearsay(['read', examples, '--format', 'w3c', '-q'])).stdout)
    expect(pages.map(({ type }) => type)).toEqual(read.map(() => 'AnnotationPage'))
    const found = pages.map(({ items }, index) =>
      items
        .map(({ target }) => target.filter(({ role }) => role === 'source' || role === 'cue' || role === 'content'))
        .filter((pieces) => pieces.some(({ role }) => role === 'content'))
        .map((pieces) => pieces.map(({ selector: [quote, position] }) => match(read[index]!.document.text, { quote, position }))),
    )
    expect(found).toEqual(read.map(({ statements }) => statements.map(({ source, cue, content }) => [...(source ?? []), ...(cue ?? []), ...content])))
  })

  it('writes text and annotations of each page with --format brat --out', async () => {
    const { code, stdout } = await hearsay(['read', at('a.txt'), at('pages'), '--format', 'brat', '--out', at('brat')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const names = readdirSync(at('brat'))
    expect(names.filter((name) => name.endsWith('.txt')).map((name) => name.replace(/txt$/, 'ann'))).toEqual(names.filter((name) => name.endsWith('.ann')))
    expect(names).toContain('annotation.conf')
    const [text] = names.filter((name) => /^a-.*\.txt$/.test(name))
    expect(readFileSync(at(`brat/${text}`), 'utf8')).toBe(article)
  })

  it('tells of a folder that brat cannot write to', async () => {
    const run = await hearsay(['read', at('a.txt'), '--format', 'brat', '--out', at('a.txt/inside')])
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/--out '.*inside' cannot be written to: ENOTDIR/) as string })
  })

  it('reads the standard input, and says where it came from as told', async () => {
    const { stdout } = await hearsay(['read', '-', '--json', '--from', 'text', '--url', 'https://meridian.example/bridge'], { input: article })
    expect(records<Line>(stdout)[0]).toMatchObject({ input: '-', document: { url: 'https://meridian.example/bridge', text: article } })
  })

  it('reads a folder and below by name, packed pages too, hidden ones not', async () => {
    const { code, stdout, stderr } = await hearsay(['read', at('pages'), '--json'])
    expect(code).toBe(0)
    expect(records<Line>(stdout).map(({ input }) => input)).toEqual([at('pages/a.md'), at('pages/b/two.html'), at('pages/c.txt.gz')])
    expect(stderr).toMatch(/^3 read, 0 failed · \d+ statements /)
  })

  it('leaves out statements below --min-confidence, which goes before HEARSAY_MIN_CONFIDENCE', async () => {
    const page = join(root, 'examples/court-report/page.html')
    const [whole] = records<Line>((await hearsay(['read', page, '--json'])).stdout)
    const confidences = whole!.statements.map(({ confidence }) => confidence).sort((a, b) => a - b)
    const middle = confidences[confidences.length >> 1]!
    const sure = await hearsay(['read', page, '--min-confidence', String(middle)])
    const byVariable = await hearsay(['read', page], { env: { HEARSAY_MIN_CONFIDENCE: String(middle) } })
    const byFlag = await hearsay(['read', page, '--min-confidence', '0'], { env: { HEARSAY_MIN_CONFIDENCE: String(middle) } })
    expect(records<{ confidence: number }>(sure.stdout).filter(({ confidence }) => confidence < middle)).toEqual([])
    expect(records(sure.stdout).length).toBeLessThan(confidences.length)
    expect(byVariable.stdout).toBe(sure.stdout)
    expect(records(byFlag.stdout)).toHaveLength(confidences.length)
  })
})

describe('hearsay read, of what cannot be read', () => {
  const cases = [
    ['a file that is not there', 'gone.html', 'NOT_FOUND', /no file or folder '.*gone\.html': check the spelling/],
    ['a folder without pages', 'nothing', 'NO_PAGES', /no page in '.*nothing': looked for \.html/],
    ['a file that leads to itself', 'loop.html', 'UNREADABLE_INPUT', /cannot be read/],
    ['an empty file', 'empty.txt', 'EMPTY_INPUT', /./],
    ['a binary file', 'binary.html', 'BINARY_INPUT', /./],
    ['a file of 60 MB', 'large.html', 'INPUT_TOO_LARGE', /has 60\.0 MB/],
    ['a small file that unpacks to 60 MB', 'bomb.txt.gz', 'INPUT_TOO_LARGE', /more than 50 MB/],
    ['a packed file that breaks off', 'damaged.txt.gz', 'UNREADABLE_INPUT', /unexpected end of file/],
    ['a text of 600,000 code units', 'long.txt', 'TEXT_TOO_LONG', /./],
  ] as const
  let run: Run

  beforeAll(async () => {
    run = await hearsay(['read', ...cases.map(([, name]) => at(name)), at('a.txt'), '--json'])
  })

  it.each(cases)('makes %s a failed input', (_, name, code, message) => {
    const failed = records<Line>(run.stdout).find(({ input }) => input === at(name))
    expect(failed).toEqual({ input: at(name), error: { code, message: expect.stringMatching(message) as string } })
    expect(run.stderr).toMatch(new RegExp(`^hearsay: .*${name}: .* \\(${code}\\)$`, 'm'))
  })

  it('delivers the others, in their order, and ends with 3', () => {
    const lines = records<Line>(run.stdout)
    expect(lines.map(({ input }) => input)).toEqual([...cases.map(([, name]) => at(name)), at('a.txt')])
    expect(lines.at(-1)).toEqual(record)
    expect(run.code).toBe(3)
  })

  it('says so on the standard error only, where the output is a table', async () => {
    const { code, stdout, stderr } = await hearsay(['read', at('gone.html'), '--jsonl'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^hearsay: .*gone\.html: there is no file or folder .* \(NOT_FOUND\)\n$/)
  })

  it('ends with 5 where all was refused by policy', async () => {
    const { code, stdout } = await hearsay(['read', 'http://127.0.0.1:9/', 'http://[::1]/', '--json'])
    expect(records<Failed>(stdout).map(({ error }) => error.code)).toEqual(['ADDRESS_REFUSED', 'ADDRESS_REFUSED'])
    expect(code).toBe(5)
  })

  it('tells of a page in another language beside the table', async () => {
    const input = '„Wir kommen wieder“, sagte die Ministerin am Montag. Sie habe mit allen gesprochen, und niemand sei dagegen gewesen.'
    const told = await hearsay(['read', '-'], { input })
    const quiet = await hearsay(['read', '-', '-q'], { input })
    expect(told).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('(LANGUAGE_NOT_READ)') as string })
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('hearsay read, with a model that is not as it was', () => {
  const copy = (name: string, change: (model: string) => void): string => {
    const model = at(name)
    cpSync(join(root, 'models/reader'), model, { recursive: true })
    change(model)
    return model
  }

  it.each([
    ['is missing', 'MODEL_MISSING', () => at('no-model')],
    ['lacks a file', 'MODEL_MISSING', () => copy('lacking', (model) => rmSync(join(model, 'vocab.txt')))],
    ['is damaged', 'MODEL_DAMAGED', () => copy('damaged', (model) => truncateSync(join(model, 'label.onnx'), 1000))],
  ])('ends the run where it %s', async (_, code, model) => {
    const run = await hearsay(['read', at('a.txt'), at('pages'), '--json', '--model', model()])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(new RegExp(`^hearsay: .* \\(${code}\\)\\n$`))
  })

  it('tells of a missing file first', async () => {
    expect((await hearsay(['read', at('gone.html')], { env: { HEARSAY_MODEL: at('no-model') } })).stderr).toContain('(NOT_FOUND)')
  })
})

describe('hearsay, misused', () => {
  it.each([
    ['an unknown command', ['reed', 'x'], /unknown command 'reed'\n\(Did you mean read\?\)/],
    ['a page for a command', ['page.html'], /unknown command 'page\.html'\n\(To read a page: hearsay read page\.html\)/],
    ['an unknown flag', ['read', 'x', '--jsno'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
    ['two forms', ['read', 'x', '--json', '--csv'], /'--json' cannot be used with option '--csv'/],
    ['a form and a format', ['read', 'x', '--plain', '--format', 'w3c'], /'--plain' cannot be used with option '--format <name>'/],
    ['no path', ['read'], /missing required argument 'path'/],
    ['an unknown format', ['read', 'x', '--format', 'xml'], /Allowed choices are brat, w3c/],
    ['a probability of 2', ['read', 'x', '--min-confidence', '2'], /a number from 0 to 1/],
    ['a probability that is none', ['read', 'x', '--min-confidence', ''], /a number from 0 to 1/],
    ['one address for two pages', ['read', 'x', 'y', '--url', 'https://a.example'], /--url is the address of one page, but 2 paths/],
    ['an address that is none', ['read', 'x', '--url', 'a.example'], /'a\.example' is no address/],
    ['brat for many pages without a folder', ['read', 'x', 'y', '--format', 'brat'], /name a folder for them with --out/],
    ['brat for a folder without one', ['read', 'examples', '--format', 'brat'], /name a folder for them with --out/],
    ['a folder without brat', ['read', 'x', '--out', 'y'], /--out is for --format brat/],
  ])('%s is told of, with exit code 2 and no output', async (_, args, message) => {
    const run = await hearsay(args)
    expect(run).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) as string })
  })
})

describe('hearsay read, stopped', () => {
  const many = (): string[] => Array.from({ length: 200 }, () => at('pages/b/two.html'))

  it('ends with 130 on Ctrl-C while it waits for its input', async () => {
    const child = spawn(process.execPath, [join(root, 'bin/hearsay.cjs'), 'read', at('gone.html'), '-'], { stdio: ['pipe', 'ignore', 'pipe'] })
    child.stderr.once('data', () => child.kill('SIGINT'))
    expect(await once(child, 'close')).toEqual([130, null])
  })

  it('ends quietly when nobody reads its output any more', async () => {
    const run = await hearsay(['read', ...many(), '-q', '--json'], { onOutput: (child) => child.stdout?.destroy() })
    expect(run).toMatchObject({ code: 0, stderr: '' })
  })

  it('delivers whole lines and ends with 130 on Ctrl-C', async () => {
    const run = await hearsay(['read', ...many(), '-q', '--json'], { onOutput: (child) => child.kill('SIGINT') })
    const read = records<Line>(run.stdout)
    expect(read.length).toBeGreaterThan(0)
    expect(read.length).toBeLessThan(200)
    expect(run).toMatchObject({ code: 130, stderr: '' })
  })
})

describe('hearsay doctor', () => {
  it('finds everything in order', async () => {
    const { code, stdout } = await hearsay(['doctor', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, model: { checksums: 'verified' }, runtime: 'native', selfTest: { ok: true }, failure: null })
    expect(code).toBe(0)
  })

  it('ends with 1 where something is wrong, and says what', async () => {
    const { code, stdout } = await hearsay(['doctor', '--model', at('no-model')])
    expect(stdout).toMatch(/\nproblem .*\(MODEL_MISSING\)\n(?:.*\n)* +Something is wrong\.\n$/)
    expect(code).toBe(1)
  })
})

describe('hearsay', () => {
  it('reads its examples in the demo and names what to try next', async () => {
    const { code, stdout, stderr } = await hearsay(['demo'])
    const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter(({ name }) =>
      existsSync(join(root, 'examples', name, 'expected.json')),
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name } of examples) expect(stdout).toContain(`examples/${name}/page.`)
    expect(stdout).toContain(`${examples.length} read, 0 failed`)
    expect(stdout).toMatch(/Try next:\n {2}hearsay (?:.*\n)* {2}hearsay add (?:.*\n)* {2}hearsay who /)
  })

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await hearsay(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})
