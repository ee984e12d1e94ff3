/** The 240 attributions with roles of bench/gold/resolve, each with source, cue and content as the corpus has them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlaps, type Fragments, type Span } from '../../src/model/span.js'
import type { Stance } from '../../src/model/stance.js'
import type { Attribution } from '../../src/model/statement.js'
import { devArticles, unitsBy, type Article } from '../polnear/articles.js'

export interface RoleAnswer {
  readonly addressee: readonly Span[]
  readonly stance: Stance
  readonly negated: boolean
  readonly modal: boolean
}

export interface RoleItem {
  /** Number of the line in the files, from 1. */
  readonly line: number
  readonly text: string
  readonly attribution: Attribution
  /** The other attributions of the article. */
  readonly others: readonly Attribution[]
  readonly a: RoleAnswer
  readonly b: RoleAnswer
}

type Pair = readonly [start: number, end: number]

interface Line {
  readonly name: string
  readonly cue: readonly Pair[]
  readonly addressee: readonly Pair[]
  readonly stance: Stance
  readonly negated: boolean
  readonly modal: boolean
}

/** Throws where a line has no attribution of the corpus at its cue. */
export const roleItems = (): readonly RoleItem[] => {
  const articles = new Map(devArticles().map((article) => [article.name, { article, attributions: attributionsOf(article) }]))
  const [a, b] = [linesOf('a'), linesOf('b')]
  return a.map((line, number) => {
    const [other, found] = [b[number], articles.get(line.name)]
    if (!other || !found) throw new Error(`roles, line ${number + 1}: no second answer or no article ${line.name}`)
    const spansOf = (pairs: readonly Pair[]): readonly Span[] => pairs.map(([start, end]) => unitsBy(found.article.offsets)({ start, end }))
    const cue = spansOf(line.cue)
    const attribution =
      found.attributions.find((candidate) => candidate.cue?.map(placeOf).join() === cue.map(placeOf).join()) ??
      found.attributions.find((candidate) => candidate.cue?.some((piece) => cue.some((place) => overlaps(piece, place))))
    if (!attribution) throw new Error(`roles, line ${number + 1}: no attribution at its cue`)
    const answerOf = ({ addressee, stance, negated, modal }: Line): RoleAnswer => ({ addressee: spansOf(addressee), stance, negated, modal })
    return {
      line: number + 1,
      text: found.article.text,
      attribution,
      others: found.attributions.filter((candidate) => candidate !== attribution),
      a: answerOf(line),
      b: answerOf(other),
    }
  })
}

/** An article's gold as attributions. */
export const attributionsOf = (article: Article): readonly Attribution[] =>
  article.gold.map(({ source, cue, content }, number) => ({
    id: `${number}`,
    documentId: article.name,
    source: fragmentsOf(source),
    cue: fragmentsOf(cue),
    content: fragmentsOf(content) ?? [{ start: 0, end: 0 }],
    form: 'indirect',
    within: null,
    placedIn: 'body',
    quoted: [],
    confidence: 1,
    modelId: 'gold',
  }))

const fragmentsOf = ([first, ...rest]: readonly Span[]): Fragments | null => (first ? [first, ...rest] : null)

const placeOf = ({ start, end }: Span): string => `${start}-${end}`

const linesOf = (annotator: 'a' | 'b'): readonly Line[] =>
  readFileSync(join(import.meta.dirname, `../gold/resolve/roles-${annotator}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
