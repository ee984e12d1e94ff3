import type { KeptStatement } from '../model/kept-statement.js'

/** The words of a statement with line ends where its pieces meet, which are no part of what was said; as long as the words, so that all offsets hold for both. */
export const comparableWords = ({ words, statement: { content } }: Pick<KeptStatement, 'words' | 'statement'>): string => {
  let at = 0
  const pieces = content.map(({ start, end }) => {
    const piece = words.slice(at, at + end - start)
    at += end - start + joint.length
    return piece
  })
  return pieces.join(joint)
}

const joint = ' \n '
