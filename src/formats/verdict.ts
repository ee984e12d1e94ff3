import type { FoundStatement } from '../model/found-statement.js'
import type { QuoteAnswer, QuoteHit } from '../model/quote-answer.js'
import { isSpeech } from '../model/stance.js'
import { counted } from './counted.js'
import { differenceKinds } from './difference-marks.js'
import { extentLine } from './extent-line.js'
import { printable } from './printable.js'
import { readableDay } from './readable-time.js'
import { referentsOf } from './referents.js'

/** What became of the quotation, in one plain sentence. Of the best finding only; the hits tell of the others. */
export const verdict = ({ finding, hits, searched, by }: QuoteAnswer): string => {
  const best = hits.filter((hit) => hit.finding === finding)
  const [first] = best
  if (finding === 'not-found' || first === undefined) return `Not found in ${extentLine(searched)}.`
  const where = `in ${placesOf(best)}`
  const exactly = best.every(({ comparison }) => comparison.differences.length === 0) ? 'word for word' : 'word for word but for marks, case or spelling'
  const asked =
    by === null
      ? 'the one asked for'
      : by.length === 0
        ? 'anybody of that name'
        : by
            .map(({ name }) => printable(name))
            .slice(0, 3)
            .join(' or ')
  switch (finding) {
    case 'verbatim':
      return `Found, ${exactly}, ${saidBy(best)} ${where}.`
    case 'other-speaker':
      return `Found, ${exactly}, but not by ${asked}: ${saidBy(best)} ${where}.`
    case 'unattributed':
      return `Found, ${exactly}, in quote marks but put down to nobody, ${where}.`
    case 'paraphrase':
      return `Found only as a paraphrase, not in quote marks: ${saidBy(best)} ${where}.`
    case 'headline':
      return `Found only in a headline: ${where}.`
    case 'altered':
      return `Found altered (${differenceKinds(first.comparison) || 'other words'}): ${saidBy(best)} ${where}.`
  }
}

// "3 reports, earliest 2 Apr 2031 (Meridian Wire)"
const placesOf = (hits: readonly QuoteHit[]): string => {
  const reports = new Set(hits.map(({ document }) => document.address ?? document.id)).size
  const dated = hits.filter(({ document }) => document.publishedAt !== null).sort((a, b) => (a.document.publishedAt! < b.document.publishedAt! ? -1 : 1))
  const first = dated[0]?.document ?? hits[0]!.document
  const day = first.publishedAt === null ? 'without a date' : `${reports === 1 ? '' : 'earliest '}${printable(readableDay(first.publishedAt))}`
  return `${counted(reports, 'report')}, ${day}${first.publisher === null ? '' : ` (${printable(first.publisher)})`}`
}

// The speakers of all hits, the most frequent first: "said by Ada Brel, according to Northern Agency".
const saidBy = (hits: readonly QuoteHit[]): string => {
  const numbers = new Map<string, number>()
  for (const { statement } of hits) {
    const words = saying(statement)
    numbers.set(words, (numbers.get(words) ?? 0) + 1)
  }
  const said = [...numbers].sort(([, a], [, b]) => b - a)
  const shown = said.slice(0, mostSpeakers).map(([words, number]) => (said.length === 1 ? words : `${words} (${number})`))
  return [...shown, ...(said.length > mostSpeakers ? [`${said.length - mostSpeakers} others`] : [])].join(', ')
}

const mostSpeakers = 3

const saying = (found: FoundStatement | null): string => {
  if (found === null) return 'put down to nobody'
  const { speakers, via, negated, modal, stance } = found.statement
  const name = namesOf(speakers) || 'somebody whom the page does not name'
  const between = via.filter(({ reason }) => reason !== 'publisher')
  const chain =
    between.length === 0 ? '' : between.some(({ reason }) => reason === 'source-not-stated') ? ', source not stated' : `, according to ${namesOf(between)}`
  if (!isSpeech(stance)) return `as what ${name} says nothing about${chain}`
  return negated ? `as something that ${name} did not say${chain}` : modal ? `as something that ${name} only possibly said${chain}` : `said by ${name}${chain}`
}

const namesOf = (references: Parameters<typeof referentsOf>[0]): string =>
  referentsOf(references)
    .map((candidates) => candidates.map(({ name }) => printable(name)).join(' or '))
    .join(' and ')
