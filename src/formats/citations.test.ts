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
import { printable } from './printable.js'
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
const read = (text: string): readonly Item[] => (new Cite(text) as { readonly data: readonly Item[] }).data
const namesOf = ({ author = [] }: Item): readonly string[] => author.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '))

/** A statement with these words by somebody of this name, on a page that was got. */
const told = (words: string, name: string, number = 1): FoundStatement => {
  const found = foundOf(harbourReading, number)
  const [speaker] = found.statement.speakers
  return {
    ...found,
    words,
    statement: { ...found.statement, speakers: [{ ...speaker!, name }] },
    document: { ...found.document, retrievedAt: '2031-04-05T10:00:00Z', publisher: 'Meridian & Sons', url: 'https://meridian.example/a_b?c=d&e=%20f#g~h' },
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

  it('come back from any words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => printable(text) !== '')
    fc.assert(
      fc.property(words, words, (said, name) => {
        const found = told(`x${said}x`, `x${name}x`)
        const { words: title, speakers } = citationOf(found)
        const [item] = read(ris(found))
        expect(item!.title).toBe(title)
        const entry = bibtex(found)
        expect(read(entry)).toHaveLength(1)
        expect(unescaped(entry)).toContain(`title = {{${title}}}`)
        expect(unescaped(entry)).toContain(`author = {{${speakers[0]!}}}`)
      }),
    )
  })
})

const unescaped = (entry: string): string =>
  entry
    .replaceAll(/\\text(?:backslash|braceleft|braceright|asciicircum|asciitilde)\{\}/gu, (command) => signs[command.slice(5, -2)]!)
    .replaceAll(/\\([$&%#_])/gu, '$1')
const signs: Readonly<Record<string, string>> = { backslash: '\\', braceleft: '{', braceright: '}', asciicircum: '^', asciitilde: '~' }
