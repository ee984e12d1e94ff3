import type { VNode } from 'preact'
import { percent } from '../../../formats/percent.js'
import { printable } from '../../../formats/printable.js'
import { readableTime } from '../../../formats/readable-time.js'
import type { ActorReference } from '../../../model/actor-reference.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Span } from '../../../model/span.js'
import { isSpeech } from '../../../model/stance.js'
import { ActorNames } from '../parts/actor-names.js'
import { Words } from '../parts/words.js'
import { reasonWords } from './reason-words.js'

interface DerivationProps {
  readonly found: FoundStatement
  /** Of the document. */
  readonly text: string
}

/** How it was told who is meant and when: each with the words of the page that it rests on, the reason, and how sure it is. */
export const CardDerivation = ({ found: { statement, document }, text }: DerivationProps): VNode => {
  const roles: readonly (readonly [role: string, references: readonly ActorReference[]])[] = [
    ['says it', statement.speakers],
    ['is spoken to', statement.addressees],
    ['is spoken about', statement.about],
    ['tells of it', statement.via],
  ]
  const said = readableTime(statement.saidAt, document.publishedAt)
  return (
    <details class="card-part">
      <summary>How this was read</summary>
      <dl class="derivation">
        {roles.flatMap(([role, references]) =>
          references.map((reference, number) => (
            <div key={`${role} ${number}`}>
              <dt>
                <ActorNames references={[reference]} /> <span class="faint">{role}</span>
              </dt>
              <dd>
                <From text={text} mention={reference.mention} />
                {reasonWords[reference.reason]} <span class="faint">({percent(reference.confidence)} sure)</span>
              </dd>
            </div>
          )),
        )}
        <div>
          <dt>
            {said === null ? 'No time' : printable(said)} <span class="faint">{isSpeech(statement.stance) ? 'is when it was said' : 'is when that was'}</span>
          </dt>
          <dd>
            <From text={text} mention={statement.saidAt.mention} />
            <Words>{printable(statement.saidAt.reason)}</Words>
          </dd>
        </div>
        {statement.contentAt === null ? null : (
          <div>
            <dt>
              {printable(readableTime(statement.contentAt) ?? 'No time')} <span class="faint">is when it is so</span>
            </dt>
            <dd>
              <From text={text} mention={statement.contentAt.mention} />
              <Words>{printable(statement.contentAt.reason)}</Words>
            </dd>
          </div>
        )}
        <div>
          <dt>
            {percent(statement.confidence)} <span class="faint">sure that this is a statement with these words</span>
          </dt>
          <dd>read by {printable(statement.modelId)}</dd>
        </div>
      </dl>
    </details>
  )
}

const From = ({ text, mention }: { readonly text: string; readonly mention: Span | null }): VNode | null =>
  mention === null ? null : (
    <>
      from “<Words>{printable(text.slice(mention.start, mention.end))}</Words>”:{' '}
    </>
  )
