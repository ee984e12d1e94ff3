import { longestCommon } from './longest-common.js'

/** Words of a paragraph that stayed, came, or went. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly words: string
}

/** How an older wording became a newer one, word by word: what stayed and what went is the older one, what stayed and what came the newer. */
export const wordRuns = (older: string, newer: string): readonly WordRun[] => {
  const olds = piecesOf(older)
  const news = piecesOf(newer)
  const runs: { kind: WordRun['kind']; words: string }[] = []
  const add = (kind: WordRun['kind'], words: string): void => {
    const last = runs.at(-1)
    if (words === '') return
    if (last?.kind === kind) last.words += words
    else runs.push({ kind, words })
  }
  let [oldAt, newAt] = [0, 0]
  for (const [oldSame, newSame] of [...longestCommon(olds, news), [olds.length, news.length] as const]) {
    add('removed', olds.slice(oldAt, oldSame).join(''))
    add('added', news.slice(newAt, newSame).join(''))
    add('same', news[newSame] ?? '')
    ;[oldAt, newAt] = [oldSame + 1, newSame + 1]
  }
  return runs
}

// A space belongs to the word before it: by itself it would stand everywhere and tear what was changed apart.
const piecesOf = (words: string): readonly string[] => words.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? []
