import { placedTokens, type PlacedToken } from '../../text/search-tokens.js'
import { entryOf } from './lexical-entry.js'
import { readNumber } from './read-number.js'
import { clitics, needApostrophe, negatedAuxiliaries } from './words/contractions.js'
import { capitalMonths } from './words/numerals.js'
import { stockPhrases } from './words/small-words.js'

/** A word of a quotation as it is compared. */
export interface QuoteWord {
  /** Words are equal where their keys are; a clitic also equals what it may stand for. */
  readonly key: string
  /** Letters and digits as `searchTokens` gives them, "isnt" taken apart; of a number its key. */
  readonly token: string
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly kind: 'number' | 'name' | 'word'
  /** Begins with a capital where any word would: it may be a name. */
  readonly maybeName: boolean
  /** "'s", "'d" and the like. */
  readonly isClitic: boolean
  readonly isSmall: boolean
  /** How much of a coincidence it would be to have it, 0 to 1. */
  readonly weight: number
  /** Stands between square brackets. */
  readonly isBracketed: boolean
  /** What stands before it is more than white space, quote marks and hyphens: a comma, a point, a dash. */
  readonly afterPause: boolean
  /** An ellipsis stands before it. */
  readonly afterEllipsis: boolean
  /** It is the last one, and an ellipsis stands behind it. */
  readonly beforeEllipsis: boolean
}

/** The words of a text as quotations are compared by them: contractions taken apart, numbers read, "&" and "no one" one word. Takes time linear in the text. */
export const quoteWordsOf = (text: string): QuoteWord[] => {
  const tokens = withAmpersands(text, placedTokens(text))
  const isTitle = hasTitleCase(text, tokens)
  const words: QuoteWord[] = []
  let inBrackets = false
  let past = 0
  let last = 0
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const gap = text.slice(past, token.start)
    const isPlain = gap === ' '
    if (!isPlain) inBrackets = isInBrackets(text, past, token.start, inBrackets)
    const context: Context = {
      text,
      gap,
      isBracketed: inBrackets,
      afterPause: !isPlain && pause.test(gap),
      afterEllipsis: !isPlain && ellipsis.test(gap),
      isFirst: at === 0 || (!isPlain && opening.test(gap)),
      isTitle,
    }
    const length = readNumberWord(tokens, at, context, words) ?? readWord(tokens, at, context, words)
    at += length
    last = tokens[at - 1]?.end ?? last
    past = last
  }
  const final = words.at(-1)
  if (final && ellipsis.test(text.slice(final.end))) words[words.length - 1] = { ...final, beforeEllipsis: true }
  return withStockPhrases(withNames(text, words))
}

/** An insertion has an end, and not far away. */
const longestInsertion = 200

const isInBrackets = (text: string, from: number, to: number, before: boolean): boolean => {
  let inside = before
  for (let at = from; at < to; at += 1) {
    if (text.charAt(at) === ']') inside = false
    else if (text.charAt(at) === '[') inside = /^[^[\n]*\]/.test(text.slice(at + 1, at + longestInsertion))
  }
  return inside
}

interface Context {
  readonly text: string
  readonly gap: string
  readonly isBracketed: boolean
  readonly afterPause: boolean
  readonly afterEllipsis: boolean
  readonly isFirst: boolean
  readonly isTitle: boolean
}

/** More than white space, quote marks, brackets and hyphens within words. */
const pause = /[^\s\p{Pi}\p{Pf}"'`\p{Pd}[\]]|[—–]|--|\s-\s|[\n\r]/u

const ellipsis = /…|\.\s?\.\s?\./

/** After these a word has a capital whatever it is. */
const opening = /[.!?…:\n\r"“„«‘([—–]|\s['’]$/

const withAmpersands = (text: string, tokens: readonly PlacedToken[]): readonly PlacedToken[] => {
  if (!text.includes('&')) return tokens
  const signs: PlacedToken[] = []
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) signs.push({ token: 'and', start: at, end: at + 1 })
  return [...tokens, ...signs].sort((a, b) => a.start - b.start)
}

/** Whether most longer words begin with a capital, so that capitals tell no names. */
const hasTitleCase = (text: string, tokens: readonly PlacedToken[]): boolean => {
  const long = tokens.filter(({ token }) => token.length > 3 && /^[a-z]/.test(token))
  const capital = long.filter(({ start }) => isCapital(text, start)).length
  return long.length > 3 && capital > 0.8 * long.length
}

const isCapital = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit > 0x40 && unit < 0x5b : /\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Words that a number may have at most. */
const longestNumber = 12

const currencies: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen', '₹': 'rupee' }

const readNumberWord = (tokens: readonly PlacedToken[], at: number, context: Context, words: QuoteWord[]): number | null => {
  const first = tokens[at]
  if (!first || !entryOf(first.token).mayStartNumber) return null
  const candidates: string[] = []
  for (let next = at; next < tokens.length && next < at + longestNumber; next += 1) {
    const token = tokens[next]
    if (!token || (next > at && !/^[\s\p{Pd}]*$/u.test(context.text.slice(tokens[next - 1]?.end, token.start)))) break
    candidates.push(token.token)
  }
  const number = readNumber(candidates)
  if (!number) return null
  let length = number.length
  let start = first.start
  let unit = ''
  const sign = context.text.charAt(start - 1)
  const currency = currencies[sign]
  if (currency !== undefined) {
    unit = ` ${currency}`
    start -= 1
  } else if (/[-−–]/.test(sign) && /^(?:|[\s([])$/.test(context.text.charAt(start - 2)) && /^\d/.test(first.token)) {
    unit = ' negative'
    start -= 1
  }
  const [next = '', afterNext = ''] = candidates.slice(length)
  if (next === 'percent' || (next === 'per' && afterNext === 'cent')) {
    unit += ' percent'
    length += next === 'per' ? 2 : 1
  } else if (currency === undefined && /^(?:dollar|euro|pound|yen|rupee)s?$/.test(next)) {
    unit += ` ${next === 'yen' ? next : next.replace(/s$/, '')}`
    length += 1
  }
  const key = `#${number.value}${unit}`
  words.push({ ...wordOf(key, start, tokens[at + length - 1]?.end ?? first.end, context), kind: 'number', isSmall: false, weight: 1 })
  return length
}

const readWord = (tokens: readonly PlacedToken[], at: number, context: Context, words: QuoteWord[]): number => {
  const token = tokens[at]
  if (!token) return 1
  const { text } = context
  const auxiliary = negatedAuxiliaries.get(token.token)
  if (auxiliary !== undefined && !(needApostrophe.has(token.token) && /^\w+$/.test(text.slice(token.start, token.end)))) {
    const cut = token.token === 'cannot' ? token.end - 3 : token.end - (/\p{L}/u.test(text.charAt(token.end - 2)) ? 2 : 3)
    words.push(wordOf(auxiliary, token.start, cut, context))
    words.push(wordOf('not', cut, token.end, { ...context, gap: '', afterPause: false, afterEllipsis: false, isFirst: false }))
    return 1
  }
  const next = tokens[at + 1]
  if (token.token === 'no' && next?.token === 'one' && /^[\s\p{Pd}]$/u.test(text.slice(token.end, next.start))) {
    words.push(wordOf('noone', token.start, next.end, context))
    return 2
  }
  // "Whether or not" negates nothing.
  const isAlternative = token.token === 'not' && tokens[at - 1]?.token === 'or' && tokens[at - 2]?.token === 'whether'
  const word = wordOf(token.token, token.start, token.end, context)
  words.push(isAlternative ? { ...word, token: 'ornot' } : word)
  return 1
}

const wordOf = (token: string, start: number, end: number, context: Context): QuoteWord => {
  const entry = entryOf(token)
  const isClitic = context.gap !== ' ' && clitics.has(token) && /['’‘ʼ`´]$/.test(context.gap)
  const isCapitalised = isCapital(context.text, start)
  const isCounting = entry.isCounting || (capitalMonths.has(token) && isCapitalised && !context.isFirst)
  const isAcronym = isCapitalised && end - start > 1 && /^(?:\p{Lu}\.?){2,}$/u.test(context.text.slice(start, end)) && !context.isTitle
  // "US" is no "us".
  const isHomograph = isAcronym && (token === 'us' || token === 'who')
  const isSmall = (entry.isSmall || isClitic) && !isHomograph
  const mayBeName = isCapitalised && !isCounting && !isSmall && !(context.isFirst && entry.isNoName)
  const isName = mayBeName && !context.isTitle && (isAcronym || !context.isFirst)
  return {
    key: isClitic ? `'${token}` : isHomograph || (isName && /^gr[ea]y$/.test(token)) ? `${token} as a name` : entry.spelling,
    token,
    start,
    end,
    kind: isCounting ? 'number' : isName ? 'name' : 'word',
    maybeName: mayBeName && (context.isFirst || context.isTitle),
    isClitic,
    isSmall,
    weight: isName || isCounting ? 1 : isClitic ? cliticWeight : entry.weight,
    isBracketed: context.isBracketed,
    afterPause: context.afterPause,
    afterEllipsis: context.afterEllipsis,
    beforeEllipsis: false,
  }
}

const stockWeight = 0.2

const cliticWeight = 0.15

/** A first word before a name is one, too, unless it is frequent; and so is one that stands elsewhere as a name. */
const withNames = (text: string, words: readonly QuoteWord[]): QuoteWord[] => {
  const names = new Set(words.flatMap(({ kind, key }) => (kind === 'name' ? [key] : [])))
  return words.map((word, at) => {
    if (!word.maybeName || word.kind !== 'word') return word
    const next = words[at + 1]
    const beforeName = next?.kind === 'name' && !next.afterPause && !entryOf(word.token).isFrequent && /^[\s\p{Pd}]+$/u.test(text.slice(word.end, next.start))
    return beforeName || names.has(word.key) ? { ...word, kind: 'name', weight: 1 } : word
  })
}

/** The words of stock phrases weigh little. */
const withStockPhrases = (words: readonly QuoteWord[]): QuoteWord[] => {
  const lighter = [...words]
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phrasesFrom.get(words[at]?.token ?? '')?.find((candidate) => candidate.every((token, number) => words[at + number]?.token === token))
    if (!phrase) continue
    for (let number = 0; number < phrase.length; number += 1) {
      const word = words[at + number]
      if (word) lighter[at + number] = { ...word, weight: Math.min(word.weight, stockWeight) }
    }
  }
  return lighter
}

const phrasesFrom = new Map<string, (readonly string[])[]>()
for (const phrase of stockPhrases) phrasesFrom.set(phrase[0] ?? '', [...(phrasesFrom.get(phrase[0] ?? '') ?? []), phrase])
