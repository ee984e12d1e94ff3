import type { AnchorState } from '../../../../model/anchor.js'
import type { FoundStatement } from '../../../../model/found-statement.js'
import type { KeptReading } from '../../../../model/kept-reading.js'

/** What became of a statement between two versions of its page. */
export interface StatementFate {
  readonly found: FoundStatement
  /** Where its words stand in the newer version; `new`: the older one did not have it. */
  readonly state: AnchorState | 'new'
}

const order: readonly StatementFate['state'][] = ['missing', 'ambiguous', 'new', 'normalised', 'moved', 'exact']

/** What became of the statements of the version before, by the anchors that the newer one keeps, and which are new; what is gone comes first. */
export const statementFates = (older: readonly FoundStatement[], newer: Pick<KeptReading, 'statements' | 'anchors'>): readonly StatementFate[] => {
  const before = new Set(older.map(({ distinct }) => distinct))
  const states = new Map(newer.anchors.map(({ statementId, state }) => [statementId, state]))
  return [
    ...older.flatMap((found): StatementFate[] => {
      const state = states.get(found.statement.id)
      return state === undefined ? [] : [{ found, state }]
    }),
    ...newer.statements.filter(({ distinct }) => !before.has(distinct)).map((found): StatementFate => ({ found, state: 'new' })),
  ].toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}
