/** How well the mention head finds the mentions of GUM, from the figures that `training/train-resolving` leaves: exact spans, each fold measured on documents it was not trained on. */
import { existsSync, readFileSync } from 'node:fs'
import { outPath } from '../results.js'
import { percent, table } from '../table.js'

/** A fold's figures. Counts are of persons, organisations and places together; F1 0 to 1. */
interface MentionFold {
  readonly fold: number
  readonly F1: number
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly person: number
  readonly organization: number
  readonly place: number
  readonly other: number
}

export interface MentionFigures {
  /** The numbers of the folds that are there, of five. */
  readonly folds: readonly number[]
  /** Of persons, organisations and places, over all of these folds. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly leastFold: number
  readonly mostFold: number
  /** F1 by kind, the mean of the folds. */
  readonly byKind: Readonly<Record<'person' | 'organization' | 'place' | 'other', number>>
}

const foldCount = 5

/** Null where no fold was trained. */
export const measureMentions = (): MentionFigures | null => {
  const folds = Array.from({ length: foldCount }, (_, fold) => outPath(`mention-fold-${fold}.json`))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as MentionFold)
  if (folds.length === 0) return null
  const sum = (of: (fold: MentionFold) => number): number => folds.reduce((total, fold) => total + of(fold), 0)
  const [right, found, gold] = [sum((fold) => fold.right), sum((fold) => fold.found), sum((fold) => fold.gold)]
  const mean = (kind: 'person' | 'organization' | 'place' | 'other'): number => sum((fold) => fold[kind]) / folds.length
  return {
    folds: folds.map(({ fold }) => fold),
    precision: right / found,
    recall: right / gold,
    f1: (2 * right) / (found + gold),
    leastFold: Math.min(...folds.map(({ F1 }) => F1)),
    mostFold: Math.max(...folds.map(({ F1 }) => F1)),
    byKind: { person: mean('person'), organization: mean('organization'), place: mean('place'), other: mean('other') },
  }
}

export const mentionsTable = ({ precision, recall, f1, byKind }: MentionFigures): string =>
  table(
    ['mentions', 'precision %', 'recall %', 'F1 %'],
    [
      ['persons, organisations and places', percent(precision), percent(recall), percent(f1)],
      ...Object.entries(byKind).map(([kind, value]) => [kind, '', '', percent(value)]),
    ],
  )

if (import.meta.main) {
  const figures = measureMentions()
  console.log(
    figures ? `${mentionsTable(figures)}\n\nFolds ${figures.folds.join(', ')} of 0 to ${foldCount - 1}` : 'no bench/out/mention-fold-N.json: train a fold',
  )
}
