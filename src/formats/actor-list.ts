import type { ActorCard, Share } from '../model/actor-card.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { Office } from '../model/actor.js'
import { countsLine } from './counts-line.js'
import { grouped } from './counted.js'
import { estimateLine } from './estimate-line.js'
import type { RecordView } from './found-sheet.js'
import { oneLineJson } from './one-line-json.js'
import { printable } from './printable.js'
import { wrap } from './wrap.js'

/** So many other names are shown. */
const mostNames = 12

/** An actor for people: names, offices, and what it says, is said of it and to it, with how far that was reviewed. */
export const actorList = ({ actor, merged, notSame, offices, says, saidAbout, saidTo }: ActorCard, view: RecordView): string => {
  const { palette, width } = view
  const line = (name: string, words: string): string => wrap(`${name}: ${words}`, width - 4).replaceAll('\n', '\n    ')
  const names = actor.names.slice(0, mostNames).map((name) => printable(name))
  const more = actor.names.length - names.length
  return `${[
    palette.heading(wrap(actorWords(actor), width)),
    ...(names.length === 0 ? [] : [line('found by', `${names.join(', ')}${more > 0 ? `, … and ${more} more` : ''}`)]),
    ...offices.map((office) => line('office', officeWords(office))),
    ...(merged.length === 0 ? [] : [line('merged into it', merged.map(actorWords).join('; '))]),
    ...(notSame.length === 0 ? [] : [line('not the same as', notSame.map(actorWords).join('; '))]),
    ...(actor.sameAs.length === 0 ? [] : [line('elsewhere', actor.sameAs.map((address) => printable(address)).join(' '))]),
    '',
    ...share('Says', says, view),
    ...share('Is spoken of', saidAbout, view),
    ...share('Is spoken to', saidTo, view),
  ].join('\n')}\n`
}

/** The same as a line of JSON. */
export const actorJson = (card: ActorCard): string => `${oneLineJson(card)}\n`

/** "Ada Brel | person | XVL | Q9001". */
const actorWords = ({ name, kind, country, id }: ActorEntry): string =>
  [name, kind, country, id].flatMap((part) => (part === null ? [] : [printable(part)])).join(' | ')

/** "prime minister of XVL, since 2029-11". */
export const officeWords = ({ title, country, organization, from, to }: Office): string => {
  const of = country ?? organization
  const when = from === null ? (to === null ? '' : `, until ${to}`) : to === null ? `, since ${from}` : `, ${from} to ${to}`
  return printable(`${title}${of === null ? '' : ` of ${of}`}${when}`)
}

const share = (name: string, { counts, estimate, months }: Share, { palette, width }: RecordView): readonly string[] => [
  palette.heading(wrap(`${name}: ${countsLine(counts)}`, width)),
  ...(counts.reports === 0 ? [] : [palette.faint(wrap(estimateLine(estimate), width, '    '))]),
  ...(months.length === 0
    ? []
    : [
        palette.faint(
          wrap(`by month of publication: ${months.map((month) => `${printable(month.name)} ${grouped(month.statements)}`).join(', ')}`, width, '    '),
        ),
      ]),
]
