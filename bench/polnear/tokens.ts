import type { Span } from '../../src/model/span.js'
import { roleNames, type Role, type Roles } from './roles.js'

/** The scorer's tokens of one text: runs of letters, digits and underscores, and every other sign by itself. */
export interface Tokens {
  /** The numbers of the tokens that any span touches, ascending. */
  touchedBy(spans: readonly Span[]): readonly number[]
  /** Without the punctuation at both edges. */
  trimmed(touched: readonly number[]): readonly number[]
}

/** An attribution as the tokens of its roles. */
export type TokenRoles = Readonly<Record<Role, readonly number[]>>

export const tokensOf = (text: string): Tokens => {
  const tokens = Array.from(text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    isPunctuation: /^[^\p{L}\p{N}]+$/u.test(words),
  }))
  const firstEndingAfter = (place: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    touchedBy: (spans) => {
      const touched = new Set<number>()
      for (const span of spans) {
        for (let number = firstEndingAfter(span.start); number < tokens.length && (tokens[number]?.start ?? 0) < span.end; number += 1) touched.add(number)
      }
      return [...touched].toSorted((a, b) => a - b)
    },
    trimmed: (touched) => {
      const isWord = (token: number): boolean => tokens[token]?.isPunctuation === false
      return touched.slice(touched.findIndex(isWord) === -1 ? touched.length : touched.findIndex(isWord), touched.findLastIndex(isWord) + 1)
    },
  }
}

export const tokenRolesOf = (tokens: Tokens, roles: Roles): TokenRoles => ({
  source: tokens.touchedBy(roles.source),
  cue: tokens.touchedBy(roles.cue),
  content: tokens.touchedBy(roles.content),
})

/** Whether each role shares a token with its counterpart; two empty ones are equal. */
export const allOverlap = (a: TokenRoles, b: TokenRoles): boolean => roleNames.every((role) => overlapOrEmpty(a[role], b[role]))

export const overlapOrEmpty = (a: readonly number[], b: readonly number[]): boolean => (a.length === 0 && b.length === 0) || shared(a, b) > 0

/** Whether each role has the same tokens but for punctuation at its edges. */
export const allEqual = (tokens: Tokens, a: TokenRoles, b: TokenRoles): boolean =>
  roleNames.every((role) => tokens.trimmed(a[role]).join() === tokens.trimmed(b[role]).join())

/** How many numbers two ascending lists share. */
export const shared = (a: readonly number[], b: readonly number[]): number => {
  let count = 0
  for (let one = 0, other = 0; one < a.length && other < b.length;) {
    const difference = (a[one] ?? 0) - (b[other] ?? 0)
    if (difference === 0) count += 1
    if (difference <= 0) one += 1
    if (difference >= 0) other += 1
  }
  return count
}
