import type { ReadingEntry, StatementEntry } from '../../ports.js'
import { codeOf, forms, roles, stances, verifications } from './codes.js'
import type { KnownActor } from './known-actor.js'
import type { Known } from './known.js'
import { positionOf } from './position.js'
import { encodeStatement, type Writing } from './statement-codec.js'
import type { StatementTable, WordsTable } from './tables.js'
import { facetToken, joinedTokens } from './token-query.js'

/** Where the rows of a document go. */
export interface DocumentPlace {
  readonly number: number
  readonly day: number
  readonly publisher: number | null
  readonly superseded: number
  readonly firstStatement: number
  readonly firstPassage: number
}

/** Rows of a document's statements and passages, lowest position first. */
export interface DocumentRows {
  readonly statements: readonly { readonly row: StatementTable; readonly words: WordsTable }[]
  readonly passages: readonly { readonly row: { position: number; document: number; starts: number; ends: number }; readonly words: WordsTable }[]
  /** Statements in which each actor speaks. */
  readonly said: ReadonlyMap<number, number>
}

/** Makes the rows of a reading whose actors and labels are known. */
export const documentRows = (entry: Pick<ReadingEntry, 'statements' | 'passages' | 'keyOf'>, place: DocumentPlace, known: Known): DocumentRows => {
  const said = new Map<number, number>()
  const writing: Writing = { actorOf: heldActors(entry, known), labelOf: (text) => known.labelByText.get(text)! }
  const statements = entry.statements.toReversed().map((each, at) => {
    const position = positionOf(place.day, place.firstStatement + at)
    const { statement, words, distinct, citedOutlet, verification } = each
    const actors = roles.map((role) => statement[role].map(writing.actorOf))
    for (const [at, { number }] of actors[0]!.entries())
      if (actors[0]!.findIndex((other) => other.number === number) === at) said.set(number, (said.get(number) ?? 0) + 1)
    const row: StatementTable = {
      position,
      document: place.number,
      distinct_number: distinct,
      words,
      verification: codeOf(verifications, verification),
      superseded: place.superseded,
      cited: citedOutlet === null ? null : writing.labelOf(citedOutlet),
      ...encodeStatement(statement, actors, writing.labelOf),
    }
    return { row, words: { rowid: position, tokens: statementTokens(each, actors, place.publisher) } }
  })
  const passages = entry.passages.toReversed().map(({ start, end, tokens }, at) => {
    const position = positionOf(place.day, place.firstPassage + at)
    return { row: { position, document: place.number, starts: start, ends: end }, words: { rowid: position, tokens: joinedTokens(tokens) } }
  })
  return { statements, passages, said }
}

/** Looks each of a page's actors up once: the publisher is in every statement. */
const heldActors = (entry: Pick<ReadingEntry, 'keyOf'>, known: Known): Writing['actorOf'] => {
  const byId = new Map<string, KnownActor>()
  const byName = new Map<string, KnownActor>()
  return (reference) => {
    const [held, by] = reference.actor === null ? [byName, reference.name] : [byId, reference.actor]
    let actor = held.get(by)
    if (actor === undefined) {
      actor = known.actorByKey.get(entry.keyOf(reference))!
      held.set(by, actor)
    }
    return actor
  }
}

const facetOfRole = [facetToken.speaker, facetToken.addressee, facetToken.about, facetToken.via] as const

/** What a statement is found by: its words, and who and what it is. A page's own publisher is asked for as such, not as one that stands between. */
const statementTokens = ({ statement, tokens }: StatementEntry, actors: readonly (readonly KnownActor[])[], publisher: number | null): string => {
  const facets: string[] = []
  for (let role = 0; role < actors.length; role += 1) {
    const [list, facetOf] = [actors[role]!, facetOfRole[role]!]
    for (let at = 0; at < list.length; at += 1) {
      if (role === viaRole && statement.via[at]!.reason === 'publisher') continue
      const facet = facetOf(list[at]!.number)
      if (!facets.includes(facet)) facets.push(facet)
    }
  }
  if (publisher !== null) facets.push(facetToken.publisher(publisher))
  facets.push(facetToken.stance(codeOf(stances, statement.stance)), facetToken.form(codeOf(forms, statement.form)))
  return `${joinedTokens(tokens)} ${facets.join(' ')}`
}

const viaRole = roles.indexOf('via')

/** Texts of readings that stand in their rows as numbers. */
export const labelsOf = (entries: readonly Pick<ReadingEntry, 'statements'>[]): ReadonlySet<string> => {
  const labels = new Set<string>()
  for (const { statements } of entries) {
    for (const { statement, citedOutlet } of statements) {
      labels.add(statement.modelId).add(statement.saidAt.reason)
      if (statement.contentAt !== null) labels.add(statement.contentAt.reason)
      if (citedOutlet !== null) labels.add(citedOutlet)
    }
  }
  return labels
}
