/** How forms of names are compared: words without diacritics in lower case, joined by one space; hyphens, apostrophes and full stops between words count as spaces. */

/** A word as it stands, with its place. A dotted abbreviation ("U.S.") is one word, without its full stops. */
export interface FormWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}\p{M}]+/gu

/** Words of a stretch of text, one after the other; offsets are those of the text. */
export function* formWords(text: string, start: number = 0, end: number = text.length): Generator<FormWord> {
  const pattern = new RegExp(word)
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const last = match.index + match[0].length
    if (last > end) return
    yield { text: match[0].includes('.') ? match[0].replaceAll('.', '') : match[0], start: match.index, end: last }
  }
}

const joint =
  /^(?:[ \t\u00A0\u202F]{1,3}|[ \t\u00A0]?\r?\n[ \t\u00A0]?|\.[ \u00A0]?|[-\u2010\u2011\u2013]|['\u2019\u02BC\u02BB`][ \u00A0]?|[ \u00A0]?&[ \u00A0]?)$/

/** Whether two words with this between them can belong to one name. */
export const isJoint = (text: string, from: number, to: number): boolean =>
  to - from <= 3 && (to - from === 1 && text.charCodeAt(from) === 32 ? true : joint.test(text.slice(from, to)))

const marks = /\p{M}/gu
const special: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ə: 'e' }

/** One word without diacritics, in lower case. */
export const foldWord = (text: string): string => {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[ıłøđðþæœßə]/g, (letter) => special[letter] ?? letter)
}

const isAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** The key that a form is found by, and how many words it has. */
export const formKey = (form: string): { readonly key: string; readonly first: string; readonly words: number } => {
  if (plain.test(form)) {
    const key = form.toLowerCase()
    const space = key.indexOf(' ')
    if (space === -1) return { key, first: key, words: 1 }
    let words = 1
    for (let at = space; at !== -1; at = key.indexOf(' ', at + 1)) words += 1
    return { key, first: key.slice(0, space), words }
  }
  const folded = Array.from(formWords(form), ({ text }) => foldWord(text))
  return { key: folded.join(' '), first: folded[0] ?? '', words: folded.length }
}
