/** Counts set right by a random sample, from the review queue to the table: beside a computation by hand. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FoundStatement } from '../../src/model/found-statement.js'
import { type HearsayRecord, openRecord } from '../../src/open-record.js'
import type { ToldPage } from '../fixtures/told-record.js'
import { type ToldPlace, toldPlace } from './told-place.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

/** What Ada Brel says of Tom Quay: 45 in March, 15 in April; and once he of her. */
const pages = Array.from({ length: 61 }, (_, at): ToldPage => {
  const [speaker, other] = at < 60 ? ['Ada Brel', 'Tom Quay'] : ['Tom Quay', 'Ada Brel']
  const words = `${other} owes an answer to question ${at}`
  return {
    text: `${speaker} said ${words}. ${`Ships of fleet ${at * 7919} wait. `.repeat(2)}`,
    told: [
      {
        content: [words],
        form: 'indirect',
        speakers: [{ words: speaker, reason: 'local-name' }],
        about: [{ words: other, reason: 'local-name' }],
        saidAt: {},
      },
    ],
    publishedAt: at < 45 || at === 60 ? '2031-03-20' : '2031-04-10',
  }
})

/** Wilson's score interval as his article has it: where the distance of a share from the one that was seen is 1.96 standard errors of its own. */
const interval = (right: number, reviewed: number): readonly [number, number] => {
  const seen = right / reviewed
  const end = (from: number, to: number): number => {
    let [inside, outside] = [from, to]
    for (let step = 0; step < 60; step += 1) {
      const middle = (inside + outside) / 2
      if ((middle - seen) ** 2 <= (1.959963984540054 ** 2 * middle * (1 - middle)) / reviewed) inside = middle
      else outside = middle
    }
    return inside
  }
  return [end(seen, 0), end(seen, 1)]
}

interface Corrected {
  readonly statements: number
  readonly low: number
  readonly high: number
}
interface Direction {
  readonly statements: number
  readonly corrected: Corrected | null
  readonly precision: { readonly reviewed: number; readonly right: number }
  readonly periods: readonly { readonly period: string; readonly statements: number; readonly corrected: Corrected | null }[]
}

describe('hearsay pair --corrected', () => {
  let told: ToldPlace
  let record: HearsayRecord
  const drawn: FoundStatement[] = []
  beforeAll(async () => {
    told = await toldPlace(pages)
    record = await openRecord(told.place)
  })
  afterAll(async () => {
    await record.close()
    told.drop()
  })
  /** Reviews the next of the random sample: of every five one is wrong, or somebody else's. */
  const review = async (count: number): Promise<void> => {
    const { rows } = await record.reviewQueue({ order: 'random', seed: 'pair', query: { speaker: 'Ada Brel' }, limit: count })
    for (const row of rows) {
      const at = drawn.push(row) - 1
      const change =
        at % 5 > 0 ? ({ kind: 'right' } as const) : at % 25 === 0 ? ({ kind: 'speaker', names: ['Nila Moor'] } as const) : ({ kind: 'wrong' } as const)
      await record.correct(row.statement.id, change, { by: 'me', drawn: 'random' })
    }
  }
  const directions = async (): Promise<readonly [Direction, Direction]> =>
    (JSON.parse((await told.run('pair', 'Ada Brel', 'Tom Quay', '--corrected', '--json')).stdout) as { readonly directions: readonly [Direction, Direction] })
      .directions

  it('says so below thirty', async () => {
    await review(29)
    const { stdout, code } = await told.run('pair', 'Ada Brel', 'Tom Quay', '--corrected')
    expect(code).toBe(0)
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('not corrected: 29 of its kind were reviewed in the random sample, which must be at least 30')
    expect((await directions()).map(({ corrected }) => corrected)).toEqual([null, null])
    await review(1)
    expect((await directions())[0].corrected).not.toBeNull()
  })

  it('adds what the sample makes of the rest, with its interval', async () => {
    await review(20)
    const [ofBrel, ofQuay] = await directions()
    // Of 60 were 50 reviewed: 8 wrong, 2 another's, 40 right. Of the 10 others four in five are right: 40 + 10 × 0.8.
    expect(ofBrel).toMatchObject({ statements: 50, precision: { reviewed: 50, right: 40 } })
    expect(ofBrel.corrected!.statements).toBeCloseTo(48, 10)
    expect(ofBrel.corrected!.low).toBeCloseTo(40 + 10 * 0.66963, 3)
    expect(ofBrel.corrected!.high).toBeCloseTo(40 + 10 * 0.88756, 3)
    expect(ofQuay).toMatchObject({ statements: 1, corrected: null })
    const [march, april] = ofBrel.periods
    const ofMarch = drawn.flatMap(({ document }, at) => (document.publishedAt?.startsWith('2031-03') ? [at % 5 > 0] : []))
    const right = ofMarch.filter(Boolean).length
    expect(ofMarch.length).toBeGreaterThanOrEqual(30)
    const [low, high] = interval(right, ofMarch.length)
    const others = 45 - ofMarch.length
    expect(march).toMatchObject({ period: '2031-03', statements: right + others })
    expect(march!.corrected!.statements).toBeCloseTo(right + (others * right) / ofMarch.length, 10)
    expect(march!.corrected!.low).toBeCloseTo(right + others * low, 9)
    expect(march!.corrected!.high).toBeCloseTo(right + others * high, 9)
    expect(april).toMatchObject({ period: '2031-04', corrected: null })
  })

  it('prints the same in the table and in CSV', async () => {
    const { stdout } = await told.run('pair', 'Ada Brel', 'Tom Quay', '--corrected')
    expect(stdout).toContain('precision by the random sample 40 of 50: 80 % (67 to 89 %)\ncorrected by it: 48.0 (46.7 to 48.9)\n')
    expect(stdout).toMatch(/^2031-04 .* -$/mu)
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('not corrected: 0 of its kind were reviewed')
    const [header = '', march = ''] = (await told.run('pair', 'Ada Brel', 'Tom Quay', '--corrected', '--csv')).stdout.split(/\r?\n/u)
    const [{ periods }] = await directions()
    const cell = (name: string): number => Number(march.split(',')[header.split(',').indexOf(name)])
    expect([cell('corrected'), cell('correctedLow'), cell('correctedHigh')]).toEqual(Object.values(periods[0]!.corrected!))
  })
})
