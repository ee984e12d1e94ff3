import type { Reading } from '../../src/model/reading.js'
import type { Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import type { Expected } from './expected.js'
import { resolveExpected, type ResolvedStatement } from './resolve-expected.js'

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
  const counterparts = findCounterparts(resolved.statements, reading)
  const otherwise = counterparts.flatMap((statement, index) => {
    const wanted = resolved.statements[index]
    if (!statement || !wanted) return []
    const outer = wanted.within === null ? null : (counterparts[wanted.within]?.id ?? 'missed')
    const differs = (field: 'form' | 'placedIn' | 'within', is: string | null, wants: string | null) => (is === wants || wants === 'missed' ? [] : [{ index, field, read: String(is) }])
    return [...differs('form', statement.form, wanted.form), ...differs('placedIn', statement.placedIn, wanted.placedIn), ...differs('within', statement.within, outer)]
  })
  const words = (spans: readonly Span[] | null): string => (spans ?? []).map(({ start, end }) => document.text.slice(start, end)).join(' … ')
  return {
    missed: counterparts.flatMap((statement, index) => (statement ? [] : [index])),
    otherwise,
    beside: statements.filter((statement) => !counterparts.includes(statement)).map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`),
  }
}

/** The statements of a reading that are the expected ones, in their order: undefined where one was missed. */
export const findCounterparts = (wanted: readonly ResolvedStatement[], { document, statements }: Reading): readonly (Statement | undefined)[] => {
  const keyOf = (parts: Pick<ResolvedStatement, 'source' | 'cue' | 'content'>): string =>
    JSON.stringify([parts.source, parts.cue, parts.content].map((spans) => (spans ?? []).map((span) => wordSpan(document.text, span))))
  const read = new Map(statements.map((statement) => [keyOf(statement), statement]))
  return wanted.map((statement) => read.get(keyOf(statement)))
}

/** A span without the punctuation and space at its edges. */
const wordSpan = (text: string, { start, end }: Span): readonly [number, number] => {
  const words = text.slice(start, end)
  const first = words.search(/[\p{L}\p{N}\p{S}]/u)
  const last = words.search(/[\p{L}\p{N}\p{S}\p{M}][^\p{L}\p{N}\p{S}\p{M}]*$/u)
  return first < 0 ? [start, end] : [start + first, start + last + 1]
}
