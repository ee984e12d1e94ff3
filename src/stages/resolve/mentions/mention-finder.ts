import type { SeenWindow, Tagger } from '../../../ports.js'
import { decodeMentions } from './decode-mentions.js'
import type { TaggedMention } from './page-mentions.js'

/** Finds the mentions of one document while its windows are read, so that one pass of the encoder serves both. */
export interface MentionFinder {
  /** Takes a window that was read. */
  readonly see: (window: SeenWindow) => Promise<void>
  /** What was found so far, in the order of the windows. */
  readonly found: () => readonly TaggedMention[]
}

export const createMentionFinder = (tagger: Pick<Tagger, 'mentions' | 'card'>): MentionFinder => {
  const found: TaggedMention[] = []
  const outside = tagger.card.decoding['mentionOutside'] ?? 0
  return {
    see: async ({ starts, ends, encoded }) => {
      for (const { start, end, kind, probability } of decodeMentions(await tagger.mentions(encoded), starts.length, outside))
        found.push({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0, actorKind: kind, probability })
    },
    found: () => found,
  }
}
