import { describe, expect, test } from 'vitest'
import { resolvedPage, shown } from '../../../test/resolve/resolve-page.js'
import type { Document } from '../../model/document.js'

const post: Partial<Document> = { publisher: 'The Avel Post', url: 'https://avelpost.example/x', publishedAt: '2020-03-05' }
/** The chains of a page's statements, by their content. */
const chains = (marked: string | readonly string[], particulars: Partial<Document> = post): readonly string[] => {
  const { statements } = resolvedPage(marked, particulars)
  return statements.map(({ via }) => shown(via).replaceAll(/ = \S+/g, ''))
}

test.each<[marked: string, via: string]>([
  ['{s|{p|Lena Quist}} {c|said} {x|so}.', 'The Avel Post (publisher)'],
  ['{s|{p|Putin}} {c|said} {x|so}, according to {o|Meridian Wire}.', 'Meridian Wire (name), The Avel Post (publisher)'],
  ['{s|{p|Putin}} {c|told} {o|Meridian Wire} {x|so}.', 'Meridian Wire (name), The Avel Post (publisher)'],
  ['{s|{p|Putin}} {c|told} {o|The Avel Post} {x|so}.', 'The Avel Post (publisher)'],
  ['{s|{p|Putin}} {c|told} {p|reporters} {x|so}.', 'The Avel Post (publisher)'],
  ['{s|{p|Putin}} {c|said} in {t|a statement} {x|so}.', 'a statement (document), The Avel Post (publisher)'],
  ['{s|{o|The Avel Post}} {c|has learnt} {x|so}.', 'The Avel Post (publisher)'],
  ['It {c|was alleged} {x|that nobody paid}.', 'source not stated (source-not-stated), The Avel Post (publisher)'],
])('%s', (marked, via) => {
  expect(chains(marked)).toEqual([via])
})

describe('a statement inside others', () => {
  test('passes through each of their speakers, the nearest first', () => {
    expect(chains('{s1|{o|Meridian Wire}} {c1|reported} {x1|that {s2|{p|Lena Quist}} {c2|claimed} {x2|{s3|{p|Putin}} {c3|said} {x3|so}}}.')).toEqual([
      'The Avel Post (publisher)',
      'Meridian Wire (name), The Avel Post (publisher)',
      'Lena Quist (local-name), Meridian Wire (name), The Avel Post (publisher)',
    ])
  })

  test('of the same speaker does not pass through him again', () => {
    expect(chains('{s1|{p|Lena Quist}} {c1|said}: {x1|"{s2|I} {c2|hope} {x2|so}"}.')).toEqual(['The Avel Post (publisher)', 'The Avel Post (publisher)'])
  })

  test('names nobody twice', () => {
    expect(chains('{s1|{o|The Avel Post}} {c1|reported} {x1|that {s2|{p|Lena Quist}} {c2|said} {x2|so}}.')).toEqual([
      'The Avel Post (publisher)',
      'The Avel Post (publisher)',
    ])
  })
})

test('a publisher with and without its article is one', () => {
  expect(chains('{s|{p|Putin}} {c|told} {o|the Orrel Gazette} {x|so}.', { publisher: 'The Orrel Gazette' })).toEqual(['The Orrel Gazette (publisher)'])
})

test('a page without a publisher ends its chains with whoever passed them on', () => {
  expect(chains('{s|{p|Putin}} {c|said} {x|so}, according to {o|Meridian Wire}.', {})).toEqual(['Meridian Wire (name)'])
  expect(chains('{s|{p|Putin}} {c|said} {x|so}.', {})).toEqual([''])
})
