import type { Store } from '../ports.js'
import type { Correction } from '../model/correction.js'
import type { LogEntry } from '../model/log-entry.js'

const entriesAtOnce = 500

/** All repairs, earliest first; some in memory at a time. */
export const loggedCorrections = async function* (store: Pick<Store, 'corrections'>): AsyncGenerator<Correction> {
  for (let after = 0; ;) {
    const page: readonly Correction[] = await store.corrections({ after, limit: entriesAtOnce })
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.number
  }
}

/** The record's three logs as one, in the order of time; within one log always in the order of its numbers. */
export const log = async function* (store: Store): AsyncGenerator<LogEntry> {
  const others: LogEntry[] = [
    ...(await store.identityChanges()).map((entry): LogEntry => ({ of: 'actor', entry })),
    ...(await store.paragraphReviews()).map((entry): LogEntry => ({ of: 'paragraph', entry })),
  ].toSorted((a, b) => timeOf(a.entry) - timeOf(b.entry))
  let next = 0
  for await (const entry of loggedCorrections(store)) {
    for (let other = others[next]; other && timeOf(other.entry) < timeOf(entry); other = others[next]) {
      yield other
      next += 1
    }
    yield { of: 'statement', entry }
  }
  yield* others.slice(next)
}

const timeOf = ({ at }: { readonly at: string }): number => Date.parse(at)
