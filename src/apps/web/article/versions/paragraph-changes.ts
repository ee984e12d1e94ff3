import type { Document } from '../../../../model/document.js'
import { jaccard } from '../../../../text/jaccard.js'
import { longestCommon } from './longest-common.js'

/** What became of a paragraph between two versions of a page. */
export type ParagraphChange =
  | { readonly kind: 'same'; readonly words: string }
  | { readonly kind: 'changed'; readonly older: string; readonly newer: string }
  /** `isMoved`: the same words stand elsewhere in the other version. */
  | { readonly kind: 'removed' | 'added'; readonly words: string; readonly isMoved: boolean }

/** Paragraphs that share so many of their words, 0 to 1, are one that was changed. */
const likeEnough = 0.3
/** Paragraphs in which a changed one is looked for. */
const mostAhead = 50

/** How the paragraphs of an older text became those of a newer one, in the order of the newer. */
export const paragraphChanges = (older: Pick<Document, 'text' | 'blocks'>, newer: Pick<Document, 'text' | 'blocks'>): readonly ParagraphChange[] => {
  const olds = paragraphsIn(older)
  const news = paragraphsIn(newer)
  const stayed = longestCommon(olds, news)
  const [oldSet, newSet] = [new Set(olds), new Set(news)]
  const changes: ParagraphChange[] = []
  let [oldAt, newAt] = [0, 0]
  for (const [oldSame, newSame] of [...stayed, [olds.length, news.length] as const]) {
    for (const change of changesBetween(olds.slice(oldAt, oldSame), news.slice(newAt, newSame)))
      changes.push(
        change.kind === 'removed' || change.kind === 'added' ? { ...change, isMoved: (change.kind === 'removed' ? newSet : oldSet).has(change.words) } : change,
      )
    if (newSame < news.length) changes.push({ kind: 'same', words: news[newSame]! })
    ;[oldAt, newAt] = [oldSame + 1, newSame + 1]
  }
  return changes
}

const paragraphsIn = ({ text, blocks }: Pick<Document, 'text' | 'blocks'>): readonly string[] =>
  (blocks.length === 0 ? text.split(/\n{2,}/u) : blocks.map(({ start, end }) => text.slice(start, end)))
    .map((words) => words.replaceAll(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')

/** The paragraphs between two that stayed: each older one is matched with the likest newer one behind the last match. */
const changesBetween = (olds: readonly string[], news: readonly string[]): readonly ParagraphChange[] => {
  const newWords = news.map(wordsOf)
  const changes: ParagraphChange[] = []
  let newAt = 0
  for (const older of olds) {
    const likest = likestOf(wordsOf(older), newWords, newAt)
    if (likest === null) {
      changes.push({ kind: 'removed', words: older, isMoved: false })
      continue
    }
    changes.push(...news.slice(newAt, likest).map((words) => ({ kind: 'added', words, isMoved: false }) as const))
    const newer = news[likest]!
    changes.push(older === newer ? { kind: 'same', words: newer } : { kind: 'changed', older, newer })
    newAt = likest + 1
  }
  return [...changes, ...news.slice(newAt).map((words) => ({ kind: 'added', words, isMoved: false }) as const)]
}

const wordsOf = (paragraph: string): ReadonlySet<string> => new Set(paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

const likestOf = (words: ReadonlySet<string>, all: readonly ReadonlySet<string>[], from: number): number | null => {
  let likest: number | null = null
  let most = likeEnough
  for (let at = from; at < Math.min(all.length, from + mostAhead); at += 1) {
    const likeness = jaccard(words, all[at]!)
    if (likeness > most || (likest === null && likeness === most)) [likest, most] = [at, likeness]
  }
  return likest
}
