import type { ActorReference } from '../model/actor-reference.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { StatementFilter } from '../model/statement-filter.js'
import { actorKey } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { dayIn, saidDays } from './said-days.js'

/** Whether a filter lets a statement through, as a store tells it: for statements as the machine read them, which no store looks through. */
export const letsThrough = (filter: StatementFilter, { statement, words, verification, document }: FoundStatement): boolean => {
  const tokens = filter.words.length === 0 ? null : new Set(searchTokens(words))
  const day = dayIn(document.publishedAt)
  const said = saidDays(statement.saidAt)
  const asksWhenSaid = filter.saidFrom !== null || filter.saidUntil !== null
  return (
    filter.words.every((word) => tokens?.has(word)) &&
    has(statement.speakers, filter.speakers) &&
    has(statement.addressees, filter.addressees) &&
    has(statement.about, filter.about) &&
    has(
      statement.via.filter(({ reason }) => reason !== 'publisher'),
      filter.via,
    ) &&
    isOneOf(document.publisher, filter.publishers) &&
    isOneOf(statement.stance, filter.stances) &&
    isOneOf(statement.form, filter.forms) &&
    isOneOf(verification, filter.verifications) &&
    (filter.publishedFrom === null || (day !== null && day >= filter.publishedFrom)) &&
    (filter.publishedUntil === null || (day !== null && day <= filter.publishedUntil)) &&
    (!asksWhenSaid || said !== null) &&
    (filter.saidFrom === null || (said !== null && said.last >= filter.saidFrom)) &&
    (filter.saidUntil === null || (said !== null && said.first <= filter.saidUntil)) &&
    (filter.allVersions || !document.superseded) &&
    (filter.rejected || verification !== 'wrong')
  )
}

const has = (references: readonly ActorReference[], keys: readonly string[] | null): boolean =>
  keys === null || references.some((reference) => keys.includes(actorKey(reference)))

const isOneOf = <Value>(value: Value | null, values: readonly Value[] | null): boolean => values === null || (value !== null && values.includes(value))
