import { type FoundStatement, pageNameOf } from '../model/found-statement.js'
import type { QuoteAnswer, QuoteHit } from '../model/quote-answer.js'
import { isSpeech } from '../model/stance.js'
import { actorKey } from '../text/actor-key.js'
import { counted } from './counted.js'
import { reportsAndOrigins } from './counts-line.js'
import { differenceKinds } from './difference-marks.js'
import { extentLine } from './extent-line.js'
import { printable } from './printable.js'
import { readableDay } from './readable-time.js'
import { referentsOf } from './referents.js'

/**
 * What became of the quotation, in a plain sentence; in further ones where only older versions of pages have it so, and where other reports have it in other words: that one has it
 * is not that it was said.
 */
export const verdict = (answer: QuoteAnswer): string => {
  const { finding, hits, searched, by } = answer
  const best = hits.filter((hit) => hit.finding === finding)
  if (finding === 'not-found' || best.length === 0) return `Not found in ${extentLine(searched)}.`
  const where = `in ${placesOf(best, answer.counts)}`
  const exactly = best.some(({ comparison }) => comparison.differences.length === 0) ? 'word for word' : 'word for word but for marks, case or spelling'
  const asked = by === null ? null : nameOfAsked(by)
  const notBy = asked !== null && !best.some((hit) => isBy(hit, by ?? [])) ? `, but not by ${asked}` : ''
  const sentence = {
    verbatim: `Found, ${exactly}, ${saidBy(best)} ${where}.`,
    'other-speaker': `Found, ${exactly}, but not by ${asked ?? 'the one asked for'}: ${saidBy(best)} ${where}.`,
    unattributed: `Found, ${exactly}, in quote marks but put down to nobody, ${where}.`,
    paraphrase: `Found only as a paraphrase, not in quote marks${notBy}: ${saidBy(best)} ${where}.`,
    headline: `Found only in a headline, ${where}.`,
    altered: `Found altered (${kindsOf(best)})${notBy}: ${saidBy(best)} ${where}.`,
  }[finding]
  return [sentence, ...onlyOlder(best, hits), ...inOtherWords(answer)].join(' ')
}

// "Only an older version of the page has it so; the newest has it altered (a number)."
const onlyOlder = (best: readonly QuoteHit[], hits: readonly QuoteHit[]): readonly string[] => {
  if (!best.every(({ document }) => document.superseded)) return []
  const pages = new Set(best.map(({ document }) => pageNameOf(document)))
  const since = hits.filter((hit) => hit.finding === 'altered' && !hit.document.superseded && pages.has(pageNameOf(hit.document)))
  const newest = since.length === 0 ? '' : `; ${pages.size === 1 ? 'the newest has' : 'newer ones have'} it altered (${allKinds(since)})`
  return [`Only ${pages.size === 1 ? 'an older version of the page has' : 'older versions of the pages have'} it so${newest}.`]
}

const inOtherWords = ({ finding, hits }: QuoteAnswer): readonly string[] => {
  const best = hits.filter((hit) => hit.finding === finding)
  const current = best.filter(({ document }) => !document.superseded)
  const found = new Set((current.length > 0 ? current : best).map(({ document }) => pageNameOf(document)))
  const altered =
    finding === 'altered' ? [] : hits.filter((hit) => hit.finding === 'altered' && !hit.document.superseded && !found.has(pageNameOf(hit.document)))
  return altered.length === 0 ? [] : [`But ${counted(pagesOf(altered), 'other report has it', 'other reports have it')} altered (${allKinds(altered)}).`]
}

const allKinds = (hits: readonly QuoteHit[]): string => differenceKinds(hits.flatMap(({ comparison }) => comparison.differences)) || 'other words'

// What sets the likest wording apart, then what sets others apart besides.
const kindsOf = (hits: readonly QuoteHit[]): string => {
  const comparisons = hits.map(({ comparison }) => comparison).sort((a, b) => b.likeness - a.likeness)
  const nearest = comparisons[0]?.differences ?? []
  const kinds = new Set(nearest.map(({ kind }) => kind))
  const others = differenceKinds(comparisons.flatMap(({ differences }) => differences.filter(({ kind }) => !kinds.has(kind))))
  return `${differenceKinds(nearest) || 'other words'}${others === '' ? '' : `; elsewhere also ${others}`}`
}

const nameOfAsked = (by: NonNullable<QuoteAnswer['by']>): string =>
  by.length === 0
    ? 'anybody of that name'
    : by
        .slice(0, mostSpeakers)
        .map(({ name }) => printable(name))
        .join(' or ')

const isBy = ({ statement }: QuoteHit, by: NonNullable<QuoteAnswer['by']>): boolean => {
  const keys = new Set(by.map(({ key }) => key))
  return statement !== null && statement.statement.speakers.some((speaker) => keys.has(actorKey(speaker)))
}

const pagesOf = (hits: readonly QuoteHit[]): number => new Set(hits.map(({ document }) => pageNameOf(document))).size

// "3 reports, 2 independent origins, earliest 2 Apr 2031 (Meridian Wire)"
const placesOf = (hits: readonly QuoteHit[], { reports, origins }: QuoteAnswer['counts']): string => {
  const dated = hits.filter(({ document }) => document.publishedAt !== null).sort((a, b) => (a.document.publishedAt! < b.document.publishedAt! ? -1 : 1))
  const first = dated[0]?.document ?? hits[0]!.document
  const day = first.publishedAt === null ? 'without a date' : `${reports === 1 ? '' : 'earliest '}${printable(readableDay(first.publishedAt))}`
  return `${reportsAndOrigins(reports, origins)}, ${day}${first.publisher === null ? '' : ` (${printable(first.publisher)})`}`
}

const mostSpeakers = 3

// The speakers of all hits, the most frequent first: "said by Ada Brel (2 of 3 times according to Northern Agency)".
const saidBy = (hits: readonly QuoteHit[]): string => {
  const chains = new Map<string, string[]>()
  for (const { statement } of hits) {
    const words = saying(statement)
    chains.set(words, [...(chains.get(words) ?? []), chainOf(statement)])
  }
  const said = [...chains].sort(([, a], [, b]) => b.length - a.length)
  const shown = said.slice(0, mostSpeakers).map(([words, through]) => `${words}${said.length === 1 ? '' : ` (${through.length})`}${chainWords(through)}`)
  const others = said.length - mostSpeakers
  // What is according to somebody ends with a comma of its own.
  return [...shown, ...(others > 0 ? [counted(others, 'other')] : [])].join(', ').replaceAll(',,', ',')
}

const chainWords = (through: readonly string[]): string => {
  const chains = through.filter((chain) => chain !== '')
  if (chains.length === 0) return ''
  const different = [...new Set(chains)].join(' or ')
  return chains.length === through.length ? `, ${different},` : ` (${chains.length} of ${through.length} times ${different})`
}

const chainOf = (found: FoundStatement | null): string => {
  const between = found?.statement.via.filter(({ reason }) => reason !== 'publisher') ?? []
  if (between.length === 0) return ''
  return between.some(({ reason }) => reason === 'source-not-stated') ? 'source not stated' : `according to ${namesOf(between)}`
}

const saying = (found: FoundStatement | null): string => {
  if (found === null) return 'put down to nobody'
  const { speakers, negated, modal, stance } = found.statement
  const name = namesOf(speakers) || 'somebody whom the page does not name'
  if (!isSpeech(stance)) return `as what ${name} says nothing about`
  return negated ? `as something that ${name} did not say` : modal ? `as something that ${name} only possibly said` : `said by ${name}`
}

const namesOf = (references: Parameters<typeof referentsOf>[0]): string =>
  referentsOf(references)
    .map((candidates) => candidates.map(({ name }) => printable(name)).join(' or '))
    .join(' and ')
