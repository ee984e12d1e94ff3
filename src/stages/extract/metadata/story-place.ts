import { isElement, labelWords, type Element } from '../html/elements.js'
import { textOf, type PageClues } from './page-clues.js'

/** Tells whether an element belongs to the story: 0 yes, 1 in an `<aside>` only (a place for bylines too), 2 among other stories, comments or at the page's foot. */
export type StoryPlace = (element: Element) => 0 | 1 | 2

/** The places of a page's elements. What holds the page's main heading is never aside, whatever it is called. */
export const storyPlace = (clues: PageClues): StoryPlace => {
  const holders = new Set<Element>()
  const heading = clues.elements.find((element) => element.tagName === 'h1')
  for (let node = heading?.parentNode ?? null; node !== null && isElement(node); node = node.parentNode) holders.add(node)
  const known = new Map<Element, 0 | 1 | 2>()
  const place: StoryPlace = (element) => {
    const parent = element.parentNode
    if (parent === null || !isElement(parent) || holders.has(parent)) return 0
    const before = known.get(parent)
    if (before !== undefined) return before
    const own = footTags.has(parent.tagName) || labelWords(parent).some((word) => asideWords.has(word)) ? 2 : parent.tagName === 'aside' ? 1 : 0
    const result = own === 2 ? 2 : (Math.max(own, place(parent)) as 0 | 1 | 2)
    known.set(parent, result)
    return result
  }
  return place
}

/** The elements above and around the head of the story: all until its third long paragraph below the main heading, or all where the page has no heading. */
export const headElements = (clues: PageClues, place: StoryPlace): readonly Element[] => {
  const heading = clues.elements.findIndex((element) => element.tagName === 'h1')
  let paragraphs = 0
  const end = clues.elements.findIndex((element, index) => {
    if (index > heading && element.tagName === 'p' && place(element) === 0 && textOf(element, 300).length > 200) paragraphs += 1
    return paragraphs === 3
  })
  return heading < 0 || end < 0 ? clues.elements : clues.elements.slice(0, end)
}

const footTags: ReadonlySet<string> = new Set(['footer', 'nav', 'figure', 'blockquote', 'form', 'dialog', 'table'])
const asideWords: ReadonlySet<string> = new Set(
  'related recommended recommendations sidebar comments comment commentlist recent trending popular carousel footer teaser teasers suggested promo testimonial testimonials reviews rating ratings quote blockquote pullquote tooltip popup modal'.split(
    ' ',
  ),
)
