import { plainLetters } from '../../../text/plain-letters.js'

/** How forms of names are compared: words without diacritics in lower case, joined by one space; hyphens, apostrophes and full stops between words count as spaces. */

/** A word as it stands, with its place. A dotted abbreviation ("U.S.") is one word, without its full stops. */
export interface FormWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const upperCase = /\p{Lu}/u
/** What is known of each code unit: 1 asked, 2 stands in words, 4 is a capital. Filled as units are met. */
const units = new Uint8Array(0x1_0000)

const unitAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  if (Number.isNaN(code)) return 0
  const known = units[code] ?? 0
  if (known !== 0) return known
  const character = text.charAt(index)
  const found = 1 | (wordCharacter.test(character) ? 2 : 0) | (upperCase.test(character) ? 4 : 0)
  units[code] = found
  return found
}

/** The first word that begins at or after `from` and ends by `end`; null where there is none. */
export const nextWord = (text: string, from: number, end: number): FormWord | null => {
  let start = from
  while (start < end && (unitAt(text, start) & 2) === 0) start += 1
  if (start >= end) return null
  let last = start
  while (text.charCodeAt(last + 1) === 46 && (unitAt(text, last) & 4) !== 0) last += 2
  const dotted = last - start >= 4
  if (!dotted) last = start
  else if ((unitAt(text, last) & 4) !== 0 && (unitAt(text, last + 1) & 2) === 0) last += 1
  while (!dotted && last < end && (unitAt(text, last) & 2) !== 0) last += 1
  if (last > end) return null
  const word = text.slice(start, last)
  return { text: dotted ? word.replaceAll('.', '') : word, start, end: last }
}

/** All words of a text. */
export const formWords = (text: string): readonly FormWord[] => {
  const words: FormWord[] = []
  for (let word = nextWord(text, 0, text.length); word !== null; word = nextWord(text, word.end, text.length)) words.push(word)
  return words
}

const joint =
  /^(?:[ \t\u00A0\u202F]{1,3}|[ \t\u00A0]?\r?\n[ \t\u00A0]?|\.[ \u00A0]?|[-\u2010\u2011\u2013]|['\u2019\u02BC\u02BB`][ \u00A0]?|[ \u00A0]?&[ \u00A0]?)$/

/** Whether two words with this between them can belong to one name. */
export const isJoint = (text: string, from: number, to: number): boolean =>
  to - from <= 3 && (to - from === 1 && text.charCodeAt(from) === 32 ? true : joint.test(text.slice(from, to)))

const looseJoint = /^(?:, ?| ?\/ ?| \(| [-\u2013] )$/

/** Whether they can where the form itself has a comma, a stroke, a bracket or a dash. */
export const isLooseJoint = (text: string, from: number, to: number): boolean => to - from <= 3 && looseJoint.test(text.slice(from, to))

/** Whether a form has one of those. */
export const hasLooseJoint = (form: string): boolean => /[,/(]| [-\u2013] /.test(form)

/** The key that a form is found by, and how many words it has. */
export const formKey = (form: string): { readonly key: string; readonly words: number } => {
  const folded = formWords(form).map(({ text }) => plainLetters(text))
  return { key: folded.join(' '), words: folded.length }
}

/** The form's first word, folded. */
export const firstWord = (form: string): string => {
  const word = nextWord(form, 0, form.length)
  return word === null ? '' : plainLetters(word.text)
}
