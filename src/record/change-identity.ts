import { HearsayError } from '../errors.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { IdentityChange, IdentityChangeKind } from '../model/identity-change.js'
import type { ChangedStatements, Clock, RecordNow, Store } from '../ports.js'
import { actorKey, foldedName } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { type ActorContext, actorContext } from './actor-context.js'
import { askedOnce } from './asked-once.js'
import { identitiesOf } from './identities.js'
import { takenBack } from './in-force.js'
import { oneActor } from './one-actor.js'
import { refreshed } from './refreshed.js'
import type { Told } from './repair-verbs.js'
import { toldBy } from './told-by.js'
import { withRepeated } from './with-repeated.js'
import { wholeId } from './whole-id.js'

/** A number after all those of any log: what is not in the log yet comes last. */
const notYet = Number.MAX_SAFE_INTEGER
const statementsAtOnce = 500
const longestName = 200
/** Most actors of one name that are looked at. */
const mostCalled = 50

/** Makes all that means one actor mean another. Throws USAGE where both are one already or may not be, and as `oneActor` does. */
export const mergeActors = async (store: Store, clock: Clock, from: string, into: string, told?: Told): Promise<IdentityChange> => {
  const [one, other] = [await oneActor(store, from), await oneActor(store, into)]
  if (one.key === other.key) throw new HearsayError('USAGE', `'${from}' and '${into}' are one already: ${named(one)}`)
  return write(store, clock, { kind: 'merge', from: one.key, into: other.key }, told)
}

/** Makes what means an actor in some statements mean another: one of the record that is called so, else a new one. Throws USAGE where none of the statements refers to the actor. */
export const splitActor = async (
  store: Store,
  clock: Clock,
  actor: string,
  statementIds: readonly string[],
  as: string,
  told?: Told,
): Promise<IdentityChange> => {
  const entry = await oneActor(store, actor)
  const target = await targetOf(store, as)
  if (target.key === entry.key) throw new HearsayError('USAGE', `'${as}' is ${named(entry)} itself: give a name that tells the two apart`)
  if (statementIds.length === 0) throw new HearsayError('USAGE', `no statement is given: name those in which ${named(entry)} is another`)
  const ids = new Set<string>()
  for (const beginning of statementIds) ids.add(await wholeId(store, beginning))
  const found = await store.statements([...ids])
  for (const id of ids) {
    const statement = found.find((each) => each.statement.id === id)?.statement
    const refers = statement && [statement.speakers, statement.addressees, statement.about, statement.via].flat().some((each) => actorKey(each) === entry.key)
    if (!refers) throw new HearsayError('USAGE', `${id} does not refer to ${named(entry)}: name statements that do`)
  }
  return write(store, clock, { kind: 'split', key: entry.key, statementIds: [...ids], as: target }, told)
}

/** Says that two are not the same, so that they cannot be merged. */
export const notSame = async (store: Store, clock: Clock, one: string, other: string, told?: Told): Promise<IdentityChange> => {
  const [first, second] = [await oneActor(store, one), await oneActor(store, other)]
  if (first.key === second.key) throw new HearsayError('USAGE', `'${one}' and '${other}' are one in this record: ${named(first)}; split or undo first`)
  return write(store, clock, { kind: 'not-same', one: first.key, other: second.key }, told)
}

/** Takes back a change of identities. Throws NOTHING_FOUND for a number that none has, USAGE for one that does not count any more. */
export const undoIdentity = async (store: Store, clock: Clock, number: number, told?: Told): Promise<IdentityChange> => {
  const log = await store.identityChanges()
  if (!log.some((entry) => entry.number === number)) throw new HearsayError('NOTHING_FOUND', `no change of actors in ${store.place} has the number ${number}`)
  return write(store, clock, { kind: 'undo', of: number }, told)
}

const named = ({ name, key }: ActorEntry): string => `${name} (${key})`

const targetOf = async (store: Store, as: string): Promise<{ readonly key: string; readonly name: string }> => {
  const name = as.trim().replaceAll(/\s+/g, ' ')
  if (searchTokens(name).length === 0 || name.length > longestName || /[\p{Cc}\p{Cs}]/u.test(name))
    throw new HearsayError(
      'USAGE',
      `the new actor is '${as.slice(0, longestName)}': give a name with a letter or a digit, and at most ${longestName} characters`,
    )
  const folded = foldedName(name)
  const key = `name:${folded}`
  const [byKey] = await store.actors([as])
  const called = (await store.findActors(folded.split(' '), mostCalled)).filter((entry) => foldedName(entry.name) === folded)
  const [only, ...others] = byKey ? [byKey] : called
  if (others.length > 0)
    throw new HearsayError('USAGE', `'${as}' can mean ${called.slice(0, 5).map(named).join(', ')}: give the one in brackets, or a name that none of them has`)
  return only ? { key: only.key, name: only.name } : { key, name }
}

const write = async (store: Store, clock: Clock, change: IdentityChangeKind, told: Told | undefined): Promise<IdentityChange> => {
  const entry = { change, ...toldBy(clock, told) }
  const number = await store.changeIdentity(entry, (now) => changedBy(now, { ...entry, number: notYet }))
  return { ...entry, number }
}

/** What changes with one more entry. Throws USAGE where the record, as it is now, does not let it in. */
const changedBy = async function* (now: RecordNow, next: IdentityChange): AsyncGenerator<ChangedStatements> {
  const before = await now.identityChanges()
  const { change } = next
  if (change.kind === 'undo' && takenBack(before).has(change.of))
    throw new HearsayError('USAGE', `the change ${change.of} is taken back already: take back its undo to have it again`)
  await refuseConflict(now, [...before, next], identitiesOf(before).conflict() !== null)
  yield* changedStatements(now, await actorContext(now, next), affected(before, change))
}

/** Two that are not the same may not become one, whether by a merge or because an undo brings one back. What was in conflict before may be mended step by step. */
const refuseConflict = async (store: Pick<Store, 'actors'>, log: readonly IdentityChange[], wasInConflict: boolean): Promise<void> => {
  const conflict = wasInConflict ? null : identitiesOf(log).conflict()
  if (!conflict) return
  const [one, other] = conflict
  const entries = await store.actors(conflict)
  const name = (key: string): string => named(entries.find((entry) => entry.key === key) ?? ({ name: key, key } as ActorEntry))
  throw new HearsayError('USAGE', `somebody said that ${name(one)} and ${name(other)} are not the same: take that back first (log shows its number)`)
}

/** Keys whose statements a change can touch: of an undo those of the entry that it takes back, and so on. Null: some statements by their ids. */
const affected = (log: readonly IdentityChange[], change: IdentityChangeKind): readonly string[] => {
  switch (change.kind) {
    case 'merge':
      return reaching(log, [change.from])
    case 'split':
      return reaching(log, [change.key])
    case 'not-same':
      return []
    case 'undo': {
      const of = log.find(({ number }) => number === change.of)
      return of ? affected(log, of.change) : []
    }
  }
}

/** These keys and all that any entry, counting or not, leads to or from them: the machine's own keys of rows that may change are among them. */
const reaching = (log: readonly IdentityChange[], keys: readonly string[]): readonly string[] => {
  const reached = new Set(keys)
  for (let size = 0; size !== reached.size;) {
    size = reached.size
    for (const { change } of log) {
      const pair = change.kind === 'merge' ? [change.from, change.into] : change.kind === 'split' ? [change.key, change.as.key] : []
      if (pair.some((key) => reached.has(key))) for (const key of pair) reached.add(key)
    }
  }
  return [...reached]
}

/** The statements that change, some at a time. */
const changedStatements = async function* (now: RecordNow, context: ActorContext, keys: readonly string[]): AsyncGenerator<ChangedStatements> {
  const ids = await now.idsOfActors(keys)
  const store = askedOnce(now)
  for (let at = 0; at < ids.length; at += statementsAtOnce) {
    const referring = await store.statements(ids.slice(at, at + statementsAtOnce))
    yield refreshed(store, await withRepeated(store, referring), context)
  }
}
