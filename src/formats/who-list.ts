import type { Document } from '../model/document.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { WhoRow } from '../model/who-answer.js'
import { reportsAndOrigins } from './counts-line.js'
import { type RecordView, foundSheet, olderVersion } from './found-sheet.js'
import { printable } from './printable.js'
import { terminalStatement } from './terminal-statement.js'
import { wrap } from './wrap.js'

/** So many actors that one name can mean are listed. */
const mostMeant = 8

/** Whom a name can mean, for people: nothing where it is an id or means one of exactly this name. */
export const meantList = (asked: Readonly<Record<string, { readonly name: string; readonly actors: readonly ActorEntry[] }>>, view: RecordView): string =>
  Object.entries(asked)
    .map(([option, { name, actors }]) => meantOf(option, name, actors, view))
    .join('')

const meantOf = (option: string, name: string, actors: readonly ActorEntry[], { palette, width, command }: RecordView): string => {
  const [first] = actors
  const asked = `${option === 'SPEAKER' ? '' : `${option} `}"${printable(name)}"`
  if (first === undefined || (actors.length === 1 && (first.key === name || first.name.toLowerCase() === name.toLowerCase()))) return ''
  if (actors.length === 1) return `${palette.faint(wrap(`${asked} is taken as ${actorLine(first)}`, width))}\n\n`
  const lines = actors.slice(0, mostMeant).map((actor) => wrap(actorLine(actor), width, '    '))
  const more = actors.length > mostMeant ? [`    … and ${actors.length - mostMeant} more`] : []
  const narrower =
    first.id === null ? [] : [palette.faint(wrap(`One of them only: ${command} who ${option === 'SPEAKER' ? '' : `${option} `}${printable(first.id)}`, width))]
  return `${[palette.warning(wrap(`${asked} can mean ${actors.length} actors here; all are shown:`, width)), ...lines, ...more, ...narrower].join('\n')}\n\n`
}

const actorLine = ({ id, name, kind, country }: ActorEntry): string =>
  [name, kind, country, id]
    .filter((part) => part !== null)
    .map((part) => printable(part!))
    .join(' | ')

/** A row for people: the entry of `read`, its reports and origins, its id. */
export const whoEntry = (row: WhoRow, document: Document, view: RecordView): string => {
  const carried = row.reports === 0 ? [] : [`in ${reportsAndOrigins(row.reports, row.origins)}`]
  const checked = row.verification === 'unchecked' ? [] : [`checked: ${row.verification}`]
  const older = row.document.superseded ? [row.reports === 0 ? `only ${olderVersion}` : olderVersion] : []
  return `${terminalStatement(row.statement, 0, foundSheet(document, view, [...carried, ...checked, ...older]))}\n\n`
}
