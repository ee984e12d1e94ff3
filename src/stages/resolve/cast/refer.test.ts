import { describe, expect, test } from 'vitest'
import type { Document } from '../../../model/document.js'
import { markedScene, shown } from '../../../../test/resolve/resolve-page.js'

/** Whom the source of the page's statement means. */
const meant = (marked: string | readonly string[], particulars: Partial<Document> = {}, speaks: boolean = true): string => {
  const { referrer, attributions } = markedScene(marked, { publishedAt: '2020-03-05', ...particulars })
  return shown(referrer.refer(attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, speaks))
}

test.each<[marked: string, expected: string]>([
  ['{s|{p|Lena Quist}} {x|so}', 'Lena Quist (local-name)'],
  ['{p|Lena Quist} left. {s|{p|Quist}} {x|so}', 'Lena Quist (local-name)'],
  ['{s|{p|Vladimir Putin}} {x|so}', 'Vladimir Putin = Q7747 (name)'],
  ['{p|Vladimir Putin} left. {s|{p|Putin}} {x|so}', 'Vladimir Putin = Q7747 (earlier-name)'],
  ['{p|Vladimir Putin} left. {s|{p|He}} {x|so}', 'Vladimir Putin = Q7747 (pronoun)'],
  ['{p|Vladimir Putin} left. {s|He} {x|so}', 'Vladimir Putin = Q7747 (pronoun)'],
  ['{s|{p|Quist}} {x|so}. {p|Lena Quist} and {p|Bram Quist} left.', 'either Lena Quist (ambiguous) or Bram Quist (ambiguous)'],
  ['{p|Lena Quist}, {s|who} {x|so}', 'Lena Quist (local-name)'],
  ['{p|Lena Quist}, {p|the mayor} of {l|Orrel}, {s|who} {x|so}', 'Lena Quist (local-name)'],
  ['{p|Lena Quist} and {p|Tom Vane} — {s|who} {x|so}', 'Tom Vane (local-name)'],
  ['{p|Lena Quist} and {p|Tom Vane}, the two mayors, {s|who} together {x|so}', 'Lena Quist (pronoun), Tom Vane (pronoun)'],
  ['{p|Tom Vane}, a friend of {o|the Orrel Bank}, {s|which} {x|so}', 'Orrel Bank (local-name)'],
  ['{p|Lena Quist}, {p|an early riser}, {s|who} {x|so}', 'Lena Quist (nominal)'],
  ['{p|Lena Quist}, the head of {o|the Orrel Bank}, {s|who} {x|so}', 'Lena Quist (local-name)'],
  ['{p|Lena Quist} was {p|a quiet woman} {s|who} {x|so}', 'Lena Quist (nominal)'],
  ['He spoke of angry young voters {s|who} {x|so}', 'angry young voters (plural)'],
  ['{p|Lena Quist} left. He met the mayor and Quist, {s|who} {x|so}', 'Lena Quist (local-name)'],
  ['It was late, {s|who} {x|so}', 'who (unclear)'],
  ['{p|Lena Quist} and {p|Tom Vane} left. {s|The two} {x|so}', 'Lena Quist (pronoun), Tom Vane (pronoun)'],
  ['{p|Senator Lena Quist} spoke. {p|Quist} and {p|Tom Vane} left. {s|{p|The senators}} {x|so}', 'Lena Quist (pronoun), Tom Vane (pronoun)'],
  ['{p|Lena Quist} and {p|Tom Vane} left. {s|{p|The senators}} {x|so}', 'The senators (plural)'],
  ['{p|Lena Quist} and {p|Tom Vane} left. {s|{p|They}} {x|so}', 'Lena Quist (pronoun), Tom Vane (pronoun)'],
  ['{p|Lena Quist}, {p|Tom Vane} and {p|others} left. {s|{p|They}} {x|so}', 'Lena Quist (pronoun), Tom Vane (pronoun), others (plural)'],
  ['{p|Lena Quist} met {p|Tom Vane}. {s|{p|They}} {x|so}', 'They (plural)'],
  ['{s|{p|They}} {x|so}', 'They (plural)'],
  ['{s|They} {x|so}', 'They (plural)'],
  ['{s|He} {x|so}', 'He (unclear)'],
  ['{s|You} {x|so}', 'You (generic)'],
  ['{s|Everyone} {x|so}', 'Everyone (generic)'],
  ['{s|People} {x|so}', 'People (generic)'],
  ['{s|{p|Residents}} {x|so}', 'Residents (plural)'],
  ['{s|{p|Two officials}} {x|so}', 'Two officials (plural)'],
  ['{s|{o|The crowd}} {x|so}', 'The crowd (group)'],
  ['{s|{p|A witness}} {x|so}', 'A witness (role)'],
  ['{p|Vladimir Putin} left. {s|{p|His spokesman}} {x|so}', 'His spokesman (role)'],
  ['{s|{p|The Kremlin spokesman}} {x|so}', 'The Kremlin spokesman (role)'],
  ['{s|A report} {x|so}', 'A report (document)'],
  ['{s|{l|Jerusalem}} {x|so}', 'Government of Israel = gov:ISR (metonym)'],
  ['{p|Lena Quist} left. {s|Quist} {x|so}', 'Lena Quist (local-name)'],
  ['{s|Quist} {x|so}', 'Quist (local-name)'],
])('%s', (marked, expected) => {
  expect(meant(marked)).toBe(expected)
})

test('a capital where nobody speaks is a place', () => {
  expect(meant('{s|{l|Jerusalem}} {x|so}', {}, false)).toBe('Jerusalem = place:Jerusalem (name)')
})

test('the page’s own publisher, named in its own text, is that publisher', () => {
  expect(meant('{s|{o|The Avel Post}} {x|so}', { publisher: 'The Avel Post' })).toBe('The Avel Post = own:avel-post (publisher)')
  expect(meant('{s|{o|The Orrel Gazette}} {x|so}', { publisher: 'Orrel Gazette' })).toBe('Orrel Gazette (publisher)')
})

describe('a reference', () => {
  const referenced = (marked: string): ReturnType<ReturnType<typeof markedScene>['referrer']['refer']> => {
    const { referrer, attributions } = markedScene(marked, { publishedAt: '2020-03-05' })
    return referrer.refer(attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, true)
  }

  test('of one of several candidates shares its mention with them, and their confidence', () => {
    const [first, second] = referenced('{s|{p|Quist}} {x|so}. {p|Lena Quist} and {p|Bram Quist} left.')
    expect(first?.mention).toEqual(second?.mention)
    expect((first?.confidence ?? 1) + (second?.confidence ?? 1)).toBeLessThanOrEqual(1)
  })

  test('without an identifier has no addresses either', () => {
    expect(referenced('{s|{p|A Turkish witness}} {x|so}')).toEqual([
      {
        actor: null,
        name: 'A Turkish witness',
        kind: 'unnamed',
        country: 'TUR',
        sameAs: [],
        mention: { start: 0, end: 17 },
        reason: 'role',
        confidence: expect.any(Number),
      },
    ])
  })

  test('with one has those of the register', () => {
    expect(referenced('{s|{p|Vladimir Putin}} {x|so}')[0]).toMatchObject({
      kind: 'person',
      country: 'RUS',
      sameAs: ['https://www.wikidata.org/wiki/Q7747'],
      confidence: expect.any(Number),
    })
  })
})

test('10,000 who follow names, and 10,000 who follow none, are told in a moment', () => {
  const { referrer, attributions } = markedScene(
    Array.from({ length: 10_000 }, (_, number) => `${number % 2 === 0 ? '{p|Lena Quist}' : 'So'}, {s${number}|who} {x${number}|so}.`),
  )
  const before = performance.now()
  for (const { source } of attributions) referrer.refer(source?.[0] ?? { start: 0, end: 0 }, true)
  expect(performance.now() - before).toBeLessThan(3_000)
})
