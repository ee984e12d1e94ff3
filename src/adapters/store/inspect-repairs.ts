import { sql } from 'kysely'
import type { RecordFault } from '../../ports.js'
import type { Engine } from './engine.js'
import type { Log } from './log-rows.js'
import { contentOf } from './statement-codec.js'

const logs: readonly (readonly [log: Log, name: string, told: string])[] = [
  ['correction', 'repairs', 'change'],
  ['identity_change', 'identities', 'change'],
  ['paragraph_review', 'reviews of paragraphs', 'document'],
]

/** Looks the logs through: numbers without a gap, and entries that can be read. */
export const logFaults = async ({ db }: Engine): Promise<readonly RecordFault[]> => {
  const faults: RecordFault[] = []
  for (const [log, name, told] of logs) {
    const { rows } = await sql<{
      entries: number
      greatest: number | null
    }>`select count(*) as entries, max(number) as greatest from ${sql.table(log)}`.execute(db)
    const { entries = 0, greatest = null } = rows[0] ?? {}
    if (entries !== (greatest ?? 0))
      faults.push({ code: 'DANGLING', message: `the log of ${name} has ${entries} entries, the last is number ${greatest ?? 0}` })
    // What was forgotten says nothing at all.
    const half = await sql<{ number: number }>`
      select number from ${sql.table(log)} where (told_at is null) <> (${sql.ref(told)} is null) order by number limit 20`.execute(db)
    for (const { number } of half.rows) faults.push({ code: 'DAMAGED', message: `entry ${number} of the log of ${name} is not whole` })
  }
  for (const log of ['correction', 'identity_change'] as const) {
    for (const { number, change } of await db.selectFrom(log).select(['number', 'change']).where('change', 'is not', null).execute()) {
      if (!isObject(change ?? '')) faults.push({ code: 'DAMAGED', message: `entry ${number} of ${log} cannot be read` })
    }
  }
  return faults
}

const isObject = (json: string): boolean => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** Sees that what the machine read of a document's statements lies in its text. */
export const originalFaults = async (
  { db }: Engine,
  document: { readonly number: number; readonly id: string },
  text: string,
): Promise<readonly RecordFault[]> => {
  const rows = await db.selectFrom('original').select(['id', 'detail']).where('document', '=', document.number).execute()
  return rows
    .filter(({ detail }) => !liesIn(text, detail))
    .map(({ id }) => ({ code: 'SPAN_MISMATCH', message: `what the machine read of statement ${id} does not lie in document ${document.id}` }))
}

const liesIn = (text: string, detail: string): boolean => {
  try {
    return contentOf(detail).every(({ start, end }) => start >= 0 && start < end && end <= text.length)
  } catch {
    return false
  }
}
