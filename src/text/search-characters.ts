import { plainLetters } from './plain-letters.js'

/** A character as words are made of it. */
export interface WordCharacter {
  /**
   * `alone`: a word by itself. `mark`: belongs to the character before, and says nothing by itself. `ignored`: stands within words as if it were not there (soft hyphen,
   * joiners, marks of direction). `sign`: all others.
   */
  readonly kind: 'letter' | 'digit' | 'alone' | 'mark' | 'ignored' | 'sign'
  /** Letters a to z, digits and "_". */
  readonly folded: string
  /** In UTF-16 code units. */
  readonly length: 1 | 2
}

/** The character at a UTF-16 offset of a text. */
export const characterOf = (text: string, at: number): WordCharacter => {
  const unit = text.charCodeAt(at)
  return ascii[unit] ?? remembered(text.codePointAt(at) ?? 0)
}

/** Whether the sign here may be an apostrophe: straight, curly, a modifier letter or a sign of transliteration. */
export const isApostrophe = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4 || unit === 0xff07 || isModifier(unit)
}

/** "Hawaiʻi", "Qurʾan": letters to Unicode, apostrophes to readers. */
const isModifier = (code: number): boolean => code >= 0x2b9 && code <= 0x2bf

const knownCharacters = new Map<number, WordCharacter>()
/** A text of ever new characters must not fill the memory. */
const mostKnown = 10_000

const remembered = (code: number): WordCharacter => {
  const known = knownCharacters.get(code)
  if (known) return known
  if (knownCharacters.size >= mostKnown) knownCharacters.clear()
  const fresh = classified(code)
  knownCharacters.set(code, fresh)
  return fresh
}

const classified = (code: number): WordCharacter => {
  const character = String.fromCodePoint(code)
  const length = character.length === 2 ? 2 : 1
  const other = (kind: 'mark' | 'ignored' | 'sign'): WordCharacter => ({ kind, folded: '', length })
  if (character === '%' || character === '٪' || character === '％') return { kind: 'alone', folded: 'percent', length }
  if (isModifier(code)) return other('sign')
  if (/^\p{M}$/u.test(character)) return other('mark')
  if (/^\p{Cf}$/u.test(character)) return other('ignored')
  if (!/^[\p{L}\p{N}]$/u.test(character)) return other('sign')
  const digit = digitOf(code)
  if (digit !== null) return { kind: 'digit', folded: digit, length }
  const folded = foldedLetters(character)
  if (/^[\p{Nl}\p{No}]$/u.test(character)) return { kind: 'alone', folded, length }
  return { kind: withoutSpaces.test(character) ? 'alone' : /^\d+$/.test(folded) ? 'digit' : 'letter', folded, length }
}

/** Scripts that put no space between words. */
const withoutSpaces =
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

/** Zeros of other scripts' digits: Arabic-Indic, its eastern form, Devanagari, Bengali. */
const zeros: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6]

const digitOf = (code: number): string | null => {
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? null : String(code - zero)
}

const foldedLetters = (character: string): string => {
  let folded = ''
  for (const part of plainLetters(character.normalize('NFKD'))) folded += /^[a-z0-9]$/.test(part) ? part : encoded(part.codePointAt(0) ?? 0)
  return folded || encoded(character.codePointAt(0) ?? 0)
}

/** "_" and four characters, the first a letter, so that no decimal ("3_5") looks alike. */
const encoded = (code: number): string => `_${(code + 10 * 36 ** 3).toString(36)}`

const ascii: readonly WordCharacter[] = Array.from({ length: 128 }, (_, code) => classified(code))
