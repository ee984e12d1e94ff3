import type { Passage } from './passage.js'

/** 1 to 6 for a heading, else null. */
export const headingLevel = (passage: Passage): number | null => {
  const level = /^h([1-6])$/.exec(passage.path.at(-1)?.tagName ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

export const isHeading = (passage: Passage): boolean => headingLevel(passage) !== null
