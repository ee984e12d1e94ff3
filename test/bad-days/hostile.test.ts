/** What users and pages say is never syntax: not that of a word index, not SQL, not a terminal's, not a spreadsheet's. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import { type HearsayRecord, openRecord } from '../../src/open-record.js'
import { readingOf } from '../fixtures/harbour-reading.js'
import { makePlace, type Place } from '../fixtures/record-place.js'
import { keepingByHand } from './by-hand.js'
import { onEachEngine } from './engines.js'

const hostile: readonly { readonly asked: string; readonly finds?: readonly string[] }[] = [
  { asked: 'NEAR(harbour opens, 5)' },
  { asked: 'NEAR(' },
  { asked: 'harbour*', finds: ['The harbour opens.'] },
  { asked: '*' },
  { asked: '"' },
  { asked: '"harbour', finds: ['The harbour opens.'] },
  { asked: "'; drop table statement; --" },
  { asked: "harbour' or '1'='1" },
  { asked: 'harbour) OR (tokens:gates' },
  { asked: 'harbour OR gates' },
  { asked: 'harbour NOT opens' },
  { asked: 'harbour -opens', finds: ['The harbour opens.'] },
  { asked: 'harbour & !gates' },
  { asked: 'harbour | gates' },
  { asked: 'tokens : harbour' },
  { asked: '^harbour', finds: ['The harbour opens.'] },
  { asked: '{harbour}', finds: ['The harbour opens.'] },
  { asked: 'harbour\u0000opens', finds: ['The harbour opens.'] },
  { asked: '(((('.repeat(750) },
  { asked: `${'('.repeat(3000)}harbour${')'.repeat(3000)}`, finds: ['The harbour opens.'] },
  { asked: '%' },
  { asked: '_' },
  { asked: 'har%' },
  { asked: 'sp:1' },
  { asked: 'cu:' },
  { asked: '\\' },
  { asked: '$1' },
  { asked: ':harbour', finds: ['The harbour opens.'] },
  { asked: '\ud83d' },
  { asked: 'harbour '.repeat(2000), finds: ['The harbour opens.'] },
  { asked: 'x'.repeat(100_000) },
  { asked: Array.from({ length: 3000 }, (_, number) => `word${number}`).join(' ') },
]

onEachEngine((engine) => {
  let made: Place | null = null
  let record: HearsayRecord | null = null
  beforeAll(async () => {
    made = await makePlace(engine, 'hostile')
    const store = await openStore(made.place, { create: true })
    const page = (words: string, speaker: string): ReturnType<typeof keepingByHand> =>
      keepingByHand(
        readingOf(`${words} That is what ${speaker} said.`, [
          { source: [speaker], cue: ['said'], content: [words], form: 'indirect', speakers: [{ words: speaker }] },
        ]),
      )
    for (const { page: bytes, entry } of [page('The harbour opens.', 'Mia East'), page('Seven gates close.', 'Tom West')]) await store.keep(bytes, entry)
    await store.close()
    record = await openRecord(made.place, { readOnly: true })
  })
  afterAll(async () => {
    await record?.close()
    await made?.drop()
  })

  test.each(hostile.map(({ asked, finds = [] }) => ({ asked, finds, name: asked.length > 40 ? `${asked.slice(0, 40)}… (${asked.length})` : asked })))(
    'is only words: $name',
    async ({ asked, finds }) => {
      const found = await record!.who({ words: asked }).then(
        ({ rows }) => rows.map(({ words }) => words),
        (error: { code: string }) => (error.code === 'USAGE' ? [] : Promise.reject(error)),
      )
      expect(found).toEqual(finds)
      for (const query of [{ speaker: asked }, { to: asked }, { about: asked }, { via: asked }, { publisher: asked }])
        await expect(
          record!.who(query).then(
            ({ rows }) => rows.length,
            (error: { code: string }) => (error.code === 'USAGE' ? 0 : Promise.reject(error)),
          ),
        ).resolves.toBe(0)
      expect(await record!.extent()).toMatchObject({ documents: 2, statements: 2 })
    },
  )
})
