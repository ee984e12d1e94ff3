import { assert, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fragments } from '../../../model/span.js'
import { searchTokens } from '../../../text/search-tokens.js'
import { wordsInContext } from './words-in-context.js'

const spanOf = (text: string, words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** The content in brackets, what was sought in stars. */
const shown = (text: string, content: readonly string[], sought = ''): string =>
  wordsInContext(text, content.map((words) => spanOf(text, words)) as unknown as Fragments, new Set(searchTokens(sought)))
    .map(({ words, isContent, isSought }) => (isSought ? `*${words}*` : isContent ? `[${words}]` : words))
    .join('')

const text = 'Forty ships wait. The port stays open, Ada Brel said on Monday. Nobody else spoke.\nA second paragraph.'

describe('words in context', () => {
  test('have the rest of their sentence around them, and no other sentence', () => {
    expect(shown(text, ['The port stays open'])).toBe('[The port stays open], Ada Brel said on Monday.')
  })
  test('are marked where they were sought, however they are written', () => {
    expect(shown('“The Pört’s open,” Brel said.', ['The Pört’s open'], 'port OPEN')).toBe('“[The ]*Pört*[’s ]*open*,” Brel said.')
  })
  test('are marked in the statement only', () => {
    expect(shown(text, ['The port stays open'], 'monday')).toBe('[The port stays open], Ada Brel said on Monday.')
  })
  test('of two pieces have what stands between them', () => {
    expect(shown('“We wait,” Brel said, “for the ships.”', ['We wait', 'for the ships'])).toBe('“[We wait],” Brel said, “[for the ships].”')
  })
  test('of pieces far apart have no more than a sign between them', () => {
    expect(shown(`We wait ${'and wait '.repeat(30)}for the ships`, ['We wait', 'for the ships'])).toBe('[We wait] … [for the ships]')
  })
  test('that are many are shown around what was sought', () => {
    const long = `${'calm seas '.repeat(80)}a sudden storm ${'calm seas '.repeat(80)}`.trim()
    const words = shown(long, [long], 'storm')
    expect(words).toContain('*storm*')
    expect(words.length).toBeLessThan(520)
    expect(words).toMatch(/^… \[calm .* …$|^… \[seas .* …$/u)
    expect(shown(long, [long])).toMatch(/^\[calm seas .* …$/u)
  })
  test('have no more around them than a line or two', () => {
    const words = shown(`${'far before '.repeat(30)}he said the port is open ${'far behind '.repeat(30)}`, ['the port is open'])
    expect(words.length).toBeLessThan(220)
    expect(words).toMatch(/^… .*\[the port is open\].* …$/u)
  })
  test('at the edges of a text are whole', () => {
    expect(shown('x', ['x'], 'x')).toBe('*x*')
  })
  test('never have a sign cut in two, nor words that do not stand there', () => {
    const anyText = string({ unit: 'grapheme', minLength: 1, maxLength: 900, size: 'max' })
    assert(
      property(anyText, anyText, anyText, integer({ min: 0, max: 20 }), (before, said, behind, at) => {
        const whole = `${before}${said}${behind}`
        const sought = new Set(searchTokens(said).slice(at, at + 1))
        const runs = wordsInContext(whole, [{ start: before.length, end: before.length + said.length }], sought)
        for (const { words } of runs) expect(words).not.toMatch(/\p{Cs}/u)
        expect(said).toContain(
          runs
            .filter(({ isContent }) => isContent)
            .map(({ words }) => words)
            .join(''),
        )
        expect(runs.some(({ isSought }) => isSought)).toBe(sought.size > 0)
      }),
    )
  })
})
