import type { Block, BlockKind } from '../model/block.js'
import type { Span } from '../model/span.js'
import type { Place } from '../model/statement.js'

const places: Partial<Record<BlockKind, Place>> = { title: 'title', caption: 'caption', commentary: 'comment', 'earlier-coverage': 'citation' }

/** Where in the page a span stands: by the kind of the block that it begins in. */
export const placeOf = (span: Span, blocks: readonly Block[]): Place => {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  return (block && block.start <= span.start && span.start < block.end && places[block.kind]) || 'body'
}
