import { HearsayError } from '../errors.js'
import { hash } from '../model/id.js'
import type { Tombstone } from '../model/tombstone.js'
import type { Clock, Store } from '../ports.js'
import { actorContext } from './actor-context.js'
import { oneActor } from './one-actor.js'
import type { Told } from './repair-verbs.js'
import { toldBy } from './told-by.js'
import { wholeId } from './whole-id.js'

const statementsAtOnce = 500

/** How much was forgotten. */
export interface Forgotten {
  readonly documents: number
  readonly statements: number
}

/**
 * Forgets a page with all its versions (bytes, text, statements), or every statement that refers to an actor in any role. Only hashes stay, which keep out what comes again. The
 * words of pages that name a forgotten actor stay until these pages are forgotten. Throws NOTHING_FOUND, USAGE.
 */
export const forget = async (store: Store, clock: Clock, what: { readonly page: string } | { readonly actor: string }, told?: Told): Promise<Forgotten> => {
  const { at, by, why } = toldBy(clock, told)
  const left = { at, by, why }
  return 'page' in what ? forgetPage(store, what.page, left) : forgetActor(store, what.actor, left)
}

/** The tombstone of a page by its address or its document's id, or null. */
export const tombstoneOfPage = async (store: Pick<Store, 'tombstones'>, names: readonly (string | null)[]): Promise<Tombstone | null> => {
  const [first = null] = await store.tombstones(names.flatMap((name) => (name === null ? [] : [pageHash(name)])))
  return first
}

/** Those of these keys whose actors were forgotten. */
export const forgottenActors = async (store: Pick<Store, 'tombstones'>, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  if (keys.length === 0) return new Set()
  const hashes = new Set((await store.tombstones(keys.map(actorHash))).map((tombstone) => tombstone.hash))
  return new Set(keys.filter((key) => hashes.has(actorHash(key))))
}

const pageHash = (name: string): string => hash(`page ${name}`)

const actorHash = (key: string): string => hash(`actor ${key}`)

type Left = Omit<Tombstone, 'hash' | 'kind'>

const forgetPage = async (store: Store, page: string, left: Left): Promise<Forgotten> => {
  let documentIds = await store.versionsAt(page)
  let addresses: readonly (string | null)[] = [page]
  if (documentIds.length === 0) {
    if (!/^[ds][0-9a-f]{0,20}$/i.test(page.trim())) throw new HearsayError('NOTHING_FOUND', `no page in ${store.place} has the address '${page}'`)
    const id = await wholeId(store, page)
    const [kept] = await store.documents([id])
    if (!kept) throw new HearsayError('USAGE', `'${page}' is a statement: give the address of a page or the id of a document`)
    documentIds = kept.address === null ? [id] : await store.versionsAt(kept.address)
    addresses = [kept.address]
  }
  const statements = await store.statementsOf(documentIds)
  const names = [...addresses.flatMap((address) => address ?? []), ...documentIds]
  await store.forget(
    { documentIds, statementIds: [], actorKeys: [] },
    names.map((name): Tombstone => ({ hash: pageHash(name), kind: 'page', ...left })),
  )
  return { documents: documentIds.length, statements: statements.length }
}

const forgetActor = async (store: Store, name: string, left: Left): Promise<Forgotten> => {
  const actor = await oneActor(store, name)
  const { identities } = await actorContext(store)
  // Whoever was merged into it is it, and comes under its own key.
  const keys = [actor.key, ...identities.mergedInto(actor.key)]
  const statementIds: string[] = []
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<Store['statementsOfActors']>> = await store.statementsOfActors([actor.key], { after, limit: statementsAtOnce })
    statementIds.push(...page.map(({ statement }) => statement.id))
    const last = page.at(-1)
    if (!last || page.length < statementsAtOnce) break
    after = last.statement.id
  }
  await store.forget(
    { documentIds: [], statementIds, actorKeys: keys },
    keys.map((key): Tombstone => ({ hash: actorHash(key), kind: 'actor', ...left })),
  )
  return { documents: 0, statements: statementIds.length }
}
