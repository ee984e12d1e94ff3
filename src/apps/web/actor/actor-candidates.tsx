import type { VNode } from 'preact'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import { Words } from '../parts/words.js'

interface CandidatesProps {
  readonly name: string
  readonly candidates: readonly ActorEntry[]
  /** Where one of them leads. */
  readonly addressOf: (key: string) => string
}

/** Those that a name can mean, each a link; or that it means nobody. */
export const ActorCandidates = ({ name, candidates, addressOf }: CandidatesProps): VNode =>
  candidates.length === 0 ? (
    <p role="status">
      No actor in this record is called “<Words>{printable(name)}</Words>”.
    </p>
  ) : (
    <div role="status">
      <p>
        “<Words>{printable(name)}</Words>” can mean {candidates.length} actors:
      </p>
      <ul>
        {candidates.map((entry) => (
          <li key={entry.key}>
            <a href={addressOf(entry.key)} data-item="">
              <Words>{printable(entry.name)}</Words>
            </a>{' '}
            <span class="faint">{actorParticulars(entry)}</span>
          </li>
        ))}
      </ul>
    </div>
  )

/** "person · XVL · Q9001". */
export const actorParticulars = ({ kind, country, id }: ActorEntry): string =>
  [kind, country, id].flatMap((part) => (part === null ? [] : [printable(part)])).join(' · ')
