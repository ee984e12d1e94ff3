import type { VNode } from 'preact'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import type { NamedFilter, WhoQuery } from '../../../model/who-query.js'
import { actorAddress } from '../addresses.js'
import { Words } from '../parts/words.js'
import { searchAddress } from './asked-search.js'
import { filterOfName, filterTerms } from './filter-terms.js'

/** So many actors that one name can mean are listed. */
const mostMeant = 8

/** Whom the names were taken to mean, where that is not just who is called so. */
export const NamesMeant = ({ query, meant }: { readonly query: WhoQuery; readonly meant: WhoAnswer['meant'] }): VNode | null => {
  const told = Object.entries(meant).flatMap(([name, actors]) => {
    const filter = filterOfName(name)
    const asked = filter === null ? undefined : query[filter]
    return filter === null || asked === undefined || isPlain(asked, actors) ? [] : [{ filter, asked, actors }]
  })
  if (told.length === 0) return null
  return (
    <div class="meant">
      {told.map(({ filter, asked, actors }) => (
        <Meant key={filter} query={query} filter={filter} asked={asked} actors={actors} />
      ))}
    </div>
  )
}

/** Of nobody the page tells where nothing is found; a name's key is the name. */
const isPlain = (asked: string, [first, ...others]: readonly ActorEntry[]): boolean =>
  first === undefined || (others.length === 0 && (first.name.toLowerCase() === asked.toLowerCase() || asked.startsWith('name:')))

interface MeantProps {
  readonly query: WhoQuery
  readonly filter: NamedFilter
  readonly asked: string
  readonly actors: readonly ActorEntry[]
}

const Meant = ({ query, filter, asked, actors }: MeantProps): VNode => {
  const lead = (
    <>
      {filter === 'speaker' ? null : `${filterTerms[filter]} `}“<Words>{printable(asked)}</Words>”
    </>
  )
  const [first] = actors
  if (actors.length === 1 && first !== undefined)
    return (
      <p>
        {lead} is taken as <Actor actor={first} />.
      </p>
    )
  return (
    <>
      <p>
        {lead} can mean {actors.length} actors here; all are shown:
      </p>
      <ul>
        {actors.slice(0, mostMeant).map((actor) => (
          <li key={actor.key}>
            <Actor actor={actor} /> · <a href={searchAddress({ ...query, [filter]: actor.key })}>only this one</a>
          </li>
        ))}
        {actors.length > mostMeant ? <li>… and {actors.length - mostMeant} more</li> : null}
      </ul>
    </>
  )
}

const Actor = ({ actor }: { readonly actor: ActorEntry }): VNode => (
  <>
    <a href={actorAddress(actor.key)}>
      <Words>{printable(actor.name)}</Words>
    </a>{' '}
    <span class="faint">
      ({actor.kind}
      {actor.country === null ? '' : `, ${printable(actor.country)}`})
    </span>
  </>
)
