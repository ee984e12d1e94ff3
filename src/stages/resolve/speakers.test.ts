import { describe, expect, test } from 'vitest'
import { markedScene, pageIndex, shown } from '../../../test/resolve/resolve-page.js'
import type { Document } from '../../model/document.js'
import type { Fragments } from '../../model/span.js'
import { publisherOf } from './publisher.js'
import { speakersOf, type Speakers } from './speakers.js'

interface Told {
  readonly speakers: Speakers
  readonly page: ReturnType<typeof markedScene>
}

const told = (marked: string | readonly string[], particulars: Partial<Document> = {}, sources: ReadonlyMap<string, Fragments | null> = new Map()): Told => {
  const page = markedScene(marked, { publishedAt: '2020-03-05', ...particulars })
  return { page, speakers: speakersOf(page.document, page.attributions, sources, page.scene, page.referrer, publisherOf(page.document, pageIndex)) }
}
const speaking = (marked: string | readonly string[], particulars?: Partial<Document>): readonly string[] => {
  const { page, speakers } = told(marked, particulars)
  return page.attributions.map((attribution) => shown(speakers.of(attribution)))
}

test.each<[marked: string, speakers: readonly string[]]>([
  ['{s|{p|Putin} and {p|Erdogan}} {c|said} {x|so}.', ['Vladimir Putin = Q7747 (name), Recep Tayyip Erdoğan = Q39259 (name)']],
  ['{s|{p|Lena Quist}, {p|Tom Vane} and {p|Ada Brel}} {c|said} {x|so}.', ['Lena Quist (local-name), Tom Vane (local-name), Ada Brel (local-name)']],
  ['{p|Lena Quist}, the mayor, left. {s|{p|Lena Quist}, {p|the mayor}, and {p|Tom Vane}} {c|said} {x|so}.', ['Lena Quist (local-name), Tom Vane (local-name)']],
  ['{s|{p|Quist}} {c|said} {x|so}. {p|Lena Quist} met {p|Bram Quist}.', ['either Lena Quist (ambiguous) or Bram Quist (ambiguous)']],
  ['It {c|is said} {x|so}.', ['']],
])('%s', (marked, speakers) => {
  expect(speaking(marked)).toEqual(speakers)
})

describe('a first person', () => {
  test.each<[marked: string, speaker: string]>([
    ['{s1|{p|Lena Quist}} {c1|said}: {x1|"{s2|I} {c2|hope} {x2|so}"}.', 'Lena Quist (first-person)'],
    ['{s1|{p|Vladimir Putin}} {c1|said}: {x1|"{s2|I} {c2|hope} {x2|so}"}.', 'Vladimir Putin = Q7747 (first-person)'],
    ['{s1|{p|A witness}} {c1|said}: {x1|"{s2|I} {c2|hope} {x2|so}"}.', 'A witness (role)'],
    ['{s1|{p|Lena Quist}} {c1|said}: {x1|"{s2|We} {c2|hope} {x2|so}"}.', 'We (plural)'],
    ['{s1|{p|Tom Vane}} {c1|wrote} {x1|that {s3|{p|Lena Quist}} {c3|said}: {x3|"{s2|I} {c2|hope} {x2|so}"}}.', 'Lena Quist (first-person)'],
  ])('inside a quotation is its speaker: %s', (marked, speaker) => {
    const { page, speakers } = told(marked)
    const inner = page.attributions.find(({ source }) => source && /^(?:I|We)$/.test(page.document.text.slice(source[0].start, source[0].end)))
    expect(inner && shown(speakers.of(inner))).toBe(speaker)
  })

  test('outside of one is the page’s only author, else its publisher', () => {
    const post = { publisher: 'The Avel Post' }
    expect(speaking('{s|I} {c|think} {x|so}.', { ...post, authors: ['Ada Brel'] })).toEqual(['Ada Brel (publisher)'])
    expect(speaking('{s|I} {c|think} {x|so}.', { ...post, authors: ['Ada Brel', 'Ty Rudd'] })).toEqual(['The Avel Post = own:avel-post (publisher)'])
    expect(speaking('{s|We} {c|report} {x|so}.', { ...post, authors: ['Ada Brel'] })).toEqual(['The Avel Post = own:avel-post (publisher)'])
    expect(speaking('{s|We} {c|report} {x|so}.')).toEqual(['We (publisher)'])
    expect(speaking('{s|We} {c|know} {x|so}.', post)).toEqual(['We (generic)'])
  })

  test('in a letter is who signed it below', () => {
    expect(speaking(['{s|I} {c|think} {x|so}.', '{p|Lena Quist}', 'Orrel'])).toEqual(['Lena Quist (first-person)'])
    expect(speaking(['{s|I} {c|think} {x|so}.', '@orrel_harbour'])).toEqual(['@orrel_harbour (first-person)'])
    expect(speaking(['My aunt and I came late. {s|We} {c|think} {x|so}.', '{p|Lena Quist}'])).toEqual(['Lena Quist (first-person), My aunt (role)'])
    expect(speaking(['{s|We} {c|think} {x|so}.', '{p|Lena Quist}'])).toEqual(['We (generic)'])
  })

  test('whom somebody else’s words are told to is who quotes them', () => {
    const { page, speakers } = told('{p|Tom Vane} left. {s1|{p|Lena Quist}} {c1|said}: {x1|"{s2|{p|Tom Vane}} {c2|told} me {x2|no}"}.')
    const inner = page.attributions.find(({ within }) => within !== null)
    const start = page.document.text.indexOf('me no')
    expect(inner && shown(speakers.meantBy(inner, { start, end: start + 2 }))).toBe('Lena Quist (first-person)')
  })
})

test('a source that the chain corrected is the one that counts', () => {
  const { page } = told('{s|{p|Lena Quist}, {p|Tom Vane}} {c|said} {x|so}.')
  const [attribution] = page.attributions
  if (!attribution) throw new Error('one statement is marked')
  const start = page.document.text.indexOf('Tom')
  expect(
    shown(told('{s|{p|Lena Quist}, {p|Tom Vane}} {c|said} {x|so}.', {}, new Map([[attribution.id, [{ start, end: start + 8 }]]])).speakers.of(attribution)),
  ).toBe('Tom Vane (local-name)')
  expect(told('{s|{p|Lena Quist}, {p|Tom Vane}} {c|said} {x|so}.', {}, new Map([[attribution.id, null]])).speakers.of(attribution)).toEqual([])
})

test('a first person whose own words stand around it is nobody', () => {
  const { page, speakers } = told('"{s1|I} {c1|said} {x1|"{s2|I} {c2|said} {x2|so}"}"')
  for (const attribution of page.attributions) expect(speakers.of(attribution).length).toBeLessThan(2)
})
