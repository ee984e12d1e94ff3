import type { Block } from '../../../model/block.js'
import type { Document } from '../../../model/document.js'
import type { EarlierCoverage } from '../../../model/earlier-coverage.js'
import { contains, type Span } from '../../../model/span.js'
import { paragraphsOf } from '../../../text/paragraphs.js'
import { pageStretches } from '../page-parts.js'
import { unwrapped } from '../../../text/unwrapped.js'
import { addressesIn, type Address } from './addresses.js'
import { labelAlone, lineLabel, ownReport, saysOwnStory } from './self-reference.js'
import { dateInAddress, firstDateIn } from './written-date.js'

/** References that are kept: a page with more is a list of them. */
const mostReferences = 1000
const longestTitle = 240

/** A line of the text with what in it could be a reference. */
interface Line extends Span {
  readonly titles: readonly Span[]
  readonly addresses: readonly Address[]
  readonly block: Block | null
  /** Under a label that is a line of its own. */
  readonly isListed: boolean
}

/**
 * The references of a document to its outlet's earlier stories, in the order of the text, not overlapping: in blocks of earlier coverage, after labels ("Read more:"), and inside paragraphs
 * ('(see "Title," 12 March 2024)', 'As we reported in "Title" (12 Apr 2023)', lists of titles with dates, links to the same site).
 *
 * The place of a reference is its title, date and address where they stand together, else what there is of them. A date without its year is the latest before the publication.
 */
export const earlierCoverageOf = (document: Document): readonly EarlierCoverage[] => {
  const { text } = unwrapped(document)
  const read = { text, document, site: siteOf(document) }
  const found: EarlierCoverage[] = []
  let carried: Block | null = null
  for (const line of linesOf(text, document)) {
    if (found.length >= mostReferences) break
    const own = referencesIn(line, read)
    found.push(...own)
    const isEarlier = line.block?.kind === 'earlier-coverage'
    const opensPassage = isEarlier && carried === null
    carried = isEarlier ? line.block : null
    if (opensPassage && own.length === 0) found.push(...passageReference(line, read))
  }
  return merged(text, found).slice(0, mostReferences)
}

interface Read {
  readonly text: string
  readonly document: Document
  readonly site: string | null
}

const linesOf = (text: string, document: Document): readonly Line[] => {
  const titles = pageStretches(text).filter(({ start, end, depth }) => depth === 0 && end - start <= longestTitle)
  const addresses = addressesIn(text, document.links)
  let title = 0
  let address = 0
  let block = 0
  let listed = 0
  return paragraphsOf(text).map((span): Line => {
    const inLine = { titles: [] as Span[], addresses: [] as Address[] }
    for (; (titles[title]?.start ?? Infinity) < span.end; title += 1)
      if (titles[title]) inLine.titles.push({ start: titles[title]?.start ?? 0, end: titles[title]?.end ?? 0 })
    for (let next = addresses[address]; next && next.start < span.end; next = addresses[address]) {
      inLine.addresses.push(next)
      address += 1
    }
    while (block < document.blocks.length && (document.blocks[block]?.end ?? 0) <= span.start) block += 1
    const here = document.blocks[block]
    const words = text.slice(span.start, Math.min(span.end, span.start + 120))
    const isListed = listed > 0
    listed = span.end - span.start <= 80 && labelAlone.test(words) ? 10 : Math.max(0, listed - 1)
    return { ...span, ...inLine, block: here && here.start < span.end ? here : null, isListed }
  })
}

const referencesIn = (line: Line, { text, document, site }: Read): readonly EarlierCoverage[] => {
  if (line.block?.kind === 'title') return []
  const opening = lineLabel.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))
  const afterLabel = line.start + (opening?.[0].length ?? 0)
  const isLed = opening !== null || (line.isListed && line.end - line.start <= 300)
  const found: EarlierCoverage[] = []
  for (const place of line.titles) {
    const title = titleOf(text.slice(place.start, place.end))
    const before = text.slice(Math.max(line.start, place.start - 120), place.start)
    const dated = dateAfter(text, place.end, line.end, document.publishedAt)
    const isWholeLine = /^[\s*_•–—\d.)-]{0,8}$/.test(text.slice(line.start, place.start).slice(0, 12)) && dated !== null && line.end - dated.end <= 4
    const isSeen = dated !== null && /(?:^|[\s(])(?:see|read)(?: also| our)?:?\s$/i.test(before)
    if (title === null || !(saysOwnStory(before) || isSeen || isWholeLine || (isLed && afterLabel <= place.start))) continue
    found.push({ start: place.start, end: dated?.end ?? place.end, title, date: dated?.date ?? dateBefore(before, document.publishedAt), url: null })
  }
  for (const address of line.addresses) {
    const before = text.slice(Math.max(line.start, address.start - 120), address.start)
    const isOwn = site !== null && siteAt(address.url) === site && isDatedStory(address.url) && line.block !== null
    const isTold = isLed || saysOwnStory(before)
    if (!(isOwn || isTold || line.block?.kind === 'earlier-coverage') || isSamePage(address.url, document)) continue
    const words = address.words === null ? null : text.slice(address.words.start, address.words.end)
    // In a running sentence the words of a link are the sentence's.
    const isTitle = isTold || address.end - address.start >= (line.end - line.start) * 0.6
    const title = words !== null && isTitle && isHeadline(words) ? titleOf(words) : null
    const dated = dateAfter(text, address.end, line.end, document.publishedAt)
    found.push({ start: address.start, end: dated?.end ?? address.end, title, date: dated?.date ?? dateInAddress(address.url), url: address.url })
  }
  if (opening && found.length === 0) found.push(...labelled(text, line, afterLabel, document))
  if (found.length === 0 && line.block !== null && line.block.kind !== 'earlier-coverage') found.push(...reports(text, line, document))
  return found
}

/** "Read more: Harbor closed (12 March 2024)": a title without marks, where it looks like one. */
const labelled = (text: string, line: Line, from: number, { publishedAt }: Document): readonly EarlierCoverage[] => {
  const start = from + (/^\s*/.exec(text.slice(from, line.end))?.[0].length ?? 0)
  const words = text.slice(start, line.end)
  if (words.length > longestTitle || line.block?.kind === 'earlier-coverage') return []
  const dated = firstDateIn(words, publishedAt)
  const title = titleOf(dated ? words.slice(0, dated.start).replace(/[\s,(–—-]+$/, '') : words)
  return title !== null && isHeadline(title) && !/[.!?]\s/.test(title) ? [{ start, end: line.end, title, date: dated?.date ?? null, url: null }] : []
}

/** "As we reported on 3 May 2024": a story without its title. */
const reports = (text: string, line: Line, { publishedAt }: Document): readonly EarlierCoverage[] => {
  const found: EarlierCoverage[] = []
  for (const match of text.slice(line.start, line.end).matchAll(ownReport)) {
    const end = line.start + match.index + match[0].length
    const after = text.slice(end, Math.min(line.end, end + 40))
    const inside = firstDateIn(match[0], publishedAt)
    const dated = inside ? null : firstDateIn(/^[^.!?;]*/.exec(after)?.[0] ?? '', publishedAt)
    const date = inside?.date ?? dated?.date
    if (date !== undefined && found.length < 20)
      found.push({ start: line.start + match.index, end: dated ? end + dated.end : end, title: null, date, url: null })
  }
  return found
}

/** A passage of earlier coverage that names no story: its place is its opening, up to the colon or the date. One without both refers to nothing that could be found. */
const passageReference = (line: Line, { text, document }: Read): readonly EarlierCoverage[] => {
  const head = text.slice(line.start, Math.min(line.end, line.start + 120))
  const colon = /^[^:.!?]{1,100}:/.exec(head)?.[0].length
  const dated = firstDateIn(head.slice(0, colon), document.publishedAt)
  const end = colon ?? dated?.end
  if (end === undefined) return []
  return [{ start: line.start, end: line.start + end, title: null, date: dated?.date ?? null, url: null }]
}

/** A date that stands right after a title: '," 12 March 2024', '" (Meridian, 12 Apr 2023)'. */
const dateAfter = (text: string, place: number, lineEnd: number, publishedAt: string | null): { readonly date: string; readonly end: number } | null => {
  const after = text.slice(place, Math.min(lineEnd, place + 80))
  const lead = /^\]?(?:\([^()\s]*\))?[,.:;]?\s*(?:[–—|-]\s*)?/.exec(after)?.[0].length ?? 0
  const rest = after.slice(lead)
  const bracket = /^[([][^()[\]]{0,70}[)\]]/.exec(rest)?.[0]
  const dated = firstDateIn(bracket ?? rest, publishedAt)
  if (!dated || (bracket === undefined && !/^(?:(?:published |dated |of |on |from ){0,2}(?:\p{L}+day,? )?)$/u.test(rest.slice(0, dated.start)))) return null
  return { date: dated.date, end: place + lead + (bracket?.length ?? dated.end) }
}

/** The last date before a title, in the words that lead to it. */
const dateBefore = (before: string, publishedAt: string | null): string | null => {
  const sentence = before.slice(Math.max(0, ...Array.from(before.matchAll(/[.!?]\s+(?=\p{Lu})/gu), (match) => match.index + match[0].length)))
  return firstDateIn(sentence, publishedAt)?.date ?? null
}

const titleOf = (words: string): string | null => {
  const title = words.replace(/^[\s"“”«»*_'‘’([]+|[\s"“”«»*_'‘’,)\]]+$/g, '').replace(/(?<!\.\.)\.$/, '')
  return /\p{L}/u.test(title) ? title : null
}

/** Three words at least, most of them with a capital, or a sentence of five. */
const isHeadline = (words: string): boolean => {
  const all = words.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  const long = all.filter((word) => word.length > 3)
  return /^["“*_\s]*[\p{Lu}\d]/u.test(words) && (all.length >= 5 || (all.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length))
}

const siteOf = ({ url, canonicalUrl }: Document): string | null => siteAt(canonicalUrl ?? url ?? '')

const siteAt = (url: string): string | null => /^https?:\/\/(?:www\.|m\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null

/** Whether an address is a story's by its date or its number, not a topic's or an author's. Words alone tell nothing: shops and advisers link to their own pages too. */
const isDatedStory = (url: string): boolean => {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  if (
    /\/(?:tags?|topics?|authors?|by|people|staff|category|categories|search|subscribe|about|contact|section|live|product|products|shop|out|go|link|redirect)(?:\/|$)/i.test(
      path,
    )
  )
    return false
  return dateInAddress(url) !== null || /\d{6,}/.test(path.split('/').findLast((step) => step !== '') ?? '')
}

const isSamePage = (url: string, document: Document): boolean => {
  const bare = (address: string): string => address.replace(/[?#].*$/s, '').replace(/\/$/, '')
  return [document.url, document.canonicalUrl].some((own) => own !== null && bare(own) === bare(url))
}

/** References that overlap, or stand side by side with marks between them only, are one. */
const merged = (text: string, found: readonly EarlierCoverage[]): readonly EarlierCoverage[] => {
  const kept: EarlierCoverage[] = []
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    const gap = last ? text.slice(last.end, each.start) : ''
    // On the next line stands the address of a title, never another title.
    const fits =
      last &&
      (gap.includes('\n') ? last.title !== null && last.url === null && each.title === null && each.url !== null : each.title === null || last.title === null)
    const isOne = last && (each.start < last.end || (gap.length <= 6 && fits && /^[\s,:;()[\]–—-]*$/.test(gap)))
    if (!isOne) kept.push(each)
    else
      kept[kept.length - 1] = {
        start: last.start,
        end: Math.max(last.end, each.end),
        title: last.title ?? each.title,
        date: last.date ?? each.date,
        url: last.url ?? each.url,
      }
  }
  return kept
}

/** Whether a span lies in one of the references, which are in the order of the text. */
export const isInReference = (references: readonly EarlierCoverage[], span: Span): boolean => {
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((references[middle]?.end ?? 0) < span.end) low = middle + 1
    else high = middle
  }
  const reference = references[low]
  return reference !== undefined && contains(reference, span)
}
