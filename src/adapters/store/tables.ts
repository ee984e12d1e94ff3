/** The tables of the record, alike on both engines. They are private: what others may read are the views of docs/record.md. */
export interface Tables {
  meta: MetaTable
  label: LabelTable
  publisher: PublisherTable
  page: PageTable
  document: DocumentTable
  document_text: DocumentTextTable
  actor: ActorTable
  actor_name: ActorNameTable
  statement: StatementTable
  passage: PassageTable
  band: BandTable
  anchor: AnchorTable
  original: OriginalTable
  original_actor: OriginalActorTable
  correction: CorrectionTable
  identity_change: IdentityChangeTable
  paragraph_review: ParagraphReviewTable
  tombstone: TombstoneTable
  statement_words: WordsTable
  passage_words: WordsTable
  name_words: WordsTable
}

export interface MetaTable {
  key: string
  value: string
}

/** Words that many rows have: models, reasons of times, cited outlets. Never changed and never removed. */
export interface LabelTable {
  number: number
  text: string
}

export interface PublisherTable {
  number: number
  name: string
  /** Folded tokens of the name, joined with one space. */
  tokens: string
}

export interface PageTable {
  sha256: string
  format: string
  content_type: string | null
  name: string | null
  /** Bytes before they were compressed. */
  size: number
  /** Deflated. */
  bytes: Uint8Array
}

export interface DocumentTable {
  /** From 1 in the order kept. */
  number: number
  id: string
  address: string | null
  version: number
  previous: string | null
  /** 0 or 1, as all flags here. */
  superseded: number
  story: string
  sha256: string
  url: string | null
  canonical_url: string | null
  publisher: number | null
  title: string | null
  authors: string
  language: string | null
  published_at: string | null
  modified_at: string | null
  retrieved_at: string | null
  kept_at: string
  model: string | null
  stages: string
  /** Day of publication: see `dayNumber`. */
  day: number
  /** Its statements have the running numbers from here on, the last of the text first: see `positionOf`. */
  first_statement: number
  statements: number
  first_passage: number
  passages: number
  /** Of its running numbers for statements so many are no more: these were forgotten alone. A new row has 0. */
  gaps?: number | undefined
}

export interface DocumentTextTable {
  document: number
  text: string
  text_hash: string
  /** What else the reading has, deflated JSON: see `encodeDetail`. */
  detail: Uint8Array
}

/** Never changed, save for `said`: statements are written as differences from it. */
export interface ActorTable {
  number: number
  key: string
  id: string | null
  name: string
  kind: string
  country: string | null
  same_as: string
  /** Statements that it speaks in. */
  said: number
}

export interface ActorNameTable {
  number: number
  actor: number
  name: string
}

export interface StatementTable {
  position: number
  id: string
  document: number
  distinct_number: number
  words: string
  /** Numbers of `codes.ts`. */
  stance: number
  form: number
  place: number
  verification: number
  /** As its document. */
  superseded: number
  confidence: number
  /** First and last day on which it may have been said. */
  said_first: number | null
  said_last: number | null
  cited: number | null
  model: number
  /** Compact JSON: see `encodeStatement`. */
  detail: string
}

export interface PassageTable {
  position: number
  document: number
  starts: number
  ends: number
}

export interface BandTable {
  band: number
  document: number
}

export interface AnchorTable {
  document: number
  ordinal: number
  statement: string
  state: string
  content: string | null
}

/** What the machine read, of a statement that is no longer so. */
export interface OriginalTable extends Pick<
  StatementTable,
  'id' | 'document' | 'stance' | 'form' | 'place' | 'confidence' | 'said_first' | 'said_last' | 'model' | 'detail'
> {}

/** Whom the originals refer to, in any role. */
export interface OriginalActorTable {
  actor: number
  id: string
}

/** Who told something, when and why; null in an entry that was forgotten, of which only the number stays. */
export interface ToldTable {
  /** From 1, gapless. */
  number: number
  told_at: string | null
  told_by: string | null
  why: string | null
}

export interface CorrectionTable extends ToldTable {
  statement: string | null
  drawn: string | null
  /** JSON. */
  change: string | null
}

export interface IdentityChangeTable extends ToldTable {
  /** JSON. */
  change: string | null
}

export interface ParagraphReviewTable extends ToldTable {
  /** Its id. */
  document: string | null
  starts: number | null
  ends: number | null
  missed: number | null
  seed: string | null
}

export interface TombstoneTable {
  hash: string
  kind: string
  told_at: string
  told_by: string | null
  why: string | null
}

/** A word index: tokens of the row with this number. SQLite keeps no tokens, only what finds them. */
export interface WordsTable {
  rowid: number
  tokens: string
}

export type WordIndex = 'statement_words' | 'passage_words' | 'name_words'
