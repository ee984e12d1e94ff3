import type { ActorEntry } from './model/actor-entry.js'
import type { Anchor } from './model/anchor.js'
import type { Correction } from './model/correction.js'
import type { FacetCount, FacetField } from './model/facet.js'
import type { FoundStatement } from './model/found-statement.js'
import type { IdentityChange } from './model/identity-change.js'
import type { KeptDocument, KeptPage } from './model/kept-document.js'
import type { Page } from './model/page.js'
import type { ParagraphReview } from './model/paragraph-review.js'
import type { RecordExtent } from './model/record-extent.js'
import type { Span } from './model/span.js'
import type { StatementFilter } from './model/statement-filter.js'
import type { Statement } from './model/statement.js'
import type { Tombstone } from './model/tombstone.js'
import type { Verification } from './model/verification.js'

export type { FacetCount, FacetField } from './model/facet.js'

/** What a model's `labels.json` says about the model; what does not fit the code is refused with MODEL_MISMATCH. */
export interface ModelCard {
  /** Name and hash of the weights: the `modelId` of every statement read with them. */
  readonly id: string
  /** Word pieces in the order of their ids. */
  readonly vocabulary: readonly string[]
  /** Most word pieces of several paragraphs in one window, the two end marks not counted. */
  readonly packedPieces: number
  /** Most word pieces of one paragraph in a window of its own. */
  readonly windowPieces: number
  /** Most words that the label head sees before and after a cue. */
  readonly reach: number
  /** Most of these in the paragraphs beside the cue's own. */
  readonly neighbours: number
  /** Learned scores of one label after another: a row the label before, a column the label after. */
  readonly transitions: readonly (readonly number[])[]
  readonly antecedents: AntecedentWeights
  /** Numbers found on dev, by name: see docs/accuracy.md. */
  readonly decoding: Readonly<Record<string, number>>
}

/** What has been learnt about pronouns and their antecedents: one hidden layer over features that hold or not, see `pairFeatures`. */
export interface AntecedentWeights {
  /** A row a feature, a column a hidden unit. */
  readonly input: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly output: readonly number[]
}

/** A window of words as the encoder takes it, end marks not included. */
export interface WordWindow {
  /** A number a piece. */
  readonly ids: Int32Array
  /** Shape of the word that each piece belongs to: see `shapeOf`. */
  readonly shapes: Int32Array
  /** The number of each word's first piece. */
  readonly firsts: Int32Array
}

/** The encoder's answer for one window. */
export interface EncodedWindow {
  /** Six logits a word: O, B, I of the outermost cues, then O, B, I of the cues inside contents. */
  readonly cues: Float32Array
  /** The adapter's own; goes back to `label` as it came. */
  readonly states: unknown
}

/** A window that the encoder has read, with its words' places in the document. */
export interface SeenWindow {
  /** UTF-16 offsets of each word. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly encoded: EncodedWindow
}

/** A cue whose source and content are wanted, and the stretch of words to look at, all in words of one window, ends exclusive. */
export interface CueRow {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A model that tags windows of words: an encoder, a cue head, and a label head conditioned on one cue. */
export interface Tagger {
  readonly card: ModelCard
  encode(window: WordWindow): Promise<EncodedWindow>
  /** For each row five logits a word from `from` to `to`: O, B-source, I-source, B-content, I-content. */
  label(window: EncodedWindow, rows: readonly CueRow[]): Promise<readonly Float32Array[]>
  /** Four logits a stretch of words (person, organization, place, other), against none at 0: first word x last word x kind. */
  mentions(window: EncodedWindow): Promise<Float32Array>
  close(): Promise<void>
}

/** What a caller gives to stop a call under way: an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean
  addEventListener(kind: 'abort', listener: () => void): void
}

/** Brings a page from an address, politely: robots.txt, size, time and address limits. */
export interface Fetcher {
  fetch(url: string, signal?: StopSignal): Promise<Page>
}

/** The time of day, as RFC 3339. */
export interface Clock {
  now(): string
}

/** A statement with what a store needs to index it: a store counts, sorts and finds, and knows no words. */
export interface StatementEntry {
  readonly statement: Statement
  readonly words: string
  /** `searchTokens` of the words, in order: letters a to z, digits and "_" only. */
  readonly tokens: readonly string[]
  readonly distinct: number
  /** The key of the outlet that the page cites for it, where it is not the page's own: see `countOrigins`. */
  readonly citedOutlet: string | null
  /** `unchecked` for what was just read; what a record copied from another brings along. */
  readonly verification: Verification
  /** The machine's own statement, where repairs or identities have made another of it; none: the statement is as it was read. */
  readonly original?: Statement | undefined
}

/** A paragraph or other block of a document's text, or a part of a very long one: what quotations are looked for in. */
export interface PassageEntry extends Span {
  readonly tokens: readonly string[]
}

/** What one reading puts into the record. */
export interface ReadingEntry {
  readonly document: Omit<KeptDocument, 'version' | 'superseded'>
  readonly statements: readonly StatementEntry[]
  readonly passages: readonly PassageEntry[]
  /** Everybody that the statements refer to. */
  readonly actors: readonly ActorEntry[]
  /** The key of each reference's actor. */
  readonly keyOf: (reference: { readonly actor: string | null; readonly name: string }) => string
  /** Bands of the text's MinHash signature: documents that share one may be near-duplicates. Below 2^52. */
  readonly bands: readonly number[]
  /** Where the statements of the version before stand in this one. */
  readonly anchors: readonly Anchor[]
  /** `searchTokens` of the publisher's name; empty where there is none. */
  readonly publisherTokens: readonly string[]
}

/** What a report depends on: see `countOrigins`. Null where unknown. */
export interface ReportOrigin {
  readonly distinct: number
  /** Whether the statement counts as speech. */
  readonly speech: boolean
  /** The page: its address, or the document's id where it has none. */
  readonly page: string
  readonly publisher: string | null
  readonly story: string
  readonly citedOutlet: string | null
}

/** What `Store.answer` gives. */
export interface FoundPage {
  readonly found: readonly FoundStatement[]
  /** Every report of the filter, newest first; where there are more than were wanted, the newest ones. */
  readonly origins: readonly ReportOrigin[]
  readonly originsOfFound: readonly ReportOrigin[]
  /** Whether there are more reports than were wanted. */
  readonly hasMore: boolean
}

/** What is put in the place of a reading. */
export interface Rereading {
  readonly entry: ReadingEntry
  /** Repairs of its statements that are not in the log yet: what was said of the same words under another id. */
  readonly repairs?: readonly Omit<Correction, 'number'>[]
}

/** A passage that was found. */
export interface FoundPassage extends Span {
  readonly documentId: string
}

/** What is wrong with a record, for people; none: all in order. */
export interface RecordFault {
  readonly code: 'DAMAGED' | 'INDEX_DIFFERS' | 'DANGLING' | 'SPAN_MISMATCH' | 'HASH_MISMATCH'
  readonly message: string
}

/** Statements as they are after a change of a log, each in the place of its row. */
export interface ChangedStatements {
  readonly statements: readonly StatementEntry[]
  /** Everybody that they refer to. */
  readonly actors: readonly ActorEntry[]
  readonly keyOf: ReadingEntry['keyOf']
}

/** What a record tells to those who change it: nobody else writes meanwhile. */
export type RecordNow = Pick<
  Store,
  | 'place'
  | 'documents'
  | 'texts'
  | 'statements'
  | 'statementsOf'
  | 'repeating'
  | 'idsOfActors'
  | 'actors'
  | 'findPublishers'
  | 'originals'
  | 'corrections'
  | 'identityChanges'
  | 'tombstones'
>

/** Part of a sample: those that come after a place in the order of the sample, and the place of the last of them. */
export interface SamplePage {
  /** Names the sample: the same seed draws the same, whatever is added later between them. */
  readonly seed: string
  /** Where the page before ended; null for the first. */
  readonly after: string | null
  readonly limit: number
}

/** What is repaired, in a record: logs that only grow, and rows that always hold what is true after them. Every writing call is one transaction. */
export interface RepairStore {
  /**
   * Writes repairs into the log and puts the statements that they change into the place of their rows, with their words in the index. The repairs' numbers, in order.
   *
   * @param changed Tells what changes, from the record before these repairs; where it throws, nothing is written.
   */
  correct(corrections: readonly Omit<Correction, 'number'>[], changed: (now: RecordNow) => Promise<ChangedStatements>): Promise<readonly number[]>
  /** All repairs of these statements, or some of all: earliest first. */
  corrections(options: { readonly statementIds: readonly string[] } | { readonly after: number; readonly limit: number }): Promise<readonly Correction[]>
  /** The machine's own of those of these statements that are no longer as they were read, by id. */
  originals(ids: readonly string[]): Promise<ReadonlyMap<string, Statement>>

  /**
   * Writes a change of identities into the log and puts the statements that it changes, some at a time, into the place of their rows. Its number.
   *
   * @param changed Tells what changes, from the record before this change, then with what it has told already; where it throws, nothing is written.
   */
  changeIdentity(change: Omit<IdentityChange, 'number'>, changed: (now: RecordNow) => AsyncIterable<ChangedStatements>): Promise<number>
  /** Earliest first. */
  identityChanges(): Promise<readonly IdentityChange[]>
  /** Statements, in any version, that refer to one of these actors in any role or whose original does, in the order of their ids; `after`: the id of the last of those before. */
  statementsOfActors(keys: readonly string[], page: { readonly after: string | null; readonly limit: number }): Promise<readonly FoundStatement[]>
  /** Ids of all such statements, and maybe of some others, those of one document beside one another. */
  idsOfActors(keys: readonly string[]): Promise<readonly string[]>

  /** Those of the actors with these keys to whom a statement refers, now or as it was read, or who has an id or publishes. */
  mentioned(keys: readonly string[]): Promise<readonly string[]>

  keepParagraphReview(review: Omit<ParagraphReview, 'number'>): Promise<number>
  /** Earliest first. */
  paragraphReviews(): Promise<readonly ParagraphReview[]>

  /** Statements of a filter in the order of `hash(seed + ' ' + id)` (see `model/id.ts`), those after the hash `after`: a random sample that can be drawn again. */
  sampleStatements(filter: StatementFilter, page: SamplePage): Promise<readonly FoundStatement[]>
  /** Passages of the newest versions in the order of `hash(seed + ' ' + documentId + ' ' + start)`, those after the hash `after`. */
  samplePassages(page: SamplePage): Promise<readonly FoundPassage[]>

  /** Removes documents with their pages' bytes (where nothing else was read from these), passages and statements, and these statements alone; repairs of them too. Leaves tombstones. */
  forget(
    what: { readonly documentIds: readonly string[]; readonly statementIds: readonly string[]; readonly actorKeys: readonly string[] },
    tombstones: readonly Tombstone[],
  ): Promise<void>
  /** Those of these hashes that something was forgotten under; null: all. */
  tombstones(hashes: readonly string[] | null): Promise<readonly Tombstone[]>
  /** Ids of all versions of a page, earliest first. */
  versionsAt(address: string): Promise<readonly string[]>
}

/**
 * The record: pages, documents, statements, and what finds them. Every writing call is one transaction: wholly or not at all, and kept when it returns.
 *
 * Throws HearsayError RECORD_BUSY (another process writes too long), RECORD_DAMAGED, RECORD_FULL (no room on the disk), RECORD_LOST (connection), RECORD_READ_ONLY.
 */
export interface Store extends RepairStore {
  readonly engine: 'sqlite' | 'postgresql'
  /** Where it is, for people, without a password. */
  readonly place: string

  /** Keeps a page and its reading. False, and nothing is changed, where the document is kept already. */
  keep(page: KeptPage, entry: ReadingEntry): Promise<boolean>
  /** Keeps many in one transaction, in this order: what `keep` would say of each. */
  keepAll(pages: readonly { readonly page: KeptPage; readonly entry: ReadingEntry }[]): Promise<readonly boolean[]>
  /**
   * Puts another reading of a kept document in the place of its old one, and writes repairs into the log. Verified statements whose words are the same keep their state; the others'
   * ids come back.
   *
   * @param reading Tells what is put there, from the record as it is by then; where it throws, nothing is written.
   */
  replaceReading(reading: (now: RecordNow) => Promise<Rereading>): Promise<{ readonly unplaced: readonly string[] }>

  page(sha256: string): Promise<KeptPage | null>
  /** Those of these that are kept, in this order. */
  documents(ids: readonly string[]): Promise<readonly KeptDocument[]>
  /** The texts of those of these documents that are kept, by their ids. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** All documents in the order in which they were kept, some at a time; `after` is the last id of those before. */
  documentIds(after: string | null, limit: number): Promise<readonly string[]>
  /** The newest version of a page. */
  newestAt(address: string): Promise<KeptDocument | null>
  /** Ids of the documents that were read from these very bytes, in the order kept: with the same URL the page is known without being extracted. */
  documentsOfPage(sha256: string): Promise<readonly string[]>
  /** Ids of documents and statements that begin so, in their own order; at most `limit`: documents first. */
  idsBeginning(beginning: string, limit: number): Promise<readonly string[]>
  /** Ids of documents that share bands, those with most in common first, then the earliest kept. */
  sharingBands(bands: readonly number[], limit: number): Promise<readonly string[]>
  /** Statements of documents, in the order of the ids, then in that of the entry that was kept; those alone that are wanted, by their words and distinct number. */
  statementsOf(documentIds: readonly string[], isWanted?: (words: string, distinct: number) => boolean): Promise<readonly FoundStatement[]>
  /** Those of these that are kept, in this order. */
  statements(ids: readonly string[]): Promise<readonly FoundStatement[]>
  /** Statements of these documents that repeat another of their document. */
  repeating(documentIds: readonly string[]): Promise<readonly FoundStatement[]>
  anchorsOf(documentId: string): Promise<readonly Anchor[]>

  /** Those of the actors with these keys that are kept, in this order. */
  actors(keys: readonly string[]): Promise<readonly ActorEntry[]>
  /** Actors one of whose names has all of these tokens, those with exactly these first, then those who say most. */
  findActors(tokens: readonly string[], limit: number): Promise<readonly ActorEntry[]>
  /** Names of publishers that have all of these tokens. */
  findPublishers(tokens: readonly string[]): Promise<readonly string[]>
  /** Statements newest first: every report, or one row a distinct statement, the newest of its reports that the filter lets through. `before`: the position of the last one of the page before. */
  find(
    filter: StatementFilter,
    page: { readonly before: number | null; readonly limit: number; readonly distinct: boolean },
  ): Promise<readonly FoundStatement[]>
  /** How many statements `find` gives where none are collapsed. */
  count(filter: StatementFilter): Promise<number>
  /** Every report of what the filter lets through, for counting. */
  origins(filter: StatementFilter): Promise<readonly ReportOrigin[]>
  /** Reports of these distinct statements, whatever else they are. Newest versions only; what somebody judged wrong only where it is asked for. */
  originsOf(distinct: readonly number[], options?: { readonly rejected?: boolean }): Promise<readonly ReportOrigin[]>
  /** A page of distinct statements as `find` gives it, every report of the filter as `origins`, and every report of the page's statements as `originsOf`. */
  answer(
    filter: StatementFilter,
    page: { readonly before: number | null; readonly limit: number; readonly mostReports?: number | undefined },
  ): Promise<FoundPage>
  facets(filter: StatementFilter, field: FacetField, limit: number): Promise<readonly FacetCount[]>

  /** Passages with these tokens one after the other, newest publication first. */
  passagesWithPhrase(tokens: readonly string[], limit: number): Promise<readonly FoundPassage[]>
  /** Passages with all tokens of one of the sets, newest publication first. */
  passagesWith(sets: readonly (readonly string[])[], limit: number): Promise<readonly FoundPassage[]>

  extent(): Promise<RecordExtent>
  /** Looks the whole record through; `onProgress` is told the share done, 0 to 1. */
  inspect(onProgress?: (done: number) => void): Promise<readonly RecordFault[]>
  /** Writes a copy that is a record by itself: a file that must not exist yet. Where an engine has no such thing the record copies itself. */
  backup?(file: string): Promise<void>
  close(): Promise<void>
}
