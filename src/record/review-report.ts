import type { Store } from '../ports.js'
import type { ParagraphReview } from '../model/paragraph-review.js'
import type { Agreement, RepairedPart, ReviewReport } from '../model/review-report.js'
import { cohenKappa } from './cohen-kappa.js'
import { contains } from '../model/span.js'
import { type Reviewed, reviewedStatements, stateOf } from './reviewed.js'
import { wilson } from './wilson.js'

/** What the reviews tell: precision by the random sample of statements, recall by that of paragraphs, and how far reviewers agree. */
export const reviewReport = async (store: Store): Promise<ReviewReport> => {
  const reviewed = await reviewedStatements(store)
  const sample = reviewed.filter(({ drawn }) => drawn.has('random'))
  const isStatement = sample.filter(({ verification }) => verification !== 'wrong')
  const part = (name: RepairedPart): ReturnType<typeof wilson> => wilson(isStatement.filter(({ parts }) => !parts.has(name)).length, sample.length)
  return {
    reviewed: reviewed.length,
    precision: {
      whole: wilson(sample.filter(({ verification }) => verification === 'right').length, sample.length),
      parts: { speaker: part('speaker'), source: part('source'), cue: part('cue'), content: part('content'), form: part('form') },
    },
    recall: await recall(store),
    agreements: agreements(reviewed),
  }
}

/** Of the statements that stand in the sampled paragraphs, those that the record has. Of several reviews of a paragraph the last counts. */
const recall = async (store: Store): Promise<ReviewReport['recall']> => {
  const last = new Map<string, ParagraphReview>()
  for (const review of await store.paragraphReviews()) last.set(`${review.documentId} ${review.span.start}`, review)
  let found = 0
  let missed = 0
  let paragraphs = 0
  for (const { documentId, span, missed: lacking } of last.values()) {
    const statements = await store.statementsOf([documentId])
    // Forgotten since.
    if (statements.length === 0 && (await store.documents([documentId])).length === 0) continue
    found += statements.filter(({ statement, verification }) => verification !== 'wrong' && contains(span, firstOf(statement.content))).length
    missed += lacking
    paragraphs += 1
  }
  return { ...wilson(found, found + missed), paragraphs }
}

const firstOf = ([{ start }]: readonly [{ readonly start: number }, ...unknown[]]): { readonly start: number; readonly end: number } => ({
  start,
  end: start + 1,
})

/** Every two reviewers with a statement that both have judged. What each says of it is told from their own entries alone. */
const agreements = (reviewed: readonly Reviewed[]): readonly Agreement[] => {
  const pairs = new Map<string, { readonly one: string; readonly other: string; readonly judged: (readonly [string, string])[] }>()
  for (const { entries } of reviewed) {
    const reviewers = [...new Set(entries.flatMap(({ by }) => by ?? []))].toSorted()
    const saysOf = (name: string): string => stateOf(entries.filter(({ by }) => by === name)).verification
    for (const [number, one] of reviewers.entries()) {
      for (const other of reviewers.slice(number + 1)) {
        const key = JSON.stringify([one, other])
        const pair = pairs.get(key) ?? { one, other, judged: [] }
        pairs.set(key, pair)
        pair.judged.push([saysOf(one), saysOf(other)])
      }
    }
  }
  return [...pairs.values()].map(({ one, other, judged }) => ({
    one,
    other,
    both: judged.length,
    agreed: judged.filter(([first, second]) => first === second).length / judged.length,
    kappa: cohenKappa(judged),
  }))
}
