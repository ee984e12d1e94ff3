/** Another reading in the place of the old one. */
import { describe, expect, test } from 'vitest'
import type { Stance } from '../../src/model/stance.js'
import type { ReadingEntry } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { generatedPages } from './generated-pages.js'
import type { FreshStores } from './fresh-stores.js'
import { repairable } from './repairable-store.js'
import { toldPage } from './told-pages.js'

export const rereadContract = ({ fresh }: FreshStores): void => {
  describe('reading again', () => {
    const said = (words: string, stance: Stance = 'assert') => ({ words, by: 'Ada Brel', stance })
    const before = toldPage({ address: null, publishedAt: '2031-01-01', said: [said('it rains'), said('it snows'), said('the sun shines')] })
    const verified: ReadingEntry = { ...before.entry, statements: before.entry.statements.map((each) => ({ ...each, verification: 'right' })) }
    const without = (entry: ReadingEntry, at: number): ReadingEntry => ({ ...entry, statements: entry.statements.filter((_, number) => number !== at) })
    const unchecked = before.entry

    test('puts the new reading in the place of the old one', async () => {
      const store = await fresh()
      await store.keep(before.page, before.entry)
      const changed = {
        ...without(before.entry, 1),
        document: {
          ...before.entry.document,
          stages: '2',
          modelId: 'newer',
          document: { ...before.entry.document.document, publishedAt: '2031-02-02', publisher: 'Other Post' },
        },
      }
      expect(await store.replaceReading(async () => ({ entry: changed }))).toEqual({ unplaced: [] })
      expect(await store.documents([before.entry.document.document.id])).toEqual([{ ...changed.document, version: 1, superseded: false }])
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ words }) => words)).toEqual(['it rains', 'the sun shines'])
      expect(await store.find({ ...anyStatement, words: ['snows'] }, { before: null, limit: 5, distinct: true })).toEqual([])
      expect(await store.find({ ...anyStatement, words: ['sun'], publishedFrom: '2031-02-01' }, { before: null, limit: 5, distinct: true })).toHaveLength(1)
      expect(await store.inspect()).toEqual([])
      // And back, with more statements than there are numbers for.
      await store.replaceReading(async () => ({ entry: before.entry }))
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ statement }) => statement)).toEqual(
        before.entry.statements.map((each) => each.statement),
      )
      expect(await store.inspect()).toEqual([])
    })
    test('keeps the state of verified statements whose words are the same', async () => {
      const store = await fresh()
      await store.keep(before.page, verified)
      expect(await store.replaceReading(async () => ({ entry: unchecked }))).toEqual({ unplaced: [] })
      const found = await store.statementsOf([before.entry.document.document.id])
      expect(found.map(({ verification }) => verification)).toEqual(['right', 'right', 'right'])
      expect(await store.find({ ...anyStatement, verifications: ['right'] }, { before: null, limit: 9, distinct: true })).toHaveLength(3)
    })
    test('tells which verified statements have no place any more', async () => {
      const store = await fresh()
      await store.keep(before.page, verified)
      expect(await store.replaceReading(async () => ({ entry: without(unchecked, 1) }))).toEqual({ unplaced: [before.entry.statements[1]!.statement.id] })
    })
    test('follows the words where their id has changed', async () => {
      const store = await fresh()
      await store.keep(before.page, verified)
      const moved = unchecked.statements.map((each) => ({ ...each, statement: { ...each.statement, id: `s9${each.statement.id.slice(2)}` } }))
      expect(await store.replaceReading(async () => ({ entry: { ...unchecked, statements: moved } }))).toEqual({ unplaced: [] })
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ verification }) => verification)).toEqual(['right', 'right', 'right'])
    })
    test('keeps a superseded version superseded, and the order of the day', async () => {
      const store = await fresh()
      const pages = [...generatedPages({ seed: 77, pages: 50 })]
      await store.keepAll(pages)
      const all = { before: null, limit: 5000, distinct: false }
      const whole = await store.find({ ...anyStatement, allVersions: true, rejected: true }, all)
      const current = await store.find(anyStatement, all)
      const actors = await store.findActors(['minister'], 9)
      for (const { entry } of pages) await store.replaceReading(async () => ({ entry }))
      expect(await store.find({ ...anyStatement, allVersions: true, rejected: true }, all)).toEqual(whole)
      expect(await store.find(anyStatement, all)).toEqual(current)
      expect(await store.findActors(['minister'], 9)).toEqual(actors)
      expect(await store.inspect()).toEqual([])
    }, 60_000)
    test('puts what repairs make of a statement in its place, and leaves what the machine read', async () => {
      const store = repairable(await fresh())
      await store.keep(before.page, before.entry)
      const [rain, snow] = before.entry.statements
      const repaired = { ...rain!, statement: { ...rain!.statement, form: 'indirect' as const }, verification: 'repaired' as const, original: rain!.statement }
      const told = { at: '2031-07-01T10:00:00Z', by: null, why: null, drawn: null }
      await store.correct(
        [
          { ...told, statementId: rain!.statement.id, change: { kind: 'form', form: 'indirect' } },
          { ...told, statementId: snow!.statement.id, change: { kind: 'right' } },
        ],
        async () => ({ ...before.entry, statements: [repaired, { ...snow!, verification: 'right' }] }),
      )
      const again = { ...rain!.statement, confidence: 0.5 }
      const newer = { ...repaired, statement: { ...again, form: 'indirect' as const }, original: again }
      // The second is not found again: its repairs have no place, though they stay.
      expect(await store.replaceReading(async () => ({ entry: { ...before.entry, statements: [newer, before.entry.statements[2]!] } }))).toEqual({
        unplaced: [snow!.statement.id],
      })
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ statement, verification }) => [statement, verification])).toEqual([
        [newer.statement, 'repaired'],
        [before.entry.statements[2]!.statement, 'unchecked'],
      ])
      expect(await store.originals([rain!.statement.id])).toEqual(new Map([[rain!.statement.id, again]]))
      expect(await store.corrections({ after: 0, limit: 9 })).toHaveLength(2)
      expect(await store.inspect()).toEqual([])
      // And as the machine reads it, where nothing is repaired any more.
      await store.replaceReading(async () => ({ entry: before.entry }))
      expect(await store.originals([rain!.statement.id])).toEqual(new Map())
      expect(await store.inspect()).toEqual([])
    })
    test('of a document that is not kept is refused', async () => {
      await expect((await fresh()).replaceReading(async () => ({ entry: before.entry }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })
  })
}
