import { wordList, wordSet } from './word-list.js'

/** Words that negate. General knowledge of English; the list follows Huddleston & Pullum 2002, chapter 9, and the guidelines of bench/gold/quotes. */
export const negators: ReadonlySet<string> = wordSet(
  'not never no none nobody nothing nowhere neither nor without unless hardly scarcely barely unlike lest nt aint noone',
)

/** Verbs that deny what follows: their negation is one though no word of it is. */
export const denyingVerbs: ReadonlySet<string> = wordSet(
  'refuse refuses refused refusing fail fails failed failing decline declines declined declining neglect neglects neglected avoid avoids avoided lack lacks lacked lacking',
)

/** Pairs that turn a statement round where one stands for the other; words without a negator count only as its counterpart. */
const counterparts: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const pairs = new Map<string, Set<string>>()
  const lines = [
    'nobody everybody everyone somebody someone anybody anyone all people',
    'noone everyone everybody someone somebody anyone anybody',
    'none all some most many each any every both one',
    'nothing everything something anything much all',
    'nowhere everywhere somewhere anywhere',
    'neither either both',
    'nor or and',
    'never often always ever once sometimes frequently repeatedly regularly usually again',
    'without with',
    'unless if when',
    'not now also always just only really so',
    'no some any a the every all each more many much yes',
    'hardly nearly almost certainly easily',
    'scarcely nearly almost',
    'barely nearly almost',
    'unlike like as',
    'cannot can',
  ]
  for (const line of lines) {
    const [negative = '', ...positives] = wordList(line)
    pairs.set(negative, new Set(positives))
  }
  return pairs
})()

/** "Anything but a gift", "no longer": negations of more than one word. */
export const negatingPhrases: readonly (readonly string[])[] = [
  ['anything', 'but'],
  ['far', 'from'],
  ['by', 'no', 'means'],
  ['no', 'longer'],
  ['no', 'one'],
]

/** Whether the second word stands where the first would turn the statement round. */
export const isCounterpart = (negative: string, positive: string): boolean => counterparts.get(negative)?.has(positive) ?? false

/** A word without its negating prefix: "likely" of "unlikely"; null where it has none. What is left need not be a word. */
export const withoutPrefix = (token: string): string | null => /^(?:un|im|il|ir|dis|in|non|mis)(.{3,})$/.exec(token)?.[1] ?? null

/** Whether one word is the other with a negating prefix. */
export const areOpposite = (one: string, other: string): boolean => withoutPrefix(one) === other || withoutPrefix(other) === one
