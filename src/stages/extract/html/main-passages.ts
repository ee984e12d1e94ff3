import { withoutAuthorNotes } from './author-notes.js'
import { furnitureTest } from './furniture-elements.js'
import { withoutFurnitureSections } from './furniture-sections.js'
import { withoutLinkFurniture } from './link-furniture.js'
import type { Passage } from './passage.js'
import { withoutRepeats } from './repeats.js'
import { storyRoot } from './story-root.js'

/** The passages of the page's main story: those of the element that holds most of the prose, and what stands between the title and it. */
export const mainPassages = (all: readonly Passage[]): readonly Passage[] => {
  const isFurniture = furnitureTest(all)
  const kept = all.filter((passage) => !passage.path.some(isFurniture))
  const root = storyRoot(kept)
  if (root === null) return withoutMore(kept)
  const start = kept.findIndex((passage) => passage.path.includes(root))
  const title = kept.findLastIndex((passage, index) => index < start && passage.path.at(-1)?.tagName === 'h1')
  return withoutMore(kept.filter((passage, index) => passage.path.includes(root) || (title >= 0 && index > title && index < start && isIntroduction(passage))))
}

const withoutMore = (passages: readonly Passage[]): readonly Passage[] =>
  withoutAuthorNotes(withoutRepeats(withoutFurnitureSections(withoutLinkFurniture(passages))))

const isIntroduction = (passage: Passage): boolean => passage.text.length >= 40 && passage.linked < passage.text.length * 0.5
