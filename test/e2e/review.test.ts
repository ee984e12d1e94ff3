import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { WhoRecord } from '../../src/formats/found-row.js'
import type { Correction, CorrectionChange } from '../../src/model/correction.js'
import type { ReviewReport } from '../../src/model/review-report.js'
import { type Step, type TerminalRun, noPseudoTerminal, onTerminal } from './pseudo-terminal.js'
import { type Run, hearsay, records } from './run-hearsay.js'

// Runs load a model, and wait for each other on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let folder: string
const run = (...args: readonly string[]): Promise<Run> => hearsay(args, { cwd: folder })
const press = (args: readonly string[], steps: readonly Step[], columns?: number): Promise<TerminalRun> =>
  onTerminal(args, steps, { cwd: folder, ...(columns === undefined ? {} : { columns }) })
const logged = async (...args: readonly string[]): Promise<readonly Correction[]> =>
  records<{ of: string } & Correction>((await run('log', '--json', ...args)).stdout).filter(({ of }) => of === 'statement')
const found = async (...args: readonly string[]): Promise<readonly WhoRecord[]> =>
  records<WhoRecord>((await run('who', '--json', '--limit', 'all', ...args)).stdout)
/** What the last answer to each statement was, undone ones left out. */
const kindsOf = (log: readonly Correction[]): readonly CorrectionChange['kind'][] => log.map(({ change }) => change.kind)

const pages = Array.from(
  { length: 8 },
  (_, number) =>
    `Bridge ${number}\n\nIt had rained for days. “The bridge number ${number} is safe for all who cross it,” Ada Brel, the mayor of town ${number}, said on Tuesday. People were glad.\n`,
)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay review '))
  mkdirSync(join(folder, 'pages'))
  pages.forEach((page, number) => writeFileSync(join(folder, 'pages', `${number}.txt`), page))
  const { code, stderr } = await run('add', 'pages', '-q')
  if (code !== 0) throw new Error(stderr)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(noPseudoTerminal !== null)('hearsay review', () => {
  it('goes through every key, undo and Ctrl-C; nothing is lost, and the log tells the whole story', async () => {
    const { code, screens, rest, failed } = await press(
      ['review', '--order', 'random', '--seed', 'a', '--by', 'anna', '--limit', '6'],
      [
        { see: String.raw`1 of 6.*\? help`, type: 'y' },
        { see: String.raw`2 of 6.*Kept: right.*\? help`, type: 'n' },
        { see: '3 of 6.*Kept: wrong.*help', type: 'f' },
        { see: 'Fix what', type: 'k' },
        { see: 'What kind', type: 'm' },
        { see: 'Kept: mixed.*Enter next', type: 'f' },
        { see: 'Fix what', type: 's' },
        { see: 'Who says it', type: 'Ida Sarn\r' },
        { see: 'As it is now .repaired.*Ida Sarn.*Kept: speaker', type: 'f' },
        { see: 'Fix what', type: 'o' },
        { see: 'as they stand', type: 'Ada Brel\r' },
        { see: 'Kept: source', type: 'f' },
        { see: 'Fix what', type: 'c' },
        { see: 'as they stand', type: 'no such words\r' },
        { see: 'do not stand in the page', type: '\u0015said on Tuesday\r' },
        { see: 'Kept: cue', type: 'f' },
        { see: 'Fix what', type: 'w' },
        { see: 'What is said', type: 'The bridge .. safe\r' },
        { see: 'Kept: content', type: '\r' },
        { see: '4 of 6', type: 's' },
        { see: '5 of 6', type: '?' },
        { see: 'Any key goes back', type: ' ' },
        { see: '5 of 6', type: 'y' },
        { see: '6 of 6.*Kept: right', type: 'u' },
        { see: '5 of 6.*Taken back: right', type: 'u' },
        { see: '4 of 6.*skipped', type: 'n' },
        { see: '5 of 6', type: 'fs' },
        { see: 'Who says it', type: 'half a na' },
        { see: '> half a na', type: '\u0003' },
      ],
    )
    expect(failed).toBeUndefined()
    expect(code).toBe(130)
    expect(screens[0]).toContain('>>')
    expect(rest).toContain('8 answers kept')
    const log = await logged()
    expect(kindsOf(log)).toEqual(['right', 'wrong', 'form', 'speaker', 'source', 'cue', 'content', 'right', 'undo', 'wrong'])
    expect(log.every(({ by, drawn, change }) => by === 'anna' && (drawn === 'random' || change.kind === 'undo'))).toBe(true)
    // The repaired words all stand inside quote marks: that decides again how they are said.
    const repaired = (await found('--verified', 'repaired')).map(({ words, form, speakers }) => ({ words, form, names: speakers.map(({ name }) => name) }))
    expect(repaired).toEqual([{ words: expect.stringMatching(/^The bridge number \d is safe$/), form: 'direct', names: ['Ida Sarn'] }])
    expect(await found('--verified', 'right')).toHaveLength(1)
  })

  it('goes on with what is left, keeps what was answered when the terminal is closed, and ends by q', async () => {
    const before = (await logged()).length
    const again = ['review', '--order', 'random', '--seed', 'a', '--by', 'anna', '--limit', '6']
    const closed = await press(again, [
      { see: '1 of .*help', type: 'y' },
      { see: 'Kept: right', close: true },
    ])
    expect(closed.failed).toBeUndefined()
    expect(kindsOf((await logged()).slice(before))).toEqual(['right'])
    const ended = await press(again, [
      { see: '1 of .*help', type: 'y' },
      { see: 'Kept: right', signal: 'SIGTERM' },
    ])
    expect(ended.code).toBe(130)
    const quit = await press(again, [{ see: '1 of .*help', type: 'q' }])
    expect(quit.code).toBe(0)
    expect(quit.rest).toContain('0 answers kept')
    expect(await logged()).toHaveLength(before + 2)
  })

  it('tells how far two reviewers of one sample agree, and how often the machine errs', async () => {
    const answers = 'ynyyynyy'.split('')
    await press(
      ['review', '--order', 'random', '--seed', 'a', '--by', 'ben', '--limit', String(answers.length)],
      [...answers.map((type, at): Step => ({ see: `${at + 1} of ${answers.length}.*help`, type })), { see: 'That was the last one', type: 'q' }],
    )
    const report = JSON.parse((await run('review', '--report', '--json')).stdout) as ReviewReport
    expect(report.precision.whole.reviewed).toBeGreaterThanOrEqual(6)
    expect(report.agreements).toMatchObject([{ one: 'anna', other: 'ben' }])
    expect(report.agreements[0]!.both).toBeGreaterThanOrEqual(5)
    expect(report.agreements[0]!.kappa).not.toBeNull()
    expect((await run('review', '--report')).stdout).toMatch(/anna and ben: .*kappa -?\d\.\d\d/)
    expect((await run('who', '--count', '--list')).stdout).toMatch(/reviewed, each report counted [^]*precision by the random\s+sample\s+\d+\s+of\s+\d+/)
  })

  it('counts what was missed in paragraphs, and gives a number that was mistyped again', async () => {
    const { code, failed } = await press(
      ['review', '--missed', '--seed', 'b', '--by', 'anna', '--limit', '2'],
      [
        { see: '1 of 2.*not marked', type: '3\r' },
        { see: '2 of 2.*Kept: 3 missed', type: 'u' },
        { see: '1 of 2.*You said 3', type: '1\r' },
        { see: '2 of 2.*Kept: 1 missed', type: '0\r' },
        { see: 'That was the last one', type: 'q' },
      ],
    )
    expect(failed).toBeUndefined()
    expect(code).toBe(0)
    const report = JSON.parse((await run('review', '--report', '--json')).stdout) as ReviewReport
    expect(report.recall.paragraphs).toBe(2)
    expect(report.recall.reviewed - report.recall.right).toBe(1)
  })
})

describe('without a terminal', () => {
  it('refuses to review, and names what scripts use', async () => {
    const { code, stderr } = await run('review')
    expect(code).toBe(2)
    expect(stderr).toContain('hearsay correct ID --right')
  })

  it('repairs by correct, several parts at once, and takes the last step back', async () => {
    const [row] = await found('--verified', 'unchecked', '--rejected')
    const target = row ?? (await found())[0]!
    const [start, end] = [target.content[0]!.start, target.content[0]!.end]
    const args = [
      'correct',
      target.id.slice(0, 12),
      '--speaker',
      'Tom Brel',
      '--content',
      `${start}:${end - 1}`,
      '--form',
      'indirect',
      '--by',
      'carl',
      '--why',
      'for a test',
    ]
    const { code, stdout } = await run(...args)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Before:\n[^]*\nAfter \(\d+: speaker: Tom Brel; \d+: content: .*; \d+: kind: indirect\):\nTom Brel/)
    const steps = (await logged()).filter(({ by }) => by === 'carl')
    expect(steps.map(({ change, why }) => [change.kind, why])).toEqual([
      ['speaker', 'for a test'],
      ['content', 'for a test'],
      ['form', 'for a test'],
    ])
    await run('correct', target.id, '--undo', '-q')
    await run('correct', target.id, '--undo', '-q')
    const story = (await run('log', target.id)).stdout
    expect(story).toContain('As the machine read it:')
    expect(story).toMatch(/takes back \d+\n[^]*As it is now/)
    expect((await run('who', 'Tom Brel', '--json')).stdout).toContain(target.id)
  })

  it.each<[args: readonly string[], code: number, message: string]>([
    [['correct', 's000000'], 4, 's000000'],
    [['actor', 'merge', 'Brel'], 2, 'two actors'],
    [['actor', 'undo', 'x'], 2, 'number of a change'],
    [['review', '--missed', '--about', 'Brel'], 2, '--missed is of the whole record'],
  ])('%j ends with %i', async (args, code, message) => {
    const result = await run(...args)
    expect(result.stderr).toContain(message)
    expect(result.code).toBe(code)
  })

  it('refuses a correction without a repair, and spans that are none', async () => {
    const [row] = await found('--rejected')
    expect((await run('correct', row!.id)).stderr).toContain('say what is to be repaired')
    expect((await run('correct', row!.id, '--cue', 'said')).stderr).toContain('is no span')
    expect((await run('correct', row!.id, '--cue', '5:999999')).code).toBe(1)
    expect((await run('correct', row!.id, '--right', '--wrong')).code).toBe(2)
  })

  it('merges two actors, parts them again by undo, and never where they are not the same', async () => {
    const names = async (): Promise<string> => (await run('who', '--facets', '--plain')).stdout
    expect(await names()).toContain('Tom Brel')
    expect((await run('actor', 'merge', 'Tom Brel', 'Ada Brel', '--by', 'anna')).stdout).toMatch(/^1: merge: .*tom brel into .*ada brel/i)
    expect(await names()).not.toContain('Tom Brel')
    await run('actor', 'undo', '1')
    expect(await names()).toContain('Tom Brel')
    await run('actor', 'not-same', 'Tom Brel', 'Ada Brel')
    expect((await run('actor', 'merge', 'Tom Brel', 'Ada Brel')).code).toBe(2)
    expect((await run('actor', 'log')).stdout.trim().split('\n')).toHaveLength(3)
    expect((await run('actor', 'Ada Brel')).stdout).toMatch(/^Ada Brel \|[^]*not the same as: Tom Brel[^]*Says: \d+ statement/)
  })

  it('counts a pair each on the other, with the rule, as a table and as bars', async () => {
    expect((await run('pair', 'Ada Brel', 'Tom Brel')).stdout).toMatch(/^The rule: [^]*Ada Brel on Tom Brel: 0 statements[^]*Tom Brel on Ada Brel/)
    expect((await run('pair', 'Ada Brel', 'Tom Brel', '--csv')).stdout).toMatch(/^period,from,to,/)
    expect((await run('pair', 'Ada Brel', 'Tom Brel', '--plot')).stdout).toMatch(/^# Ada Brel on Tom Brel/)
    expect(JSON.parse((await run('pair', 'Ada Brel', 'Tom Brel', '--json', '--by', 'year')).stdout)).toMatchObject({ by: 'year' })
  })

  it('writes reviewed statements as gold, by hash and offsets only', async () => {
    const gold = records<{ verdict: string; textHash: string; text?: string }>((await run('review', '--export', 'gold')).stdout)
    expect(gold.length).toBeGreaterThan(0)
    expect(gold.every(({ text, textHash }) => text === undefined && textHash.length === 64)).toBe(true)
  })
})
