import type { ActorReference } from '../../model/actor-reference.js'
import type { ReadingEntry, StatementEntry } from '../../ports.js'
import { codeOf, forms, roles, stances, verifications } from './codes.js'
import type { KnownActor } from './known-actor.js'
import type { Known } from './known.js'
import { positionOf } from './position.js'
import { encodeStatement } from './statement-codec.js'
import type { StatementTable, WordsTable } from './tables.js'
import { facetToken, plainTokens } from './token-query.js'

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
export const documentRows = (entry: ReadingEntry, place: DocumentPlace, known: Known): DocumentRows => {
  const said = new Map<number, number>()
  const actorOf = (reference: ActorReference): KnownActor => known.actorByKey.get(entry.keyOf(reference))!
  const labelOf = (text: string): number => known.labelByText.get(text)!
  const statements = entry.statements.toReversed().map((each, at) => {
    const position = positionOf(place.day, place.firstStatement + at)
    const { statement, words, distinct, citedOutlet, verification } = each
    for (const actor of new Set(statement.speakers.map((reference) => actorOf(reference).number))) said.set(actor, (said.get(actor) ?? 0) + 1)
    const row: StatementTable = {
      position,
      document: place.number,
      distinct_number: distinct,
      words,
      verification: codeOf(verifications, verification),
      superseded: place.superseded,
      cited: citedOutlet === null ? null : labelOf(citedOutlet),
      ...encodeStatement(statement, { actorOf, labelOf }),
    }
    return { row, words: { rowid: position, tokens: statementTokens(each, actorOf, place.publisher) } }
  })
  const passages = entry.passages.toReversed().map(({ start, end, tokens }, at) => {
    const position = positionOf(place.day, place.firstPassage + at)
    plainTokens(tokens)
    return { row: { position, document: place.number, starts: start, ends: end }, words: { rowid: position, tokens: tokens.join(' ') } }
  })
  return { statements, passages, said }
}

const facetOfRole = { speakers: facetToken.speaker, addressees: facetToken.addressee, about: facetToken.about, via: facetToken.via }

/** What a statement is found by: its words, and who and what it is. */
const statementTokens = ({ statement, tokens }: StatementEntry, actorOf: (reference: ActorReference) => KnownActor, publisher: number | null): string => {
  const facets = roles.flatMap((role) => statement[role].map((reference) => facetOfRole[role](actorOf(reference).number)))
  if (publisher !== null) facets.push(facetToken.publisher(publisher))
  facets.push(facetToken.stance(codeOf(stances, statement.stance)), facetToken.form(codeOf(forms, statement.form)))
  return [...plainTokens(tokens), ...new Set(facets)].join(' ')
}

/** Texts of a reading that stand in its rows as numbers. */
export const labelsOf = (entry: ReadingEntry): readonly string[] =>
  entry.statements.flatMap(({ statement, citedOutlet }) => [
    statement.modelId,
    statement.saidAt.reason,
    ...(statement.contentAt === null ? [] : [statement.contentAt.reason]),
    ...(citedOutlet === null ? [] : [citedOutlet]),
  ])
