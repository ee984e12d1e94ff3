import { cardinals, ordinals, scales } from './words/numerals.js'

/** A number as it stands in words or digits. */
export interface ReadNumber {
  /** "3200000", "21st" as "21th"; equal for equal numbers. */
  readonly value: string
  /** How many tokens it has. */
  readonly length: number
}

/** Whether a number may start with this token. */
export const mayStartNumber = (token: string): boolean => {
  const unit = token.charCodeAt(0)
  return (unit > 0x2f && unit < 0x3a) || token === 'a' || cardinals.has(token) || ordinals.has(token)
}

/**
 * The number that starts at a token, or null: "1200", "3_2 million", "5bn", "twenty-one", "a hundred and five", "1st", "first".
 *
 * @param tokens Tokens of `searchTokens`, as many as may belong together: none behind a comma or another mark.
 */
export const readNumber = (tokens: readonly string[]): ReadNumber | null => {
  const [first = '', second = ''] = tokens
  if (/^\d/.test(first)) return fromDigits(first, second)
  if (first === 'a' && scales.has(second) && second.length > 3) {
    const rest = fromWords(['one', ...tokens.slice(1)])
    return rest && { ...rest, length: rest.length }
  }
  return fromWords(tokens)
}

const fromDigits = (first: string, second: string): ReadNumber | null => {
  const parts = /^(\d+(?:_\d+)*)([a-z]*)$/.exec(first)
  if (!parts) return null
  const [, digits = '', suffix = ''] = parts
  const value = plainDigits(digits)
  if (/^(?:st|nd|rd|th)$/.test(suffix)) return { value: `${value}th`, length: 1 }
  const scale = suffix === '' ? (second.length > 1 ? scales.get(second) : undefined) : scales.get(suffix)
  if (scale !== undefined) return { value: timesScale(value, scale), length: suffix === '' ? 2 : 1 }
  return suffix === '' ? { value, length: 1 } : null
}

/** Leading zeros and zeros behind a decimal point say nothing, but a number of several points is a date or a version. */
const plainDigits = (digits: string): string => {
  const parts = digits.split('_')
  const [whole = '', fraction = ''] = parts
  if (parts.length > 2) return digits
  const bare = whole.replace(/^0+(?=\d)/, '')
  // "1.000" may be a thousand elsewhere: it is not taken for 1.
  const rest = fraction.length === 3 ? fraction : fraction.replace(/0+$/, '')
  return rest === '' ? bare : `${bare}.${rest}`
}

const timesScale = (value: string, scale: number): string => {
  const product = Number(value) * scale
  return Number.isFinite(product) ? String(Math.round(product * 1e6) / 1e6) : `${value}x${scale}`
}

const fromWords = (tokens: readonly string[]): ReadNumber | null => {
  let total = 0
  // What the next scale multiplies, and the greatest number that may still be added to it.
  let group = 0
  let room = Infinity
  let at = 0
  let isOrdinal = false
  while (at < tokens.length && !isOrdinal) {
    const skip = tokens[at] === 'and' && at > 0 && (room === 100 || room === 1000) ? 1 : 0
    const token = tokens[at + skip] ?? ''
    const plain = cardinals.get(token) ?? ordinals.get(token)
    const scale = token.length > 3 ? scales.get(token) : undefined
    if (plain !== undefined && plain < room && !(plain >= 100) && !(plain === 0 && at > 0)) {
      group += plain
      room = plain >= 20 && plain % 10 === 0 ? 10 : 0
      isOrdinal = ordinals.has(token)
    } else if (scale !== undefined && at > 0 && skip === 0 && group > 0) {
      if (scale === 100) {
        group *= 100
        room = 100
      } else {
        total += group * scale
        group = 0
        room = 1000
      }
    } else break
    at += skip + 1
  }
  return at === 0 ? null : { value: `${total + group}${isOrdinal ? 'th' : ''}`, length: at }
}
