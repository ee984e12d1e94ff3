import type { Document } from '../model/document.js'
import type { QueuedStatement } from '../model/review-queue.js'
import type { FoundStatement } from '../model/found-statement.js'
import { counted } from './counted.js'
import { type RecordView, foundSheet } from './found-sheet.js'
import { markedPassage, partMarks } from './marked-passage.js'
import { paintedLines, run } from './painted-lines.js'
import { printable } from './printable.js'
import { readableDay } from './readable-time.js'
import { terminalStatement } from './terminal-statement.js'
import { wrap } from './wrap.js'

/** A statement that is reviewed, for people: the sentences around it with its parts marked, then what the machine, or a repair, made of it. */
export const reviewedStatement = (queued: QueuedStatement, document: Document, view: RecordView): string => {
  const { palette, width } = view
  const { statement, context, reports, verification } = queued
  const passage = paintedLines([markedPassage(document.text, context, statement, palette)], {
    width,
    indent: '    ',
    hanging: '',
    divider: run('|', palette.faint),
  })
  const outside = partsOutside(queued)
  const extra = [counted(reports, 'report'), `confidence ${statement.confidence.toFixed(2)}`]
  return [
    whereFrom(queued.document, view),
    '',
    passage,
    palette.faint(wrap(`${marked('source')} ${marked('cue')} ${marked('content')}${outside}`, width, '    ')),
    '',
    palette.faint(verification === 'unchecked' ? 'As the machine read it:' : `As it is now (${verification}):`),
    terminalStatement(statement, 0, foundSheet(document, view, extra)),
  ].join('\n')
}

/** "Meridian Wire | The harbour opens | published 2 Apr 2031". */
export const whereFrom = ({ publisher, title, publishedAt, address, id }: FoundStatement['document'], { palette, width }: RecordView): string => {
  const named = [publisher, title].filter((part) => part !== null)
  const parts = [...(named.length > 0 ? named : [address ?? id]), publishedAt === null ? 'no date' : `published ${readableDay(publishedAt)}`]
  return palette.faint(wrap(parts.map((part) => printable(part)).join(' | '), width))
}

const marked = (part: keyof typeof partMarks): string => `${partMarks[part][0]}${part}${partMarks[part][1]}`

// What stands far from the words cannot be marked beside them.
const partsOutside = ({ statement, context }: QueuedStatement): string => {
  const outside = (['source', 'cue'] as const).filter((part) => statement[part]?.every(({ start, end }) => end <= context.start || start >= context.end))
  const missing = (['source', 'cue'] as const).filter((part) => statement[part] === null)
  return [...(outside.length > 0 ? [`, ${outside.join(' and ')} farther off`] : []), ...(missing.length > 0 ? [`, no ${missing.join(' and no ')}`] : [])].join(
    '',
  )
}
