import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Opened } from '../../../model/opened.js'
import type { Span } from '../../../model/span.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { MarkedText } from './marked-text-view.js'
import { marksOf } from './marked-text.js'
import { StatementCard } from './statement-card.js'

/** A document as a page: its text with the statements marked, and a card for the one in focus. */
export const articlePage = (assets: Assets, opened: Opened, focus: string | null): string => {
  const { kept, statements } = opened
  const { document } = kept
  const inFocus = focus === null ? (opened.asked ?? null) : (statements.find(({ statement }) => statement.id === focus) ?? null)
  return renderPage({
    assets,
    title: document.title ?? 'Untitled page',
    section: '',
    scripts: ['article.ts'],
    children: (
      <div class="article-page">
        <article class="page-text" lang={document.language ?? 'en'}>
          <header>
            <h1>
              <Words>{printable(document.title ?? 'Untitled page')}</Words>
            </h1>
            <p class="faint">
              {document.publisher === null ? 'unknown publisher' : <Words>{printable(document.publisher)}</Words>}
              {document.publishedAt === null ? ' · no date' : ` · ${readableDay(document.publishedAt)}`} · {counted(statements.length, 'statement')}
            </p>
          </header>
          <Text opened={opened} focus={inFocus} />
        </article>
        <aside aria-label="Statement in focus" id="card">
          {inFocus === null ? <p class="faint">Choose a marked statement.</p> : <StatementCard found={inFocus} text={document.text} />}
        </aside>
      </div>
    ),
  })
}

const Text = ({ opened: { kept, statements }, focus }: { readonly opened: Opened; readonly focus: FoundStatement | null }): VNode => {
  const { text, blocks } = kept.document
  const marks = marksOf(statements)
  const shown: readonly (Span & { readonly kind?: string })[] = blocks.length === 0 ? [{ start: 0, end: text.length }] : blocks
  return (
    <>
      {shown.map((block) => (
        <p key={block.start} class={`block ${block.kind ?? 'paragraph'}`} dir="auto">
          <MarkedText text={text} stretch={block} marks={marks} focus={focus?.statement.id ?? null} />
        </p>
      ))}
    </>
  )
}
