/**
 * Classes of characters as BERT's uncased tokenizer knows them (Devlin et al. 2018, "basic tokenizer").
 *
 * The engine's own Unicode tables decide. Characters that Unicode took up after version 8 may therefore be sorted otherwise than by a tokenizer with older tables.
 */

const removed = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u
const whiteSpace = /^\p{White_Space}$/u
const punctuation = /^\p{P}$/u
const nonspacingMark = /\p{Mn}/gu

/** Whether white space separates words here: Unicode's White_Space. Next line (U+0085) is a control character before it is white space. */
export const isWhiteSpace = (character: string): boolean =>
  character === '\t' || character === '\n' || character === '\r' || (whiteSpace.test(character) && !isRemoved(character))

/** Whether the tokenizer drops the character without parting the word around it: controls, formats (zero-width joiner), private use, U+FFFD, lone surrogates. */
export const isRemoved = (character: string): boolean => {
  if (character === '\t' || character === '\n' || character === '\r') return false
  return character === '\uFFFD' || removed.test(character)
}

/** Whether the character is a word by itself: Unicode's punctuation and every ASCII sign that is neither letter nor digit. */
export const isPunctuation = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return code < 128 ? isAsciiSign(code) : punctuation.test(character)
}

const isAsciiSign = (code: number): boolean => (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)

/** First and last code points of the ideograph blocks; the seventh starts where BERT's published list starts it. */
const ideographBlocks: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
]

/** Whether the character is an ideograph, which is a word by itself. */
export const isIdeograph = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x3400 && ideographBlocks.some(([first, last]) => first <= code && code <= last)
}

/** The character as the uncased vocabulary has it: decomposed (NFD), without nonspacing marks, in lower case. May be empty or several characters. */
export const uncased = (character: string): string => {
  const bare = character.normalize('NFD').replace(nonspacingMark, '')
  let lower = ''
  for (const part of bare) lower += part.toLowerCase()
  return lower
}
