import type { Transaction } from 'kysely'
import type { CorrectionChange } from '../../model/correction.js'
import type { IdentityChangeKind } from '../../model/identity-change.js'
import { inChunks } from './chunks.js'
import type { KnownActor } from './known-actor.js'
import type { Tables } from './tables.js'

type Db = Transaction<Tables>

/** Of an entry that is forgotten the number stays, so that none is missing and none is used twice. */
const nothing = { told_at: null, told_by: null, why: null, change: null } as const

/** Forgets the repairs of these statements. */
export const forgetCorrections = async (db: Db, statementIds: readonly string[]): Promise<void> => {
  await inChunks(statementIds, async (chunk) => {
    await db
      .updateTable('correction')
      .set({ ...nothing, statement: null, drawn: null })
      .where('statement', 'in', chunk)
      .execute()
    return []
  })
}

/** Forgets what was found missing in these documents. */
export const forgetParagraphReviews = async (db: Db, documentIds: readonly string[]): Promise<void> => {
  await inChunks(documentIds, async (chunk) => {
    await db
      .updateTable('paragraph_review')
      .set({ told_at: null, told_by: null, why: null, document: null, starts: null, ends: null, missed: null, seed: null })
      .where('document', 'in', chunk)
      .execute()
    return []
  })
}

/** Forgets entries that name actors whom nothing refers to any more, and the entries that took these back. */
export const forgetActorsInLogs = async (db: Db, actors: readonly KnownActor[]): Promise<void> => {
  const keys = new Set(actors.map(({ key }) => key))
  const ids = new Set(actors.flatMap(({ id }) => id ?? []))
  const names = new Set(actors.flatMap(({ id, name }) => (id === null ? [name] : [])))
  const identities = await withUndos<IdentityChangeKind>(
    await db.selectFrom('identity_change').select(['number', 'change']).where('change', 'is not', null).execute(),
    (change) => {
      if (change.kind === 'merge') return keys.has(change.from) || keys.has(change.into)
      if (change.kind === 'split') return keys.has(change.key) || keys.has(change.as.key)
      return change.kind === 'not-same' && (keys.has(change.one) || keys.has(change.other))
    },
  )
  const corrections = await withUndos<CorrectionChange>(
    await db.selectFrom('correction').select(['number', 'change']).where('change', 'is not', null).execute(),
    (change) => change.kind === 'speaker' && change.speakers.some(({ actor, name }) => (actor === null ? names.has(name) : ids.has(actor))),
  )
  await inChunks(identities, async (chunk) => {
    await db.updateTable('identity_change').set(nothing).where('number', 'in', chunk).execute()
    return []
  })
  await inChunks(corrections, async (chunk) => {
    await db
      .updateTable('correction')
      .set({ ...nothing, statement: null, drawn: null })
      .where('number', 'in', chunk)
      .execute()
    return []
  })
}

type Undo = { readonly kind: 'undo'; readonly of: number }

/** Numbers of the entries that name somebody, and of those that take one of these back: an entry comes after what it takes back. */
const withUndos = async <Change extends { readonly kind: string }>(
  rows: readonly { readonly number: number; readonly change: string | null }[],
  names: (change: Change) => boolean,
): Promise<readonly number[]> => {
  const found = new Set<number>()
  for (const { number, change: json } of rows.toSorted((a, b) => a.number - b.number)) {
    const change = JSON.parse(json ?? 'null') as Change
    if (change.kind === 'undo' ? found.has((change as unknown as Undo).of) : names(change)) found.add(number)
  }
  return [...found]
}
