/** Text in which a code unit, a code point and a character are three things: offsets stay exact through both stores. */
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import { slice, sliceAll } from '../../src/model/span.js'
import { searchTokens } from '../../src/text/search-tokens.js'
import { readingOf } from '../fixtures/harbour-reading.js'
import { makePlace, type Place } from '../fixtures/record-place.js'
import { keepingByHand } from './by-hand.js'
import { onEachEngine } from './engines.js'

const cases = [
  { name: 'emoji of several code points', words: 'Boats 🚣🏽‍♀️ and families 👨‍👩‍👧‍👦 first 🇺🇳' },
  { name: 'combining marks', words: 'The cafe\u0301 on the A\u030angstro\u0308m quay stays o\u0323\u0302pen' },
  { name: 'right to left', words: 'המעבורת תחזור ביום שני \u202bوالميناء مفتوح\u202c' },
  { name: 'no-break and narrow spaces', words: '12\u00a0000 tonnes, 3\u202f% more, «\u00a0not one boat\u00a0»' },
  { name: 'scripts without spaces', words: '渡し船は月曜日に戻ります' },
  { name: 'invisible signs', words: 'Ha\u00adrbour\u200b \u2060gates\ufeff open' },
  { name: 'letters beyond the first plane', words: '𝔗𝔥𝔢 𐍈𐌰𐌹𐍂𐌷𐍄 harbour' },
  // U+0000 and halves of surrogate pairs are so in every document.
  { name: 'what stands for signs that are no text', words: 'Before\ufffdafter, a broken \ufffd sign' },
]

onEachEngine((engine) => {
  const made: Place[] = []
  afterAll(async () => {
    for (const { drop } of made) await drop()
  })

  test.each(cases)('$name', async ({ words }) => {
    const place = await makePlace(engine, 'signs')
    made.push(place)
    const text = `🛶 Ṫhe port: “${words},” Mia Öst said. \u05d0 “${words}” again.`
    const content = `“${words},”`
    const reading = readingOf(text, [
      { source: ['Mia Öst'], cue: ['said'], content: [content], form: 'direct', quoted: [`${words},`], speakers: [{ words: 'Mia Öst' }] },
    ])
    const { page, entry } = keepingByHand(reading)
    const store = await openStore(place.place, { create: true })
    expect(await store.keep(page, entry)).toBe(true)
    await store.close()

    const again = await openStore(place.place)
    const [kept] = await again.documents([reading.document.id])
    const [found] = await again.statementsOf([reading.document.id])
    expect(kept?.document).toEqual(reading.document)
    expect(found?.statement).toEqual(reading.statements[0])
    expect(found?.words).toBe(content)
    expect(sliceAll(kept!.document.text, found!.statement.content)).toBe(content)
    expect(slice(kept!.document.text, found!.statement.quoted[0]!)).toBe(`${words},`)
    expect(slice(kept!.document.text, found!.statement.speakers[0]!.mention!)).toBe('Mia Öst')
    expect((await again.page(page.sha256))?.bytes).toEqual(page.bytes)
    expect(await again.inspect()).toEqual([])
    const tokens = searchTokens(words)
    expect(await again.passagesWithPhrase(tokens, 10)).toMatchObject([{ documentId: reading.document.id }])
    expect(await again.passagesWith([tokens], 10)).toMatchObject([{ documentId: reading.document.id }])
    await again.close()
  })
})
