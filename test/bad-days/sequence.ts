/** How long the sequence of made-up pages is that the tests of bad days add from: its dates depend on it. */
export const pagesInSequence = 200
