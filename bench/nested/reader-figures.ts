/** The reader's nested statements against each annotation, against what both have and against what either has. */
import { contains } from '../../src/model/span.js'
import type { Article } from '../polnear/articles.js'
import type { Roles } from '../polnear/roles.js'
import { tokensOf } from '../polnear/tokens.js'
import type { Annotated } from './agreement.js'
import { match, type Match } from './match.js'

/** What the reader found in one article. */
export interface Found {
  /** Statements that stand inside another one. */
  readonly nested: readonly Roles[]
  /** All statements, outermost ones too. */
  readonly all: readonly Roles[]
}

export interface NestedFigures {
  /** Nested statements of the reader whose cue lies in a content of the gold: only there was annotated. */
  readonly found: number
  readonly elsewhere: number
  readonly against: readonly {
    readonly name: string
    readonly gold: number
    readonly cue: Rates
    readonly loose: Rates
    readonly exact: Rates
    readonly asOutermost: number
  }[]
}

export interface Rates {
  readonly precision: number
  readonly recall: number
}

export const nestedFigures = (annotated: readonly Annotated[], foundIn: (article: Article) => Found): NestedFigures => {
  const read = annotated.map((one) => {
    const { nested, all } = foundIn(one.article)
    const tokens = tokensOf(one.article.text)
    const inGold = (roles: Roles): boolean => roles.cue.every((cue) => one.article.gold.some(({ content }) => content.some((piece) => contains(piece, cue))))
    const common = match(tokens, one.a, one.b)
    const both = common.flatMap((pair) => one.a[pair.one] ?? [])
    const either = [...one.a, ...one.b.filter((_, number) => !common.some((pair) => pair.other === number))]
    return {
      tokens,
      nested: nested.filter(inGold),
      all,
      elsewhere: nested.filter((roles) => !inGold(roles)).length,
      sets: { A: one.a, B: one.b, both, either },
    }
  })
  const found = total(read.map(({ nested }) => nested.length))
  return {
    found,
    elsewhere: total(read.map(({ elsewhere }) => elsewhere)),
    against: (['A', 'B', 'both', 'either'] as const).map((name) => {
      const gold = total(read.map(({ sets }) => sets[name].length))
      const matches = read.flatMap(({ tokens, nested, sets }) => match(tokens, sets[name], nested))
      const withOutermost = read.flatMap(({ tokens, all, sets }) => match(tokens, sets[name], all))
      const rates = (condition: (one: Match) => boolean): Rates => {
        const right = matches.filter(condition).length
        return { precision: right / Math.max(1, found), recall: right / Math.max(1, gold) }
      }
      return {
        name,
        gold,
        cue: rates(() => true),
        loose: rates(({ loose }) => loose),
        exact: rates(({ exact }) => exact),
        asOutermost: withOutermost.length - matches.length,
      }
    }),
  }
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
