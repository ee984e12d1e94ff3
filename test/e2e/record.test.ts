import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { KeptRecord } from '../../src/formats/kept-record.js'
import type { WhoRecord } from '../../src/formats/found-row.js'
import { exportOf, timeless } from './export-of.js'
import { type Run, type RunOptions, hearsay, records, root } from './run-hearsay.js'

// Each run is a process that may load a model: seconds, where the machine has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const story = join(root, 'examples/told-by-eight')
const quote = 'We will not open the sluices before the harvest is in, and no town will go without water for more than two days'
let folder: string
/** The record of the story in eight outlets. */
let told: string
let adding: Run

const at = (path: string): string => join(folder, path)
const put = (path: string, content: string): string => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
  return at(path)
}
/** Runs in the test's own folder, so that no hearsay.toml and no hearsay.db of anybody is met. */
const run = (args: readonly string[], options: RunOptions = {}): Promise<Run> => hearsay(args, { cwd: folder, ...options })
const exported = (store: string): Promise<readonly KeptRecord[]> => exportOf(store, folder)
/** What was wrapped, on one line. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
const who = async (...args: readonly string[]): Promise<readonly WhoRecord[]> => records<WhoRecord>((await run(['who', ...args, '--store', told])).stdout)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay record '))
  told = at('told.db')
  adding = await run(['add', story, '--store', told])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay add', () => {
  it('keeps pages, counts near-duplicates, and names the next command', () => {
    expect(adding).toMatchObject({ code: 0, stdout: '' })
    expect(adding.stderr).toMatch(/^8 pages added \(2 near-duplicates of kept ones\) · \d+ statements\nNext: hearsay who --store '.*told\.db'\n$/)
  })

  it('adds nothing twice, and says so', async () => {
    const before = await exported(told)
    const again = await run(['add', story, '--store', told])
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: expect.stringMatching(/^8 already kept\nNext: /) as string })
    expect(await exported(told)).toEqual(before)
  })

  it('tells of each page with --json and with -v', async () => {
    const page = put('one/bridge.txt', 'Bridge open\n\n“The bridge is safe,” the mayor said on Tuesday.\n')
    const first = await run(['add', page, '--json', '-q', '--store', at('one.db')])
    expect(records(first.stdout)).toMatchObject([{ input: page, outcome: 'added', version: 1, statements: 1, nearDuplicateOf: null, anchors: null }])
    expect(first.stderr).toBe('')
    expect((await run(['add', page, '-v', '--store', at('one.db')])).stderr).toMatch(/bridge\.txt: already kept · d[0-9a-f]+\n/)
  })

  it('goes on after a bad page, tells of it, and ends with 3', async () => {
    put('mixed/a.txt', '“The bridge is safe,” the mayor said.')
    put('mixed/b.txt', '')
    put('mixed/c.txt', '“Nobody paid for the ferry,” the harbour master said.')
    const { code, stderr } = await run(['add', at('mixed'), at('gone.html'), '--store', at('mixed.db')])
    expect(code).toBe(3)
    expect(stderr).toMatch(/hearsay: .*b\.txt: .* \(EMPTY_INPUT\)\nhearsay: .*gone\.html: .* \(NOT_FOUND\)\n2 pages added, 2 failed · \d statements\n/)
    expect(await exported(at('mixed.db'))).toHaveLength(2)
  })

  it('makes no record for a page that is not there', async () => {
    expect(await run(['add', at('gone.html'), '--store', at('none.db')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('0 pages added, 1 failed') as string,
    })
    expect(existsSync(at('none.db'))).toBe(false)
  })

  it('keeps a changed page as a new version, and says what became of its statements', async () => {
    const page = put('changing/news.txt', '“The bridge is safe,” the mayor said on Tuesday.\n\n“The ferry is late,” the harbour master said.\n')
    const store = at('changing.db')
    await run(['add', page, '--store', store])
    put('changing/news.txt', 'Update.\n\n“The bridge is safe,” the mayor said on Tuesday.\n\n“The ferry is on time,” the harbour master said.\n')
    expect((await run(['add', page, '--store', store])).stderr).toMatch(/^1 new version \(statements: 1 (?:exact|moved), 1 missing\) · 2 statements\n/)
    const [older, newer] = await exported(store)
    expect(older!.kept).toMatchObject({ version: 1, superseded: true })
    expect(newer!.kept).toMatchObject({ version: 2, superseded: false, previous: older!.document.id })
    const found = records<WhoRecord>((await run(['who', '--store', store])).stdout)
    expect(found.map(({ words }) => words).sort()).toEqual(['“The bridge is safe,”', '“The ferry is on time,”'])
    expect((await run(['open', older!.document.id, '--store', store])).stdout).toContain('version 1, a newer one is kept')
  })

  it('finds its record by flag, then HEARSAY_STORE, then hearsay.toml, then hearsay.db', async () => {
    const page = put('place/page.txt', '“The bridge is safe,” the mayor said.')
    const cwd = at('place')
    const addedTo = async (place: string, args: readonly string[], env: Record<string, string>): Promise<void> => {
      await hearsay(['add', page, ...args, '-q'], { cwd, env })
      expect(readdirSync(cwd).filter((name) => name.endsWith('.db'))).toEqual([place])
      rmSync(join(cwd, place))
    }
    await addedTo('hearsay.db', [], {})
    put('place/hearsay.toml', 'store = "toml.db"\n')
    await addedTo('toml.db', [], {})
    await addedTo('env.db', [], { HEARSAY_STORE: 'env.db' })
    await addedTo('flag.db', ['--store', 'flag.db'], { HEARSAY_STORE: 'env.db' })
  })
})

describe('hearsay who', () => {
  it('finds a speaker however the pages call them, newest first, one row a distinct statement', async () => {
    const rows = await who('oldacre')
    expect(rows.length).toBeGreaterThan(3)
    for (const { speakerNames } of rows) expect(speakerNames).toContain('Oldacre')
    const dates = rows.flatMap(({ publishedAt }) => publishedAt ?? []).map((date) => date.slice(0, 10))
    expect(dates).toEqual(dates.toSorted().toReversed())
    const [carried] = rows.filter(({ words, reports }) => words.includes('will not open') && words.includes('two days') && reports > 1)
    expect(carried).toMatchObject({ form: 'direct', verification: 'unchecked', superseded: false })
    expect(carried!.origins).toBeLessThan(carried!.reports)
  })

  it('takes no word for query syntax', async () => {
    for (const words of ['sluices" OR "x', 'NEAR(sluices', 'content:sluices', '-sluices', '*', 'sluices*', '(((((('])
      expect((await run(['who', `--words=${words}`, '--store', told])).code).toBeOneOf([0, 2])
    expect((await who('--words', 'sluices')).length).toBeGreaterThan(0)
    expect(await who('--words', 'sluices OR nothing')).toEqual([])
  })

  it('gives the same rows page by page', async () => {
    const all = (await who('--limit', 'all')).map(({ id }) => id)
    const paged: string[] = []
    let after: readonly string[] = []
    for (;;) {
      const { stdout, stderr } = await run(['who', '--limit', '15', ...after, '--store', told])
      paged.push(...records<WhoRecord>(stdout).map(({ id }) => id))
      const next = /--after (\S+)/.exec(stderr)?.[1]
      if (next === undefined) break
      after = ['--after', next]
    }
    expect(paged).toEqual(all)
    expect(all.length).toBeGreaterThan(20)
  })

  it('says how many there are beside the data, and that more follow', async () => {
    const { stderr } = await run(['who', '--limit', '2', '--store', told])
    expect(stderr).toMatch(
      /^\d+ statements in 8 reports, \d+ independent origins .*· 2 printed\. The next: hearsay who --limit 2 --after \S+ --store .*, all: --limit all\n$/,
    )
  })

  it('prints tables, columns, lists and facets', async () => {
    const rows = await who('Oldacre', '--limit', 'all')
    const csv = (await run(['who', 'Oldacre', '--limit', 'all', '--csv', '--store', told])).stdout
    expect(csv).toMatch(/^input,documentId,url,.*,verification,superseded,reports,origins\r\n/)
    expect(csv.match(/,unchecked,/g)).toHaveLength(rows.length)
    const plain = (await run(['who', 'Oldacre', '--plain', '--store', told])).stdout.trimEnd().split('\n')
    expect(plain.map((line) => line.split('\t').at(-1))).toEqual(rows.map(({ id }) => id))
    const list = (await run(['who', 'Oldacre', '--list', '--store', told])).stdout
    expect(list).toMatch(/^"Oldacre" is taken as Maren Oldacre \| person\n\nMaren Oldacre /)
    expect(list).toMatch(/\n\d+ statements in \d reports, \d independent origins.*\n/)
    const facets = records<{ field: string; value: string; statements: number }>((await run(['who', '--facets', '--store', told])).stdout)
    expect(facets).toContainEqual({ field: 'month', value: '2031-05', name: '2031-05', statements: expect.any(Number) as number })
  })

  it('says what was searched in vain, and which filter to drop', async () => {
    const vain = ['who', 'Oldacre', '--words', 'bananas', '--store', told]
    const { code, stdout } = await run([...vain, '--list'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /Nothing found for "Oldacre", --words "bananas"\.\nSearched: 8 documents from 8 publishers, 12 May 2031 to 13 May 2031, 1 of them\nwithout a date\.\nWithout --words "bananas": \d+ statements\.\n$/,
    )
    const piped = await run([...vain, '--fail-empty'])
    expect(piped).toMatchObject({ code: 4, stdout: '', stderr: expect.stringMatching(/^Nothing found for /) as string })
  })

  it('ends quietly when nobody reads its output any more', async () => {
    expect(await run(['who', '--limit', 'all', '-q', '--store', told], { onOutput: (child) => child.stdout?.destroy() })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('hearsay check', () => {
  const check = (...args: readonly string[]): Promise<Run> => run(['check', ...args, '--store', told])

  it.each([
    [
      'a quote',
      [quote],
      /^Found, word for word, said by Maren Oldacre in 5 reports, \d independent origins, earliest 12 May 2031 \(Northgate Press Agency\)\. But \d other reports have it altered \(.*a negation.*\)\. /,
    ],
    ['other marks and case', [`«${quote.toUpperCase()}.»`], /^Found, word for word/],
    ['the speaker', [quote, '--by', 'Oldacre'], /^Found, word for word.*, said by Maren Oldacre in/],
    ['another speaker', [quote, '--by', 'Fenwright'], /^Found, word for word.*, but not by .*Fenwright: said by Maren Oldacre/],
    [
      'a negation dropped that only one outlet has',
      ['We will open the sluices before the harvest is in'],
      /^Found, word for word, said by Maren Oldacre, according to Northgate Press Agency, in 1 report, 12 May 2031 \(The Daily Lantern\)\. But 6 other reports have it altered \(a negation\)\. /,
    ],
    ['a number that nobody has', [quote.replace('two days', 'nine days')], /^Found altered \(a number[;)]/],
    [
      'what nobody said',
      ['The moon is made of green cheese and always was'],
      /^Not found in 8 documents from 8 publishers, 12 May 2031 to 13 May 2031, 1 of them without a date\. /,
    ],
  ])('of %s begins with the verdict', async (_, args, sentence) => {
    expect(onOneLine((await check(...args)).stdout)).toMatch(sentence)
  })

  it('cites every place and shows a difference without colours', async () => {
    const { stdout, stderr } = await check(quote)
    expect(stdout).toMatch(/Northgate Press Agency, “[^”]+”, 12\s+May\s+2031 \|\s+https:\/\/northgate\.example\/\S+ \|\s+s[0-9a-f]{9} at \d+-\d+/)
    expect(stdout).toContain('[-two-] {+ten+}')
    expect(stderr).toMatch(/^Next: hearsay trace s/)
  })

  it('reads a quote from the standard input, and words without quote marks', async () => {
    const { stdout } = await run(['check', '-', '--json', '--store', told], { input: `${quote}\n` })
    expect(records(stdout)).toMatchObject([{ finding: 'verbatim', quote: expect.stringContaining(quote) as string }])
    const [short] = records<{ hits: { publisher: string; words: string }[] }>((await check('hard', 'but', 'fair', '--json')).stdout)
    expect(short!.hits).toContainEqual(expect.objectContaining({ finding: 'verbatim', publisher: 'Vale Observer', words: 'hard but fair' }))
  })

  it('says that a quote is short, and ends with 4 where asked to', async () => {
    expect((await check('harvest')).stderr).toMatch(/^The quote has one word: so short/)
    expect((await check('no such words anywhere at all', '--fail-empty')).code).toBe(4)
  })
})

describe('hearsay trace and open', () => {
  it('traces a statement: who had it first here, and what changed', async () => {
    const [row] = (await who('Oldacre', '--words', 'sluices two days')).filter(({ reports }) => reports > 1)
    const { stdout, stderr } = await run(['trace', row!.id.slice(0, 10), '--store', told])
    expect(stdout).toMatch(/^[34] wordings in [78] reports\. Earliest in this record: 12 May 2031, Northgate Press\nAgency\.\n/)
    expect(stdout).toContain('negation [-not-]')
    expect(stdout).toContain('number [-two-] {+ten+}')
    expect(stdout).toMatch(/\n[34] statements in [78] reports, 4 independent origins\n/)
    expect(stdout).not.toMatch(/original/i)
    expect(stderr).toMatch(/^In place: hearsay open s/)
    const [trace] = records<{ variants: { reports: WhoRecord[] }[] }>((await run(['trace', row!.id, '--json', '--store', told])).stdout)
    expect(trace!.variants.flatMap(({ reports }) => reports).length).toBeGreaterThanOrEqual(7)
  })

  it('opens a statement in its place when the page is gone, and gives the bytes back', async () => {
    const page = put(
      'gone/soon.html',
      readFileSync(
        join(
          story,
          readdirSync(story).find((name) => name.startsWith('6-'))!,
        ),
        'utf8',
      ),
    )
    const bytes = readFileSync(page)
    await run(['add', page, '--store', at('gone.db')])
    rmSync(page)
    const [row] = records<WhoRecord>((await run(['who', '--words', 'sluices', '--form', 'direct', '--store', at('gone.db')])).stdout)
    const { stdout } = await run(['open', row!.id, '--store', at('gone.db')])
    expect(stdout).toMatch(/^What Oldacre said at Port Elder\nVale Observer · .*\nhttps:.*\nkept \S+Z · sha256\n[0-9a-f]{64}\nd/)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '>>“We will not open the sluices before the harvest is in, and no town will go without water for more than two days,”<< she said.',
    )
    expect((await run(['open', row!.documentId, '--raw', '--store', at('gone.db')])).stdout).toBe(bytes.toString())
    expect(records<KeptRecord>((await run(['open', row!.id, '--json', '--store', at('gone.db')])).stdout)[0]!.document.id).toBe(row!.documentId)
  })

  it.each(['trace', 'open'])('%s says that there is no such id', async (command) => {
    expect(await run([command, 's000000000', '--store', told])).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringMatching(/s000000000.*\(NOTHING_FOUND\)\n$/) as string,
    })
  })
})

describe('hearsay export, backup and doctor', () => {
  it('exports everything, says how much first, and makes no half file', async () => {
    const { stderr, stdout } = await run(['export', '--out', at('all.jsonl'), '--store', told])
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: expect.stringMatching(/^8 documents with \d+ statements\n$/) as string })
    const lines = records<KeptRecord>(readFileSync(at('all.jsonl'), 'utf8'))
    expect(lines).toEqual(await exported(told))
    for (const { document, statements } of lines)
      for (const { content, words } of statements) expect(content.map(({ start, end }) => document.text.slice(start, end)).join(' … ')).toBe(words)
    expect(await run(['export', '--out', at('no/such/folder/x'), '--store', told])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/cannot be written: ENOENT/) as string,
    })
    expect(readdirSync(folder).filter((name) => name.includes('.part-'))).toEqual([])
  })

  it('copies the record into a file that is one', async () => {
    expect(await run(['backup', at('copy.db'), '--store', told])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/copy\.db: 8 documents, \d+ statements\n$/) as string,
    })
    expect(await exported(at('copy.db'))).toEqual(await exported(told))
    expect(await run(['backup', at('copy.db'), '--store', told])).toMatchObject({ code: expect.toBeOneOf([1, 2]) as number, stdout: '' })
  })

  it('looks the record through, and is content without one', async () => {
    const sound = await run(['doctor', '--json', '--store', told])
    expect(JSON.parse(sound.stdout)).toMatchObject({ ok: true, record: { engine: 'sqlite', extent: { documents: 8 }, faults: [], failure: null } })
    const without = await run(['doctor', '--store', at('none.db')])
    expect(without).toMatchObject({ code: 0, stdout: expect.stringMatching(/\nrecord {5}none at .*none\.db \(hearsay add PAGE makes it\)\n/) as string })
  })

  it('finds a file that is no record', async () => {
    const { code, stdout } = await run(['doctor', '--store', put('not.db', 'This is a letter, and no database at all. '.repeat(200))])
    expect(code).toBe(1)
    expect(stdout).toMatch(/\(RECORD_\w+\)\n +Something is wrong\.\n$/)
  })

  it('reads nothing again that this model has read', async () => {
    expect(await run(['reread', '--store', told])).toMatchObject({ code: 0, stdout: '', stderr: '0 documents read again, 8 already read so\n' })
  })
})

describe('hearsay, its record misused', () => {
  it.each([
    ['an unknown flag', ['who', '--speaker', 'x'], 2, /unknown option '--speaker'/],
    ['a stance that is none', ['who', '--stance', 'shout'], 2, /Allowed choices are assert, deny/],
    ['a limit of none', ['who', '--limit', '0'], 2, /a whole number from 1, or "all"/],
    ['a date that is none', ['who', '--since', '2031-02-30'], 2, /--since is '2031-02-30'/],
    ['days in the wrong order', ['who', '--since', '2031-06', '--until', '2031-05'], 2, /--since/],
    ['a cursor that is none', ['who', '--after', '???'], 2, /--after is '\?\?\?'/],
    ['two forms', ['who', '--csv', '--plain'], 2, /cannot be used with option/],
    ['a quote without words', ['check', ' … “”'], 2, /has no words/],
    ['no quote', ['check'], 2, /missing required argument 'quote'/],
    ['a speaker that is no name', ['check', quote, '--by', '–'], 2, /--by '–' is no name/],
    ['raw bytes as JSON', ['open', 'd1', '--raw', '--json'], 2, /'--raw' cannot be used with/],
    ['nowhere to migrate to', ['migrate'], 2, /required option '--to <place>'/],
    ['an address that is none', ['add', 'x', '--url', 'a.example'], 2, /'a\.example' is no address/],
  ] as const)('%s is told of', async (_, args, code, message) => {
    const misused = await run([...args, ...(args[0] === 'migrate' ? [] : ['--store', told])])
    expect(misused).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) as string })
  })

  it.each([['who'], ['check', 'x y z'], ['trace', 's1'], ['open', 's1'], ['export'], ['backup', 'b.db'], ['reread'], ['migrate', '--to', 'c.db']])(
    '%s says that there is no record',
    async (...args) => {
      const missing = await run([...args, '--store', at('none.db')])
      expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/none\.db.*hearsay add PAGE.*\(RECORD_MISSING\)\n$/) as string })
      expect(existsSync(at('none.db'))).toBe(false)
    },
  )
})

it('copies a record elsewhere and compares both', async () => {
  cpSync(told, at('from.db'))
  const migrated = await run(['migrate', '--store', at('from.db'), '--to', at('to.db'), '--json'])
  expect(migrated.code).toBe(0)
  expect(JSON.parse(migrated.stdout)).toMatchObject({ same: true, from: { documents: 8 }, to: { documents: 8 } })
  expect(timeless(await exported(at('to.db')))).toEqual(timeless(await exported(told)))
})
