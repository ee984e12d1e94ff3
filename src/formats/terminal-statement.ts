import type { ActorReference } from '../model/actor-reference.js'
import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isSpeech } from '../model/stance.js'
import type { Statement } from '../model/statement.js'
import { type Cell, glue, paintedLines, plainly, run } from './painted-lines.js'
import type { Paint, Palette } from './palette.js'
import { printable } from './printable.js'
import { readableDay, readableTime } from './readable-time.js'
import { type Referent, referentsOf } from './referents.js'
import { stanceWords } from './stance-words.js'
import { checkedWords } from './words.js'
import { wrap } from './wrap.js'

/** What the entries of one list have in common. */
export interface Sheet {
  readonly document: Document
  readonly palette: Palette
  readonly width: number
  /** The short name of a statement that others point to; null for all others. */
  readonly label: (id: string) => string | null
  /** What ends an entry: where the statement stands, or where to find it. */
  readonly tail: (statement: Statement) => readonly string[]
}

/** So many names are printed of one list; the rest is counted. */
const mostNames = 4

/**
 * A statement for people, in the one order: `speaker [cue] -> addressee | form, stance | according to whom`, the words beneath, then `publisher | said when / published when` and what else is known.
 *
 * @param depth How many statements this one stands inside: so far it is indented.
 */
export const terminalStatement = (statement: Statement, depth: number, sheet: Sheet): string => {
  const { palette, width, document } = sheet
  const indent = '    '.repeat(Math.min(depth, 4))
  const divider = run('|', palette.faint)
  const words = wrap(printable(checkedWords(document.text, statement.content)), width, `${indent}    `)
  const foot = paintedLines([...publisher(statement, sheet), ...when(statement, sheet), ...particulars(statement, sheet)], {
    width,
    indent: `${indent}    `,
    hanging: '',
    divider,
  })
  return [paintedLines(statementHead(statement, sheet), { width, indent, hanging: '  ', divider }), words, foot].join('\n')
}

/** `speaker [cue] -> addressee`, `form, stance`, `according to whom`: what leads an entry, a cell each. */
export const statementHead = (statement: Statement, sheet: Sheet): readonly Cell[] => [
  whoToWhom(statement, sheet),
  manner(statement, sheet.palette),
  ...between(statement, sheet),
]

const whoToWhom = (statement: Statement, sheet: Sheet): Cell => {
  const { palette, document } = sheet
  const { source, cue, speakers, addressees } = statement
  const words = (spans: readonly Span[]): string => printable(checkedWords(document.text, spans))
  const nobodyFound = [run(source === null ? '(no source named)' : words(source), palette.speaker)]
  return [
    ...(speakers.length === 0 ? nobodyFound : enumerated(referentsOf(speakers), palette.speaker, sheet)),
    ...(cue === null ? [] : [space, run(`[${words(cue)}]`, palette.cue)]),
    ...(addressees.length === 0 ? [] : [run(' -> ', plainly), ...enumerated(referentsOf(addressees), plainly, sheet)]),
  ]
}

// A silence has no form: nothing was said.
const manner = ({ form, stance, negated, modal }: Statement, palette: Palette): Cell => {
  const marks = [
    ...(isSpeech(stance) ? [run(form, palette[form])] : []),
    ...(stance === 'assert' ? [] : [run(stanceWords[stance], palette.warning)]),
    ...(negated ? [run('negated', palette.warning)] : []),
    ...(modal ? [run('possible', palette.warning)] : []),
  ]
  return marks.flatMap((mark, number) => (number === 0 ? [mark] : [run(', ', plainly), mark]))
}

const between = ({ via }: Statement, sheet: Sheet): readonly Cell[] => {
  const links = referentsOf(via.filter(({ reason }) => reason !== 'publisher')).map(([first, ...others], number): Cell => {
    if (first.reason === 'source-not-stated') return [run('source not stated', sheet.palette.warning)]
    return [run(number === 0 ? 'according to ' : 'via ', plainly), ...named([first, ...others], plainly, sheet, false)]
  })
  return links.length === 0 ? [] : [links.flatMap((link, number): Cell => (number === 0 ? link : [run(', ', plainly), ...link]))]
}

const publisher = ({ via }: Statement, { palette }: Sheet): readonly Cell[] =>
  via.filter(({ reason }) => reason === 'publisher').map(({ name }) => [run(printable(name), palette.faint)])

// A silence is not said at any time, it only lasts.
const when = ({ saidAt, stance }: Statement, { palette, document: { publishedAt } }: Sheet): readonly Cell[] => {
  const said = readableTime(saidAt, publishedAt)
  if (said === null) return []
  const published = publishedAt === null ? null : readableDay(publishedAt)
  const rest = published === null || said.endsWith(published) ? [] : [run(` / published ${printable(published)}`, palette.faint)]
  return [[run(`${isSpeech(stance) ? 'said ' : ''}${printable(said)}`, rest.length === 0 ? palette.faint : plainly), ...rest]]
}

const particulars = (statement: Statement, sheet: Sheet): readonly Cell[] => {
  const { faint } = sheet.palette
  const contentAt = statement.contentAt && readableTime(statement.contentAt, sheet.document.publishedAt)
  const repeated = statement.repeats === null ? null : (sheet.label(statement.repeats) ?? statement.repeats)
  return [
    ...(statement.about.length === 0 ? [] : [[run('about ', faint), ...enumerated(referentsOf(statement.about), faint, sheet, false)]]),
    ...(contentAt === null ? [] : [[run(`content ${/^\d|^[A-Z]/u.test(contentAt) ? 'of ' : ''}${printable(contentAt)}`, faint)]]),
    ...(repeated === null ? [] : [[run(`repeats ${repeated}`, faint)]]),
    ...sheet.tail(statement).map((words) => [run(words, faint)]),
  ]
}

const enumerated = (referents: readonly Referent[], paint: Paint, sheet: Sheet, withCountry = true): Cell => {
  const shown = referents.slice(0, mostNames).map((referent) => named(referent, paint, sheet, withCountry))
  const rest = referents.length - shown.length
  const cells = rest > 0 ? [...shown, [run(`${rest} more`, plainly)]] : shown
  return cells.flatMap((cell, number) => (number === 0 ? cell : [run(number === cells.length - 1 ? ' and ' : ', ', plainly), ...cell]))
}

const named = ([first, ...others]: Referent, paint: Paint, sheet: Sheet, withCountry: boolean): Cell => {
  const name = printable(first.name)
  const words = first.mention === null ? name : printable(checkedWords(sheet.document.text, [first.mention]))
  if (others.length > 0) return [run(`${words}?`, paint), run(` (${candidates([first, ...others])})`, plainly)]
  if (first.reason === 'ambiguous' || first.reason === 'unclear') return [run(`${name}?`, paint)]
  return [
    run(name, paint),
    ...(isSameName(name, words) ? [] : [run(` ("${words}")`, plainly)]),
    ...(withCountry && first.country !== null && first.kind !== 'state' ? [run(glue, plainly), run(printable(first.country), sheet.palette.faint)] : []),
  ]
}

const candidates = (references: readonly ActorReference[]): string =>
  [
    ...references.slice(0, mostNames).map(({ name }) => printable(name)),
    ...(references.length > mostNames ? [`${references.length - mostNames} more`] : []),
  ].join(', ')

// The page's words are worth their room only where they do not have the name in them.
const isSameName = (name: string, words: string): boolean => ` ${bare(words)} `.includes(` ${bare(name)} `)

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .replace(/['’]s?$/u, '')
    .replaceAll(',', '')

const space = run(' ', plainly)
