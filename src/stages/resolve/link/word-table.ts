import { wordsOf } from './fold.js'

/** Phrases of one or more words with a value each, for the longest match at a place. */
export interface WordTable<Value> {
  /** The words that its phrases begin with. */
  readonly openings: Iterable<string>
  /** The longest phrase of the table that `folds` has at `at`: its value and how many words it takes. */
  readonly match: (folds: readonly string[], at: number) => { readonly value: Value; readonly length: number } | null
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  value: Value | null
}

/** A table from phrases as written to values. Of two values for one phrase the first stays. */
export const createWordTable = <Value>(rows: Iterable<readonly [phrase: string, value: Value]>): WordTable<Value> => {
  const root: Node<Value> = { next: new Map(), value: null }
  for (const [phrase, value] of rows) {
    let node = root
    for (const { fold: word } of wordsOf(phrase, 20)) {
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: new Map(), value: null }))
      node = next
    }
    node.value ??= value
  }
  return {
    openings: root.next.keys(),
    match: (folds, at) => {
      let best: { value: Value; length: number } | null = null
      let node: Node<Value> | undefined = root
      for (let length = 1; node; length += 1) {
        const word: string | undefined = folds[at + length - 1]
        node = word === undefined ? undefined : node.next.get(word)
        if (node && node.value !== null) best = { value: node.value, length }
      }
      return best
    },
  }
}
