import { wordList } from './word-list.js'

/** Number words and their values. General knowledge of English, as all tables here. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...wordList('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').map(
    (word, value) => [word, value] as const,
  ),
  ...wordList('twenty thirty forty fifty sixty seventy eighty ninety').map((word, tens) => [word, (tens + 2) * 10] as const),
])

/** What multiplies the number before it. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...wordList(
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ).map((word, value) => [word, value] as const),
  ...wordList('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').map((word, tens) => [word, (tens + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Words that count without being numerals, and names of days and months: exchanged for one another they are another number. */
export const countingWords: ReadonlySet<string> = new Set(
  wordList(
    `half halves quarter quarters thirds fourths fifths sixths sevenths eighths ninths tenths once twice thrice double doubled doubles doubling triple tripled triples tripling treble
     quadruple quadrupled dozen dozens score scores tens hundreds thousands millions billions trillions several few couple many pair percent
     monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
     january february april june july august september october november december
     yesterday today tomorrow midnight noon`,
  ),
)

/** Months that are words too: they count with a capital only. */
export const capitalMonths: ReadonlySet<string> = new Set(['march', 'may'])
