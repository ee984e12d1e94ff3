import { furnitureTest } from './furniture-elements.js'
import type { Element } from './elements.js'
import { prose, type Passage } from './passage.js'

/** The passages of the page's main story. */
export const mainPassages = (all: readonly Passage[]): readonly Passage[] => {
  const isFurniture = furnitureTest(all)
  const kept = all.filter((passage) => !passage.path.some(isFurniture))
  const root = narrowest(kept)
  return root === null ? kept : kept.filter((passage) => passage.path.includes(root))
}

const proseByElement = (all: readonly Passage[]): Map<Element, number> => {
  const masses = new Map<Element, number>()
  for (const passage of all) {
    const own = prose(passage)
    if (own > 0) for (const element of passage.path) masses.set(element, (masses.get(element) ?? 0) + own)
  }
  return masses
}

/** The innermost element that holds most of the prose. */
export const narrowest = (kept: readonly Passage[]): Element | null => {
  const masses = proseByElement(kept)
  let best: Element | null = null
  let within = sum(kept.map(prose))
  // Elements come in the order of their passages, outer before inner.
  for (const [element, own] of masses) {
    if (own < within * 0.7) continue
    best = element
    within = own
  }
  return best
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
