import type { Migration } from './migration.js'
import { postgresViews } from './0001-views-postgres.js'
import { sqliteViews } from './0001-views-sqlite.js'

/** Names of an engine's types. Text compares by its bytes on both, so that both sort alike. */
export interface Types {
  readonly integer: string
  readonly real: string
  readonly text: string
  readonly blob: string
  /** After a table's columns. */
  readonly strict: string
  readonly withoutRowId: string
}

export const sqlite: Types = { integer: 'integer', real: 'real', text: 'text', blob: 'blob', strict: 'strict', withoutRowId: 'without rowid, strict' }
export const postgresql: Types = { integer: 'bigint', real: 'double precision', text: 'text collate "C"', blob: 'bytea', strict: '', withoutRowId: '' }

const tables = ({ integer, real, text, blob, strict, withoutRowId }: Types): readonly string[] => [
  `create table meta (key ${text} primary key, value ${text} not null) ${withoutRowId}`,
  `create table label (number ${integer} primary key, text ${text} not null unique) ${strict}`,
  `create table publisher (number ${integer} primary key, name ${text} not null unique, tokens ${text} not null) ${strict}`,
  `create table page (sha256 ${text} primary key, format ${text} not null, content_type ${text}, name ${text}, size ${integer} not null, bytes ${blob} not null) ${strict}`,
  `create table document (
    number ${integer} primary key, id ${text} not null unique, address ${text}, version ${integer} not null, previous ${text}, superseded ${integer} not null,
    story ${text} not null, sha256 ${text} not null references page, url ${text}, canonical_url ${text}, publisher ${integer} references publisher, title ${text},
    authors ${text} not null, language ${text}, published_at ${text}, modified_at ${text}, retrieved_at ${text}, kept_at ${text} not null, model ${text},
    stages ${text} not null, day ${integer} not null, first_statement ${integer} not null, statements ${integer} not null, first_passage ${integer} not null,
    passages ${integer} not null) ${strict}`,
  'create index document_address on document (address, version)',
  'create index document_page on document (sha256)',
  `create table document_text (document ${integer} primary key references document, text ${text} not null, text_hash ${text} not null, detail ${blob} not null) ${strict}`,
  `create table actor (
    number ${integer} primary key, key ${text} not null unique, id ${text}, name ${text} not null, kind ${text} not null, country ${text}, same_as ${text} not null,
    said ${integer} not null) ${strict}`,
  `create table actor_name (number ${integer} primary key, actor ${integer} not null references actor, name ${text} not null, unique (actor, name)) ${strict}`,
  `create table statement (
    position ${integer} primary key, id ${text} not null unique, document ${integer} not null references document, distinct_number ${integer} not null,
    words ${text} not null, stance ${integer} not null, form ${integer} not null, place ${integer} not null, verification ${integer} not null,
    superseded ${integer} not null, confidence ${real} not null, said_first ${integer}, said_last ${integer}, cited ${integer}, model ${integer} not null, detail ${text} not null) ${strict}`,
  'create index statement_distinct on statement (distinct_number)',
  // Few are verified, so that this costs nothing.
  'create index statement_verified on statement (position) where verification > 0',
  `create table passage (
    position ${integer} primary key, document ${integer} not null references document, starts ${integer} not null, ends ${integer} not null) ${strict}`,
  `create table band (band ${integer} not null, document ${integer} not null references document, primary key (band, document)) ${withoutRowId}`,
  `create table anchor (
    document ${integer} not null references document, ordinal ${integer} not null, statement ${text} not null, state ${text} not null, content ${text},
    primary key (document, ordinal)) ${withoutRowId}`,
]

/** Without the tokens' places where no phrase is looked for: half of the bytes. */
const sqliteIndex = (name: string, detail: 'full' | 'none'): string =>
  `create virtual table ${name} using fts5(tokens, content = '', contentless_delete = 1, detail = ${detail}, tokenize = "ascii tokenchars '_:'")`

/** Every search reads the list of what is not yet in the index: it is kept short. */
const postgresIndex = (name: string): readonly string[] => [
  `create table ${name} (rowid bigint primary key, tokens text collate "C" not null)`,
  `create index ${name}_tokens on ${name} using gin (string_to_array(tokens, ' ')) with (gin_pending_list_limit = 256)`,
]

/** Running numbers of statements and passages that are given away next, and what is counted along: see `ExtentCounts`. */
const counters = `insert into meta (key, value) values ('next_statement', '0'), ('next_passage', '0'),
  ('extent', '{"documents":0,"statements":0,"passages":0,"earliest":null,"latest":null,"undated":0}')`

/** Version 1. */
export const firstTables: Migration = {
  sqlite: [
    ...tables(sqlite),
    sqliteIndex('statement_words', 'none'),
    sqliteIndex('passage_words', 'full'),
    sqliteIndex('name_words', 'none'),
    counters,
    ...sqliteViews,
  ],
  postgresql: [
    ...tables(postgresql),
    ...postgresIndex('statement_words'),
    ...postgresIndex('passage_words'),
    ...postgresIndex('name_words'),
    counters,
    ...postgresViews,
  ],
}
