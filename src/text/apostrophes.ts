/** Words that start with an apostrophe, without it: "'tis", "rock 'n' roll", "get 'em". */
const elided = new Set([
  'tis',
  'twas',
  'twere',
  'twill',
  'twould',
  'tisn',
  'twasn',
  'em',
  'n',
  'til',
  'till',
  'cause',
  'cos',
  'coz',
  'round',
  'bout',
  'neath',
  'gainst',
  'tween',
  'hood',
  'burbs',
  'nuff',
  'fraid',
  'kay',
])

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u
const elision = /(\p{L}{1,8})(?![\p{L}\p{N}])/uy
/** "'90s", "class of '08": two digits, perhaps with an s. */
const shortYear = /\d\ds?(?![\p{L}\p{N}])/uy

/** Whether the character at a UTF-16 offset is a letter, digit or combining mark; surrogates count, as most letters beyond them are ideographs and rare scripts. */
export const isWordCharacter = (text: string, position: number): boolean => {
  const unit = text.charCodeAt(position)
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
  return !Number.isNaN(unit) && letterOrDigit.test(String.fromCharCode(unit))
}

/**
 * Whether the single mark at a UTF-16 offset (straight or curly) is an apostrophe or a foot mark by its neighbours alone: within a word, between digits, before an
 * elided word or a short year, or around the n of "rock 'n' roll". A mark after a word may close a quotation or follow a possessive; it is none here.
 */
export const isApostrophe = (text: string, position: number): boolean => {
  const follows = isWordCharacter(text, position - 1)
  const precedes = isWordCharacter(text, position + 1)
  if (follows && precedes) return true
  if (precedes) return startsElision(text, position + 1)
  return follows && /[nN]/.test(text.charAt(position - 1)) && /['‘’]/.test(text.charAt(position - 2)) && !isWordCharacter(text, position - 3)
}

const startsElision = (text: string, position: number): boolean => {
  shortYear.lastIndex = position
  if (shortYear.test(text)) return true
  elision.lastIndex = position
  const word = elision.exec(text)?.[1]
  return word !== undefined && elided.has(word.toLowerCase())
}
