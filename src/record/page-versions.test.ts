import { describe, expect, test } from 'vitest'
import { engines, toldRecord, type ToldPage } from '../../test/fixtures/told-record.js'
import { pageVersions } from './page-versions.js'
import { statementCounts } from './statement-counts.js'

const page = (words: string, url: string, publisher = 'Meridian Wire'): ToldPage => ({
  text: `${words}, Ada Brel said.`,
  told: [{ source: ['Ada Brel'], cue: ['said'], content: [words], form: 'indirect', speakers: [{ words: 'Ada Brel' }] }],
  url,
  publisher,
})

describe.each(engines)('a record in %s', (_, makePlace) => {
  test('tells all versions of a page, and the reports of a statement in the newest', async () => {
    const record = await toldRecord([], makePlace)
    try {
      const first = await record.add(page('The gate is shut', 'https://a.example/gate'))
      const second = await record.add(page('The gate is open', 'https://a.example/gate'))
      const other = await record.add(page('The gate is open', 'https://b.example/gate', 'Vell Post'))
      for (const { documentId } of [first, second])
        expect((await pageVersions(record.store, documentId)).map(({ document, version }) => [document.id, version])).toEqual([
          [first.documentId, 1],
          [second.documentId, 2],
        ])
      expect(await pageVersions(record.store, other.documentId)).toHaveLength(1)
      expect(await pageVersions(record.store, `d${'0'.repeat(20)}`)).toEqual([])
      const [old, now] = await Promise.all([first, second].map(async ({ documentId }) => (await record.store.statementsOf([documentId]))[0]!))
      expect(await statementCounts(record.store, now!.distinct)).toMatchObject({ statements: 1, reports: 2, origins: 1 })
      expect(await statementCounts(record.store, old!.distinct)).toMatchObject({ reports: 0 })
    } finally {
      await record.close()
    }
  })
})
