// @ts-expect-error: it comes without types.
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading } from '../../test/fixtures/harbour-record.js'
import type { FoundStatement } from '../model/found-statement.js'
import { bibtex } from './bibtex.js'
import { citationOf } from './citation.js'
import { csl } from './csl.js'
import { ris } from './ris.js'

/** What a reader of references that is not ours makes of them. */
interface Item {
  readonly id?: string
  readonly type?: string
  readonly title: string
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]
  readonly publisher?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
  readonly note?: string
}
const read = (text: string, forceType?: string): readonly Item[] =>
  (new Cite(text, forceType === undefined ? {} : { forceType }) as { readonly data: readonly Item[] }).data
const namesOf = ({ author = [] }: Item): readonly string[] => author.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '))

/** A statement with these words by somebody of this name, on a page that was got. */
const told = (words: string, name: string, number = 1, publisher = 'Meridian & Sons'): FoundStatement => {
  const found = foundOf(harbourReading, number)
  const [speaker] = found.statement.speakers
  return {
    ...found,
    words,
    statement: { ...found.statement, speakers: [{ ...speaker!, name }] },
    document: { ...found.document, retrievedAt: '2031-04-05T10:00:00Z', publisher, url: 'https://meridian.example/a_b?c=d&e=%20f#g~h' },
  }
}
const plain = told('The crane is broken', 'Ada Brel')
const nasty = String.raw`50 % of #1_a $x$ & {y} ~z^2 \input{/etc/passwd} "“q”" — ü 👍`

describe('bibtex', () => {
  it('cites quote, speaker, publisher, date, address and the day it was got', () => {
    expect(read(bibtex(plain))).toMatchObject([
      { title: 'The crane is broken', publisher: 'Meridian & Sons', URL: plain.document.url, issued: { 'date-parts': [[2031, 4, 2]] } },
    ])
    expect(namesOf(read(bibtex(plain))[0]!)).toEqual(['Ada Brel'])
    expect(bibtex(plain)).toContain('  urldate = {2031-04-05},\n')
  })

  it('says nothing that TeX would act on', () => {
    const [item] = read(bibtex(told(nasty, 'A {B} and C\\D')))
    expect(item!.title.replaceAll(/<[^>]+>/gu, '')).toBe(nasty)
    expect(namesOf(item!)).toEqual(['A {B} and C\\D'])
  })

  it('keeps several speakers apart, and entries too', () => {
    const two = {
      ...plain,
      statement: {
        ...plain.statement,
        speakers: ['Ada Brel', 'Port and Sea Union'].map((name, at) => ({ ...plain.statement.speakers[0]!, name, mention: { start: at, end: at + 1 } })),
      },
    }
    const items = read(bibtex(two) + bibtex(foundOf(harbourReading, 3)))
    expect(items.map(namesOf)).toEqual([['Ada Brel', 'Port and Sea Union'], []])
  })
})

describe('ris', () => {
  it('cites the same', () => {
    const [item] = read(ris(plain))
    expect(item).toMatchObject({
      title: 'The crane is broken',
      publisher: 'Meridian & Sons',
      URL: plain.document.url,
      issued: { 'date-parts': [[2031, 4, 2]] },
    })
    expect(namesOf(item!)).toEqual(['Ada Brel'])
    expect(ris(plain)).toMatch(/^TY {2}- ELEC\r\n[^]*Y2 {2}- 2031\/04\/05\r\n[^]*ER {2}- \r\n\r\n$/u)
  })

  it('gives no line to what a page smuggles in', () => {
    const items = read(ris(told('One\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - Two', 'X\nAU  - Y')) + ris(plain))
    expect(items.map(({ title }) => title)).toEqual(['One ER - TY - BOOK TI - Two', 'The crane is broken'])
  })
})

describe('csl', () => {
  it('is an item as citation processors take it', () => {
    const [item] = read(`[${csl(plain)}]`)
    expect(item).toMatchObject({
      id: plain.statement.id,
      type: 'webpage',
      accessed: { 'date-parts': [[2031, 4, 5]] },
      issued: { 'date-parts': [[2031, 4, 2]] },
    })
    expect(namesOf(item!)).toEqual(['Ada Brel'])
    expect(item!.note).toBe(`paraphrased; unchecked; statement ${plain.statement.id} of document ${plain.statement.documentId}`)
  })
})

describe('citations', () => {
  it('tell of a silence that nothing was said, and of candidates that one of them is meant', () => {
    expect(citationOf(foundOf(harbourReading, 5)).note).toMatch(/^paraphrased; not said: the speaker declined or was silent; /u)
    expect(citationOf(foundOf(harbourReading, 4)).speakers).toEqual(['Ida Sarn or Tom Sarn'])
  })

  it.each([
    ['biblatex', '@biblatex/text', bibtex, (name: string) => name],
    ['bibtex', '@bibtex/text', bibtex, (name: string) => name],
    ['ris', '@ris/file', ris, (name: string) => name.replaceAll(/\s*,\s*/gu, ' ').trim()],
    ['csl', '@else/json', (found: FoundStatement) => `[${csl(found)}]`, (name: string) => name],
  ] as const)('come back from any words as %s', (_, type, print, nameOf) => {
    fc.assert(
      fc.property(words, words, words, (said, name, outlet) => {
        const found = told(said, name, 1, outlet)
        const { words: title, speakers, publisher } = citationOf(found)
        const items = read(print(found), type)
        expect(items.map((item) => [item.title, namesOf(item), item.publisher])).toEqual([[title, [nameOf(speakers[0]!)], publisher]])
      }),
      { numRuns: 1000 },
    )
  })
})

/** Words with everything in them that a format of references acts on, and letters of all kinds. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
      fc.constantFrom(...'{}&%#_$^~\\",;\'`-<>|@=/!?*[]()'),
      fc.constantFrom(
        ' and ',
        ' AND ',
        ', Jr.',
        ' others',
        '--',
        "''",
        '``',
        '\\textbf{',
        '\\&',
        '\n',
        '\r\nER  - \r\n',
        'TY  - BOOK',
        '@misc{',
        '}\n@book{x,',
        '&amp;',
        '<i>',
        'et al.',
      ),
      fc.constantFrom('Größe', 'Łódź', 'Владимир', 'שלום', 'ميناء', '李明', 'ひと', '👩🏽‍✈️', 'e\u0301', 'ﬁ', 'ʻ'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  // Something that is no space and no comma, at both ends: readers trim.
  .map((pieces) => `x${pieces.join('')}x`)
