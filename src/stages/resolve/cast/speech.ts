import type { Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { countBefore } from '../../../text/count-before.js'
import { overlapFinder } from '../../../text/overlap-finder.js'

/** Who speaks where on a page, as far as pronouns go by it. */
export interface Speech {
  /** Sources of those whose quoted words hold a place: a third person there is none of them. */
  readonly sourcesAround: (span: Span) => readonly Span[]
  /** Whether the words are a statement's source. */
  readonly speaks: (span: Span) => boolean
  /** What is quoted from a source: whoever is named there is spoken of, and seldom speaks. */
  readonly quotedFrom: (source: Span) => readonly Span[]
  /** Whether a source stands right after what it says: "So it was, she said." */
  readonly follows: (source: Span) => boolean
  /** Whether a source only asks: what comes next is mostly another's answer. */
  readonly asks: (source: Span) => boolean
  /** Sources that end before a place, nearest first, each place once. */
  readonly sourcesBefore: (start: number) => readonly Span[]
}

/** Most sources that are looked back. */
const mostBefore = 8

const asking = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|inquire[sd]?|quizze[sd])\b/i

/** A quotation that is never closed counts up to where the statement ends. */
export const speechOf = (text: string, attributions: readonly Attribution[]): Speech => {
  const quotedIn = ({ quoted, content }: Attribution): readonly Span[] => (/["“„«]/.test(text.charAt(content[0].start)) ? content : quoted)
  const quoting = overlapFinder(attributions, quotedIn)
  const said = new Map<string, Attribution[]>()
  const sources: Span[] = []
  for (const attribution of attributions)
    for (const source of attribution.source ?? []) {
      const own = said.get(placeOf(source))
      if (own) own.push(attribution)
      else {
        said.set(placeOf(source), [attribution])
        sources.push(source)
      }
    }
  sources.sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    sourcesAround: (span) => quoting(span).flatMap((number) => attributions[number]?.source ?? []),
    speaks: (span) => said.has(placeOf(span)),
    quotedFrom: (source) => (said.get(placeOf(source)) ?? []).flatMap(quotedIn),
    follows: (source) =>
      (said.get(placeOf(source)) ?? []).some(({ content }) =>
        content.some(({ end }) => end <= source.start && source.start - end < 4 && /[,"“”?!–—-]/.test(text.slice(end - 1, source.start))),
      ),
    asks: (source) => (said.get(placeOf(source)) ?? []).every(({ cue }) => (cue ?? []).some(({ start, end }) => asking.test(text.slice(start, end)))),
    sourcesBefore: (start) => {
      const before = countBefore(sources, start)
      return sources
        .slice(Math.max(0, before - mostBefore), before)
        .filter(({ end }) => end <= start)
        .toReversed()
    },
  }
}

/** A page that nobody speaks on. */
export const noSpeech: Speech = {
  sourcesAround: () => [],
  speaks: () => false,
  quotedFrom: () => [],
  follows: () => false,
  asks: () => false,
  sourcesBefore: () => [],
}

const placeOf = ({ start, end }: Span): string => `${start}:${end}`
