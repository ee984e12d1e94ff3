import { furnitureTest } from './furniture-elements.js'
import type { Element } from './elements.js'
import { withoutLinkFurniture } from './link-furniture.js'
import { prose, type Passage } from './passage.js'

/** The passages of the page's main story. */
export const mainPassages = (all: readonly Passage[]): readonly Passage[] => {
  const isFurniture = furnitureTest(all)
  const kept = all.filter((passage) => !passage.path.some(isFurniture))
  const root = narrowest(kept)
  return withoutLinkFurniture(root === null ? kept : kept.filter((passage) => passage.path.includes(root)))
}

/** The innermost element that holds most of the prose. */
const narrowest = (passages: readonly Passage[]): Element | null => {
  let best: Element | null = null
  let within = passages.reduce((total, passage) => total + prose(passage), 0)
  // Elements come in the order of their passages, outer before inner.
  for (const [element, own] of proseByElement(passages)) {
    if (own < within * 0.7) continue
    best = element
    within = own
  }
  return best
}

const proseByElement = (passages: readonly Passage[]): ReadonlyMap<Element, number> => {
  const sums = new Map<Element, number>()
  for (const passage of passages) {
    const own = prose(passage)
    if (own > 0) for (const element of passage.path) sums.set(element, (sums.get(element) ?? 0) + own)
  }
  return sums
}
