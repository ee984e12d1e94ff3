import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type ToldPage, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import { checkQuote } from './check-quote.js'

const quote = 'We will not close the harbour before all 40 ships have left the roads'
const brel = { words: 'Ada Brel', actor: 'Q9001', name: 'Ada Brel', reason: 'name' as const }

const verbatim: ToldPage = {
  text: `“${quote},” Ada Brel said on the pier.\nThe agency had a reporter at the gate, who counted crews and crates until dark.`,
  told: [{ content: [`“${quote},”`], cue: ['said'], quoted: [`${quote},`], form: 'direct', speakers: [brel] }],
  publisher: 'Quay Agency',
  publishedAt: '2031-04-02T10:00:00Z',
}
const split: ToldPage = {
  text: '“We will not close the harbour,” Ada Brel told them, “before all 40 ships have left the roads.”\nA brass band played under the crane while the mayor shook every hand in sight.',
  told: [
    {
      content: ['“We will not close the harbour,”', '“before all 40 ships have left the roads.”'],
      cue: ['told'],
      quoted: ['We will not close the harbour,', 'before all 40 ships have left the roads.'],
      form: 'direct',
      speakers: [brel],
    },
  ],
  publisher: 'Elder Courier',
  publishedAt: '2031-04-01',
}
const another: ToldPage = {
  text: `Tom Quay said: “${quote}.”\nIn the market, fish was dear, and the tram to the northern quarter was late again.`,
  told: [{ content: [`“${quote}.”`], cue: ['said'], quoted: [`${quote}.`], form: 'direct', speakers: [{ words: 'Tom Quay', reason: 'local-name' }] }],
  publisher: 'Herald',
  publishedAt: '2031-04-03',
}
const loose: ToldPage = { text: `On the wall stands “${quote}”.\nNobody knows who painted it there, or when, or with whose ladder.`, publisher: 'Post' }
const plain: ToldPage = {
  text: `Ada Brel said that ${quote.replace('We', 'we')}.\nThe council meets again on Friday in the old customs house by the river.`,
  told: [{ content: [`that ${quote.replace('We', 'we')}`], cue: ['said'], form: 'indirect', speakers: [brel] }],
  publisher: 'Gazette',
}
const headline: ToldPage = {
  text: `‘${quote}’\nThe talks went on until the small hours, and nobody would say what had been agreed.`,
  headed: true,
  publisher: 'Lantern',
}
const altered: ToldPage = {
  text: `“${quote.replace('40', '14')},” Ada Brel said once more.\nThe lamps along the mole were lit early, for a fog was coming in from the sea.`,
  told: [{ content: [`“${quote.replace('40', '14')},”`], cue: ['said'], quoted: [`${quote.replace('40', '14')},`], form: 'direct', speakers: [brel] }],
  publisher: 'Observer',
}
const paragraphs: ToldPage = {
  text: 'Ada Brel wrote: “The basin is full of sand and of old chains.\n“Nobody has cleared it since the great storm.”\nThe letter is dated the third of March and was sent to every household in the town.',
  told: [
    {
      content: ['“The basin is full of sand and of old chains.', '“Nobody has cleared it since the great storm.”'],
      cue: ['wrote'],
      quoted: ['The basin is full of sand and of old chains.', 'Nobody has cleared it since the great storm.'],
      form: 'direct',
      speakers: [brel],
    },
  ],
  publisher: 'Quay Agency',
}

const dialogue: ToldPage = {
  text: 'Ada Brel said: “We will open the northern basin at noon.”\n“And we will never pay a penny for the sand,” Tom Quay said.\nThe bells of the old chapel rang for a wedding all the while.',
  told: [
    {
      content: ['We will open the northern basin at noon.'],
      cue: ['said:'],
      quoted: ['We will open the northern basin at noon.'],
      form: 'direct',
      speakers: [brel],
    },
    {
      content: ['And we will never pay a penny for the sand,'],
      cue: ['said.'],
      quoted: ['And we will never pay a penny for the sand,'],
      form: 'direct',
      speakers: [{ words: 'Tom Quay', reason: 'local-name' }],
    },
  ],
  publisher: 'Quay Agency',
}
const passedOn: ToldPage = {
  text: 'Tom Quay said: “Ada Brel swore the old cranes are sold.”\nA painter on a ladder gave the harbour office its third coat of green.',
  told: [
    {
      content: ['“Ada Brel swore the old cranes are sold.”'],
      cue: ['said'],
      quoted: ['Ada Brel swore the old cranes are sold.'],
      form: 'direct',
      speakers: [{ words: 'Tom Quay', reason: 'local-name' }],
    },
    { content: ['the old cranes are sold'], cue: ['swore'], form: 'indirect', within: 0, speakers: [brel] },
  ],
  publisher: 'Elder Courier',
}

describe.each(engines)('on %s', (_engine, makePlace) => {
  let record: ToldRecord
  beforeAll(async () => {
    record = await toldRecord([altered, headline, plain, loose, another, verbatim, split, paragraphs, dialogue, passedOn], makePlace)
  })
  afterAll(() => record.close())

  const asked = async (words: string, by?: string): Promise<readonly string[]> =>
    (await checkQuote(record.store, words, { by })).hits.map(({ finding, document }) => `${finding} ${document.publisher}`)

  test('every place is told, the best finding first, and the earliest publication in it', async () => {
    expect(await asked(quote, 'Brel')).toEqual([
      'verbatim Elder Courier',
      'verbatim Quay Agency',
      'other-speaker Herald',
      'unattributed Post',
      'paraphrase Gazette',
      'headline Lantern',
      'altered Observer',
    ])
  })

  test('what two said one after the other is put down to neither', async () => {
    const both = 'We will open the northern basin at noon. And we will never'
    expect(await asked(both, 'Brel')).toEqual(['unattributed Quay Agency'])
    expect(await asked('We will open the northern basin at noon', 'Brel')).toEqual(['verbatim Quay Agency'])
    expect(await asked('we will never pay a penny for the sand', 'Brel')).toEqual(['other-speaker Quay Agency'])
  })

  test('words around those that were passed on are who passed them on', async () => {
    expect(await asked('swore the old cranes are sold', 'Brel')).toEqual(['other-speaker Elder Courier'])
    expect(await asked('the old cranes are sold', 'Brel')).toEqual(['verbatim Elder Courier'])
  })

  test('without a speaker whoever said it said it', async () => {
    expect((await asked(quote)).slice(0, 3)).toEqual(['verbatim Elder Courier', 'verbatim Quay Agency', 'verbatim Herald'])
  })

  test('reports of the best finding are counted, and those that do not depend on one another', async () => {
    expect((await checkQuote(record.store, quote, { by: 'Brel' })).counts).toEqual({ reports: 2, origins: 2 })
    expect((await checkQuote(record.store, 'A brass band played under the crane')).counts).toEqual({ reports: 1, origins: 1 })
    expect((await checkQuote(record.store, 'The ferry to the islands sails again in the spring')).counts).toEqual({ reports: 0, origins: 0 })
  })

  test('a hit has the words at their place, the statement that they stand in, and how they differ', async () => {
    const { hits, finding, by } = await checkQuote(record.store, quote.replace('40', '14'), { by: 'Ada Brel' })
    expect([finding, by?.map(({ key }) => key)]).toEqual(['verbatim', ['Q9001']])
    const hit = hits.find(({ document }) => document.publisher === 'Quay Agency')!
    expect(hit).toMatchObject({ finding: 'altered', statement: { statement: { speakers: [{ name: 'Ada Brel' }] } } })
    const [kept] = await record.store.documents([hit.document.id])
    expect(kept!.document.text.slice(hit.span.start, hit.span.end)).toBe(hit.words)
    expect(hit.comparison.differences.map(({ kind, leftWords, rightWords }) => [kind, leftWords, rightWords])).toContainEqual(['number', '14', '40'])
  })

  describe('finds', () => {
    test.each<[name: string, words: string, finding: string]>([
      ['three words', 'all 40 ships', 'verbatim'],
      ['other marks and case', '"we will NOT close the harbour… before all 40 ships have left the roads"', 'verbatim'],
      ['words over two paragraphs', 'The basin is full of sand and of old chains. Nobody has cleared it since the great storm.', 'verbatim'],
      ['a negation that was lost', 'We will close the harbour before all 40 ships have left the roads', 'altered'],
      ['nothing', 'The ferry to the islands sails again in the spring', 'not-found'],
      ['nothing where only common words are the same', 'We will not have all of the roads', 'not-found'],
    ])('%s', async (_, words, finding) => {
      expect((await checkQuote(record.store, words, { by: 'Brel' })).finding).toBe(finding)
    })

    test('a quotation of three hundred words', async () => {
      const long = Array.from({ length: 300 }, (_, number) => `word${(number * 7919) % 1000}`).join(' ')
      await record.add({
        text: `“${long},” Ada Brel read aloud.`,
        told: [{ content: [`“${long},”`], cue: ['read'], quoted: [`${long},`], form: 'direct', speakers: [brel] }],
      })
      expect((await checkQuote(record.store, long)).finding).toBe('verbatim')
    })
  })

  test('what is not found has been searched for in everything', async () => {
    const { hits, searched } = await checkQuote(record.store, 'The ferry to the islands sails again in the spring')
    expect(hits).toEqual([])
    expect(searched.documents).toBeGreaterThanOrEqual(8)
  })

  test.each<[words: string, by: string | undefined]>([
    ['“…”', undefined],
    ['the harbour', '“”'],
  ])("'%s' by %s is refused", async (words, by) => {
    await expect(checkQuote(record.store, words, { by })).rejects.toMatchObject({ code: 'USAGE' })
  })
})
