import type { Correction } from '../model/correction.js'
import type { Statement } from '../model/statement.js'
import { canonicalJson } from './canonical-json.js'
import { inForce } from './in-force.js'

/** A statement that a reading had: as it was then, and as the machine had read it. */
export interface ReadBefore {
  readonly statement: Statement
  readonly machine: Statement
}

/** Repairs that go over from one statement to another. */
export interface CarriedRepairs {
  readonly from: string
  /** Entries for the other's log, which then says what the first one's says: who and when are those of the first. */
  readonly repairs: readonly Omit<Correction, 'number'>[]
}

/**
 * What becomes of repairs where another reading has the same words under another id, since their cue is another: they go over to the one statement that has the very content that was
 * repaired, or that the machine had read. Where none has, or several could be meant, they stay where they are.
 */
export const carriedRepairs = (before: readonly ReadBefore[], after: readonly Statement[], log: readonly Correction[]): readonly CarriedRepairs[] => {
  const [ids, idsAfter] = [new Set(before.map(({ statement }) => statement.id)), new Set(after.map(({ id }) => id))]
  const gone = before.filter(({ statement }) => !idsAfter.has(statement.id))
  const come = after.filter(({ id }) => !ids.has(id))
  const homes = new Map(gone.map((each) => [each.statement.id, homeOf(each, come)]))
  return gone.flatMap(({ statement: { id: from } }): readonly CarriedRepairs[] => {
    const home = homes.get(from)
    const entries = log.filter(({ statementId }) => statementId === from)
    if (!home || entries.length === 0 || [...homes.values()].filter((other) => other === home).length > 1) return []
    return [{ from, repairs: sayingTheSame(home.id, entries, log) }]
  })
}

const homeOf = ({ statement, machine }: ReadBefore, come: readonly Statement[]): Statement | undefined => {
  const withContentOf = (like: Statement): readonly Statement[] => come.filter(({ content }) => canonicalJson(content) === canonicalJson(like.content))
  const found = withContentOf(statement)
  const [only, ...others] = found.length > 0 ? found : withContentOf(machine)
  return others.length > 0 ? undefined : only
}

/** What makes a statement's log say what another's says. Where an earlier reading has brought it as far, nothing. */
const sayingTheSame = (to: string, entries: readonly Correction[], log: readonly Correction[]): readonly Omit<Correction, 'number'>[] => {
  const wanted = inForce(entries).map(({ number: _number, ...entry }) => ({ ...entry, statementId: to }))
  const there = inForce(log.filter(({ statementId }) => statementId === to))
  if (canonicalJson(there.map(({ number: _number, ...entry }) => entry)) === canonicalJson(wanted)) return []
  const { at = '', by = null } = entries.at(-1) ?? {}
  const undone = there.map(({ number }): Omit<Correction, 'number'> => ({
    statementId: to,
    at,
    by,
    why: null,
    drawn: null,
    change: { kind: 'undo', of: number },
  }))
  return [...undone, ...wanted]
}
