/** One press conference told by eight outlets: what the record answers, beside what was written down before there was a record. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type HearsayRecord, openRecord } from 'hearsay/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface ExpectedRecord {
  readonly documents: number
  readonly publishers: readonly string[]
  /** Pages that are near-duplicates of one another, the earliest first. */
  readonly stories: readonly (readonly string[])[]
  readonly who: readonly {
    readonly query: Readonly<Record<string, string>>
    readonly statements?: number
    readonly reports?: number
    readonly origins?: number
    readonly publishers?: readonly string[]
    readonly first?: { readonly words: string; readonly publisher: string }
    /** Filters that it must name as the ones to drop. */
    readonly drop?: readonly string[]
  }[]
  readonly check: readonly {
    readonly quote: string
    readonly by?: string
    readonly finding: string
    /** By page: the finding, and the kinds of difference; null: any. */
    readonly hits: Readonly<Record<string, readonly [finding: string, kinds: readonly string[] | null]>>
    readonly alsoAltered?: readonly [page: string, kind: string]
  }[]
  readonly trace: {
    readonly quote: string
    readonly page: string
    readonly reports: number
    readonly origins: number
    readonly statements: number
    readonly earliest: string
    readonly last: string
    readonly changes: Readonly<Record<string, readonly string[]>>
  }
}

const folder = join(import.meta.dirname, '../../examples/told-by-eight')
const expected = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as ExpectedRecord
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))

let home: string
let record: HearsayRecord
/** The page that a document was read from. */
const pageOf = new Map<string, string>()
const storyOf = new Map<string, string | null>()

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'told-by-eight-'))
  record = await openRecord(join(home, 'hearsay.db'))
  for (const page of pages) {
    const file = join(folder, page)
    const added = await record.add({ bytes: readFileSync(file), name: basename(page) }, { file })
    pageOf.set(added.documentId, page)
    storyOf.set(page, added.nearDuplicateOf)
  }
}, 120_000)

afterAll(async () => {
  await record?.close()
  rmSync(home, { recursive: true, force: true })
})

test('keeps eight pages of eight publishers', async () => {
  const { documents, publishers } = await record.extent()
  expect({ documents, publishers: publishers.toSorted() }).toEqual({ documents: expected.documents, publishers: expected.publishers.toSorted() })
})

test('knows the copies of one story from the others', () => {
  const copies = [...storyOf].flatMap(([page, story]) => (story === null ? [] : [[page, pageOf.get(story)]]))
  expect(copies).toEqual(expected.stories.flatMap(([first, ...others]) => others.map((page) => [page, first])))
})

test('finds nothing wrong with the record', async () => {
  expect(await record.inspect()).toEqual([])
})

describe('who', () => {
  test.each(expected.who)('$query', async ({ query, statements, reports, origins, publishers, first, drop }) => {
    const { rows, counts, droppable } = await record.who(query)
    if (statements !== undefined) expect(counts.statements).toBe(statements)
    if (reports !== undefined) expect(counts.reports).toBe(reports)
    if (origins !== undefined) expect(counts.origins).toBe(origins)
    if (publishers) expect(new Set(rows.map(({ document }) => document.publisher))).toEqual(new Set(publishers))
    if (first) {
      expect(rows[0]?.document.publisher).toBe(first.publisher)
      expect(rows[0]?.words).toContain(first.words)
    }
    if (drop) expect(droppable.map(({ name }) => name).toSorted()).toEqual(drop.toSorted())
  })
})

describe('check', () => {
  test.each(expected.check)('$quote', async ({ quote, by, finding, hits, alsoAltered }) => {
    const answer = await record.check(quote, { by })
    expect(answer.finding).toBe(finding)
    const found = answer.hits.map((hit) => ({
      page: pageOf.get(hit.document.id),
      finding: hit.finding,
      kinds: [...new Set(hit.comparison.differences.map(({ kind }) => kind))],
    }))
    for (const [page, [wanted, kinds]] of Object.entries(hits)) {
      const hit = found.find((each) => each.page === page)
      expect({ page, finding: hit?.finding }).toEqual({ page, finding: wanted })
      if (kinds) expect({ page, kinds: hit?.kinds }).toEqual({ page, kinds })
    }
    if (alsoAltered) {
      const [page, kind] = alsoAltered
      expect(found).toContainEqual({ page, finding: 'altered', kinds: expect.arrayContaining([kind]) as string[] })
    }
    if (finding === 'not-found') expect(answer).toMatchObject({ hits: [], searched: { documents: expected.documents } })
  })
})

test('traces who has the quotation first, and what changed on the way', async () => {
  const { trace } = expected
  const { hits } = await record.check(trace.quote)
  const asked = hits.find(({ document }) => pageOf.get(document.id) === trace.page)?.statement
  const { variants, counts } = await record.trace(asked?.statement.id ?? '')
  const pagesOf = (number: number): readonly (string | undefined)[] => variants[number]?.reports.map(({ document }) => pageOf.get(document.id)) ?? []
  expect(counts).toMatchObject({ statements: trace.statements, reports: trace.reports, origins: trace.origins })
  expect(pagesOf(0)[0]).toBe(trace.earliest)
  expect(pagesOf(0).at(-1)).toBe(trace.last)
  const changes = variants.flatMap(({ from }, number) =>
    from === null ? [] : pagesOf(number).map((page) => [page, [...new Set(from.comparison.differences.map(({ kind }) => kind))]] as const),
  )
  expect(Object.fromEntries(changes)).toEqual(trace.changes)
})
