import type { ActorEntry } from '../model/actor-entry.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { IdentityChange, IdentityChangeKind } from '../model/identity-change.js'
import type { Statement } from '../model/statement.js'
import { actorKey } from '../text/actor-key.js'
import { inForce } from './in-force.js'

/** Who is who after all changes that count. */
export interface Identities {
  /** The key of whom a key means, in a statement or, with null, where nothing was said of the statement. */
  meant(key: string, statementId: string | null): string
  /** Keys that mean this one, without itself. */
  mergedInto(key: string): readonly string[]
  /** Keys that may not be merged with this one. */
  notSameAs(key: string): readonly string[]
  /** The name that was given to an actor that only a split made. */
  nameOf(key: string): string | null
  /** Whether somebody is another in this statement than elsewhere. */
  isSplit(statementId: string): boolean
  /** Two that may not be merged and are, or null. */
  conflict(): readonly [string, string] | null
  /** Whether nothing was changed. */
  readonly isEmpty: boolean
}

type Step = Exclude<IdentityChangeKind, { readonly kind: 'undo' | 'not-same' }>

/**
 * Replays a log of identities: every key goes through the merges and splits that count, earliest first. The state depends on what counts in the log alone, not on the order in
 * which the rest was said and taken back.
 */
export const identitiesOf = (log: readonly IdentityChange[]): Identities => {
  const changes = inForce(log).map(({ change }) => change)
  const steps = changes.flatMap((change): readonly (Step & { readonly of: ReadonlySet<string> })[] =>
    change.kind === 'merge' ? [{ ...change, of: new Set() }] : change.kind === 'split' ? [{ ...change, of: new Set(change.statementIds) }] : [],
  )
  const apart = changes.flatMap((change) => (change.kind === 'not-same' ? [[change.one, change.other] as const] : []))
  const split = new Set(steps.flatMap(({ of }) => [...of]))
  const names = new Map(steps.flatMap((step) => (step.kind === 'split' ? [[step.as.key, step.as.name] as const] : [])))
  const walk = (key: string, statementId: string | null): string =>
    steps.reduce((at, step) => {
      if (step.kind === 'merge') return at === step.from ? step.into : at
      return at === step.key && statementId !== null && step.of.has(statementId) ? step.as.key : at
    }, key)
  const everywhere = new Map<string, string>()
  const meant = (key: string, statementId: string | null): string => {
    if (statementId !== null && split.has(statementId)) return walk(key, statementId)
    const known = everywhere.get(key) ?? walk(key, null)
    everywhere.set(key, known)
    return known
  }
  const sources = new Set(steps.flatMap((step) => (step.kind === 'merge' ? [step.from] : [])))
  return {
    meant,
    mergedInto: (key) => [...sources].filter((from) => from !== key && meant(from, null) === key),
    notSameAs: (key) => [
      ...new Set(apart.flatMap(([one, other]) => (meant(one, null) === key ? [meant(other, null)] : meant(other, null) === key ? [meant(one, null)] : []))),
    ],
    isSplit: (statementId) => split.has(statementId),
    nameOf: (key) => names.get(key) ?? null,
    conflict: () => apart.find(([one, other]) => meant(one, null) === meant(other, null)) ?? null,
    isEmpty: steps.length === 0,
  }
}

/** A statement whose references mean whom they mean after all changes. Candidates for one mention that are one now are one reference. */
export const identified = (statement: Statement, identities: Identities, entryOf: (key: string) => ActorEntry | undefined): Statement => {
  if (identities.isEmpty) return statement
  let changed = false
  const meant = (reference: ActorReference): ActorReference => {
    const before = actorKey(reference)
    const key = identities.meant(before, statement.id)
    if (key === before) return reference
    changed = true
    const entry = entryOf(key)
    if (entry) return { ...reference, actor: entry.id, name: entry.name, kind: entry.kind, country: entry.country, sameAs: entry.sameAs }
    // Whom only a split has made is of no country that is known.
    return { ...reference, actor: null, name: identities.nameOf(key) ?? key.replace(/^name:/, ''), country: null, sameAs: [] }
  }
  const all = (references: readonly ActorReference[]): readonly ActorReference[] => onceAMention(references.map(meant))
  const { speakers, addressees, about, via } = statement
  const after = { ...statement, speakers: all(speakers), addressees: all(addressees), about: all(about), via: all(via) }
  return changed ? after : statement
}

const onceAMention = (references: readonly ActorReference[]): readonly ActorReference[] => {
  if (references.length < 2) return references
  const seen = new Set<string>()
  return references.filter((reference) => {
    const { mention } = reference
    if (mention === null) return true
    const key = `${mention.start}-${mention.end} ${actorKey(reference)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
