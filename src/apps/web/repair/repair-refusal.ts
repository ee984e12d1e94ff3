import type { Fragments } from '../../../model/span.js'
import type { RepairFields, SpanPart } from './asked-repair.js'

/** Why a repair was not kept, with what was sent, so that nothing needs to be typed again. */
export interface RepairRefusal {
  readonly status: 400 | 409 | 412
  /** For people: what, and what to do. */
  readonly words: string
  readonly fields: RepairFields
  /** Places in which the words of a part stand, where it must be said which. */
  readonly choice?: { readonly part: SpanPart; readonly places: readonly Fragments[] } | undefined
}
