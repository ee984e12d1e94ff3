/** Persons by surname: by the one-word forms among their names where there are any, else by the last word of each form. */
import type { Actor } from '../../../model/actor.js'
import { plainLetters } from '../../../text/plain-letters.js'
import { prominence } from './prominence.js'

/** Where the surname stands first. */
const surnameFirst = new Set(['CHN', 'PRK', 'KOR', 'TWN', 'HKG', 'VNM'])
const particle = /^(de|da|do|dos|del|della|di|du|van|von|der|den|ten|ter|la|le|al|el|bin|ibn|ben|ould|abu|st|san|dos|das|af|av|zu)$/
const suffix = /^(jr|sr|ii|iii|iv)\.?$/i

export interface SurnameTable {
  /** The likeliest first. */
  readonly find: (surname: string) => readonly Actor[]
}

export const createSurnameTable = (actors: readonly Actor[]): SurnameTable => {
  const table = new Map<string, Actor[]>()
  const add = (surname: string, actor: Actor): void => {
    const known = table.get(surname)
    if (known === undefined) table.set(surname, [actor])
    else known.push(actor)
  }
  for (const actor of actors) {
    if (actor.kind !== 'person') continue
    const simple = actor.names.length === 0 && !surnameFirst.has(actor.country ?? '') ? simpleLast(actor.name) : null
    if (simple !== null) add(simple, actor)
    else for (const surname of surnamesOf(actor)) add(surname, actor)
  }
  // In order of likelihood only where it is asked for: most surnames never are.
  const ordered = new Map<string, readonly Actor[]>()
  return {
    find: (surname) => {
      const key = surnameKey(surname)
      const known = ordered.get(key)
      if (known !== undefined) return known
      const found = (table.get(key) ?? []).toSorted((a, b) => prominence(a) - prominence(b))
      if (found.length > 0) ordered.set(key, found)
      return found
    },
  }
}

/** "al-Assad" and "Assad", "de Gaulle" and "Gaulle": the form of one word or more that stands for the person alone, folded. */
const surnameKey = (surname: string): string => {
  if (plain.test(surname)) return surname.toLowerCase()
  return surname
    .trim()
    .replace(/['\u2019\u02BC]s?$/, '')
    .split(/[\s-]+/)
    .map((word) => plainLetters(word).replace(/['\u2019\u02BB\u02BC`.]/g, ''))
    .join(' ')
}

const plain = /^[A-Za-z]+$/

/** A surname of one plain word; null where the form asks for a closer look. */
const simpleLast = (form: string): string | null => {
  const space = form.lastIndexOf(' ')
  const last = form.slice(space + 1)
  // No particle stands before the last word where the word before is longer than any.
  return space !== -1 && last.length > 3 && plain.test(last) && space - form.lastIndexOf(' ', space - 1) > 5 ? last.toLowerCase() : null
}

const surnamesOf = (actor: Actor): ReadonlySet<string> => {
  const found = new Set<string>()
  const given = actor.names.filter((form) => !form.includes(' '))
  for (const form of given) addWithoutArticle(found, surnameKey(form))
  const words = actor.name.split(' ')
  if (words.length === 1) addWithoutArticle(found, surnameKey(actor.name))
  // A one-word form that is a word of the name says which word is the surname; another one is a nickname or a spelling.
  if (given.some((form) => words.includes(form))) return found
  addLast(found, actor.name)
  if (surnameFirst.has(actor.country ?? '')) addWithoutArticle(found, surnameKey(words[0] ?? ''))
  for (const form of actor.names) addLast(found, form)
  found.delete('')
  return found
}

const addLast = (found: Set<string>, form: string): void => {
  const simple = simpleLast(form)
  if (simple !== null) {
    found.add(simple)
    return
  }
  const words = form.split(' ')
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop()
  if (words.length < 2) return
  addWithoutArticle(found, surnameKey(words.at(-1) ?? ''))
  let start = words.length - 1
  while (start > 1 && particle.test((words[start - 1] ?? '').toLowerCase())) start -= 1
  if (start < words.length - 1) found.add(surnameKey(words.slice(start).join(' ')))
}

const addWithoutArticle = (found: Set<string>, key: string): void => {
  if (key === '') return
  found.add(key)
  const bare = key.replace(/^(al|el|as|ad|ar|an|ash) /, '')
  if (bare !== key) found.add(bare)
}
