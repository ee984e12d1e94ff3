import { HearsayError } from '../errors.js'
import type { Anchor } from '../model/anchor.js'
import type { KeptDocument } from '../model/kept-document.js'
import { sliceAll } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Verification } from '../model/verification.js'
import type { ReadingEntry, StatementEntry } from '../ports.js'
import { bandsOf } from '../text/min-hash.js'
import { searchTokens } from '../text/search-tokens.js'
import { actorEntries } from './actor-entries.js'
import { actorKey } from './actor-key.js'
import type { CitedOutlet } from './cited-outlet.js'
import { distinctNumbers } from './distinct-number.js'
import { passagesOf } from './passages.js'
import { liesIn, spansOf } from './spans-of.js'

/** A document with its statements, and what is known of them beside the reading. */
export interface ToKeep {
  readonly document: ReadingEntry['document']
  readonly statements: readonly Statement[]
  readonly anchors: readonly Anchor[]
  readonly namesOf: (id: string) => readonly string[]
  readonly citedOutlet: CitedOutlet
  /** What is known already of a statement that comes from another record. */
  readonly verificationOf?: (statement: Statement) => Verification
}

/** What a store keeps of one reading. Throws SPAN_MISMATCH where a statement's words are not at their offsets: what cannot be cited is not stored. */
export const entryOf = ({ document: kept, statements, anchors, namesOf, citedOutlet, verificationOf = () => 'unchecked' }: ToKeep): ReadingEntry => {
  const { text } = kept.document
  for (const statement of statements) refuseOutside(statement, kept)
  const words = new Map(statements.map(({ id, content }) => [id, sliceAll(text, content)]))
  const tokens = new Map([...words].map(([id, each]) => [id, searchTokens(each)]))
  const distinct = distinctNumbers(statements, ({ id }) => tokens.get(id) ?? [])
  return {
    document: kept,
    publisherTokens: searchTokens(kept.document.publisher ?? ''),
    statements: statements.map((statement): StatementEntry => ({
      statement,
      words: words.get(statement.id) ?? '',
      tokens: tokens.get(statement.id) ?? [],
      distinct: distinct.get(statement.id) ?? 0,
      citedOutlet: citedOutlet(statement),
      verification: verificationOf(statement),
    })),
    passages: passagesOf(kept.document),
    actors: actorEntries(text, statements, namesOf),
    keyOf: actorKey,
    bands: bandsOf(searchTokens(text)),
    anchors,
  }
}

const refuseOutside = (statement: Statement, { document }: Pick<KeptDocument, 'document'>): void => {
  const outside = spansOf(statement).find((span) => !liesIn(document.text, span))
  if (outside)
    throw new HearsayError(
      'SPAN_MISMATCH',
      `the span ${outside.start}-${outside.end} of ${statement.id} does not lie in ${document.id}: please report this page as a fault of hearsay`,
    )
}
