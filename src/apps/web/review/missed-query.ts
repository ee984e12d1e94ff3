import type { Span } from '../../../model/span.js'

/** A paragraph by its place. */
export interface ParagraphPlace extends Span {
  readonly documentId: string
}

/** Which sample of paragraphs is looked through, and how far. */
export interface MissedQuery {
  readonly seed: string
  /** The cursor behind what was skipped; null: from the beginning. */
  readonly after: string | null
  /** The paragraph that is shown whether it is its turn or not; null: the next one. */
  readonly at: ParagraphPlace | null
  /** The paragraph that was answered last. */
  readonly before: ParagraphPlace | null
}

/** The sample that an address asks for. */
export const missedOfAddress = (parameters: URLSearchParams): MissedQuery => ({
  seed: parameters.get('seed')?.trim() || '1',
  after: parameters.get('after') || null,
  at: placeOf(parameters.get('at')),
  before: placeOf(parameters.get('before')),
})

/** The address of a sample: the inverse of `missedOfAddress`. */
export const addressOfMissed = ({ seed, after, at, before }: MissedQuery): string => {
  const parameters = new URLSearchParams()
  if (seed !== '1') parameters.set('seed', seed)
  if (after !== null) parameters.set('after', after)
  if (at !== null) parameters.set('at', written(at))
  if (before !== null) parameters.set('before', written(before))
  return parameters.size === 0 ? '/review/missed' : `/review/missed?${parameters}`
}

const written = ({ documentId, start, end }: ParagraphPlace): string => `${documentId}.${start}-${end}`

const placeOf = (place: string | null): ParagraphPlace | null => {
  const [, documentId, start, end] = /^(d[0-9a-f]{20})\.(\d{1,9})-(\d{1,9})$/u.exec(place ?? '') ?? []
  return documentId === undefined ? null : { documentId, start: Number(start), end: Number(end) }
}
