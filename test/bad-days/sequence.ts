import { type GeneratedPage, generatePages } from '../../bench/store/generate.js'

/** How many pages the sequence has that the tests of bad days add from. */
const pages = 100

/** The same made-up pages each time, few enough and with few enough people that a process makes them at once. */
export const pagesInSequence = (): Iterable<GeneratedPage> => generatePages(pages * 10, { speakers: 200, words: 3000 })
