import type { StatementHistory } from '../model/corrected.js'
import type { Correction, Logged } from '../model/correction.js'
import type { Document } from '../model/document.js'
import type { IdentityChange } from '../model/identity-change.js'
import type { LogEntry } from '../model/log-entry.js'
import type { ParagraphReview } from '../model/paragraph-review.js'
import { correctionWords, identityWords } from './change-words.js'
import { counted } from './counted.js'
import { type RecordView, foundSheet } from './found-sheet.js'
import { oneLineJson } from './one-line-json.js'
import { printable } from './printable.js'
import { shortId } from './short-id.js'
import { terminalStatement } from './terminal-statement.js'
import { wrap } from './wrap.js'

/** An entry of the logs for people: when, what it is about, what was done, by whom, why. */
export const logLine = (logged: LogEntry, { width }: RecordView): string => {
  const { entry } = logged
  const parts = [...aboutWhat(logged), ...whoAndWhy(entry)]
  return `${hanging(`${timeOf(entry)}  ${parts.join(' | ')}`, width)}\n`
}

/** An entry as it is printed: with the log that it is of. */
export type LogRecord =
  ({ readonly of: 'statement' } & Correction) | ({ readonly of: 'actor' } & IdentityChange) | ({ readonly of: 'paragraph' } & ParagraphReview)

/** An entry as data. */
export const logRecord = ({ of, entry }: LogEntry): LogRecord => ({ of, ...entry }) as LogRecord

/** An entry as a line of JSON. */
export const logJson = (entry: LogEntry): string => `${oneLineJson(logRecord(entry))}\n`

/** A statement's own story: as the machine read it, each step, as it is now. */
export const historyList = ({ found, original, corrections }: StatementHistory, document: Document, view: RecordView): string => {
  const { palette, width } = view
  const steps = corrections.map((entry) => hanging(`${timeOf(entry)}  ${[stepWords(entry, document.text), ...whoAndWhy(entry)].join(' | ')}`, width))
  const sheet = foundSheet(document, view)
  return [
    palette.heading('As the machine read it:'),
    terminalStatement(original, 0, sheet),
    '',
    palette.heading(corrections.length === 0 ? 'Nobody has said anything of it.' : `${counted(corrections.length, 'step')}:`),
    ...steps,
    ...(corrections.length === 0 ? [] : ['', palette.heading(`As it is now (${found.verification}):`), terminalStatement(found.statement, 0, sheet)]),
    '',
  ].join('\n')
}

/** The same as a line of JSON. */
export const historyJson = ({ found, original, corrections }: StatementHistory): string =>
  `${oneLineJson({ id: found.statement.id, verification: found.verification, now: found.statement, original, corrections })}\n`

const aboutWhat = (logged: LogEntry): readonly string[] => {
  switch (logged.of) {
    case 'statement':
      return [`${logged.entry.number}`, shortId(logged.entry.statementId), stepWords(logged.entry, null).replace(/^\d+ \| /u, '')]
    case 'actor':
      return [`actor ${logged.entry.number}`, identityWords(logged.entry.change)]
    case 'paragraph': {
      const { documentId, span, missed, seed, number } = logged.entry
      return [`paragraph ${number}`, `${shortId(documentId)} ${span.start}-${span.end}`, `${missed} missed, sample ${printable(seed)}`]
    }
  }
}

const stepWords = ({ number, change, drawn }: Correction, text: string | null): string =>
  [`${number}`, correctionWords(change, text), ...(drawn === null ? [] : [drawn === 'random' ? 'drawn at random' : `drawn by ${drawn}`])].join(' | ')

const whoAndWhy = ({ by, why }: Logged): readonly string[] => [
  ...(by === null ? [] : [`by ${printable(by)}`]),
  ...(why === null ? [] : [`why: ${printable(why)}`]),
]

const timeOf = ({ at }: Logged): string => at.replace(/\.\d+(?=Z|[+-])/u, '')

const hanging = (line: string, width: number): string => wrap(line, width - 4).replaceAll('\n', '\n    ')
