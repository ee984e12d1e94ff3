import type { Stance } from '../../model/stance.js'
import type { Form, Place } from '../../model/statement.js'
import type { Verification } from '../../model/verification.js'

/** Numbers that stand in the tables for words. The place in a list is the number: new words come last, and none is ever removed. */
export const stances: readonly Stance[] = ['assert', 'deny', 'accuse', 'promise', 'warn', 'demand', 'praise', 'ask', 'believe', 'agree', 'decline', 'silent']
export const forms: readonly Form[] = ['direct', 'indirect', 'mixed']
export const places: readonly Place[] = ['title', 'caption', 'body', 'comment', 'citation']
export const verifications: readonly Verification[] = ['unchecked', 'right', 'repaired', 'wrong']
export const roles = ['speakers', 'addressees', 'about', 'via'] as const
export const reasons = [
  'name',
  'earlier-name',
  'office-holder',
  'metonym',
  'pronoun',
  'nominal',
  'first-person',
  'publisher',
  'local-name',
  'role',
  'plural',
  'generic',
  'group',
  'document',
  'ambiguous',
  'unclear',
  'source-not-stated',
] as const

/** The number of a word of one of these lists. */
export const codeOf = <Word extends string>(list: readonly Word[], word: Word): number => {
  const code = list.indexOf(word)
  if (code < 0) throw new RangeError(`'${word}' has no number in the record; add it to src/adapters/store/codes.ts`)
  return code
}

/** The word of a number. */
export const wordOf = <Word extends string>(list: readonly Word[], code: number): Word => {
  const word = list[code]
  if (word === undefined) throw new RangeError(`${code} is the number of no word; the list has ${list.length}`)
  return word
}
