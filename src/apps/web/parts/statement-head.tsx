import type { ComponentChildren, VNode } from 'preact'
import { hasSourceNotStated, standingBetween } from '../../../formats/chain-words.js'
import { readableDay, readableTime } from '../../../formats/readable-time.js'
import { placeNames } from '../../../formats/place-names.js'
import { printable } from '../../../formats/printable.js'
import { stanceWords } from '../../../formats/stance-words.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Span } from '../../../model/span.js'
import { isSpeech } from '../../../model/stance.js'
import { documentAddress } from '../addresses.js'
import { ActorNames } from './actor-names.js'
import { Words } from './words.js'

interface HeadProps {
  readonly found: FoundStatement
  /** Of the document. */
  readonly text: string
}

/** Who says it, to whom, how, according to whom; then publisher, said when and published when: the one order of the house. */
export const StatementHead = ({ found, text }: HeadProps): VNode => {
  const { statement } = found
  const { source, cue, speakers, addressees } = statement
  const between = standingBetween(found)
  return (
    <p class="statement-head">
      <span class="speaker">
        {speakers.length > 0 ? <ActorNames references={speakers} text={text} /> : source === null ? 'no source named' : <Words>{wordsAt(text, source)}</Words>}
      </span>
      {cue === null ? null : (
        <span class="cue">
          {' '}
          [<Words>{wordsAt(text, cue)}</Words>]
        </span>
      )}
      {addressees.length === 0 ? null : (
        <span class="addressee">
          {' → '}
          <ActorNames references={addressees} text={text} />
        </span>
      )}
      <Manner statement={statement} />
      {between.length === 0 ? null : (
        <Cell class="via">
          according to <ActorNames references={between} text={text} />
        </Cell>
      )}
      {hasSourceNotStated(found) ? <Cell class="via">source not stated</Cell> : null}
    </p>
  )
}

/** Publisher, said when and published when, and where in the page; the title leads to the document. */
export const StatementFoot = ({ found }: Pick<HeadProps, 'found'>): VNode => {
  const { statement, document } = found
  const said = readableTime(statement.saidAt, document.publishedAt)
  return (
    <p class="statement-foot">
      <span>
        {document.publisher === null ? 'unknown publisher' : <Words>{printable(document.publisher)}</Words>}
        {document.title === null ? null : (
          <>
            {': '}
            <a href={documentAddress(document.id)}>
              <Words>{printable(document.title)}</Words>
            </a>
          </>
        )}
      </span>
      {said === null ? null : <Cell>{`${isSpeech(statement.stance) ? 'said ' : ''}${printable(said)}`}</Cell>}
      <Cell>{document.publishedAt === null ? 'no date' : `published ${printable(readableDay(document.publishedAt))}`}</Cell>
      {statement.placedIn === 'body' ? null : <Cell>{placeNames[statement.placedIn]}</Cell>}
      {document.superseded ? <Cell>in an older version</Cell> : null}
    </p>
  )
}

const Manner = ({ statement: { form, stance, negated, modal } }: Pick<FoundStatement, 'statement'>): VNode => (
  <Cell class="manner">
    {isSpeech(stance) ? <span class={`form ${form}`}>{formNames[form]}</span> : null}
    {stance === 'assert' ? null : ` ${stanceWords[stance]}`}
    {negated ? ' (negated)' : null}
    {modal ? ' (possible)' : null}
  </Cell>
)

/** Forms as readers are told of them. */
export const formNames = { direct: 'quoted', indirect: 'paraphrased', mixed: 'partly quoted' } as const

const Cell = ({ children, class: name = 'cell' }: { readonly children: ComponentChildren; readonly class?: string }): VNode => (
  <>
    {' | '}
    <span class={name}>{children}</span>
  </>
)

const wordsAt = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => printable(text.slice(start, end))).join(' … ')
