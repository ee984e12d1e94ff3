import type { VNode } from 'preact'
import { namesOf } from '../../../formats/referents.js'
import { printable } from '../../../formats/printable.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { statementAddress } from '../addresses.js'
import { ActorNames } from '../parts/actor-names.js'
import { Words } from '../parts/words.js'

interface NeighboursProps {
  readonly found: FoundStatement
  /** All of the document. */
  readonly statements: readonly FoundStatement[]
  readonly text: string
}

/** What a statement has to do with the others of its page: whom it is about, in which it stands, which stand in it, which it repeats. */
export const CardNeighbours = ({ found: { statement }, statements, text }: NeighboursProps): VNode | null => {
  const find = (id: string | null): readonly FoundStatement[] => (id === null ? [] : statements.filter((each) => each.statement.id === id))
  const linked: readonly (readonly [label: string, found: readonly FoundStatement[]])[] = [
    ['within', find(statement.within)],
    ['holds', statements.filter((each) => each.statement.within === statement.id)],
    ['repeats', find(statement.repeats)],
    ['repeated by', statements.filter((each) => each.statement.repeats === statement.id)],
  ]
  const present = linked.filter(([, each]) => each.length > 0)
  if (statement.about.length === 0 && present.length === 0) return null
  return (
    <dl class="neighbours">
      {statement.about.length === 0 ? null : (
        <div>
          <dt>about</dt>
          <dd>
            <ActorNames references={statement.about} text={text} />
          </dd>
        </div>
      )}
      {present.map(([label, each]) => (
        <div key={label}>
          <dt>{label}</dt>
          {each.map((other) => (
            <dd key={other.statement.id}>
              <a href={statementAddress(other.statement)} data-statement={other.statement.id}>
                <Words>{printable(namesOf(other.statement.speakers) ?? 'no source named')}</Words>: <Words>{shortened(printable(other.words))}</Words>
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** Code points that are enough to know a statement by. */
const enough = 90

const shortened = (words: string): string => {
  const characters = [...words]
  return characters.length <= enough ? words : `${characters.slice(0, enough).join('').trimEnd()} …`
}
