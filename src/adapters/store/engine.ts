import type { Expression, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { RecordFault } from '../../ports.js'
import type { Tables, WordIndex } from './tables.js'
import type { TokenQuery } from './token-query.js'

/** What differs from one engine to the other; everything else is written once, above it. */
export interface Engine {
  readonly name: 'sqlite' | 'postgresql'
  /** For people, without a password. */
  readonly place: string
  readonly db: Kysely<Tables>
  /** One transaction that no other writer enters; rolled back where the work throws. */
  write<Result>(work: (db: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** Adds rows in their order. */
  insert<Table extends keyof Tables>(db: Transaction<Tables>, table: Table, rows: readonly Tables[Table][]): Promise<void>
  /** Adds to the statements in which actors, by number, have spoken. */
  addSaid(db: Transaction<Tables>, said: ReadonlyMap<number, number>): Promise<void>
  /** Whether the row `x` of an index has what is asked for. */
  matches(index: WordIndex, query: TokenQuery): Expression<SqlBool>
  /** Whether the row `x` of the passages' index has these tokens one after the other. */
  hasPhrase(tokens: readonly string[]): Expression<SqlBool>
  /** The references in the detail of statement `s`: what to select them from, and role and actor of each. */
  readonly references: { readonly from: RawBuilder<unknown>; readonly role: RawBuilder<number>; readonly actor: RawBuilder<number> }
  /** The engine's own tests of the database. */
  faults(): Promise<readonly RecordFault[]>
  /** An error of the engine as one of ours. */
  translate(error: unknown): unknown
  backup?(file: string): Promise<void>
  close(): Promise<void>
}
