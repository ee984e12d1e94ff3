import { z } from '@hono/zod-openapi'
import type { KeptRecord } from '../../../formats/kept-record.js'
import type { Anchor, AnchorState } from '../../../model/anchor.js'
import type { BlockKind } from '../../../model/block.js'
import type { Note, NoteCode } from '../../../model/note.js'
import type { UnattributedReason } from '../../../model/unattributed.js'
import { documentActor } from './actor.js'
import { maybe } from './maybe.js'
import { orNull } from './or-null.js'
import { fragments, span } from './span.js'
import { keptStatement } from './statement.js'

const offset = z.int().min(0)
const placed = { start: offset, end: offset }

const blockKinds: readonly BlockKind[] = ['title', 'heading', 'dateline', 'paragraph', 'quotation', 'list', 'caption', 'commentary', 'earlier-coverage']
const unattributedReasons: readonly UnattributedReason[] = ['scare-quotes', 'title-of-work', 'slogan', 'no-cue', 'language-not-read']
const noteCodes: readonly NoteCode[] = [
  'CHARACTERS_REPLACED',
  'ENCODING_GUESSED',
  'ENCODING_CONFLICT',
  'EMPTY_TEXT',
  'LANGUAGE_NOT_READ',
  'MARKUP_CAPPED',
  'QUOTE_UNCLOSED',
  'TEXT_NOT_FOUND',
  'DATE_CONFLICT',
  'STATEMENT_DROPPED',
]

const anchorStates: readonly AnchorState[] = ['exact', 'moved', 'normalised', 'ambiguous', 'missing']

/** A doubt with a code. */
export const note: z.ZodType<Note> = z.object({ code: z.enum(noteCodes), message: z.string(), span: maybe(span) }).openapi('Note')

const anchor: z.ZodType<Anchor> = z
  .object({ statementId: z.string(), state: z.enum(anchorStates), content: orNull(fragments) })
  .openapi('Anchor', { description: 'Where a statement of the version before stands in this one' })

const document: z.ZodType<KeptRecord['document']> = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    authors: z.array(z.string()),
    publishedAt: z.string().nullable(),
    modifiedAt: z.string().nullable(),
    retrievedAt: z.string().nullable(),
    language: z.string().nullable(),
    text: z.string(),
    textHash: z.string().openapi({ description: "SHA-256 of the text's UTF-8" }),
    blocks: z.array(z.object({ ...placed, kind: z.enum(blockKinds) })),
    links: z.array(z.object({ ...placed, url: z.string() })),
    origins: z.record(z.string(), z.string()).openapi({ description: 'The step that each field came from' }),
    actors: z.array(documentActor),
    earlierCoverage: z.array(z.object({ ...placed, title: z.string().nullable(), date: z.string().nullable(), url: z.string().nullable() })),
  })
  .openapi('Document')

const kept: z.ZodType<KeptRecord['kept']> = z
  .object({
    address: z.string().nullable().openapi({ description: 'What makes two documents versions of one page' }),
    version: z.int().min(1),
    previous: z.string().nullable().openapi({ description: 'The id of the version before' }),
    superseded: z.boolean(),
    story: z.string().openapi({ description: 'The id of the earliest kept document that it is a near-duplicate of; its own where it is none' }),
    sharesReadingOf: z.string().nullable(),
    sha256: z.string().openapi({ description: "Of the page's bytes" }),
    keptAt: z.string(),
    modelId: z.string().nullable(),
    stages: z.string(),
  })
  .openapi('Kept', { description: 'How it came into the record' })

/** A document of the record with its statements: what `hearsay open --json` prints. */
export const keptRecord: z.ZodType<KeptRecord> = z
  .object({
    input: z.string(),
    document,
    statements: z.array(keptStatement),
    unattributed: z.array(z.object({ ...placed, reason: z.enum(unattributedReasons) })),
    notes: z.array(note),
    anchors: z.array(anchor),
    kept,
  })
  .openapi('KeptDocument')

/** One version of a page, in short. */
export interface VersionRow {
  readonly id: string
  readonly version: number
  readonly superseded: boolean
  readonly title: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly keptAt: string
  readonly sha256: string
}

/** See `VersionRow`. */
export const versionRow: z.ZodType<VersionRow> = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    superseded: z.boolean(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    modifiedAt: z.string().nullable(),
    keptAt: z.string(),
    sha256: z.string(),
  })
  .openapi('Version')
