/** The 401 sources of bench/gold/resolve with the actors that they mean, each with the corpus's attribution. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.js'
import type { Attribution } from '../../src/model/statement.js'
import { quotednessOf } from '../../src/stages/attribute/form.js'
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { devArticles, unitsBy, type Article } from '../polnear/articles.js'
import { attributionsOf } from './role-gold.js'

/** Whom a source means: somebody with a name, somebody told apart by a role, or nobody to be had. */
export type GoldActor =
  | { readonly mention: Span }
  | { readonly role: Span; readonly of: Span | null }
  | { readonly reason: 'plural' | 'generic' | 'group' | 'document' | 'publisher' | 'unclear' }

export type SourceKind = 'name' | 'pronoun' | 'nominal'

export interface GoldSource {
  readonly kind: SourceKind
  readonly actors: readonly GoldActor[]
}

/** An article of the gold. The same place in `attributions`, `a` and `b` is the same source. */
export interface ActorArticle {
  readonly article: Article
  readonly attributions: readonly Attribution[]
  readonly a: readonly GoldSource[]
  readonly b: readonly GoldSource[]
}

type Pair = readonly [start: number, end: number]

interface Line {
  readonly name: string
  readonly sources: readonly {
    readonly source: readonly Pair[]
    readonly kind: SourceKind
    readonly actors: readonly { readonly mention?: Pair; readonly role?: Pair; readonly of?: Pair | null; readonly reason?: string }[]
  }[]
}

/** The articles in the order of the files. Throws where a source is not the corpus's. */
export const actorArticles = (): readonly ActorArticle[] => {
  const articles = new Map(devArticles().map((article) => [article.name, article]))
  const [a, b] = [linesOf('a'), linesOf('b')]
  return a.map((line, number) => {
    const [article, other] = [articles.get(line.name), b[number]]
    if (!article || other?.name !== line.name) throw new Error(`actors, line ${number + 1}: no second answer or no article ${line.name}`)
    const attributions = sourcedOf(article)
    for (const { sources } of [line, other]) {
      if (sources.map(({ source }) => placesOf(article, source)).join('|') !== attributions.map(({ source }) => (source ?? []).map(placeOf).join()).join('|'))
        throw new Error(`actors, line ${number + 1}: the sources are not the corpus's`)
    }
    return { article, attributions, a: goldOf(article, line), b: goldOf(article, other) }
  })
}

/** The attributions with source and cue, in the order of their cues, quoted as their text has it. */
const sourcedOf = (article: Article): readonly Attribution[] => {
  const stretches = quotedStretchesOf(article.text)
  return attributionsOf(article)
    .flatMap((attribution) => {
      const { source, cue, content } = attribution
      return source && cue ? [{ ...attribution, source, cue, ...quotednessOf(article.text, cue[0], content, stretches) }] : []
    })
    .toSorted((one, other) => one.cue[0].start - other.cue[0].start)
}

const goldOf = ({ offsets }: Article, { sources }: Line): readonly GoldSource[] => {
  const spanOf = ([start, end]: Pair): Span => unitsBy(offsets)({ start, end })
  return sources.map(({ kind, actors }) => ({
    kind,
    actors: actors.map(({ mention, role, of, reason }): GoldActor => {
      if (mention) return { mention: spanOf(mention) }
      if (role) return { role: spanOf(role), of: of ? spanOf(of) : null }
      return { reason: reason as Extract<GoldActor, { readonly reason: string }>['reason'] }
    }),
  }))
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`

const placesOf = ({ offsets }: Article, pairs: readonly Pair[]): string => pairs.map(([start, end]) => placeOf(unitsBy(offsets)({ start, end }))).join()

const linesOf = (annotator: 'a' | 'b'): readonly Line[] =>
  readFileSync(join(import.meta.dirname, `../gold/resolve/actors-${annotator}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
