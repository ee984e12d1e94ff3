import { type FoundStatement, pageNameOf } from '../model/found-statement.js'
import type { Span } from '../model/span.js'
import type { TableColumn } from '../model/table-column.js'
import { byteOrderMark, csvLine } from './csv-line.js'
import type { FoundRow } from './found-row.js'
import { oneLineJson } from './one-line-json.js'
import { idsOf, namesOf } from './referents.js'
import { statementRow } from './statement-row.js'
import { checkedWords } from './words.js'

/** A statement of the record as it goes out: a row of `read --jsonl`, and what the record knows of it. One a report: nothing is collapsed. */
export interface ExportRow extends FoundRow {
  /** When its page was got: RFC 3339. */
  readonly retrievedAt: string | null
  /** The id of the earliest kept document that its own is a near-duplicate of; its own where it is none. */
  readonly story: string
  /** Rows with the same number are one distinct statement. */
  readonly distinctStatement: number
}

type Column = TableColumn<keyof ExportRow>

const told = (name: keyof ExportRow, meaning: string): Column => ({ name, kind: 'string', nullable: false, meaning })
const maybe = (name: keyof ExportRow, meaning: string): Column => ({ name, kind: 'string', nullable: true, meaning })
const flag = (name: keyof ExportRow, meaning: string): Column => ({ name, kind: 'boolean', nullable: false, meaning })
const nested = (name: keyof ExportRow, meaning: string, nullable = false): Column => ({ name, kind: 'json', nullable, meaning })

/** The columns of a table, flat: those of `read --csv`, then those of the record. */
export const flatColumns: readonly Column[] = [
  told('input', "the page's address, else its document's id"),
  told('documentId', 'the document that it stands in'),
  maybe('url', 'where the page was got'),
  maybe('title', "the page's title"),
  maybe('publisher', 'the outlet'),
  maybe('publishedAt', 'when the page was published: YYYY-MM-DD or RFC 3339'),
  told('id', "the statement's id"),
  { name: 'source', kind: 'spans', nullable: true, meaning: 'where the page names who says it' },
  { name: 'cue', kind: 'spans', nullable: true, meaning: 'where it tells that it is said' },
  { name: 'content', kind: 'spans', nullable: false, meaning: 'where what is said stands' },
  told('form', 'direct, indirect or mixed'),
  maybe('within', 'the id of the statement that it stands inside'),
  told('placedIn', 'title, caption, body, comment or citation'),
  { name: 'confidence', kind: 'number', nullable: false, meaning: '0 to 1, calibrated' },
  told('words', 'what is said, pieces joined with " … "'),
  { name: 'quoted', kind: 'spans', nullable: false, meaning: 'what of it stands inside quote marks' },
  told('modelId', 'the model that read it'),
  maybe('sourceWords', 'the words of the source'),
  maybe('cueWords', 'the words of the cue'),
  maybe('speakerNames', 'who says it; several joined with "; ", candidates for one with " or "'),
  maybe('speakerIds', 'their ids, in the same order'),
  maybe('addresseeNames', 'to whom'),
  maybe('aboutNames', 'whom it names'),
  maybe('viaNames', 'who stands between the speaker and the reader'),
  told('stance', 'what the cue does with the content'),
  flag('negated', 'whether the saying is negated'),
  flag('modal', 'whether the saying is only possible, future or wished'),
  maybe('repeats', 'the id of the statement that it says again'),
  maybe('saidEarliest', 'when it was said at the earliest'),
  maybe('saidLatest', 'when it was said at the latest, not included'),
  told('verification', 'unchecked, right, repaired or wrong: what somebody made of it'),
  flag('superseded', 'whether a newer version of its page is kept'),
  maybe('retrievedAt', 'when its page was got: RFC 3339'),
  told('story', 'the id of the earliest kept document that its own is a near-duplicate of'),
  { name: 'distinctStatement', kind: 'integer', nullable: false, meaning: 'rows with the same number are one distinct statement' },
]

/** Beside the flat ones, what has fields of its own: see docs/format.md. */
export const nestedColumns: readonly Column[] = [
  nested('speakers', 'who says it'),
  nested('addressees', 'to whom'),
  nested('about', 'whom it names'),
  nested('via', 'who stands between the speaker and the reader'),
  nested('saidAt', 'when it was said'),
  nested('contentAt', 'when it is or was so', true),
]

/** A found statement as a row. `text` is that of its document, `printed` prints its spans: see `checkedSpanPrinter`. */
export const exportRow = (found: FoundStatement, text: string, printed: (span: Span) => Span): ExportRow => ({
  ...statementRow(pageNameOf(found.document), { ...found.document, text }, found.statement, printed),
  verification: found.verification,
  superseded: found.document.superseded,
  retrievedAt: found.document.retrievedAt,
  story: found.document.story,
  distinctStatement: found.distinct,
})

/** The beginning of `export --format csv`: a byte order mark and the names of the columns. */
export const exportCsvHeader: string = `${byteOrderMark}${csvLine(flatColumns.map(({ name }) => name))}`

/** The flat fields of the same row as a line of CSV: see `csvLine`. Nothing nested is made for it. */
export const exportCsv = (found: FoundStatement, text: string, printed: (span: Span) => Span): string => {
  const { statement, verification, distinct, document } = found
  const { title, url, publisher, publishedAt, retrievedAt, story, superseded } = document
  const { source, cue, content, form, within, placedIn, confidence, quoted, modelId, speakers, addressees, about, via } = statement
  const { stance, negated, modal, repeats, saidAt } = statement
  return csvLine([
    pageNameOf(document),
    document.id,
    url,
    title,
    publisher,
    publishedAt,
    statement.id,
    source && source.map(printed),
    cue && cue.map(printed),
    content.map(printed),
    form,
    within,
    placedIn,
    confidence,
    checkedWords(text, content),
    quoted.map(printed),
    modelId,
    source && checkedWords(text, source),
    cue && checkedWords(text, cue),
    namesOf(speakers),
    idsOf(speakers),
    namesOf(addressees),
    namesOf(about),
    namesOf(via),
    stance,
    negated,
    modal,
    repeats,
    saidAt.earliest,
    saidAt.latest,
    verification,
    superseded,
    retrievedAt,
    story,
    distinct,
  ])
}

/** A row as a line of JSON, nested fields and all. */
export const exportJson = (row: ExportRow): string => `${oneLineJson(row)}\n`
