import { Fragment, type VNode } from 'preact'
import { printable } from '../../../formats/printable.js'
import { referentsOf, type Referent } from '../../../formats/referents.js'
import type { ActorReference } from '../../../model/actor-reference.js'
import { actorKey } from '../../../text/actor-key.js'
import { actorAddress } from '../addresses.js'
import { Words } from './words.js'

/** Names of those that a statement means, each a link to its actor; candidates for one are told as such. `text` is the document's, for the words of the page where they differ from the name. */
export const ActorNames = ({ references, text }: { readonly references: readonly ActorReference[]; readonly text?: string | undefined }): VNode => {
  const referents = referentsOf(references)
  return (
    <>
      {referents.map((referent, number) => (
        <Fragment key={number}>
          {number === 0 ? null : number === referents.length - 1 ? ' and ' : ', '}
          <Referents referent={referent} text={text} />
        </Fragment>
      ))}
    </>
  )
}

const Referents = ({ referent, text }: { readonly referent: Referent; readonly text: string | undefined }): VNode => {
  const [first, ...others] = referent
  const words = text !== undefined && first.mention !== null ? text.slice(first.mention.start, first.mention.end) : null
  if (others.length > 0)
    return (
      <span class="candidates">
        {words === null ? null : <Words>{printable(words)}</Words>}
        {'? ('}
        {referent.map((candidate, number) => (
          <Fragment key={number}>
            {number === 0 ? null : ' or '}
            <ActorName reference={candidate} />
          </Fragment>
        ))}
        {')'}
      </span>
    )
  return (
    <>
      <ActorName reference={first} />
      {words === null || isSameName(first.name, words) ? null : (
        <span class="page-words">
          {' '}
          (“<Words>{printable(words)}</Words>”)
        </span>
      )}
    </>
  )
}

const ActorName = ({ reference }: { readonly reference: ActorReference }): VNode => {
  const { name, reason } = reference
  const isNobody = reason === 'ambiguous' || reason === 'unclear' || reason === 'source-not-stated'
  const shown = <Words>{printable(name)}</Words>
  return isNobody ? <span class="nobody">{shown}?</span> : <a href={actorAddress(actorKey(reference))}>{shown}</a>
}

// The page's words are worth their room only where they do not have the name in them.
const isSameName = (name: string, words: string): boolean => words.toLowerCase().includes(name.toLowerCase())
