/** All forms of the register's names by their folded words: exact look-up, and the longest match in running text. */
import type { Actor } from '../../../model/actor.js'
import type { Span } from '../../../model/span.js'
import { plainLetters } from '../../../text/plain-letters.js'
import { firstWord, formKey, formWords, hasLooseJoint, isJoint, isLooseJoint, nextWord } from './fold.js'
import type { FormWord } from './fold.js'
import { hasCapitalsOf, isOrdinaryInCapitals } from './form-case.js'

export interface NameMatch {
  readonly start: number
  readonly end: number
  /** All whom the form names, in the register's order. */
  readonly actors: readonly Actor[]
  /** The form is a nationality ("Turkish") and no name. */
  readonly nationality: boolean
}

interface Entry {
  readonly form: string
  readonly actor: Actor
  readonly nationality: boolean
}

export interface NameTable {
  readonly look: (words: string) => readonly Entry[]
  readonly scan: (text: string, span?: Span) => readonly NameMatch[]
}

/** A one-word form of a person is a surname or a mononym: never found in running text, see surnames.ts. */
const isSurname = (actor: Actor, form: string): boolean => actor.kind === 'person' && !form.includes(' ')

/** The forms that begin with one word. Their other words are looked at when the first is met. */
interface Bucket {
  readonly entries: Entry[]
  keys: ReadonlyMap<string, readonly Entry[]> | null
  /** The most words that one of them has. */
  most: number
}

const article = /^the\s+(?=\S)/i

export const createNameTable = (actors: readonly Actor[]): NameTable => {
  const buckets = new Map<string, Bucket>()
  /** First words of the forms that begin in lower case ("al-Qaeda"). */
  const lowerCase = new Set<string>()
  const add = (form: string, actor: Actor, nationality: boolean): void => {
    const first = firstWord(form)
    if (first === '') return
    const entry: Entry = { form, actor, nationality }
    const bucket = buckets.get(first)
    if (bucket === undefined) buckets.set(first, { entries: [entry], keys: null, most: 0 })
    else bucket.entries.push(entry)
    const code = form.charCodeAt(0)
    if (code >= 97 && code <= 122) lowerCase.add(first)
  }
  for (const actor of actors) {
    if (!isSurname(actor, actor.name)) add(actor.name, actor, false)
    for (const form of actor.names) if (!isSurname(actor, form)) add(form, actor, false)
    for (const form of actor.nationality) add(form, actor, true)
  }

  const open = (first: string): Bucket | undefined => {
    const bucket = buckets.get(first)
    if (bucket === undefined || bucket.keys !== null) return bucket
    const keys = new Map<string, Entry[]>()
    for (const entry of bucket.entries) {
      const { key, words } = formKey(entry.form)
      bucket.most = Math.max(bucket.most, words)
      const known = keys.get(key)
      if (known === undefined) keys.set(key, [entry])
      else known.push(entry)
    }
    bucket.keys = keys
    return bucket
  }

  /** The entries that the words are: names before nationalities. */
  const fitting = (bucket: Bucket | undefined, key: string, words: readonly string[], loose: boolean): readonly Entry[] => {
    const found = bucket?.keys?.get(key)
    if (found === undefined) return []
    const fits = found.filter(({ form }) => hasCapitalsOf(words, form) && (!loose || hasLooseJoint(form)))
    const named = fits.filter(({ nationality }) => !nationality)
    return named.length > 0 ? named : fits
  }

  const lookBare = (words: string): readonly Entry[] => {
    const parts = formWords(words)
    const joined = areJoined(words, parts, isJoint)
    if (parts.length === 0 || !(joined || areJoined(words, parts, (text, from, to) => isJoint(text, from, to) || isLooseJoint(text, from, to)))) return []
    const folded = parts.map(({ text }) => plainLetters(text))
    return fitting(
      open(folded[0] ?? ''),
      folded.join(' '),
      parts.map(({ text }) => text),
      !joined,
    )
  }

  const look = (words: string): readonly Entry[] => {
    const whole = words.trim()
    const owner = whole.replace(/['\u2019\u02BC]s?$/, '')
    for (const form of [whole, owner, whole.replace(article, ''), owner.replace(article, '')]) {
      const found = lookBare(form)
      if (found.length > 0) return found
    }
    return []
  }

  const scan = (text: string, span: Span = { start: 0, end: text.length }): readonly NameMatch[] => {
    const matches: NameMatch[] = []
    const ahead = createAhead(text, span)
    for (let word = ahead.at(0); word !== undefined; word = ahead.at(0)) {
      const match = matchHere(text, ahead)
      if (match === null) ahead.drop(1)
      else {
        matches.push(match.match)
        ahead.drop(match.words)
      }
    }
    return matches
  }

  const matchHere = (text: string, ahead: Ahead): { readonly match: NameMatch; readonly words: number } | null => {
    const first = ahead.at(0) as FormWord
    const code = first.text.charCodeAt(0)
    if (code >= 97 && code <= 122 && !lowerCase.has(first.text.toLowerCase())) return null
    const folded = plainLetters(first.text)
    const bucket = open(folded)
    if (bucket === undefined) return null
    const words = [first.text]
    const keys = [folded]
    let end = first
    /** How many words stand before the first comma or the like. */
    let loose = 0
    while (keys.length < bucket.most) {
      const next = ahead.at(keys.length)
      if (next === undefined) break
      if (!isJoint(text, end.end, next.start)) {
        if (!isLooseJoint(text, end.end, next.start)) break
        if (loose === 0) loose = keys.length
      }
      const word = plainLetters(next.text)
      keys.push(`${keys.at(-1) ?? ''} ${word}`)
      words.push(next.text)
      end = next
    }
    for (let count = keys.length; count > 0; count -= 1) {
      if (!bucket.keys?.has(keys[count - 1] ?? '')) continue
      const fits = fitting(bucket, keys[count - 1] ?? '', words.slice(0, count), loose > 0 && count > loose)
      const [one] = fits
      if (one === undefined || (count === 1 && isSomethingElse(text, ahead))) continue
      const actors = [...new Set(fits.map(({ actor }) => actor))]
      const last = ahead.at(count - 1) as FormWord
      return { match: { start: first.start, end: last.end, actors, nationality: one.nationality }, words: count }
    }
    return null
  }

  return { look, scan }
}

const areJoined = (text: string, words: readonly FormWord[], joins: (text: string, from: number, to: number) => boolean): boolean =>
  words.every((word, index) => index === 0 || joins(text, (words[index - 1] as FormWord).end, word.start))

/** An acronym that is a word, in a line of capitals; "RT" before a handle, which is a retweet. */
const isSomethingElse = (text: string, ahead: Ahead): boolean => {
  const first = ahead.at(0) as FormWord
  return (isOrdinaryInCapitals(first.text) && standsInCapitals(ahead)) || (first.text === 'RT' && text.startsWith(' @', first.end))
}

/** Both neighbours are longer words in capitals. */
const standsInCapitals = (ahead: Ahead): boolean => {
  const shouted = (text: string | undefined): boolean => text !== undefined && text.length > 2 && /^\p{Lu}+$/u.test(text)
  return shouted(ahead.before?.text) || shouted(ahead.at(1)?.text)
}

/** The words to come, read only as far as they are looked at. */
interface Ahead {
  readonly before: FormWord | undefined
  readonly at: (index: number) => FormWord | undefined
  readonly drop: (count: number) => void
}

const createAhead = (text: string, span: Span): Ahead => {
  const read: FormWord[] = []
  /** How many of those read are behind. */
  let dropped = 0
  let position = span.start
  let before: FormWord | undefined
  const at = (index: number): FormWord | undefined => {
    while (read.length <= dropped + index) {
      const next = nextWord(text, position, span.end)
      if (next === null) return undefined
      position = next.end
      read.push(next)
    }
    return read[dropped + index]
  }
  return {
    get before() {
      return before
    },
    at,
    drop: (count) => {
      before = read[dropped + count - 1]
      dropped += count
    },
  }
}
