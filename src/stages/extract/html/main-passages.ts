import { isFurnitureElement } from './furniture-elements.js'
import type { Element } from './elements.js'
import type { Passage } from './passage.js'

/** How much running prose a passage holds: 0 for short lines and lists of links. */
export const proseOf = (passage: Passage): number => {
  const { text, linked } = passage
  const own = text.length - linked
  if (text.length < 60 || linked > text.length * 0.5) return 0
  return own + 50 * (text.match(/[,.;]\s/g)?.length ?? 0)
}

/** The passages of the page's main story. */
export const mainPassages = (all: readonly Passage[]): readonly Passage[] => {
  const total = sum(all.map(proseOf))
  const prose = proseByElement(all)
  const furniture = new Map<Element, boolean>()
  const isFurniture = (element: Element): boolean => {
    let answer = furniture.get(element)
    if (answer === undefined) {
      answer = isFurnitureElement(element) && (prose.get(element) ?? 0) < total * 0.4
      furniture.set(element, answer)
    }
    return answer
  }
  const kept = all.filter((passage) => !passage.path.some(isFurniture))
  const root = narrowest(kept)
  return root === null ? kept : kept.filter((passage) => passage.path.includes(root))
}

const proseByElement = (all: readonly Passage[]): Map<Element, number> => {
  const prose = new Map<Element, number>()
  for (const passage of all) {
    const own = proseOf(passage)
    if (own > 0) for (const element of passage.path) prose.set(element, (prose.get(element) ?? 0) + own)
  }
  return prose
}

/** The innermost element that holds most of the prose. */
const narrowest = (kept: readonly Passage[]): Element | null => {
  const prose = proseByElement(kept)
  let best: Element | null = null
  let within = sum(kept.map(proseOf))
  // Elements come in the order of their passages, outer before inner.
  for (const [element, own] of prose) {
    if (own < within * 0.7) continue
    best = element
    within = own
  }
  return best
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
