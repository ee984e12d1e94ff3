import { HearsayError } from '../errors.js'
import type { ChangedStatements, Store } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { loggedCorrections } from './log.js'

const nothingChanged = async (): Promise<ChangedStatements> => ({ statements: [], actors: [], keyOf: actorKey })

/**
 * Writes the logs of one record into another whose statements are copied already: they bring what the logs make of them. What the other has of a log is taken for its beginning, so
 * that a copy that was stopped goes on. Throws USAGE where the other's log is another one.
 */
export const copyLogs = async (from: Store, to: Store): Promise<void> => {
  await copyCorrections(from, to)
  const [changes, there] = [await from.identityChanges(), await to.identityChanges()]
  const numbers = new Map<number, number>()
  for (const [at, { number, ...entry }] of changes.entries()) {
    const { change } = entry
    const told = change.kind === 'undo' ? { ...entry, change: { ...change, of: numbers.get(change.of) ?? change.of } } : entry
    const known = there[at]
    if (known) refuseOther(to, known, entry)
    numbers.set(number, known?.number ?? (await to.changeIdentity(told, none)))
  }
  const reviews = await to.paragraphReviews()
  for (const [at, { number: _number, ...review }] of (await from.paragraphReviews()).entries()) {
    const known = reviews[at]
    if (known) refuseOther(to, known, review)
    else await to.keepParagraphReview(review)
  }
  const stones = await from.tombstones(null)
  const laid = new Set((await to.tombstones(stones.map(({ hash }) => hash))).map(({ hash }) => hash))
  const missing = stones.filter(({ hash }) => !laid.has(hash))
  if (missing.length > 0) await to.forget({ documentIds: [], statementIds: [], actorKeys: [] }, missing)
}

const copyCorrections = async (from: Store, to: Store): Promise<void> => {
  const numbers = new Map<number, number>()
  const there = loggedCorrections(to)
  let isEnded = false
  for await (const { number, ...entry } of loggedCorrections(from)) {
    const known = isEnded ? null : await there.next()
    if (known && !known.done) {
      refuseOther(to, known.value, entry)
      numbers.set(number, known.value.number)
      continue
    }
    isEnded = true
    const { change } = entry
    const told = change.kind === 'undo' ? { ...entry, change: { ...change, of: numbers.get(change.of) ?? change.of } } : entry
    const [written = number] = await to.correct([told], nothingChanged)
    numbers.set(number, written)
  }
}

const refuseOther = (
  to: Store,
  known: { readonly at: string; readonly by: string | null },
  entry: { readonly at: string; readonly by: string | null },
): void => {
  if (known.at !== entry.at || known.by !== entry.by)
    throw new HearsayError('USAGE', `${to.place} has repairs of its own: copy into a record that is new, or that an earlier copy has begun`)
}

const none = async function* (): AsyncGenerator<ChangedStatements> {}
