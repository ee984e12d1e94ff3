import type { ActorCard } from '../../../model/actor-card.js'
import type { IdentityChange, IdentityChangeKind } from '../../../model/identity-change.js'
import type { HearsayRecord } from '../../../open-record.js'
import { actorsNamed } from './actors-named.js'

/** What was said of who an actor is, earliest first: merges, splits and the like that name it or one that was merged into it, and what takes these back. */
export const identityLog = async (record: HearsayRecord, { actor, merged }: ActorCard): Promise<readonly IdentityChange[]> => {
  const keys = new Set([actor, ...merged].map(({ key }) => key))
  const numbers = new Set<number>()
  const log: IdentityChange[] = []
  for await (const { of, entry } of record.log()) {
    if (of !== 'actor' || !concerns(entry.change, keys, numbers)) continue
    numbers.add(entry.number)
    log.push(entry)
  }
  return log
}

/** So many names that are not at hand are looked up. */
const mostLookedUp = 20

/** Names of those whom a log tells of, by their keys. */
export const namesInLog = async (
  record: HearsayRecord,
  { actor, merged, notSame }: ActorCard,
  log: readonly IdentityChange[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map([actor, ...merged, ...notSame].map(({ key, name }) => [key, name]))
  const unknown = [...new Set(log.flatMap(({ change }) => keysOf(change)))].filter((key) => !names.has(key))
  for (const key of unknown.slice(0, mostLookedUp)) {
    const [entry] = await actorsNamed(record, key)
    if (entry?.key === key) names.set(key, entry.name)
  }
  return names
}

const keysOf = (change: IdentityChangeKind): readonly string[] => {
  switch (change.kind) {
    case 'merge':
      return [change.from, change.into]
    case 'split':
      return [change.key, change.as.key]
    case 'not-same':
      return [change.one, change.other]
    case 'undo':
      return []
  }
}

const concerns = (change: IdentityChangeKind, keys: ReadonlySet<string>, numbers: ReadonlySet<number>): boolean =>
  change.kind === 'undo' ? numbers.has(change.of) : keysOf(change).some((key) => keys.has(key))
