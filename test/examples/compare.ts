import type { Reading } from '../../src/model/reading.js'
import type { Span } from '../../src/model/span.js'
import type { Expected } from './expected.js'
import { resolveExpected } from './resolve-expected.js'

/** What a reading has of an expected record, and what it has beside it. */
export interface Comparison {
  /** Indices of expected statements without a counterpart: same source, cue and content, punctuation at the edges aside. */
  readonly missed: readonly number[]
  /** Indices of statements that were read in the wrong form, place or nesting. */
  readonly otherwise: readonly { readonly index: number; readonly field: 'form' | 'placedIn' | 'within'; readonly read: string }[]
  /** Words of statements that were read and are not expected. */
  readonly beside: readonly string[]
}

/** Compares a reading with the record written by hand. */
export const compare = (expected: Expected, reading: Reading): Comparison => {
  const { document, statements } = reading
  const resolved = resolveExpected(expected, document.text)
  const keyOf = (parts: { source: readonly Span[] | null; cue: readonly Span[] | null; content: readonly Span[] }): string =>
    JSON.stringify([parts.source, parts.cue, parts.content].map((spans) => (spans ?? []).map((span) => wordSpan(document.text, span))))
  const read = new Map(statements.map((statement) => [keyOf(statement), statement]))
  const keys = resolved.statements.map(keyOf)
  const counterparts = keys.map((key) => read.get(key))
  const otherwise = counterparts.flatMap((statement, index) => {
    const wanted = resolved.statements[index]
    if (!statement || !wanted) return []
    const outer = wanted.within === null ? null : (counterparts[wanted.within]?.id ?? 'missed')
    const differs = (field: 'form' | 'placedIn' | 'within', is: string | null, wants: string | null) => (is === wants || wants === 'missed' ? [] : [{ index, field, read: String(is) }])
    return [...differs('form', statement.form, wanted.form), ...differs('placedIn', statement.placedIn, wanted.placedIn), ...differs('within', statement.within, outer)]
  })
  const wantedKeys = new Set(keys)
  const words = (spans: readonly Span[] | null): string => (spans ?? []).map(({ start, end }) => document.text.slice(start, end)).join(' … ')
  return {
    missed: counterparts.flatMap((statement, index) => (statement ? [] : [index])),
    otherwise,
    beside: statements.filter((statement) => !wantedKeys.has(keyOf(statement))).map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`),
  }
}

/** A span without the punctuation and space at its edges. */
const wordSpan = (text: string, { start, end }: Span): readonly [number, number] => {
  const words = text.slice(start, end)
  const first = words.search(/[\p{L}\p{N}\p{S}]/u)
  const last = words.search(/[\p{L}\p{N}\p{S}\p{M}][^\p{L}\p{N}\p{S}\p{M}]*$/u)
  return first < 0 ? [start, end] : [start + first, start + last + 1]
}
