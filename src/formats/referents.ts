import type { ActorReference } from '../model/actor-reference.js'
import type { StatementTime } from '../model/statement-time.js'

/** One that is spoken of: the references with one mention, most likely first. More than one are candidates. */
export type Referent = readonly [ActorReference, ...ActorReference[]]

/** References as those that they stand for, in their order: those with the same mention are one, those without a mention stand each for itself. */
export const referentsOf = (references: readonly ActorReference[]): readonly Referent[] => {
  const byMention = new Map<unknown, [ActorReference, ...ActorReference[]]>()
  for (const reference of references) {
    const { mention } = reference
    const key = mention === null ? reference : `${mention.start} ${mention.end}`
    const candidates = byMention.get(key)
    if (candidates === undefined) byMention.set(key, [reference])
    else candidates.push(reference)
  }
  return [...byMention.values()]
}

/** Names for a column: several joined with "; ", candidates for one with " or ". Null where there is none. */
export const namesOf = (references: readonly ActorReference[]): string | null => column(references, ({ name }) => name.replaceAll(';', ','))

/** Ids as `namesOf` gives names; an empty place where there is none. Null where nobody has one. */
export const idsOf = (references: readonly ActorReference[]): string | null =>
  references.every(({ actor }) => actor === null) ? null : column(references, ({ actor }) => actor ?? '')

/** A time as "earliest..latest", a bound that is not known left out; null where neither is. */
export const boundsOf = ({ earliest, latest }: StatementTime): string | null =>
  earliest === null && latest === null ? null : `${earliest ?? ''}..${latest ?? ''}`

const column = (references: readonly ActorReference[], cell: (reference: ActorReference) => string): string | null => {
  const [first] = references
  if (first === undefined) return null
  if (references.length === 1) return cell(first)
  return referentsOf(references)
    .map((candidates) => candidates.map(cell).join(' or '))
    .join('; ')
}
