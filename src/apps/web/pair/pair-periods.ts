import type { PairAnswer, PairPeriod } from '../../../model/pair-answer.js'

/** A period with what either says in it: A on B, and B on A. */
export interface PairMonth {
  readonly period: string
  readonly lanes: readonly [PairPeriod, PairPeriod]
  /** Nothing of it was read: what was said is not known. */
  readonly isUnread: boolean
}

/** The periods of a pair with both directions side by side, in order. */
export const periodsOf = ({ a, b, directions }: PairAnswer): readonly PairMonth[] => {
  const [one, other] = directions.map(({ periods }) => new Map(periods.map((period) => [period.period, period])))
  const names = [...new Set(directions.flatMap(({ periods }) => periods.map(({ period }) => period)))].toSorted()
  return names.map((period) => {
    const known = one?.get(period) ?? other?.get(period)
    const documents = known?.documents ?? 0
    const lanes = [
      one?.get(period) ?? nothing(period, a.actor.name, b.actor.name, documents),
      other?.get(period) ?? nothing(period, b.actor.name, a.actor.name, documents),
    ] as const
    return { period, lanes, isUnread: documents === 0 && lanes.every(({ statements, silences }) => statements === 0 && silences === 0) }
  })
}

const nothing = (period: string, from: string, to: string, documents: number): PairPeriod => ({
  period,
  from,
  to,
  statements: 0,
  silences: 0,
  reports: 0,
  origins: 0,
  quoted: 0,
  paraphrased: 0,
  placedByPublication: 0,
  documents,
  publishers: 0,
  shareReviewed: null,
})
