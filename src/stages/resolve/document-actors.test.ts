import { describe, expect, test } from 'vitest'
import { resolvedPage } from '../../../test/resolve/resolve-page.js'
import type { Document } from '../../model/document.js'

/** Each actor of a page with the words that name or mean it. */
const actors = (marked: string | readonly string[], particulars: Partial<Document> = { publishedAt: '2020-03-05' }): readonly string[] => {
  const page = resolvedPage(marked, particulars)
  return page.actors.map(({ id, name, mentions }) => `${id ?? 'no id'}, ${name}: ${mentions.map(({ start, end }) => page.text.slice(start, end)).join(', ')}`)
}

test.each<[marked: string, expected: readonly string[]]>([
  ['{p|Lena Quist} left. {p|Quist} slept.', ['no id, Lena Quist: Lena Quist, Quist']],
  ['{s|{p|Putin}} {c|said} {x|so}. {s2|{p|He}} {c2|added} {x2|more}.', ['Q7747, Vladimir Putin: Putin, He']],
  ['{p|Tom Vane} met {p|Putin}. {p|Vane} slept.', ['no id, Tom Vane: Tom Vane, Vane', 'Q7747, Vladimir Putin: Putin']],
  ['{s|{p|The Turkish president}} {c|said} {x|so}.', ['Q39259, Recep Tayyip Erdoğan: The Turkish president']],
  ['{s|{p|A witness}} {c|said} {x|so}.', []],
  ['{s|{p|Quist}} {c|said} {x|so}. {p|Lena Quist} met {p|Bram Quist}.', ['no id, Lena Quist: Lena Quist', 'no id, Bram Quist: Bram Quist']],
  ['So it was.', []],
])('%s', (marked, expected) => {
  expect(actors(marked)).toEqual(expected)
})

test('a capital that speaks is its government, and a place where it does not', () => {
  expect(actors('{s|{l|Jerusalem}} {c|said} {x|it rained in {l|Jerusalem}}.').toSorted()).toEqual([
    'gov:ISR, Government of Israel: Jerusalem',
    'place:Jerusalem, Jerusalem: Jerusalem, Jerusalem',
  ])
})

describe('offices', () => {
  const officesOf = (publishedAt: string | null): readonly string[] =>
    resolvedPage('{p|Vladimir Putin} slept.', { publishedAt }).actors.flatMap(({ offices }) =>
      offices.map(({ title, from }) => `${title} ${from?.slice(0, 4)}`),
    )

  test.each<[publishedAt: string | null, offices: readonly string[]]>([
    ['2004-01-01', ['president 2000']],
    ['2010-01-01T08:00:00+03:00', ['prime minister 2008']],
    ['2020-01-01', ['president 2012']],
    ['1990-01-01', []],
    [null, ['president 2000', 'prime minister 2008', 'president 2012']],
  ])('on %s are those held then', (publishedAt, offices) => {
    expect(officesOf(publishedAt)).toEqual(offices)
  })
})

test('mentions stand in the order of the text, each once', () => {
  const page = resolvedPage('{p|Quist} slept. {s|{p|Lena Quist}} {c|said} {x|{p|she} and {p|Tom Vane} slept}. {s2|{p|She}} {c2|said} {x2|so}.')
  for (const { mentions } of page.actors) {
    const starts = mentions.map(({ start }) => start)
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b))
  }
})
