import type { VNode } from 'preact'
import { counted } from '../../../../formats/counted.js'
import { printable } from '../../../../formats/printable.js'
import { readableDay } from '../../../../formats/readable-time.js'
import type { KeptDocument } from '../../../../model/kept-document.js'
import { documentAddress, versionsAddress } from '../../addresses.js'
import type { Assets } from '../../assets.js'
import { renderPage } from '../../layout/page.js'
import { Words } from '../../parts/words.js'
import { ChangedText } from './changed-text.js'
import { FatesTable } from './fates-table.js'
import type { ParagraphChange } from './paragraph-changes.js'
import type { StatementFate } from './statement-fates.js'

/** What the page of a document's versions shows. */
export interface ShownVersions {
  readonly versions: readonly KeptDocument[]
  /** The newer of the two that are compared. */
  readonly newer: KeptDocument
  /** What differs from the version before; null: there is none. */
  readonly difference: { readonly older: KeptDocument; readonly changes: readonly ParagraphChange[]; readonly fates: readonly StatementFate[] } | null
}

/** The versions of a page, and how one of them differs from the one before: its words, and its statements. */
export const versionsPage = (assets: Assets, { versions, newer, difference }: ShownVersions): string =>
  renderPage({
    assets,
    title: `Versions: ${newer.document.title ?? 'untitled page'}`,
    section: '',
    children: (
      <div class="versions">
        <h1 dir="auto">
          <Words>{printable(newer.document.title ?? 'Untitled page')}</Words>
        </h1>
        <nav aria-label="Versions of this page">
          <ol class="version-list">
            {versions.map((version) => (
              <Version key={version.document.id} version={version} isShown={version === newer} />
            ))}
          </ol>
        </nav>
        {difference === null ? (
          <p>The record has no version before this one to compare it with.</p>
        ) : (
          <>
            <h2>
              From version {difference.older.version} to version {newer.version}
            </h2>
            <FatesTable fates={difference.fates} older={difference.older.version} />
            <ChangedText changes={difference.changes} />
          </>
        )}
      </div>
    ),
  })

const Version = ({ version: { version, document, keptAt, superseded }, isShown }: { readonly version: KeptDocument; readonly isShown: boolean }): VNode => (
  <li>
    <a href={documentAddress(document.id)}>version {version}</a>
    {document.publishedAt === null ? null : `, published ${printable(readableDay(document.modifiedAt ?? document.publishedAt))}`}, kept {readableDay(keptAt)}
    {superseded ? null : <strong> newest</strong>}
    {version === 1 ? null : isShown ? (
      <span class="faint"> — compared below</span>
    ) : (
      <>
        {' '}
        · <a href={versionsAddress(document.id)}>what it changed</a>
      </>
    )}
    <span class="faint"> · {counted(document.text.length, 'character')}</span>
  </li>
)
