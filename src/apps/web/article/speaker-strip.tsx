import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { percent } from '../../../formats/percent.js'
import { printable } from '../../../formats/printable.js'
import { actorAddress, statementAddress } from '../addresses.js'
import { Words } from '../parts/words.js'
import type { Segment, SpeakerLane, SpeakerLanes } from './speaker-lanes.js'

/** So many lanes are shown at once; the others open. */
const mostLanes = 6

/** Who speaks where in the text and how much: a lane each, from the first word to the last. A table, so that it can be read without its drawing. */
export const SpeakerStrip = ({ speakers: { lanes, ownShare } }: { readonly speakers: SpeakerLanes }): VNode | null =>
  lanes.length === 0 ? null : (
    <section class="strip" aria-labelledby="strip-title">
      <h2 id="strip-title">Who speaks where</h2>
      <Lanes lanes={lanes.slice(0, mostLanes)} label="Who speaks where in the text, and how much of it" ownShare={ownShare} />
      {lanes.length <= mostLanes ? null : (
        <details>
          <summary>{counted(lanes.length - mostLanes, 'more speaker')}</summary>
          <Lanes lanes={lanes.slice(mostLanes)} label="More speakers" />
        </details>
      )}
    </section>
  )

const Lanes = ({ lanes, label, ownShare }: { readonly lanes: readonly SpeakerLane[]; readonly label: string; readonly ownShare?: number }): VNode => (
  <table class="lanes" aria-label={label}>
    <colgroup>
      <col class="who" />
      <col />
      <col class="how-much" />
    </colgroup>
    <thead class="unseen">
      <tr>
        <th scope="col">Speaker</th>
        <th scope="col">Where, from the first word to the last</th>
        <th scope="col">Share of the text</th>
      </tr>
    </thead>
    <tbody>
      {lanes.map((lane) => (
        <tr key={`${lane.key} ${lane.name}`}>
          <th scope="row">
            {lane.key === null ? (
              <span class="nobody">{lane.name === null ? 'no source named' : <Words>{`${printable(lane.name)}?`}</Words>}</span>
            ) : (
              <a href={actorAddress(lane.key)}>
                <Words>{printable(lane.name ?? '')}</Words>
              </a>
            )}
          </th>
          <td>
            <Drawing segments={lane.segments} />
            <span class="unseen">{counted(lane.statements, 'statement')}</span>
          </td>
          <td class="share">{percent(lane.share)}</td>
        </tr>
      ))}
      {ownShare === undefined ? null : (
        <tr class="own">
          <th scope="row">in nobody’s statement</th>
          <td />
          <td class="share">{percent(ownShare)}</td>
        </tr>
      )}
    </tbody>
  </table>
)

/** Narrower than this nothing could be seen or hit: in per cent. */
const narrowest = 0.6

/** The same links stand in the text: the drawing is for the mouse and the eye. */
const Drawing = ({ segments }: { readonly segments: readonly Segment[] }): VNode => (
  <svg class="lane" width="100%" height="16" aria-hidden="true" focusable="false">
    <line x1="0" x2="100%" y1="8" y2="8" class="lane-ground" />
    {segments.map(({ found, from, to, isInner }) => (
      <a href={statementAddress(found.statement)} data-statement={found.statement.id} tabIndex={-1}>
        <rect
          x={`${inPercent(Math.min(from * 100, 100 - narrowest))}%`}
          width={`${inPercent(Math.max((to - from) * 100, narrowest))}%`}
          y={isInner ? 4 : 2}
          height={isInner ? 8 : 12}
          class={`segment ${found.statement.form}${isInner ? ' is-inner' : ''}`}
        />
      </a>
    ))}
  </svg>
)

const inPercent = (share: number): string => share.toFixed(2)
