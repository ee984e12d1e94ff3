import { type Key, isTyped } from './key.js'

/** The longest line that is taken, in code points: a long content, pasted. */
const longestLine = 4000

/** A line after one more key; the same where the key is none of a line's. */
export const typedLine = (line: string, key: Key): string => {
  const characters = [...line]
  if (key === 'backspace') return characters.slice(0, -1).join('')
  if (key === 'clear') return ''
  if (key === 'drop-word') return line.replace(/\S*\s*$/u, '')
  return isTyped(key) && characters.length < longestLine ? line + key : line
}
