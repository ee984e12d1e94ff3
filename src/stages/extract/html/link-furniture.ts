import type { Element } from './elements.js'
import { isHeading } from './headings.js'
import type { Passage } from './passage.js'

/** The passages that are no mere links to other pages: link lines, lists of links, teaser cards, and the lines that lead in to these, are left out. */
export const withoutLinkFurniture = (passages: readonly Passage[]): readonly Passage[] => {
  const lists = linkLists(passages)
  const cards = teaserCards(passages)
  const isLinks = passages.map(
    (passage) => (isLinked(passage) && !isHeading(passage)) || passage.path.some((element) => lists.has(element) || cards.has(element)),
  )
  return passages.filter((passage, index) => {
    if (isLinks[index]) return false
    const leadsIn = isHeading(passage) || (passage.text.length < 80 && passage.text.endsWith(':'))
    return !(leadsIn && (isLinks[index + 1] ?? true))
  })
}

const isLinked = (passage: Passage): boolean => passage.linked >= passage.text.length * 0.9 && passage.text.length < 300

/** Lists of which nearly all words stand in links. */
const linkLists = (passages: readonly Passage[]): ReadonlySet<Element> => {
  const sizes = new Map<Element, { text: number; linked: number; items: number }>()
  for (const passage of passages) {
    for (const element of passage.path) {
      if (element.tagName !== 'ul' && element.tagName !== 'ol') continue
      const size = sizes.get(element) ?? { text: 0, linked: 0, items: 0 }
      sizes.set(element, { text: size.text + passage.text.length, linked: size.linked + passage.linked, items: size.items + 1 })
    }
  }
  return new Set([...sizes].filter(([, size]) => size.linked >= size.text * 0.8).map(([element]) => element))
}

/** Boxes that hold one linked heading and hardly more, unless the page is made of them. */
const teaserCards = (passages: readonly Passage[]): ReadonlySet<Element> => {
  const sizes = new Map<Element, { text: number; headings: number }>()
  for (const passage of passages) {
    for (const element of passage.path) {
      const size = sizes.get(element) ?? { text: 0, headings: 0 }
      sizes.set(element, { text: size.text + passage.text.length, headings: size.headings + (isHeading(passage) ? 1 : 0) })
    }
  }
  const cards = new Set<Element>()
  for (const passage of passages) {
    if (!isHeading(passage) || !isLinked(passage)) continue
    const card = passage.path.find((element) => sizes.get(element)?.headings === 1)
    const size = card === undefined ? undefined : sizes.get(card)
    if (card !== undefined && size !== undefined && size.text < 600 && card !== passage.path.at(-1)) cards.add(card)
  }
  const total = passages.reduce((length, passage) => length + passage.text.length, 0)
  const held = [...cards].reduce((length, card) => length + (sizes.get(card)?.text ?? 0), 0)
  return held > total * 0.7 ? new Set() : cards
}
