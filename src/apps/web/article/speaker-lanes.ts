import { referentsOf } from '../../../formats/referents.js'
import type { ActorReference } from '../../../model/actor-reference.js'
import type { Document } from '../../../model/document.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Span } from '../../../model/span.js'
import { actorKey } from '../../../text/actor-key.js'
import { depthOf } from './marked-text.js'

/** Where one of those who speak in a document does so. */
export interface SpeakerLane {
  /** The key of the actor; null: nobody who could be looked up. */
  readonly key: string | null
  /** As the page calls them where nobody can be named; null: no source is named. */
  readonly name: string | null
  readonly segments: readonly Segment[]
  readonly statements: number
  /** 0 to 1, of the characters of the text: those in this one's statements. */
  readonly share: number
}

/** A stretch that somebody says, as shares of the text: 0 to 1. */
export interface Segment {
  readonly found: FoundStatement
  readonly from: number
  readonly to: number
  /** Whether it stands in the words of another. */
  readonly isInner: boolean
}

/** Who speaks where in a text and how much of it. */
export interface SpeakerLanes {
  /** Who says most first. */
  readonly lanes: readonly SpeakerLane[]
  /** 0 to 1: what is in nobody's statements. */
  readonly ownShare: number
}

/** The lanes of those who speak in a document. What one says in another's words counts for both; where there are several candidates for a speaker, the likeliest counts. */
export const speakerLanes = ({ text, blocks }: Pick<Document, 'text' | 'blocks'>, statements: readonly FoundStatement[]): SpeakerLanes => {
  const byId = new Map(statements.map((found) => [found.statement.id, found]))
  const length = Math.max(1, text.length)
  const shown = Math.max(1, blocks.length === 0 ? text.length : sizeOf(blocks))
  const lanes = new Map<string, Pick<SpeakerLane, 'key' | 'name'> & { readonly found: FoundStatement[] }>()
  for (const found of statements) {
    const speakers = referentsOf(found.statement.speakers).map(([likeliest]) => likeliest)
    for (const speaker of speakers.length === 0 ? [null] : speakers) {
      const key = speaker === null ? null : actorKey(speaker)
      const lane = lanes.get(key ?? '')
      if (lane === undefined)
        lanes.set(key ?? '', { key: speaker !== null && !nobody.has(speaker.reason) ? key : null, name: speaker?.name ?? null, found: [found] })
      else lane.found.push(found)
    }
  }
  const all = [...lanes.values()].map(({ key, name, found }): SpeakerLane => ({
    key,
    name,
    statements: found.length,
    share: Math.min(1, sizeOf(found.flatMap(({ statement }) => statement.content)) / shown),
    segments: found.flatMap((each) =>
      each.statement.content.map(({ start, end }) => ({ found: each, from: start / length, to: end / length, isInner: depthOf(each, byId) > 0 })),
    ),
  }))
  return {
    lanes: all.toSorted((a, b) => b.share - a.share || b.statements - a.statements),
    ownShare: Math.max(0, 1 - sizeOf(statements.flatMap(({ statement }) => statement.content)) / shown),
  }
}

const nobody: ReadonlySet<ActorReference['reason']> = new Set(['unclear', 'source-not-stated'])

/** Code units that at least one of the spans covers. */
const sizeOf = (spans: readonly Span[]): number => {
  let size = 0
  let reached = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    size += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return size
}
