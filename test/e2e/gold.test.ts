/** What is exported for training is what training reads: its reader of gold is Python, and wants nothing but that. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FoundStatement } from '../../src/model/found-statement.js'
import type { GoldRepair } from '../../src/model/gold-repair.js'
import type { Fragments } from '../../src/model/span.js'
import { openRecord } from '../../src/open-record.js'
import { toldRecord, type ToldRecord } from '../fixtures/told-record.js'
import { hearsay, records, root } from './run-hearsay.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const noPython: string | null =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0 ? null : 'there is no python3 (3.9 or newer) to read it with'

const text =
  '🏗️ Harbour news.\n“We 👍 will open soon,” Ada Brel told reporters, the union wrote. The pilots were asked.\n\nTom Quay denied that Vell owes money.\nThe crane is broken, somebody said.'

interface Article {
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly string[]
    readonly cue: readonly string[]
    readonly content: readonly string[]
    readonly inner: boolean
  }[]
}

describe.skipIf(noPython !== null)(`hearsay review --export gold, read by training${noPython === null ? '' : `, left out: ${noPython}`}`, () => {
  let told: ToldRecord
  let folder: string

  const at = (name: string): string => join(folder, name)
  const read = (gold = at('gold.jsonl')): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
    spawnSync('python3', ['-B', '-m', 'hearsay_training.gold', gold, at('texts.jsonl')], { cwd: join(root, 'training'), encoding: 'utf8' })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay gold '))
    told = await toldRecord([
      {
        text,
        told: [
          { source: ['the union'], cue: ['wrote'], content: ['“We 👍 will open soon,” Ada Brel told reporters'], form: 'indirect' },
          { source: ['Ada Brel'], cue: ['told'], content: ['“We 👍 will open soon,”'], form: 'direct', within: 0 },
          { source: ['The pilots'], cue: ['were asked'], content: ['Harbour news'], form: 'indirect' },
          { source: ['Tom Quay'], cue: ['denied'], content: ['that Vell owes money'], form: 'indirect' },
          { source: ['somebody'], cue: ['said'], content: ['The crane is broken'], form: 'indirect' },
        ],
      },
    ])
    const record = await openRecord(told.place)
    const statements: FoundStatement[] = []
    for await (const reading of record.readings()) statements.push(...reading.statements)
    const idOf = (words: string): string => statements.find((each) => each.words === words)!.statement.id
    const piecesOf = (...pieces: readonly string[]): Fragments =>
      pieces.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })) as unknown as Fragments
    await record.correct(idOf('“We 👍 will open soon,”'), { kind: 'content', spans: piecesOf('“We 👍', 'open soon,”') }, { by: 'anna' })
    await record.correct(idOf('Harbour news'), { kind: 'wrong' }, { by: 'ben' })
    await record.correct(idOf('The crane is broken'), { kind: 'right' })
    await record.close()
    writeFileSync(at('gold.jsonl'), (await hearsay(['review', '--export', 'gold', '--store', told.place, '-q'])).stdout)
    writeFileSync(at('texts.jsonl'), (await hearsay(['export', '--store', told.place, '-q'])).stdout)
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await told.close()
  })

  it('has the paragraphs that were reviewed, with what stands in them now', () => {
    const { stderr, stdout } = read()
    expect(stderr).toBe('')
    expect(records<Article>(stdout).map(({ text: words, attributions }) => [words, attributions])).toEqual([
      [
        text.split('\n\n')[0],
        [
          { source: ['the union'], cue: ['wrote'], content: ['“We 👍 will open soon,” Ada Brel told reporters'], inner: false },
          { source: ['Ada Brel'], cue: ['told'], content: ['“We 👍', 'open soon,”'], inner: true },
        ],
      ],
      [text.split('\n').at(-1), [{ source: ['somebody'], cue: ['said'], content: ['The crane is broken'], inner: false }]],
    ])
  })

  it.each<[name: string, change: (line: GoldRepair) => object, says: RegExp]>([
    ['another text', (line) => ({ ...line, textHash: 'ab'.repeat(32) }), /no text of .*texts\.jsonl has the hash abab/u],
    ['a span outside', (line) => ({ ...line, cue: [{ start: 9, end: 9999 }] }), /line 1, cue: the span 9:9999 lies outside the text of \d+ code units/u],
    ['half a character', (line) => ({ ...line, cue: [{ start: 1, end: 9 }] }), /line 1, cue: the span 1:9 cuts a character in two/u],
    ['an unknown key', (line) => ({ ...line, weight: 2 }), /line 1: unknown key weight; the keys are by, content, cue/u],
    ['a key too few', ({ machine: _machine, ...line }) => line, /line 1: the key machine is missing/u],
  ])('refuses %s', (_, change, says) => {
    const [first, ...others] = records<GoldRepair>(readFileSync(at('gold.jsonl'), 'utf8'))
    writeFileSync(at('changed.jsonl'), [change(first!), ...others].map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { status, stdout, stderr } = read(at('changed.jsonl'))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(says)
    expect(stderr).not.toContain('Traceback')
  })
})
