/** The gold cases of dates as documents with statements: built by plain rules from the marked cue, no model and no date words needed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../src/model/document.js'
import type { Span } from '../../src/model/span.js'
import type { Attribution } from '../../src/model/statement.js'
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { sentencesOf } from '../../src/text/sentences.js'
import { documentOf } from '../../test/fixtures/plain-document.js'

export interface DateCase {
  readonly name: string
  readonly publishedAt: string | null
  readonly dateline: string | null
  readonly text: string
  readonly cue: string
  readonly expected: { readonly earliest: string | null; readonly latest: string | null; readonly about: 'saying' | 'content' }
  readonly words: string | null
  readonly why: string
}

export const dateCases = (): readonly DateCase[] =>
  readFileSync(join(import.meta.dirname, '../gold/resolve/dates.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DateCase)

/** The statements of a case; the judged one has the id "judged". */
export const caseStatements = (given: DateCase): { readonly document: Document; readonly statements: readonly Attribution[] } => {
  const lead = given.dateline === null ? '' : `${given.dateline.trimEnd()} `
  const text = `${lead}${given.text}`
  const offset = lead.length
  const judged = offset + given.text.indexOf(given.cue)
  const cues = otherCues(text, { start: judged, end: judged + given.cue.length })
  const statements = cues.map((cue): Attribution => built(text, cue, offset, cue.start === judged ? 'judged' : `at ${cue.start}`))
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  return { document: documentOf(text, { id: given.name, publishedAt: given.publishedAt, blocks }), statements: nested(statements) }
}

/** Other cues that a reader would find in the same text: only where a verb of saying stands, and nothing is judged there. */
const sayingVerb =
  /(?<![\p{L}])(?:said|told|called|denied|accused|claimed|praised|reported|announced|warned|promised|added|repeated|insisted|argued|admitted|confirmed|conceded|complained|boasted|predicted|according to)(?![\p{L}])/gu

const otherCues = (text: string, judged: Span): readonly Span[] =>
  [...text.matchAll(sayingVerb)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end <= judged.start || start >= judged.end)
    .concat(judged)
    .toSorted((a, b) => a.start - b.start)

/** Where the content begins behind a cue with its addressee. */
const opener = /(?<![\p{L}])(?:that|to|of|whether|for|as saying)(?![\p{L}])/u
const addressed = /(?:told|asked|warned|assured|accused|urged|promised|informed|ordered|blamed|advised|reminded|quoted|cited)$/

const built = (text: string, cue: Span, offset: number, id: string): Attribution => {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= cue.start && cue.start < end) ?? { start: 0, end: text.length }
  const from = Math.max(sentence.start, offset)
  const quotes = quotedStretchesOf(text).filter(({ start, end }) => start < sentence.end && end > from)
  const content =
    quotes.length > 0 && !quotes.some(({ start, end }) => start <= cue.start && cue.end <= end)
      ? quotes
      : [contentOf(text, cue, { start: from, end: sentence.end })]
  const source = sourceOf(text, cue, from, content)
  const [first, ...rest] = content
  return {
    id,
    documentId: '',
    source: source && [source],
    cue: [cue],
    content: [first ?? cue, ...rest],
    form: quotes.length > 0 ? 'direct' : 'indirect',
    within: null,
    placedIn: 'body',
    quoted: quotes,
    confidence: 1,
    modelId: '',
  }
}

/** Nothing, or a word or three of time or place, and the end. */
const shortTail = /^(?:\s+(?:on|in|at|late|early|last|this|today|yesterday|\p{Lu}\p{Ll}+day)(?:\s+[\p{L}\d:.]+){0,2})?\s*[.]?$/u

/** "The mill burned on Sunday, said the reeve.": a cue right behind a comma, with a source only behind it. */
const isTurned = (text: string, cue: Span, before: string, after: string): boolean =>
  before.endsWith(', ') &&
  before.trim().split(/\s+/).length > 3 &&
  /^ (?:the|an?|his|her|its|\p{Lu}\p{Ll}+) /u.test(after) &&
  !/(?<![\p{L}])(?:that|is|was|were|had|has|would|will)(?![\p{L}])/u.test(after)

const contentOf = (text: string, cue: Span, sentence: Span): Span => {
  const rest = text.slice(cue.end, sentence.end)
  // a second cue behind ", and" has its own clause
  const clause = /(?:,|;) (?:and|but|while) |; |, according to /.exec(rest)?.index
  const after = clause !== undefined && new RegExp(sayingVerb, 'u').test(rest.slice(clause)) ? rest.slice(0, clause) : rest
  const before = text.slice(sentence.start, cue.start)
  const comma = before.lastIndexOf(', ')
  const isAccording = /according to/.test(text.slice(cue.start, cue.end))
  // a cue at the sentence's end, or with few words behind it, has its content in front: "The road is open, the board said on Friday."
  if (comma > 0 && (isAccording || shortTail.test(after) || isTurned(text, cue, before, after) || /\bas (?:saying|telling)\.?$/.test(after)))
    return { start: sentence.start, end: sentence.start + comma }
  const found = (addressed.test(text.slice(cue.start, cue.end)) ? opener : /(?<![\p{L}])that(?![\p{L}])/u).exec(after)
  const start = cue.end + (found ? found.index : (/^\s*/.exec(after)?.[0].length ?? 0))
  return { start, end: cue.end + after.length }
}

const sourceOf = (text: string, cue: Span, from: number, content: readonly Span[]): Span | null => {
  const start = content.reduce((last, span) => (span.end <= cue.start ? Math.max(last, span.end) : last), from)
  const words = text.slice(start, cue.start)
  const clause = start + (words.lastIndexOf(', ') < 0 ? 0 : words.lastIndexOf(', ') + 2)
  const lead = /^[\s,]*/.exec(text.slice(clause, cue.start))?.[0].length ?? 0
  const pronoun = /(?:^|\s)(?:he|she|they|it) (?:(?:also|then|later|again) )?$/i.exec(text.slice(clause, cue.start))
  if (pronoun) {
    const pronounStart = cue.start - pronoun[0].trimStart().length
    return { start: pronounStart, end: pronounStart + (pronoun[0].trim().split(' ')[0]?.length ?? 0) }
  }
  const end = cue.start - (/\s*$/.exec(text.slice(clause + lead, cue.start))?.[0].length ?? 0)
  return end > clause + lead ? { start: clause + lead, end } : null
}

/** A statement whose cue stands in another's content is inside that one. */
const nested = (statements: readonly Attribution[]): readonly Attribution[] =>
  statements.map((statement) => {
    const outer = statements.find(
      (other) =>
        other !== statement &&
        other.cue &&
        statement.cue &&
        !(
          statement.content.some(({ start, end }) => start <= (other.cue?.[0].start ?? 0) && (other.cue?.[0].end ?? 0) <= end) &&
          other.cue[0].start > statement.cue[0].start
        ) &&
        other.content.some(({ start, end }) => start <= (statement.cue?.[0].start ?? 0) && (statement.cue?.[0].end ?? 0) <= end),
    )
    return outer ? { ...statement, within: outer.id } : statement
  })
