import type { Note } from '../../model/note.js'

/** Text as a document may hold it: U+0000 and lone surrogates are U+FFFD, one for one, with a note of how many and where the first one stood. */
export const entryText = (text: string): { readonly text: string; readonly notes: readonly Note[] } => {
  let count = 0
  let first = 0
  const replaced = text.replace(unfit, (_match, offset: number) => {
    if (count === 0) first = offset
    count += 1
    return '\ufffd'
  })
  if (count === 0) return { text, notes: [] }
  const message = `${count} ${count === 1 ? 'character that is no text was' : 'characters that are no text were'} replaced by U+FFFD.`
  return { text: replaced, notes: [{ code: 'CHARACTERS_REPLACED', message, span: { start: first, end: first + 1 } }] }
}

const unfit = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
