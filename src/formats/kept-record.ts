import type { Anchor } from '../model/anchor.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { Verification } from '../model/verification.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'
import { type ReadingRecord, type StatementRecord, toRecord } from './record.js'

/** A document as the record exports it: the record of `read --json`, with what was made of its statements, and how it came in. */
export interface KeptRecord extends ReadingRecord {
  readonly statements: readonly (StatementRecord & { readonly verification: Verification })[]
  /** Where the statements of the version before stand in this one. */
  readonly anchors: readonly Anchor[]
  readonly kept: {
    readonly address: string | null
    readonly version: number
    readonly previous: string | null
    readonly superseded: boolean
    /** The id of the earliest document that this one is a near-duplicate of; its own where it is none. */
    readonly story: string
    readonly sharesReadingOf: string | null
    readonly sha256: string
    readonly keptAt: string
    readonly modelId: string | null
    readonly stages: string
  }
}

/** A kept document and its statements as one line of JSON. */
export const keptJson = (reading: KeptReading, unit: OffsetUnit): string => `${oneLineJson(keptRecord(reading, unit))}\n`

/** A kept document and its statements as data. */
export const keptRecord = ({ kept, statements, anchors }: KeptReading, unit: OffsetUnit): KeptRecord => {
  const { document, unattributed, notes, actors, earlierCoverage, address } = kept
  const reading = { document, unattributed, notes, actors, earlierCoverage, statements: statements.map(({ statement }) => statement) }
  const record = toRecord(address ?? document.id, reading, unit)
  const printed = spanPrinter(document.text, unit)
  const { version, previous, superseded, story, sharesReadingOf, sha256, keptAt, modelId, stages } = kept
  return {
    ...record,
    statements: record.statements.map((statement, place) => ({ ...statement, verification: statements[place]!.verification })),
    anchors: anchors.map(({ statementId, state, content }) => ({
      statementId,
      state,
      content: content && [printed(content[0]), ...content.slice(1).map(printed)],
    })),
    kept: { address, version, previous, superseded, story, sharesReadingOf, sha256, keptAt, modelId, stages },
  }
}
