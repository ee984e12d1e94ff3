import { HearsayError } from '../errors.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { Anchor } from '../model/anchor.js'
import type { KeptDocument } from '../model/kept-document.js'
import { liesIn, sliceAll } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { ReadingEntry, StatementEntry } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { bandsOf } from '../text/min-hash.js'
import { searchTokens } from '../text/search-tokens.js'
import { actorEntries } from './actor-entries.js'
import type { CitedOutlet } from './cited-outlet.js'
import { distinctNumbers } from './distinct-number.js'
import { passagesOf } from './passages.js'
import { spansOf } from './spans-of.js'

/** A document with its statements, and what is known of them beside the reading. */
export interface ToKeep {
  readonly document: ReadingEntry['document']
  readonly statements: readonly Statement[]
  readonly anchors: readonly Anchor[]
  readonly namesOf: (id: string) => readonly string[]
  readonly citedOutlet: CitedOutlet
  /** What repairs and identities make of a statement that was read; itself where nothing is said. */
  readonly nowOf?: (statement: Statement) => Pick<StatementEntry, 'statement' | 'verification' | 'original'>
}

/** What a store keeps of one reading. Throws SPAN_MISMATCH where a statement's words are not at their offsets: what cannot be cited is not stored. */
export const entryOf = ({ document: kept, statements, anchors, namesOf, citedOutlet, nowOf = asRead }: ToKeep): ReadingEntry => {
  const { text } = kept.document
  const now = statements.map(nowOf)
  const effective = now.map(({ statement }) => statement)
  for (const statement of effective) refuseOutside(statement, kept)
  const words = new Map(effective.map(({ id, content }) => [id, sliceAll(text, content)]))
  const tokens = new Map([...words].map(([id, each]) => [id, searchTokens(each)]))
  const distinct = distinctNumbers(effective, ({ id }) => tokens.get(id) ?? [])
  return {
    document: kept,
    publisherTokens: searchTokens(kept.document.publisher ?? ''),
    statements: now.map(({ statement, verification, original }): StatementEntry => ({
      statement,
      words: words.get(statement.id) ?? '',
      tokens: tokens.get(statement.id) ?? [],
      distinct: distinct.get(statement.id) ?? 0,
      citedOutlet: citedOutlet(statement),
      verification,
      ...(original === undefined ? {} : { original }),
    })),
    passages: passagesOf(kept.document),
    actors: allActors(text, statements, effective, namesOf),
    keyOf: actorKey,
    bands: bandsOf(searchTokens(text)),
    anchors,
  }
}

const asRead = (statement: Statement): Pick<StatementEntry, 'statement' | 'verification'> => ({ statement, verification: 'unchecked' })

/** Whom the machine meant, with the words of the page, and whom repairs and identities made of them, without these: what is taken back leaves nothing behind. */
const allActors = (
  text: string,
  read: readonly Statement[],
  effective: readonly Statement[],
  namesOf: (id: string) => readonly string[],
): readonly ActorEntry[] => {
  const entries = new Map(actorEntries(text, read, namesOf).map((entry) => [entry.key, entry]))
  const changed = effective.filter((statement, number) => statement !== read[number])
  for (const entry of actorEntries('', changed, namesOf)) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  return [...entries.values()]
}

const refuseOutside = (statement: Statement, { document }: Pick<KeptDocument, 'document'>): void => {
  const outside = spansOf(statement).find((span) => !liesIn(document.text, span))
  if (outside)
    throw new HearsayError(
      'SPAN_MISMATCH',
      `the span ${outside.start}-${outside.end} of ${statement.id} does not lie in ${document.id}: please report this page as a fault of hearsay`,
    )
}
