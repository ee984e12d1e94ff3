import { fold, wordsOf } from './fold.js'
import { particles, suffixes } from './grammar-words.js'
import { officeForms } from './offices.js'

/** A person's name in its parts, folded. */
export interface NameParts {
  readonly given: readonly string[]
  /** "al", "van der", "bin": between given names and surname. */
  readonly particles: readonly string[]
  /** The last word, or all of the words that the particles bind. Of a family name that stands first, see `familyFirst`. */
  readonly surname: string
  readonly suffixes: readonly string[]
}

/** Titles and honorifics of one word that stand before a name. Those that are given names too stay. */
const titles: ReadonlySet<string> = new Set(
  officeForms
    .map(([form]) => fold(form))
    .filter(
      (form) =>
        !form.includes(' ') &&
        !['don', 'dean', 'del', 'earl', 'begum', 'prince', 'major', 'dame', 'judge', 'king', 'sultan', 'emir', 'khan', 'lady'].includes(form),
    ),
)

/** Family names that stand before the given name in English text. Chinese, Korean and Vietnamese; the register's own forms come on top. */
const firstFamilyNames: ReadonlySet<string> = new Set(
  'xi kim park li wang zhang chen nguyen hu jiang wen lee moon roh ban zhu deng ma mao zhou liu yang huang zhao wu xu sun gao lin he guo liang song zheng han tang feng yu dong xiao cheng cao yuan peng zeng yoon choi jung kang cho jang lim ahn chung hwang tran le pham hoang phan vu dang bui do ho ngo duong ly truong phung tsai chiang soong ri jo pak chang'.split(
    ' ',
  ),
)

/** Whether a name of two or three words has its family name first, as far as the word tells. */
export const familyFirst = (words: readonly string[]): boolean => words.length >= 2 && words.length <= 3 && firstFamilyNames.has(words[0] ?? '')

const nameWords = (name: string): string[] => {
  const words = wordsOf(name, 20).flatMap((word) => (/[\p{L}\p{N}]/u.test(word.fold) && word.fold !== "'s" ? [word.fold] : []))
  while (words.length > 1 && titles.has(words[0] ?? '')) words.shift()
  return words
}

/** Takes a name apart. Titles and honorifics before it are left out. */
export const nameParts = (name: string): NameParts => {
  const found = known.get(name)
  if (found) return found
  const parts = takenApart(name)
  // A page compares its names with one another and with the register's again and again.
  if (known.size >= mostKnown) known.clear()
  known.set(name, parts)
  return parts
}

const mostKnown = 5000
const known = new Map<string, NameParts>()

const takenApart = (name: string): NameParts => {
  const words = nameWords(name)
  const tail: string[] = []
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) tail.unshift(words.pop() ?? '')
  const surname = words.pop() ?? ''
  const bound: string[] = []
  while (words.length > 0 && particles.has(words.at(-1) ?? '')) bound.unshift(words.pop() ?? '')
  return { given: words, particles: bound, surname, suffixes: tail }
}

/** The words of a name that carry it: no titles, particles and suffixes. */
export const coreWords = (name: string): readonly string[] => {
  const { given, surname } = nameParts(name)
  return [...given.filter((word) => !particles.has(word)), surname]
}
