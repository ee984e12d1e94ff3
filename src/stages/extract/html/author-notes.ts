import type { Passage } from './passage.js'

/** The passages without the notes on its authors that a story ends with: "Ada Penn is a staff writer who covers ports." */
export const withoutAuthorNotes = (passages: readonly Passage[]): readonly Passage[] => {
  const last = passages.findLastIndex(({ text }) => !isAuthorNote(text))
  return last < passages.length - 1 - mostNotes ? passages : passages.slice(0, last + 1)
}

const mostNotes = 4

const isAuthorNote = (text: string): boolean => text.length < 500 && !/["“”]/.test(text) && note.test(text)

const name = String.raw`(?:Dr\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}`
const work =
  'reporter|writer|journalist|correspondent|columnist|editor|contributor|author|fellow|professor|lecturer|researcher|faculty|photographer|producer|intern|freelancer?'
const note = new RegExp(
  String.raw`^[*—–-]?\s*${name}(?:,? (?:and|&) ${name})?(?:, [\p{L}. ]{1,20},)? (?:(?:is|are|was) .{0,80}\b(?:${work})s?\b|(?:covers|writes|reports|edits|contributed)\b)`,
  'u',
)
