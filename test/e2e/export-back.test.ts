/** What comes back of a record that was repaired: brat's files, annotation pages and JSON Lines hold it as it is now. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { ExportRow } from '../../src/formats/export-row.js'
import type { KeptRecord } from '../../src/formats/kept-record.js'
import { readBrat } from '../../src/formats/read-brat.js'
import { readW3c } from '../../src/formats/read-w3c.js'
import { referentsOf } from '../../src/formats/referents.js'
import type { ActorReference } from '../../src/model/actor-reference.js'
import type { KeptReading } from '../../src/model/kept-reading.js'
import type { Fragments, Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import { openRecord } from '../../src/open-record.js'
import { toldRecord, type ToldPage, type ToldRecord } from '../fixtures/told-record.js'
import { hearsay, records } from './run-hearsay.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const pages: readonly ToldPage[] = [
  {
    text: '🏗️ Harbour news.\r\n“We 👍 will open,\r\nand 🌊 soon,” Ada Brel told reporters. “It is 👩🏽‍✈️ safe,” she added, “for\u2028all.”\r\nThe union has not answered whether it will strike.',
    told: [
      {
        source: ['Ada Brel'],
        cue: ['told'],
        content: ['“We 👍 will open,\r\nand 🌊 soon,”'],
        form: 'direct',
        speakers: [{ words: 'Ada Brel', actor: 'Q9001', country: 'XVL' }],
        addressees: [{ words: 'reporters', kind: 'group' }],
      },
      {
        source: ['she'],
        cue: ['added'],
        content: ['“It is 👩🏽‍✈️ safe,”', '“for\u2028all.”'],
        form: 'direct',
        speakers: [{ words: 'she', name: 'Ada Brel', actor: 'Q9001' }],
      },
      {
        source: ['The union'],
        cue: ['has not answered'],
        content: ['whether it will strike'],
        form: 'indirect',
        stance: 'silent',
        speakers: [{ words: 'The union' }],
      },
    ],
    publisher: 'Größe & Söhne',
    title: '=Harbour',
  },
  {
    text: 'Tom Quay denied 𝔘 that, as the office wrote, Vell may owe money.\nNobody was asked.',
    told: [
      {
        source: ['Tom Quay'],
        cue: ['denied'],
        content: ['that', 'Vell may owe money'],
        form: 'indirect',
        stance: 'deny',
        negated: true,
        modal: true,
        about: [{ words: 'Vell', kind: 'place' }],
      },
      { source: ['the office'], cue: ['wrote'], content: ['Nobody was asked'], form: 'indirect', speakers: [{ words: 'the office', kind: 'organization' }] },
    ],
    publisher: null,
    publishedAt: null,
  },
  { text: 'Nothing was said 🤐 on this page.' },
]

let told: ToldRecord
let folder: string
let kept: readonly KeptReading[]
const at = (path: string): string => join(folder, path)
const run = async (...args: readonly string[]): Promise<string> => (await hearsay(['export', ...args, '--store', told.place, '-q'], { cwd: folder })).stdout

const all = async <Each>(each: AsyncIterable<Each>): Promise<readonly Each[]> => {
  const list: Each[] = []
  for await (const one of each) list.push(one)
  return list
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay back '))
  told = await toldRecord(pages)
  const record = await openRecord(told.place)
  const [first, second] = await all(record.readings())
  const piecesOf = ({ kept: { document } }: KeptReading, ...pieces: readonly string[]): Fragments =>
    pieces.map((words) => ({ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length })) as unknown as Fragments
  const [opening, safe, silence] = first!.statements.map(({ statement }) => statement.id)
  await record.correct(opening!, { kind: 'content', spans: piecesOf(first!, '“We 👍 will open,\r\n', '🌊 soon,”') })
  await record.correct(opening!, { kind: 'speaker', names: ['Ida Sarn'] })
  await record.correct(safe!, { kind: 'source', spans: piecesOf(first!, 'Ada Brel') })
  await record.correct(safe!, { kind: 'content', spans: piecesOf(first!, '“It', '👩🏽‍✈️ safe,”', '“for\u2028all.”') })
  await record.correct(silence!, { kind: 'right' })
  await record.correct(second!.statements[0]!.statement.id, { kind: 'form', form: 'mixed' })
  await record.correct(second!.statements[1]!.statement.id, { kind: 'wrong' })
  const now = await all(record.readings())
  kept = now.map((reading) => ({ ...reading, statements: reading.statements.filter(({ verification }) => verification !== 'wrong') }))
  await record.close()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await told.close()
})

const mentionsOf = (references: readonly ActorReference[]): readonly Span[] =>
  referentsOf(references).flatMap(([{ mention }]) => (mention === null ? [] : [mention]))
const placesOf = ({ source, cue, content, speakers, addressees, about, via }: Statement) => ({
  source,
  cue,
  content,
  speakers: mentionsOf(speakers),
  addressees: mentionsOf(addressees),
  about: mentionsOf(about),
  via: mentionsOf(via),
})

it('has repairs of every kind in it', () => {
  const statements = kept.flatMap((reading) => reading.statements)
  expect(statements.map(({ verification }) => verification).toSorted()).toEqual(['repaired', 'repaired', 'repaired', 'right'])
  expect(statements.map(({ statement }) => statement.content.length).toSorted()).toEqual([1, 2, 2, 3])
})

it('jsonl is every document and statement of the record', async () => {
  const lines = records<KeptRecord>(await run())
  expect(lines.map(({ document }) => document)).toMatchObject(kept.map((reading) => reading.kept.document))
  expect(lines.map(({ statements }) => statements)).toMatchObject(
    kept.map(({ statements }) => statements.map(({ statement, verification }) => ({ ...statement, verification }))),
  )
  const rows = records<ExportRow>(await run('--all-versions'))
  for (const { statement, verification } of kept.flatMap(({ statements }) => statements))
    expect(rows.find(({ id }) => id === statement.id)).toMatchObject({ ...statement, verification })
})

it('brat has the same spans, stance and polarity, read with the text that is beside it', async () => {
  await run('--format', 'brat', '--out', at('brat'))
  const files = readdirSync(at('brat'))
  for (const {
    kept: { document },
    statements,
  } of kept) {
    const name = files.find((each) => each.endsWith(`${document.id}.ann`))!.slice(0, -4)
    const read = readBrat({ text: readFileSync(at(`brat/${name}.txt`), 'utf8'), annotations: readFileSync(at(`brat/${name}.ann`), 'utf8') })
    expect(read.statements).toMatchObject(
      statements.map(({ statement }) => ({ ...placesOf(statement), stance: statement.stance, negated: statement.negated, modal: statement.modal })),
    )
  }
})

it('w3c has the same spans, and all that is no place', async () => {
  const lines = (await run('--format', 'w3c')).trimEnd().split('\n')
  for (const [
    number,
    {
      kept: { document },
      statements,
    },
  ] of kept.entries()) {
    const page = readW3c(lines[number]!, document.text)
    expect(page.documentId).toBe(document.id)
    expect(page.statements).toMatchObject(statements.map(({ statement }) => ({ id: statement.id, ...placesOf(statement) })))
    for (const [place, { statement }] of statements.entries()) {
      const { form, placedIn, confidence, modelId, stance, negated, modal, saidAt } = statement
      expect(page.statements[place]!.body).toMatchObject({
        form,
        placedIn,
        confidence,
        modelId,
        stance,
        negated,
        modal,
        saidAt: { earliest: saidAt.earliest, latest: saidAt.latest },
      })
    }
  }
})
