import { characterOf, isApostrophe, type WordCharacter } from './search-characters.js'

/** A word as it is searched for, and where it stands: UTF-16 offsets, end exclusive. */
export interface PlacedToken {
  /** Letters a to z, digits and "_" only; never empty. */
  readonly token: string
  readonly start: number
  readonly end: number
}

/** Characters of a word that count: a longer word is its beginning. */
const longestWord = 40

/** What stands after an apostrophe as a word of its own: "Smith's" is found by "Smith", and "we'll" is not "well". "Don't" is "dont". */
const clitics = new Set(['s', 'm', 'd', 're', 've', 'll'])

/** The words of a text as both engines index them, in order: see `placedTokens`. */
export const searchTokens = (text: string): string[] => placedTokens(text).map(({ token }) => token)

/**
 * The words of a text as they are searched for, each with its place; the one tokenizer of the record.
 *
 * Case, diacritics and compatibility forms (NFKD) are folded. Hyphens and all other signs part words; an apostrophe within a word falls away, but "'s", "'m", "'d", "'re",
 * "'ve" and "'ll" are words of their own. "1,000" is 1000, "3.5" is 3_5, "U.S." is us, "%" is percent. A letter outside a to z is "_" and four characters for its code
 * point; scripts written without spaces give a word a character. Emoji and lone surrogates are no words. Takes time linear in the text.
 */
export const placedTokens = (text: string): PlacedToken[] => {
  const tokens: PlacedToken[] = []
  for (let at = 0; at < text.length;) {
    const plainEnd = plainWordEnd(text, at)
    if (plainEnd > at) {
      tokens.push({ token: text.slice(at, Math.min(plainEnd, at + longestWord)).toLowerCase(), start: at, end: plainEnd })
      at = plainEnd
      continue
    }
    const character = characterOf(text, at)
    if (character.kind === 'letter' || character.kind === 'digit') at = readWord(text, at, tokens)
    else {
      if (character.kind === 'alone') tokens.push({ token: character.folded, start: at, end: marksEnd(text, at + character.length) })
      at += character.length
    }
  }
  return tokens
}

/** The end of a word of the letters a to z with a sign behind it that joins nothing: most words are such. The start, where the word must be read with care. */
const plainWordEnd = (text: string, start: number): number => {
  let end = start
  let unit = text.charCodeAt(end)
  while ((unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b)) {
    end += 1
    unit = text.charCodeAt(end)
  }
  return end > start && (unit === space || unit === comma || unit === 0x0a || unit === 0x2d || Number.isNaN(unit)) ? end : start
}

/** Reads the word that starts here, adds it and gives the offset after it. */
const readWord = (text: string, start: number, tokens: PlacedToken[]): number => {
  let token = ''
  let end = start
  let length = 0
  let at = start
  // Digits since the last comma.
  let digits = 0
  let isAcronym = false
  while (at < text.length) {
    const character = characterOf(text, at)
    if (character.kind === 'letter' || character.kind === 'digit') {
      if (length < longestWord) token += character.folded
      length += 1
      digits = character.kind === 'digit' ? digits + 1 : 0
      at += character.length
      end = at
    } else if (character.kind === 'mark') {
      at += character.length
      end = at
    } else if (character.kind === 'ignored') at += character.length
    else {
      const joint = jointAt(text, at, character, digits, length === 1 || isAcronym)
      if (joint === null) break
      if (joint === 'acronym') isAcronym = true
      if (joint === 'decimal' && length < longestWord) token += '_'
      if (joint === 'thousands') digits = 0
      else if (joint === 'decimal') digits = longestGroup + 1
      at += character.length
    }
  }
  tokens.push({ token, start, end })
  return end
}

type Joint = 'apostrophe' | 'decimal' | 'thousands' | 'acronym'

/** What joins the words on both sides of a sign into one; null where it parts them. */
const jointAt = (text: string, at: number, sign: WordCharacter, digitsBefore: number, isInitial: boolean): Joint | null => {
  const next = at + sign.length < text.length ? characterOf(text, at + sign.length) : null
  if (next === null) return null
  if (isApostrophe(text, at)) return next.kind === 'letter' && digitsBefore === 0 && !clitics.has(lettersAt(text, at + sign.length)) ? 'apostrophe' : null
  const unit = text.charCodeAt(at)
  if (unit === dot && digitsBefore > 0 && next.kind === 'digit') return 'decimal'
  if (unit === comma && digitsBefore > 0 && digitsBefore <= longestGroup && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) return 'thousands'
  if (unit === dot && isInitial && next.kind === 'letter' && lettersAt(text, at + 1).length === 1) return 'acronym'
  return null
}

/** Digits between the commas of a number. */
const longestGroup = 3

const dot = 0x2e
const comma = 0x2c
const space = 0x20

/** The first letters that stand here, folded: enough of them to tell a clitic or an initial. */
const lettersAt = (text: string, start: number): string => {
  let letters = ''
  for (let at = start; at < text.length && letters.length < 4;) {
    const character = characterOf(text, at)
    if (character.kind === 'letter' || character.kind === 'digit') letters += character.kind === 'letter' ? character.folded : '0'
    else if (character.kind !== 'mark' && character.kind !== 'ignored') break
    at += character.length
  }
  return letters
}

const marksEnd = (text: string, start: number): number => {
  let end = start
  while (end < text.length) {
    const character = characterOf(text, end)
    if (character.kind !== 'mark') return end
    end += character.length
  }
  return end
}
