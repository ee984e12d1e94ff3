import { describe, expect, test } from 'vitest'
import { toldRecord } from '../../test/fixtures/told-record.js'
import { withDocuments } from '../export/with-documents.js'
import { withTexts } from '../export/with-texts.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { Store } from '../ports.js'
import { who } from './who.js'
import { documentsOf } from './documents-of.js'

/** A record with one statement, of two pieces with an emoji between them. */
const withOne = async (work: (store: Pick<Store, 'documents' | 'texts' | 'place'>, found: FoundStatement) => Promise<void>): Promise<void> => {
  const told = await toldRecord([
    {
      text: '“The quay,” Ada Brel said 🚢, “is closed.”\nThe pilots wait for a tide that is high enough.',
      told: [{ content: ['The quay,', 'is closed.'], cue: ['said'], form: 'direct' }],
    },
  ])
  try {
    await work(told.store, (await who(told.store)).rows[0]!)
  } finally {
    await told.close()
  }
}

const exported = async (store: Pick<Store, 'documents' | 'texts' | 'place'>, found: FoundStatement, isWhole: boolean): Promise<readonly string[]> => {
  const one = async function* (): AsyncGenerator<readonly FoundStatement[]> {
    yield [found]
  }
  const words: string[] = []
  for await (const { statements } of isWhole ? withDocuments(store, one()) : withTexts(store, one())) words.push(...statements.map((each) => each.words))
  return words
}

describe('what is printed of the record', () => {
  test('has its words at its offsets', async () => {
    await withOne(async (store, found) => {
      expect([...(await documentsOf(store, [found])).keys()]).toEqual([found.document.id])
      for (const isWhole of [true, false]) expect(await exported(store, found, isWhole)).toEqual(['The quay, … is closed.'])
    })
  })

  test.each<[name: string, change: (found: FoundStatement) => FoundStatement]>([
    ['other words', (found) => ({ ...found, words: 'The quay, … is open.' })],
    [
      'other offsets',
      (found) => ({
        ...found,
        statement: {
          ...found.statement,
          content: [
            { start: 2, end: 10 },
            { start: 31, end: 41 },
          ],
        },
      }),
    ],
    ['offsets beyond the text', (found) => ({ ...found, statement: { ...found.statement, content: [{ start: 500, end: 509 }] } })],
  ])('is refused where a statement has %s', async (_, change) => {
    await withOne(async (store, found) => {
      await expect(documentsOf(store, [change(found)])).rejects.toMatchObject({ code: 'RECORD_DAMAGED' })
      for (const isWhole of [true, false]) await expect(exported(store, change(found), isWhole)).rejects.toMatchObject({ code: 'RECORD_DAMAGED' })
    })
  })

  test('is not exported where its document is lost', async () => {
    await withOne(async (store, found) => {
      const lost = { ...found, document: { ...found.document, id: 'd0' } }
      for (const isWhole of [true, false]) await expect(exported(store, lost, isWhole)).rejects.toMatchObject({ code: 'RECORD_DAMAGED' })
    })
  })
})
