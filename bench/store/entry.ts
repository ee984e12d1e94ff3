import type { KeptPage } from '../../src/model/kept-document.js'
import type { ReadingEntry } from '../../src/ports.js'
import { entryOf } from '../../src/record/entry-of.js'
import type { GeneratedPage } from './generate.js'

/** A page with its entry, as a store takes them. */
export interface Keeping {
  readonly page: KeptPage
  readonly entry: ReadingEntry
}

/** What a store is given for a page that was made up. */
export const keepingOf = ({
  page,
  address,
  keptAt,
  reading: { document, statements, unattributed, notes, actors, earlierCoverage },
}: GeneratedPage): Keeping => ({
  page,
  entry: entryOf({
    document: {
      document,
      unattributed,
      notes,
      actors,
      earlierCoverage,
      sha256: page.sha256,
      address,
      previous: null,
      story: document.id,
      sharesReadingOf: null,
      keptAt,
      modelId: statements[0]?.modelId ?? null,
      stages: 'generated',
      found: null,
    },
    statements,
    anchors: [],
    namesOf: () => [],
    citedOutlet: () => null,
  }),
})

/** The same without what the page's text brings: no passages, no blocks, no bands, no bytes worth the name. What is left are statements, the words that find them, and their actors. */
export const statementsOnly = ({ page, entry }: Keeping): Keeping => ({
  page: { ...page, bytes: new Uint8Array(0) },
  entry: { ...entry, document: { ...entry.document, document: { ...entry.document.document, blocks: [] } }, passages: [], bands: [] },
})
