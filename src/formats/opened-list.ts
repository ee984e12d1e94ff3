import type { Block } from '../model/block.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { Opened } from '../model/opened.js'
import { type Span, contains, overlaps } from '../model/span.js'
import { counted } from './counted.js'
import { type RecordView, foundSheet } from './found-sheet.js'
import { type Run, paintedLines, run } from './painted-lines.js'
import { inline, printable } from './printable.js'
import { terminalStatement } from './terminal-statement.js'
import { wrap } from './wrap.js'

/** Paragraphs shown before and after the one that a statement stands in. */
const neighbours = 1

/** A document of the record for people: where it is from, then the statement's paragraph with its neighbours and the statement marked; of a document all of it. */
export const openedList = (opened: Opened, view: RecordView): string => {
  const { palette, width } = view
  const { asked, kept, statements } = opened
  const marked = asked === null ? [] : asked.statement.content
  const entries = asked === null ? statements : [asked]
  const parts = [
    header(opened, view),
    ...paragraphs(opened).map((block) => paragraph(kept.document.text, block, marked, view)),
    ...(asked === null ? [palette.heading(counted(statements.length, 'statement'))] : []),
    ...entries.map((found) => entry(found, opened, view)),
  ]
  return `${parts.map((part) => (part === '' ? wrap('(no text)', width) : part)).join('\n\n')}\n\n`
}

const header = ({ kept, page }: Opened, { palette, width, command }: RecordView): string => {
  const { document, version, superseded, previous, address } = kept
  const line = (parts: readonly (string | null)[]): string =>
    palette.faint(
      wrap(
        parts
          .filter((part) => part !== null && part !== '')
          .map((part) => printable(part!))
          .join(' · '),
        width,
      ),
    )
  const versions = version === 1 && !superseded ? '' : `version ${version}${superseded ? ', a newer one is kept' : ', the newest'}`
  return [
    ...(document.title === null ? [] : [palette.heading(wrap(printable(document.title), width))]),
    line([document.publisher, document.authors.join(', '), document.publishedAt === null ? 'no date' : `published ${document.publishedAt}`]),
    line([document.url ?? document.canonicalUrl ?? address ?? page.name]),
    line([document.retrievedAt === null ? `kept ${toSeconds(kept.keptAt)}` : `retrieved ${toSeconds(document.retrievedAt)}`, `sha256 ${kept.sha256}`]),
    line([`document ${document.id}`, versions]),
    ...(previous === null ? [] : [line([`the version before: ${command} open ${previous}`])]),
  ].join('\n')
}

const toSeconds = (time: string): string => time.replace(/\.\d+(?=Z|[+-]\d\d:\d\d$)/u, '')

// Of a statement its paragraph and those beside it, of a document all; a text without blocks is one.
const paragraphs = ({ asked, kept: { document } }: Opened): readonly Span[] => {
  const blocks: readonly (Span | Block)[] = document.blocks.length === 0 ? [{ start: 0, end: document.text.length }] : document.blocks
  if (asked === null) return blocks
  const content = asked.statement.content
  const holding = blocks.flatMap((block, number) => (content.some((span) => overlaps(block, span)) ? [number] : []))
  if (holding.length === 0) return content
  return blocks.slice(Math.max(holding[0]! - neighbours, 0), holding.at(-1)! + neighbours + 1)
}

const paragraph = (text: string, block: Span, marked: readonly Span[], { palette, width }: RecordView): string => {
  const here = marked.filter((span) => overlaps(block, span))
  const runs: Run[] = []
  let reached = block.start
  for (const span of here) {
    const inside = contains(block, span) ? span : { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) }
    runs.push(
      run(inline(text.slice(reached, inside.start))),
      run('>>', palette.faint),
      run(inline(text.slice(inside.start, inside.end)), palette.heading),
      run('<<', palette.faint),
    )
    reached = inside.end
  }
  const rest = inline(text.slice(reached, block.end))
  return paintedLines([[...runs, here.length === 0 && marked.length > 0 ? run(rest, palette.faint) : run(rest)]], {
    width,
    indent: '    ',
    hanging: '',
    divider: run('|', palette.faint),
  })
}

const entry = (found: FoundStatement, { kept }: Opened, view: RecordView): string =>
  terminalStatement(found.statement, 0, foundSheet(kept.document, { ...view, unit: view.unit ?? 'utf16' }))
