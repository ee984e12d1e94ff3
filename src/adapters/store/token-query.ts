import { HearsayError } from '../../errors.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import { codeOf, forms, stances } from './codes.js'

/** What a row's tokens must have: a token, all of several, or any of several. Plain values; each engine has its own way of saying it. */
export type TokenQuery = string | { readonly all: readonly TokenQuery[] } | { readonly any: readonly TokenQuery[] }

/**
 * Tokens that say what a statement is, beside those of its words, in the same index: one search for words and speaker reads two short lists. The colon keeps them apart
 * from words, which have none. What can change while the words stay (versions, states) is no token, since an index keeps no words to write again.
 */
export const facetToken = {
  speaker: (actor: number): string => `sp:${actor}`,
  addressee: (actor: number): string => `to:${actor}`,
  about: (actor: number): string => `ab:${actor}`,
  via: (actor: number): string => `vi:${actor}`,
  publisher: (number: number): string => `pb:${number}`,
  stance: (code: number): string => `st:${code}`,
  form: (code: number): string => `fo:${code}`,
} as const

/** Numbers by which the rows have the filter's actors and publishers; those that the record does not have are left out. */
export interface FilterNumbers {
  readonly actor: ReadonlyMap<string, number>
  readonly publisher: ReadonlyMap<string, number>
}

/** What of the filter tokens can say: all but days, versions and states. Null where it lets nothing through. No tokens: everything. */
export const tokenQuery = (filter: StatementFilter, numbers: FilterNumbers): TokenQuery | null => {
  const alternatives: (readonly string[] | null)[] = [
    facets(filter.speakers, numbers.actor, facetToken.speaker),
    facets(filter.addressees, numbers.actor, facetToken.addressee),
    facets(filter.about, numbers.actor, facetToken.about),
    facets(filter.via, numbers.actor, facetToken.via),
    facets(filter.publishers, numbers.publisher, facetToken.publisher),
    filter.stances?.map((each) => facetToken.stance(codeOf(stances, each))) ?? null,
    filter.forms?.map((each) => facetToken.form(codeOf(forms, each))) ?? null,
  ]
  const asked = alternatives.filter((each) => each !== null)
  if (asked.some((each) => each.length === 0)) return null
  return { all: [...plainTokens(filter.words), ...asked.map((any) => (any.length === 1 ? any[0]! : { any }))] }
}

const facets = (values: readonly string[] | null, numbers: ReadonlyMap<string, number>, token: (number: number) => string): readonly string[] | null =>
  values
    ?.map((value) => numbers.get(value))
    .filter((number) => number !== undefined)
    .map(token) ?? null

/** Each token once. Throws UNEXPECTED as `joinedTokens` does. */
export const plainTokens = (tokens: readonly string[]): readonly string[] => {
  joinedTokens(tokens)
  return [...new Set(tokens)]
}

/** Tokens as an index takes them, joined with one space. Throws UNEXPECTED for what is no token of `searchTokens`: nothing else may come into a query. */
export const joinedTokens = (tokens: readonly string[]): string => {
  const joined = tokens.join(' ')
  // All in one look, which is what matters where there are millions: as many tokens as were given, and none with another sign.
  let spaces = 0
  let isPlain = true
  let before = space
  for (let at = 0; at < joined.length; at += 1) {
    const sign = joined.charCodeAt(at)
    if (sign === space) {
      spaces += 1
      if (before === space) isPlain = false
    } else if (!((sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) || sign === 95)) isPlain = false
    before = sign
  }
  if (joined === '' ? tokens.length === 0 : isPlain && before !== space && spaces === tokens.length - 1) return joined
  const refused = tokens.find((token) => !/^[a-z0-9_]+$/u.test(token))
  throw new HearsayError('UNEXPECTED', `${JSON.stringify(refused)} is no search token; make tokens with searchTokens`)
}

const space = 32
