/** How far two annotators agree about the statements inside statements. */
import type { Article } from '../polnear/articles.js'
import type { Role, Roles } from '../polnear/roles.js'
import { tokensOf } from '../polnear/tokens.js'
import { match } from './match.js'

export interface Agreement {
  readonly a: number
  readonly b: number
  /** Statements that both have: their cues share a token. */
  readonly both: number
  /** F1 in which a statement counts where the other has one with a touching cue, with all three parts touching, with all three the same. */
  readonly cue: number
  readonly loose: number
  readonly exact: number
  /** Of those that both have, the share whose sources and contents touch. */
  readonly sourceTouches: number
  readonly contentTouches: number
  /** Cohen's kappa over the tokens inside the outermost contents: is the token part of a nested cue, source, content? */
  readonly kappa: Readonly<Record<Role, number>>
}

export interface Annotated {
  readonly article: Article
  readonly a: readonly Roles[]
  readonly b: readonly Roles[]
}

export const agreementOf = (annotated: readonly Annotated[]): Agreement => {
  const matches = annotated.flatMap(({ article, a, b }) => match(tokensOf(article.text), a, b))
  const a = total(annotated.map((one) => one.a.length))
  const b = total(annotated.map((one) => one.b.length))
  const f1 = (condition: (one: (typeof matches)[number]) => boolean): number => (2 * matches.filter(condition).length) / (a + b)
  const share = (condition: (one: (typeof matches)[number]) => boolean): number => matches.filter(condition).length / matches.length
  return {
    a,
    b,
    both: matches.length,
    cue: f1(() => true),
    loose: f1(({ loose }) => loose),
    exact: f1(({ exact }) => exact),
    sourceTouches: share(({ sourceTouches }) => sourceTouches),
    contentTouches: share(({ contentTouches }) => contentTouches),
    kappa: { source: kappaOf(annotated, 'source'), cue: kappaOf(annotated, 'cue'), content: kappaOf(annotated, 'content') },
  }
}

const kappaOf = (annotated: readonly Annotated[], role: Role): number => {
  let tokens = 0
  let inA = 0
  let inB = 0
  let same = 0
  for (const { article, a, b } of annotated) {
    const text = tokensOf(article.text)
    const ofA = new Set(text.touchedBy(a.flatMap((roles) => roles[role])))
    const ofB = new Set(text.touchedBy(b.flatMap((roles) => roles[role])))
    for (const token of text.touchedBy(article.gold.flatMap(({ content }) => content))) {
      tokens += 1
      inA += ofA.has(token) ? 1 : 0
      inB += ofB.has(token) ? 1 : 0
      same += ofA.has(token) === ofB.has(token) ? 1 : 0
    }
  }
  const chance = (inA * inB + (tokens - inA) * (tokens - inB)) / (tokens * tokens)
  return (same / tokens - chance) / (1 - chance)
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
