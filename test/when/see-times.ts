/** Statements marked in a text, and what `timesOf` makes of them: for the tests of the times. */
import type { Document } from '../../src/model/document.js'
import type { Fragments, Span } from '../../src/model/span.js'
import type { Attribution, Place } from '../../src/model/statement.js'
import { timesOf, type TimesOptions } from '../../src/stages/resolve/when/index.js'
import { documentOf } from '../fixtures/plain-document.js'

interface Marked {
  readonly text: string
  readonly statements: readonly Attribution[]
}

/** "{s|The board} {c|said} on Monday {x|that all was well}.": s source, c cue, x content, q quoted content; a figure behind the letter tells statements apart. */
const marked = (written: string, placedIn: Place = 'body'): Marked => {
  let text = ''
  const open: { readonly key: string; readonly start: number }[] = []
  const spans = new Map<string, Span[]>()
  for (const [token, key] of written.matchAll(/\{([scxq]\d?)\||\}|[^{}]/g)) {
    if (key !== undefined) open.push({ key, start: text.length })
    else if (token === '}') {
      const last = open.pop()
      if (last) spans.set(last.key, [...(spans.get(last.key) ?? []), { start: last.start, end: text.length }])
    } else text += token
  }
  const of = (letter: string, id: string): Fragments | null => {
    const [first, ...rest] = spans.get(`${letter}${id}`) ?? []
    return first ? [first, ...rest] : null
  }
  const ids = [...new Set([...spans.keys()].map((key) => key.slice(1)))].sort()
  const plain = ids.map((id): Attribution => {
    const quoted = of('q', id)
    const content = quoted ?? of('x', id) ?? [{ start: text.length, end: text.length }]
    return {
      id,
      documentId: 'd',
      source: of('s', id),
      cue: of('c', id),
      content,
      form: quoted ? 'direct' : 'indirect',
      within: null,
      placedIn,
      quoted: quoted ?? [],
      confidence: 1,
      modelId: 'm',
    }
  })
  const outerOf = (inner: Attribution): string | null =>
    plain.findLast(
      (outer) => outer !== inner && outer.content.some(({ start, end }) => start <= (inner.cue?.[0].start ?? -1) && (inner.cue?.[0].end ?? Infinity) <= end),
    )?.id ?? null
  return { text, statements: plain.map((statement) => ({ ...statement, within: outerOf(statement) })) }
}

export const documentWith = (text: string, publishedAt: string | null, more: Partial<Document> = {}): Document => documentOf(text, { publishedAt, ...more })

export interface Seen {
  readonly said: string
  readonly words: string | null
  readonly content: string | null
  readonly contentWords: string | null
}

const bounds = (time: { readonly earliest: string | null; readonly latest: string | null }): string => `${time.earliest ?? '?'} .. ${time.latest ?? '?'}`

export const see = (
  written: string,
  publishedAt: string | null,
  id = '',
  more: Partial<Document> = {},
  options: TimesOptions = {},
  placedIn: Place = 'body',
): Seen => {
  const { text, statements } = marked(written, placedIn)
  const times = timesOf(documentWith(text, publishedAt, more), statements, options).get(id)
  if (!times) throw new Error(`no statement ${id}`)
  const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null)
  return {
    said: bounds(times.saidAt),
    words: words(times.saidAt.mention),
    content: times.contentAt && bounds(times.contentAt),
    contentWords: words(times.contentAt?.mention),
  }
}

/** A Wednesday. */
export const midday = '2024-05-15T12:00:00+02:00'
/** A whole day as `see` prints it. */
export const day = (date: string, next: string, zone: string): string => `${date}T00:00:00${zone} .. ${next}T00:00:00${zone}`
