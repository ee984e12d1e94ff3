import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import type { KeptDocument } from '../../../model/kept-document.js'
import { documentAddress, versionsAddress } from '../addresses.js'
import { Words } from '../parts/words.js'
import { type Marking, MarkedText } from './marked-text-view.js'
import type { TextBlock } from './text-block.js'
import { originalAddress } from './web-address.js'

interface ArticleHeadProps {
  readonly kept: KeptDocument
  /** The block that is the page's heading; null where the text has none. */
  readonly title: TextBlock | null
  readonly marking: Marking
  readonly statements: number
  /** All versions of the page, earliest first. */
  readonly versions: readonly KeptDocument[]
}

/** What page this is: its heading, who published it when, and which version of it is shown. */
export const ArticleHead = ({ kept, title, marking, statements, versions }: ArticleHeadProps): VNode => {
  const { document } = kept
  const address = originalAddress(document)
  return (
    <header class="article-head">
      {title === null ? (
        <h1 dir="auto">
          <Words>{printable(document.title ?? 'Untitled page')}</Words>
        </h1>
      ) : (
        <h1 dir="auto" data-start={title.start}>
          <MarkedText runs={title.runs} marking={marking} />
        </h1>
      )}
      <p class="byline">
        <strong>{document.publisher === null ? 'unknown publisher' : <Words>{printable(document.publisher)}</Words>}</strong>
        {document.publishedAt === null ? ' · no date' : ` · ${printable(readableDay(document.publishedAt))}`}
        {document.authors.length === 0 ? null : (
          <>
            {' · by '}
            <Words>{printable(document.authors.join(', '))}</Words>
          </>
        )}
        {` · ${counted(statements, 'statement')}`}
        {address === null ? null : (
          <>
            {' · '}
            <a href={address} rel="noopener noreferrer">
              original page
            </a>
          </>
        )}
      </p>
      <Versions kept={kept} versions={versions} />
    </header>
  )
}

const Versions = ({ kept, versions }: Pick<ArticleHeadProps, 'kept' | 'versions'>): VNode | null => {
  const newest = versions.at(-1)
  if (versions.length < 2 || newest === undefined) return null
  return (
    <p class={kept.superseded ? 'alert' : 'faint'}>
      {kept.superseded ? (
        <>
          This is version {kept.version}: the page was changed since. <a href={documentAddress(newest.document.id)}>To the newest</a>
        </>
      ) : (
        <>
          Version {kept.version} of {versions.length}, the newest
        </>
      )}
      {' · '}
      <a href={versionsAddress(kept.document.id)}>what was changed</a>
    </p>
  )
}
