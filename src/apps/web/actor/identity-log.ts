import type { ActorCard } from '../../../model/actor-card.js'
import type { IdentityChange, IdentityChangeKind } from '../../../model/identity-change.js'
import type { HearsayRecord } from '../../../open-record.js'

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

const concerns = (change: IdentityChangeKind, keys: ReadonlySet<string>, numbers: ReadonlySet<number>): boolean => {
  switch (change.kind) {
    case 'merge':
      return keys.has(change.from) || keys.has(change.into)
    case 'split':
      return keys.has(change.key) || keys.has(change.as.key)
    case 'not-same':
      return keys.has(change.one) || keys.has(change.other)
    case 'undo':
      return numbers.has(change.of)
  }
}
