import { withoutAuthorNotes } from './author-notes.js'
import { furnitureTest } from './furniture-elements.js'
import { withoutFurnitureSections } from './furniture-sections.js'
import type { Element } from './elements.js'
import { withoutLinkFurniture } from './link-furniture.js'
import { prose, totalProse, type Passage } from './passage.js'
import { withoutRepeats } from './repeats.js'

/** The passages of the page's main story: those of the element that holds most of the prose, and what stands between the title and it. */
export const mainPassages = (all: readonly Passage[]): readonly Passage[] => {
  const isFurniture = furnitureTest(all)
  const kept = all.filter((passage) => !passage.path.some(isFurniture))
  const root = narrowest(kept)
  if (root === null) return withoutMore(kept)
  const start = kept.findIndex((passage) => passage.path.includes(root))
  const title = kept.findLastIndex((passage, index) => index < start && passage.path.at(-1)?.tagName === 'h1')
  return withoutMore(kept.filter((passage, index) => passage.path.includes(root) || (title >= 0 && index > title && index < start && isIntroduction(passage))))
}

const withoutMore = (passages: readonly Passage[]): readonly Passage[] =>
  withoutAuthorNotes(withoutRepeats(withoutFurnitureSections(withoutLinkFurniture(passages))))

const isIntroduction = (passage: Passage): boolean => passage.text.length >= 40 && passage.linked < passage.text.length * 0.5

/** The innermost element that holds most of the prose. */
const narrowest = (passages: readonly Passage[]): Element | null => {
  let best: Element | null = null
  let within = totalProse(passages)
  // Elements come in the order of their passages, outer before inner.
  for (const [element, own] of proseByElement(passages)) {
    if (own < within * 0.8) continue
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
