import { contains } from '../../../model/span.js'
import { clauseRole, type ClauseRole } from './clause-role.js'
import type { ContentIndex, ContentPiece } from './content-index.js'
import type { DateWordsFinder } from './date-words-finder.js'
import type { PlacedStatement } from './placed-statement.js'

export interface SayingWords {
  /** The number of the date words in the page. */
  readonly number: number
  readonly role: ClauseRole
}

/** The date words that date a statement's saying, the surest first; each pair of date words and statements is looked at once. */
export interface SayingWordsOf {
  (statement: number): readonly SayingWords[]
  /** The statement whose saying some date words date, or null. */
  readonly ownerOf: (words: number) => number | null
}

/** Of one sentence no more date words on each side of a cue are looked at. */
const mostWords = 8

/** Gives each date words to one statement at most: the one beside whose cue they stand, else the nearest in the fewest clauses. */
export const sayingWords = (text: string, words: DateWordsFinder, placed: readonly PlacedStatement[], contents: ContentIndex): SayingWordsOf => {
  const owners = new Map<number, { readonly statement: number; readonly role: ClauseRole }>()
  placed.forEach((statement, index) => {
    for (const number of words.near(statement.region, statement.cue.start, mostWords)) {
      const dateWords = words.all[number]
      if (!dateWords || isInOtherContent(placed, contents.around(dateWords), index)) continue
      const role = clauseRole(text, dateWords, statement, words.all[number - 1]?.end ?? 0)
      if (role.kind !== 'saying' && role.kind !== 'printing') continue
      const owner = owners.get(number)
      if (!owner || compare(role, owner.role) < 0) owners.set(number, { statement: index, role })
    }
  })
  const byStatement = new Map<number, SayingWords[]>()
  for (const [number, { statement, role }] of owners) byStatement.set(statement, [...(byStatement.get(statement) ?? []), { number, role }])
  for (const own of byStatement.values()) own.sort((a, b) => compare(a.role, b.role))
  return Object.assign((statement: number) => byStatement.get(statement) ?? [], { ownerOf: (number: number) => owners.get(number)?.statement ?? null })
}

/** Words inside what another says date nothing that is said outside of it. */
const isInOtherContent = (placed: readonly PlacedStatement[], around: readonly ContentPiece[], index: number): boolean => {
  const cue = placed[index]?.cue
  return cue !== undefined && around.some((piece) => piece.statement !== index && !contains(piece, cue))
}

const compare = (a: ClauseRole, b: ClauseRole): number =>
  a.rank - b.rank || Number(a.kind === 'printing') - Number(b.kind === 'printing') || a.clauses - b.clauses || a.distance - b.distance
