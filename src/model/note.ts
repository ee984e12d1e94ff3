import type { Span } from './span.js'

/** What a note can be about: doubts that a reader of the result should know of, never failures (those are `HearsayError`). */
export type NoteCode =
  | 'CHARACTERS_REPLACED'
  | 'ENCODING_GUESSED'
  | 'ENCODING_CONFLICT'
  | 'EMPTY_TEXT'
  | 'LANGUAGE_NOT_READ'
  | 'MARKUP_CAPPED'
  | 'QUOTE_UNCLOSED'
  | 'TEXT_NOT_FOUND'
  | 'DATE_CONFLICT'
  | 'STATEMENT_DROPPED'

/** A doubt with a code, a sentence for people, and a place where there is one. */
export interface Note {
  readonly code: NoteCode
  readonly message: string
  readonly span?: Span
}
