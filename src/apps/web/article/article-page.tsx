import type { KeptDocument } from '../../../model/kept-document.js'
import type { Opened } from '../../../model/opened.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { ArticleHead } from './article-head.js'
import { ArticleText } from './article-text.js'
import { Legend } from './legend.js'
import { marksOf } from './marked-text.js'
import { PrintedStatements } from './printed-statements.js'
import { ReadingNotes } from './reading-notes.js'
import { shownText } from './shown-text.js'
import { speakerLanes } from './speaker-lanes.js'
import { SpeakerStrip } from './speaker-strip.js'
import { type FocusedStatement, StatementCard } from './statement-card.js'
import { placesToChoose, textBlocks } from './text-block.js'

/** What the page of a document shows. */
export interface ShownArticle {
  readonly opened: Opened
  /** All versions of the page, earliest first. */
  readonly versions: readonly KeptDocument[]
  readonly focused: FocusedStatement | null
}

/** A document as a page: its text with the statements marked, who speaks where, and a card for the one in focus. */
export const articlePage = (assets: Assets, { opened, versions, focused }: ShownArticle): string => {
  const { kept, statements } = opened
  const { document } = kept
  // What somebody judged wrong is shown, and counts for nothing.
  const counted = statements.filter(({ verification }) => verification !== 'wrong')
  const blocks = textBlocks(document, marksOf(statements))
  const title = blocks.find(({ kind }) => kind === 'title') ?? null
  const marking = { text: shownText(document.text), focus: focused?.history.found.statement.id ?? null, places: placesToChoose(blocks, document.text) }
  return renderPage({
    assets,
    title: document.title ?? 'Untitled page',
    section: '',
    scripts: ['article.ts'],
    children: (
      <div class="article-page">
        <article class="page-text" lang={document.language ?? 'en'}>
          <ArticleHead kept={kept} title={title} marking={marking} statements={counted.length} versions={versions} />
          <SpeakerStrip speakers={speakerLanes(document, counted)} />
          {statements.length === 0 ? null : <Legend hasWrong={counted.length < statements.length} />}
          <div id="text">
            <ArticleText blocks={blocks.filter((block) => block !== title)} marking={marking} earlierCoverage={kept.earlierCoverage} />
          </div>
          <ReadingNotes kept={kept} isOpen={statements.length === 0} />
          {statements.length === 0 ? null : <PrintedStatements statements={statements} />}
        </article>
        <aside aria-label="Statement in focus" id="card">
          {focused !== null ? (
            <StatementCard focused={focused} opened={opened} />
          ) : (
            <p class="faint">
              {statements.length === 0 ? 'No statement was read on this page.' : 'Choose a marked statement to see who says so, and by whom we know.'}
            </p>
          )}
        </aside>
        <p id="told" class="unseen" role="status" />
      </div>
    ),
  })
}
