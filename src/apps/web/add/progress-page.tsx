import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { Added } from '../../../model/added.js'
import { documentAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { hasEnded, type Ingest } from '../ingests.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'

/** Pages on their way into the record; it asks again by itself until all have ended. */
export const progressPage = (assets: Assets, ingests: readonly Ingest[]): string => {
  const isDone = ingests.every(hasEnded)
  return renderPage({
    assets,
    title: isDone ? 'Pages added' : 'Pages are added',
    section: '/add',
    scripts: ['add.ts'],
    children: (
      <div class="add">
        <h1>{isDone ? 'Done' : 'Pages are read'}</h1>
        {isDone ? null : (
          <noscript>
            <meta http-equiv="refresh" content="1" />
          </noscript>
        )}
        <div id="progress" role="status" {...(isDone ? {} : { 'data-wait': '' })}>
          <ol class="ingests">
            {ingests.map((ingest) => (
              <Row key={ingest.id} ingest={ingest} />
            ))}
          </ol>
        </div>
        <p>
          <a href="/add">Add others</a>
        </p>
      </div>
    ),
  })
}

const Row = ({ ingest }: { readonly ingest: Ingest }): VNode => (
  <li class={`ingest ${ingest.state}`}>
    <Words class="what">{printable(ingest.what)}</Words>
    <span class="state">
      <State ingest={ingest} />
    </span>
  </li>
)

const State = ({ ingest: { state, ahead, added, problem } }: { readonly ingest: Ingest }): VNode => {
  if (problem !== null)
    return (
      <span class="problem">
        Not added: <Words>{printable(problem.detail)}</Words>
      </span>
    )
  if (added !== null)
    return (
      <>
        <a href={documentAddress(added.documentId)}>{outcomeWords(added)}</a>, {counted(added.statements, 'statement')}
        {added.nearDuplicateOf === null ? null : (
          <>
            ; much like <a href={documentAddress(added.nearDuplicateOf)}>a page that the record has</a>
          </>
        )}
      </>
    )
  if (state === 'waiting') return <>{ahead === 0 ? 'is next' : `waits for ${counted(ahead, 'other')}`}</>
  return <>{state === 'fetching' ? 'is fetched …' : 'is read …'}</>
}

const outcomeWords = ({ outcome, version }: Added): string =>
  outcome === 'added' ? 'added' : outcome === 'known' ? 'known already' : `added as version ${version}`
