import { HearsayError } from '../../../errors.js'
import { counted, grouped } from '../../../formats/counted.js'
import { searchTokens } from '../../../text/search-tokens.js'

/** A quotation that is to be looked for. */
export interface AskedQuote {
  readonly quote: string
  /** Who is said to have said it. */
  readonly by: string | undefined
  /** Also in statements that somebody judged wrong. */
  readonly rejected: boolean
  /** Whether all wordings are shown. */
  readonly isWhole: boolean
}

/** Characters that a quotation may have: a speech is no quotation. */
export const longestQuote = 20_000
/** Fewer words than this stand in many places by chance. */
const fewWords = 3
/** Addresses up to this many characters go through every server and proxy. */
const longestAddress = 7_500

/** What an address or a form asks for. */
export const askedQuote = (parameters: URLSearchParams): AskedQuote => ({
  quote: parameters.get('quote')?.trim() ?? '',
  by: parameters.get('by')?.trim() || undefined,
  rejected: parameters.has('rejected'),
  isWhole: parameters.has('all'),
})

/** The address that asks the same; null where it would be too long to be one. */
export const quoteAddress = ({ quote, by, rejected, isWhole }: AskedQuote): string | null => {
  const parameters = new URLSearchParams({ quote })
  if (by !== undefined) parameters.set('by', by)
  if (rejected) parameters.set('rejected', 'true')
  if (isWhole) parameters.set('all', 'true')
  const address = `/check?${parameters}`
  return address.length > longestAddress ? null : address
}

/** Throws USAGE for what cannot be looked for. */
export const refuseUnsearchable = ({ quote, by }: AskedQuote): void => {
  if (quote.length > longestQuote)
    throw new HearsayError('USAGE', `The quote has ${counted(quote.length, 'character')}: give at most ${grouped(longestQuote)}, or the sentence that matters.`)
  if (searchTokens(quote).length === 0) throw new HearsayError('USAGE', `The quote “${quote}” has no letter and no digit to look for.`)
  if (by !== undefined && searchTokens(by).length === 0) throw new HearsayError('USAGE', `The name “${by}” has no letter and no digit to look for.`)
}

/** What is to be said of a quotation that is so short; null of others. */
export const shortnessWords = ({ quote }: AskedQuote): string | null => {
  const { length } = searchTokens(quote)
  return length >= fewWords ? null : `The quote has ${length === 1 ? 'one word' : `${length} words`}: so short a one can stand in a page by chance.`
}
