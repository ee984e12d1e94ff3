import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BlockKind } from '../../src/model/block.js'
import type { NoteCode } from '../../src/model/note.js'
import type { Form, Place } from '../../src/model/statement.js'
import type { UnattributedReason } from '../../src/model/unattributed.js'
import type { Words } from './find-words.js'

/** A statement written by hand: words instead of offsets, `within` the index of the outer statement in the same list. */
export interface ExpectedStatement {
  readonly source: readonly Words[] | null
  readonly cue: readonly Words[] | null
  readonly content: readonly Words[]
  readonly form: Form
  readonly within: number | null
  readonly placedIn: Place
}

/** What an example's expected.json holds: see examples/README.md. */
export interface Expected {
  readonly document: {
    readonly title: string
    readonly authors: readonly string[]
    readonly publisher: string
    readonly publishedAt: string | null
    readonly modifiedAt: string | null
    readonly canonicalUrl: string | null
    readonly language: string
  }
  /** In the order of the page; `words` are a block's first words, or all of them. */
  readonly blocks: readonly { readonly kind: BlockKind; readonly words: string }[]
  /** Words that stand in the page and must be in no block. */
  readonly furniture: readonly string[]
  readonly statements: readonly ExpectedStatement[]
  readonly unattributed: readonly { readonly words: Words; readonly reason: UnattributedReason }[]
  /** Codes of the notes that must be there. */
  readonly notes?: readonly NoteCode[]
  /** Indices of the statements that the reader is known to miss. */
  readonly missed: readonly number[]
}

/** One folder of examples/: its page and its expected record. */
export interface Example {
  readonly name: string
  /** The page's path. */
  readonly page: string
  readonly expected: Expected
}

const root = fileURLToPath(new URL('../../examples/', import.meta.url))

const loadExpected = (name: string): Expected => JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected

/** Every example in examples/, by name. A folder without a page or an expected record is an error. */
export const loadExamples = (): readonly Example[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, page: join(root, name, pageFile(name)), expected: loadExpected(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const pageFile = (name: string): string => {
  const page = readdirSync(join(root, name)).find((file) => file.startsWith('page.'))
  if (page === undefined) throw new Error(`examples/${name} has no page.html, page.txt or page.md`)
  return page
}
