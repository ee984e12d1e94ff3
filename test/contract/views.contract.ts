/** The views that others may read with SQL: see docs/record.md, which lists every column. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { generatedPages } from './generated-pages.js'
import type { FreshStores } from './fresh-stores.js'
import { plainRecord } from './plain-record.js'

/** Runs a query as somebody does who has only SQL. JSON comes as text or taken apart, as the engine has it. */
export type Query = (place: string, command: string) => Promise<readonly Record<string, unknown>[]>

const documented = readFileSync(join(import.meta.dirname, '../../docs/record.md'), 'utf8')

/** The columns of a view that the page lists: the first cell of each row of the table under its heading. */
const documentedColumns = (view: string): readonly string[] => {
  const section = documented.split(`### \`${view}\``)[1]?.split('\n### ')[0]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| ((?:`\w+`(?:, )?)+) +\|/gmu)].flatMap(([, names]) => [...names!.matchAll(/`(\w+)`/gu)].map(([, name]) => name!))
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value)

export const viewsContract = ({ freshPlace }: FreshStores, query: Query): void => {
  describe('the views', () => {
    const pages = [...generatedPages({ seed: 61, pages: 60 })]
    const statements = pages.flatMap(({ entry }) => entry.statements.map((each) => ({ ...each, entry })))
    const log = (
      [
        { kind: 'form', form: 'direct' },
        { kind: 'undo', of: 1 },
      ] as const
    ).map((change) => ({
      statementId: statements[0]!.statement.id,
      at: '2031-07-01T10:00:00Z',
      by: 'A. Reviewer',
      why: null,
      drawn: 'random' as const,
      change,
    }))
    let ask: (command: string) => Promise<readonly Record<string, unknown>[]>
    beforeAll(async () => {
      const { place } = await freshPlace()
      const store = await openStore(place, { create: true })
      await store.keepAll(pages)
      await store.correct!(log, async () => ({ statements: [], actors: [], keyOf: () => '' }))
      await store.close()
      ask = (command) => query(place, command)
    }, 60_000)

    test.for(['documents', 'actors', 'statements', 'reports', 'corrections'])('%s has the columns that are documented, and no others', async (view) => {
      const [row] = await ask(`select * from ${view} limit 1`)
      expect(Object.keys(row!)).toEqual(documentedColumns(view))
    })
    test('statements says of every statement who says what, where and when', async () => {
      const rows = new Map((await ask('select * from statements')).map((row) => [row['id'], row]))
      expect(rows.size).toBe(statements.length)
      for (const { statement, words, distinct, verification, citedOutlet, entry } of statements) {
        const row = rows.get(statement.id)!
        const { document, address, story } = entry.document
        const told = (list: typeof statement.speakers) =>
          list.map((each) => ({ key: entry.keyOf(each), id: each.actor, name: each.name, reason: each.reason, confidence: each.confidence }))
        expect({
          ...row,
          ...Object.fromEntries(['speakers', 'addressees', 'about', 'via', 'content', 'source', 'cue', 'quoted'].map((name) => [name, parsed(row[name])])),
        }).toMatchObject({
          document_id: document.id,
          distinct_statement: distinct,
          words,
          speaker: statement.speakers[0]?.name ?? null,
          speaker_key: statement.speakers[0] === undefined ? null : entry.keyOf(statement.speakers[0]),
          speakers: told(statement.speakers),
          addressees: told(statement.addressees),
          about: told(statement.about),
          via: told(statement.via),
          stance: statement.stance,
          speech: statement.stance === 'decline' || statement.stance === 'silent' ? 0 : 1,
          form: statement.form,
          placed_in: statement.placedIn,
          verification,
          negated: statement.negated ? 1 : 0,
          modal: statement.modal ? 1 : 0,
          confidence: statement.confidence,
          said_earliest: statement.saidAt.earliest,
          said_latest: statement.saidAt.latest,
          said_reason: statement.saidAt.reason,
          so_earliest: null,
          so_latest: null,
          content_start: statement.content[0].start,
          content_end: statement.content.at(-1)!.end,
          content: statement.content.flatMap(({ start, end }) => [start, end]),
          source: statement.source!.flatMap(({ start, end }) => [start, end]),
          cue: statement.cue!.flatMap(({ start, end }) => [start, end]),
          quoted: statement.quoted.flatMap(({ start, end }) => [start, end]),
          within_id: statement.within,
          repeats_id: null,
          cited_outlet: citedOutlet,
          model: statement.modelId,
          publisher: document.publisher,
          published_at: document.publishedAt,
          title: document.title,
          url: document.url,
          address,
          story_id: story,
        })
      }
    })
    test('corrections tells the log of repairs', async () => {
      const rows = await ask('select * from corrections order by number')
      const { statementId, at, by } = log[0]!
      const told = {
        statement_id: statementId,
        document_id: statements[0]!.statement.documentId,
        corrected_at: at,
        corrected_by: by,
        why: null,
        drawn: 'random',
      }
      expect(rows.map((row) => ({ ...row, change: parsed(row['change']) }))).toEqual(
        log.map(({ change }, number) => ({ ...told, number: number + 1, kind: change.kind, undoes: change.kind === 'undo' ? 1 : null, change })),
      )
    })
    test('reports has one row a distinct statement and document that nobody judged wrong', async () => {
      const rows = await ask('select * from reports order by distinct_statement, document_id')
      const pairs = statements.filter(({ verification }) => verification !== 'wrong').map(({ distinct, entry }) => `${distinct} ${entry.document.document.id}`)
      expect(rows.map((row) => `${String(row['distinct_statement'])} ${String(row['document_id'])}`).toSorted()).toEqual([...new Set(pairs)].toSorted())
      const [counted] = await ask('select count(distinct distinct_statement) as statements from reports where superseded = 0')
      expect(counted!['statements']).toBe(plainRecord(pages).find(anyStatement, true).length)
    })
    test('documents has the text, and actors all names', async () => {
      const rows = new Map((await ask('select * from documents')).map((row) => [row['id'], row]))
      for (const { page, entry } of pages) {
        const { document, address, keptAt } = entry.document
        const row = rows.get(document.id)!
        expect({ ...row, authors: parsed(row['authors']) }).toMatchObject({
          address,
          publisher: document.publisher,
          text: document.text,
          text_sha256: document.textHash,
          page_sha256: page.sha256,
          page_size: page.bytes.length,
          authors: document.authors,
          kept_at: keptAt,
          published_day: document.publishedAt?.slice(0, 10) ?? null,
          statements: entry.statements.length,
        })
      }
      const actors = new Map(pages.flatMap(({ entry }) => entry.actors.map((actor) => [actor.key, actor])))
      const told = await ask('select * from actors')
      expect(told).toHaveLength(actors.size)
      for (const row of told) {
        const { key, id, name, kind, country, sameAs, names } = actors.get(String(row['key']))!
        expect({ ...row, names: parsed(row['names']), same_as: parsed(row['same_as']) }).toMatchObject({ key, id, name, kind, country, same_as: sameAs, names })
      }
    })
    test('answer the examples of docs/record.md', async () => {
      const examples = [...documented.matchAll(/```sql\n([\s\S]*?)```/gu)].map(([, command]) => command!)
      expect(examples.length).toBeGreaterThan(2)
      for (const command of examples) expect({ command, rows: (await ask(command)).length }).not.toEqual({ command, rows: 0 })
    })
  })
}
