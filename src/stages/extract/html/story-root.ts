import { isElement, labelWords, type Element } from './elements.js'
import { prose, totalProse, type Passage } from './passage.js'

/** The element that holds the story: the one that is labelled as its body, else the innermost one that holds most of the page's prose; null for a page without prose. */
export const storyRoot = (passages: readonly Passage[]): Element | null => {
  const sums = proseByElement(passages)
  const total = totalProse(passages)
  return labelledBody(sums, total) ?? narrowest(sums, total)
}

/** Elements with the prose in them, outer before inner. */
const proseByElement = (passages: readonly Passage[]): ReadonlyMap<Element, number> => {
  const sums = new Map<Element, number>()
  for (const passage of passages) {
    const own = prose(passage)
    if (own > 0) for (const element of passage.path) sums.set(element, (sums.get(element) ?? 0) + own)
  }
  return sums
}

/** The element with such a label and a fair share of the prose; of several stories in one page none is it. */
const labelledBody = (sums: ReadonlyMap<Element, number>, total: number): Element | null => {
  const [body, ...others] = [...sums].filter(([element, own]) => own > total * fairShare && isStoryBody(element)).map(([element]) => element)
  return body !== undefined && others.every((other) => isInside(other, body)) ? body : null
}

const isInside = (element: Element, outer: Element): boolean => {
  for (let node = element.parentNode; node !== null; node = isElement(node) ? node.parentNode : null) if (node === outer) return true
  return false
}

/** The innermost element that holds most of the prose. */
const narrowest = (sums: ReadonlyMap<Element, number>, total: number): Element | null => {
  let best: Element | null = null
  let within = total
  for (const [element, own] of sums) {
    if (own < within * nearlyAll) continue
    best = element
    within = own
  }
  return best
}

const fairShare = 0.2
const nearlyAll = 0.8

const isStoryBody = (element: Element): boolean =>
  labelWords(element).some((word, index, label) => bodyLabels.has(word) || bodyLabels.has(word + (label[index + 1] ?? '')))

const bodyLabels: ReadonlySet<string> = new Set(
  'articlebody storybody entrycontent postcontent articlecontent postbody storycontent articletext storytext'.split(' '),
)
