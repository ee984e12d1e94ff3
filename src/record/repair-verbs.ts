import type { ActorCard } from '../model/actor-card.js'
import type { Corrected, StatementHistory } from '../model/corrected.js'
import type { CorrectionChange, Drawn } from '../model/correction.js'
import type { Counts } from '../model/counts.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { GoldRepair } from '../model/gold-repair.js'
import type { IdentityChange } from '../model/identity-change.js'
import type { LogEntry } from '../model/log-entry.js'
import type { PairAnswer, PairRange } from '../model/pair-answer.js'
import type { ParagraphReview } from '../model/paragraph-review.js'
import type { ReviewOrder, ReviewQueue } from '../model/review-queue.js'
import type { FilterEstimate, ReviewReport } from '../model/review-report.js'
import type { ParagraphSample } from '../model/sampled-paragraph.js'
import type { Span } from '../model/span.js'
import type { WhoQuery } from '../model/who-query.js'

/** Who changes something, and why: it is written into the log. */
export interface Told {
  readonly by?: string | undefined
  readonly why?: string | undefined
}

/** What is to be changed in a statement; a speaker by name or id, null for nobody that the page names. */
export type AskedChange = Exclude<CorrectionChange, { readonly kind: 'speaker' | 'undo' }> | { readonly kind: 'speaker'; readonly names: readonly string[] }

export interface QueueOptions {
  readonly order?: ReviewOrder | undefined
  /** Names the random sample; "1" where nothing is said. */
  readonly seed?: string | undefined
  readonly query?: WhoQuery | undefined
  /** 20 where nothing is said. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  /** Those that this reviewer has not judged, whoever else has: for a second opinion. */
  readonly by?: string | undefined
}

/** Statements of a query one after the other, with their number told first. */
export interface StatementStream {
  /** The three numbers of the rows. They take memory for every report: of a million statements about two gigabytes. */
  counts(): Promise<Counts>
  /** Rows that will come: one for every report, or with `distinct` one a distinct statement. */
  readonly rowCount: number
  /** Newest publication first. */
  readonly rows: AsyncIterable<FoundStatement>
  /** The same rows, some at a time: many go quicker so. */
  readonly pages: AsyncIterable<readonly FoundStatement[]>
}

/** What can be set right in a record, and what the repairs tell. Names are names, ids or keys of actors; ids of statements may be their beginnings. */
export interface RepairVerbs {
  /** Repairs or judges a statement. Throws USAGE, SPAN_MISMATCH, NOTHING_FOUND. */
  correct(statementId: string, change: AskedChange, told?: Told & { readonly drawn?: Drawn | undefined }): Promise<Corrected>
  /** Takes back the repair with this number. */
  undo(number: number, told?: Told): Promise<Corrected>
  history(statementId: string): Promise<StatementHistory>
  /** Everything that was repaired, merged and reviewed, earliest first. */
  log(): AsyncIterable<LogEntry>
  reviewQueue(options?: QueueOptions): Promise<ReviewQueue>
  paragraphSample(options?: Pick<QueueOptions, 'seed' | 'limit' | 'after'>): Promise<ParagraphSample>
  /** Says how many statements of a sampled paragraph the record lacks. */
  reviewParagraph(
    review: { readonly documentId: string; readonly span: Span; readonly missed: number; readonly seed: string },
    told?: Told,
  ): Promise<ParagraphReview>
  report(): Promise<ReviewReport>
  /** How far what a query finds can be believed, by the random sample. */
  estimate(query?: WhoQuery): Promise<FilterEstimate>
  /** All that means `from` means `into`, now and in what is added later. */
  mergeActors(from: string, into: string, told?: Told): Promise<IdentityChange>
  /** What means the actor in these statements means another: one of the record by its name or id, else a new one. */
  splitActor(actor: string, statementIds: readonly string[], as: string, told?: Told): Promise<IdentityChange>
  notSame(one: string, other: string, told?: Told): Promise<IdentityChange>
  undoIdentity(number: number, told?: Told): Promise<IdentityChange>
  /** Throws NOTHING_FOUND, and USAGE where the name can mean several. */
  actorCard(name: string): Promise<ActorCard>
  /** `listed` asks for the statements that are counted in these periods, too. */
  pair(
    a: string,
    b: string,
    options?: { readonly by?: 'month' | 'year' | undefined; readonly corrected?: boolean | undefined; readonly listed?: PairRange | undefined },
  ): Promise<PairAnswer>
  /** Removes a page with all versions by its address or id, or all that an actor says; leaves tombstones that keep them out. */
  forget(what: { readonly page: string } | { readonly actor: string }, told?: Told): Promise<{ readonly documents: number; readonly statements: number }>
  stream(query?: WhoQuery, options?: { readonly distinct?: boolean | undefined }): Promise<StatementStream>
  /** Reviewed statements for training, in the order of the log. */
  gold(): AsyncIterable<GoldRepair>
}
