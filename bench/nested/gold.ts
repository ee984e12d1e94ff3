/** The two annotations of statements inside statements: see bench/gold/README.md. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unitsBy, type Article } from '../polnear/articles.js'
import { mapRoles, type RolePairs, type Roles } from '../polnear/roles.js'

export type Annotator = 'a' | 'b'

/** One annotator's nested statements by article, in UTF-16 code units. */
export const nestedGold = (annotator: Annotator, articles: readonly Article[]): ReadonlyMap<string, readonly Roles[]> => {
  const lines = readFileSync(join(import.meta.dirname, `../gold/nested-${annotator}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const { name, statements } = JSON.parse(line) as { readonly name: string; readonly statements: readonly RolePairs[] }
      const article = articles.find((candidate) => candidate.name === name)
      if (!article) throw new Error(`bench/gold names ${name}, which is not among the development articles`)
      return [name, statements.map((pairs) => mapRoles(rolesOf(pairs), unitsBy(article.offsets)))]
    }),
  )
}

const rolesOf = ({ source, cue, content }: RolePairs): Roles => ({ source: source.map(spanOf), cue: cue.map(spanOf), content: content.map(spanOf) })

const spanOf = ([start, end]: readonly [number, number]): { readonly start: number; readonly end: number } => ({ start, end })
