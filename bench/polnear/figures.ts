/** The five figures of the task, as the shared scorer defines them: for sweeps of many settings, where calling it each time would take too long. */
import { align } from './align.js'
import { roleNames, type Role, type Roles } from './roles.js'
import { allEqual, allOverlap, tokenRolesOf, tokensOf } from './tokens.js'

export interface Scored {
  readonly text: string
  readonly gold: readonly Roles[]
  readonly predicted: readonly Roles[]
}

/** Precision, recall and F1 in per cent. */
export type Rates = readonly [precision: number, recall: number, f1: number]

export const figureNames = ['source frag', 'cue frag', 'content frag', 'rel-overlap', 'rel-exact-np'] as const

export type FigureName = (typeof figureNames)[number]

export type Figures = Readonly<Record<FigureName, Rates>>

interface Count {
  right: number
  predicted: number
  gold: number
}

export const figuresOf = (articles: readonly Scored[]): Figures => {
  const counts: Record<FigureName, Count> = { 'source frag': none(), 'cue frag': none(), 'content frag': none(), 'rel-overlap': none(), 'rel-exact-np': none() }
  for (const { text, gold, predicted } of articles) {
    const tokens = tokensOf(text)
    const goldRoles = gold.map((roles) => tokenRolesOf(tokens, roles))
    const predictedRoles = predicted.map((roles) => tokenRolesOf(tokens, roles))
    for (const role of roleNames) {
      const piecesOf = (all: readonly Roles[]): readonly string[] => all.flatMap((roles) => roles[role].map((piece) => tokens.touchedBy([piece]).join()))
      countPieces(counts[`${role} frag` as `${Role} frag`], new Set(piecesOf(gold)), new Set(piecesOf(predicted)))
    }
    const pairs = align(goldRoles, predictedRoles).flatMap(({ gold: number, predicted: place }) => {
      const [one, other] = [goldRoles[number], predictedRoles[place]]
      return one && other ? [[one, other] as const] : []
    })
    add(counts['rel-overlap'], pairs.filter(([one, other]) => allOverlap(one, other)).length, predicted.length, gold.length)
    add(counts['rel-exact-np'], pairs.filter(([one, other]) => allEqual(tokens, one, other)).length, predicted.length, gold.length)
  }
  return {
    'source frag': ratesOf(counts['source frag']),
    'cue frag': ratesOf(counts['cue frag']),
    'content frag': ratesOf(counts['content frag']),
    'rel-overlap': ratesOf(counts['rel-overlap']),
    'rel-exact-np': ratesOf(counts['rel-exact-np']),
  }
}

export const ratesOf = ({ right, predicted, gold }: Readonly<Count>): Rates => {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  return [100 * precision, 100 * recall, right === 0 ? 0 : (200 * precision * recall) / (precision + recall)]
}

const none = (): Count => ({ right: 0, predicted: 0, gold: 0 })

const countPieces = (count: Count, gold: ReadonlySet<string>, predicted: ReadonlySet<string>): void =>
  add(count, [...predicted].filter((piece) => gold.has(piece)).length, predicted.size, gold.size)

const add = (count: Count, right: number, predicted: number, gold: number): void => {
  count.right += right
  count.predicted += predicted
  count.gold += gold
}
