import type { Document } from '../model/document.js'
import type { QuoteAnswer, QuoteFinding, QuoteHit } from '../model/quote-answer.js'
import { differenceWords, markedDifferences } from './difference-marks.js'
import { type RecordView, foundSheet, offsetsOf, olderVersion } from './found-sheet.js'
import { type Cell, glue, paintedLines, plainly, run } from './painted-lines.js'
import { inline, printable } from './printable.js'
import { readableDay } from './readable-time.js'
import { shortId } from './short-id.js'
import { statementHead } from './terminal-statement.js'
import { verdict } from './verdict.js'
import { wrap } from './wrap.js'

/** Characters shown on either side of what was found, so that an entry carries no more than the quotation and 160 around it. */
const aroundEither = 80

/** What a hit is, for people. */
export const findingWords: Readonly<Record<Exclude<QuoteFinding, 'not-found'>, string>> = {
  verbatim: 'word for word',
  'other-speaker': 'word for word, by somebody else',
  unattributed: 'in quote marks, put down to nobody',
  paraphrase: 'without quote marks',
  headline: 'in a headline',
  altered: 'altered',
}

/** The answer for people: the verdict first, then the hits with their citations. Hits that are alike are one entry; so many entries at most, the rest is counted. */
export const checkList = (answer: QuoteAnswer, documents: ReadonlyMap<string, Document>, limit: number, view: RecordView): string => {
  const { palette, width } = view
  const paint = answer.finding === 'verbatim' ? palette.heading : palette.warning
  const groups = alike(answer.hits)
  const shown = groups.slice(0, limit)
  const rest = groups.length - shown.length
  const parts = [
    paint(wrap(verdict(answer), width)),
    ...(answer.finding === 'not-found' ? [palette.faint(wrap('That it stands in none of these pages does not show that it was never said.', width))] : []),
    ...(shown.some(([{ finding }]) => finding === 'altered') ? [palette.faint(wrap('[-words asked for-] {+words on the page+}', width))] : []),
    ...shown.map((hits, number) => checkEntry(hits, number + 1, documents, view)),
    ...(rest > 0 ? [palette.faint(`… and ${rest} more ${rest === 1 ? 'wording' : 'wordings'} (--limit all shows them)`)] : []),
  ]
  return `${parts.join('\n\n')}\n\n`
}

/** Hits of one wording by one speaker in one way: wire copies are one entry. */
export type Alike = readonly [QuoteHit, ...QuoteHit[]]

/** Hits as their entries, in the order of the first of each. */
export const alike = (hits: readonly QuoteHit[]): readonly Alike[] => {
  const groups = new Map<string, [QuoteHit, ...QuoteHit[]]>()
  for (const hit of hits) {
    const { speakers = [], via = [], form, stance, negated, modal } = hit.statement?.statement ?? {}
    const people = [speakers, via.filter(({ reason }) => reason !== 'publisher')].map((references) => references.map(({ actor, name }) => actor ?? name))
    const key = JSON.stringify([hit.finding, printable(hit.words), people, form, stance, negated, modal])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [hit])
    else group.push(hit)
  }
  return [...groups.values()]
}

const checkEntry = (hits: Alike, number: number, documents: ReadonlyMap<string, Document>, view: RecordView): string => {
  const { palette, width } = view
  const [hit] = hits
  const document = documents.get(hit.document.id) ?? null
  const divider = run('|', palette.faint)
  const lead = `${number}. `
  const indent = ' '.repeat(4)
  const kind: Cell = [run(`${lead}${findingWords[hit.finding]}`, hit.finding === 'verbatim' ? palette.direct : palette.warning)]
  const head = [kind, ...(hit.statement === null || document === null ? [] : statementHead(hit.statement.statement, foundSheet(document, view)))]
  return [
    paintedLines(head, { width, indent: '', hanging: indent, divider }),
    paintedLines([inPlace(hit, document, view)], { width, indent, hanging: '', divider }),
    ...hit.comparison.differences
      .filter(({ kind: each }) => each !== 'normalised')
      .map((difference) => paintedLines([differenceWords(difference, palette)], { width, indent, hanging: indent, divider })),
    ...hits.map((each) => paintedLines(citation(each, documents.get(each.document.id) ?? null, view), { width, indent, hanging: '  ', divider })),
  ].join('\n')
}

// … the words before "what was found" and after …
const inPlace = ({ span, words, finding, comparison }: QuoteHit, document: Document | null, { palette }: RecordView): Cell => {
  const found = finding === 'altered' ? markedDifferences(comparison, words, palette) : [run(printable(words), palette.heading)]
  if (document === null) return found
  const [before, after] = around(document.text, span)
  return [run(before, palette.faint), run('>>', palette.faint), ...found, run('<<', palette.faint), run(after, palette.faint)]
}

/** At most 80 characters of the same paragraph on either side of a span, cut between words; "… " where there is more. */
export const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): readonly [before: string, after: string] => {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1
  const paragraphEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const before = text.slice(paragraphStart, start)
  const after = text.slice(end, paragraphEnd)
  const shortBefore = before.length <= aroundEither ? before : `… ${before.slice(-aroundEither).replace(/^\S*\s/u, '')}`
  const shortAfter = after.length <= aroundEither ? after : `${after.slice(0, aroundEither).replace(/\s\S*$/u, '')} …`
  return [inline(shortBefore).trimStart(), inline(shortAfter).trimEnd()]
}

const citation = ({ document: found, span, statement }: QuoteHit, document: Document | null, { palette, unit }: RecordView): readonly Cell[] => {
  const offsets = document === null ? `${span.start}-${span.end}` : offsetsOf([span], document.text, unit ?? 'utf16')
  const title = found.title === null ? [] : [`“${printable(found.title)}”`]
  const date = found.publishedAt === null ? 'no date' : printable(readableDay(found.publishedAt)).replaceAll(' ', glue)
  const source = [found.publisher === null ? 'publisher unknown' : printable(found.publisher), ...title, date].join(', ')
  const address = found.url ?? found.canonicalUrl ?? found.address
  return [
    [run(source, plainly)],
    ...(found.superseded ? [[run(olderVersion, palette.warning)]] : []),
    ...(address === null ? [] : [[run(printable(address), palette.faint)]]),
    [run(`${statement === null ? shortId(found.id) : shortId(statement.statement.id)} at ${offsets}`, palette.faint)],
  ]
}
