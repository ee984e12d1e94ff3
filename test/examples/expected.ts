import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReferenceReason } from '../../src/model/actor-reference.js'
import type { ActorKind } from '../../src/model/actor.js'
import type { BlockKind } from '../../src/model/block.js'
import type { NoteCode } from '../../src/model/note.js'
import type { Stance } from '../../src/model/stance.js'
import type { Form, Place } from '../../src/model/statement.js'
import type { UnattributedReason } from '../../src/model/unattributed.js'
import type { Words } from './find-words.js'

/** Somebody that a statement means, written by hand. */
export interface ExpectedReference {
  /** The fullest name on the page, without titles; of a role its fullest phrase. */
  readonly name: string
  /** The register's id, null for who has none. Not judged where it is left out. */
  readonly actor?: string | null
  readonly kind?: ActorKind
  /** The words that it rests on. Null, or left out of `via`, where there are none. */
  readonly mention?: Words | null
  /** Only where nobody can be named: it is compared instead of the name. */
  readonly reason?: ReferenceReason
}

/** When a statement was made: half open. */
export interface ExpectedTime {
  readonly earliest: string | null
  readonly latest: string | null
}

/** A statement written by hand: words instead of offsets, `within` and `repeats` indices of statements in the same list. */
export interface ExpectedStatement {
  readonly source: readonly Words[] | null
  readonly cue: readonly Words[] | null
  readonly content: readonly Words[]
  readonly form: Form
  readonly within: number | null
  readonly placedIn: Place
  readonly speakers: readonly ExpectedReference[]
  /** Nobody where it is left out, as with `about`. */
  readonly addressees?: readonly ExpectedReference[]
  readonly about?: readonly ExpectedReference[]
  /** The page's publisher alone where it is left out. */
  readonly via?: readonly ExpectedReference[]
  /** `assert` where it is left out. */
  readonly stance?: Stance
  /** False where it is left out, as with `modal`. */
  readonly negated?: boolean
  readonly modal?: boolean
  readonly repeats?: number
  /** Any time up to the publication where it is left out; not judged where it is null. */
  readonly saidAt?: ExpectedTime | null
}

/** A reference to an earlier story, written by hand: `words` are the first words of its place. */
export interface ExpectedCoverage {
  readonly title: string | null
  readonly date: string | null
  readonly url: string | null
  readonly words: Words
}

/** The fields of a statement in which a reading is compared with the record. */
export type ResolvedField = 'speakers' | 'addressees' | 'via' | 'stance' | 'negated' | 'modal' | 'repeats' | 'saidAt'

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
  readonly earlierCoverage?: readonly ExpectedCoverage[]
  /** Some of those that the document names: these must be there, and others may. */
  readonly actors?: readonly { readonly name: string; readonly actor?: string; readonly kind: ActorKind }[]
  /** Names of the actors that the reader is known to miss, or to take for something else. */
  readonly missedActors?: readonly string[]
  /** Indices of the statements that the reader is known to miss. */
  readonly missed: readonly number[]
  /** What is known to be resolved otherwise in statements that are found: index and field. */
  readonly unresolved: readonly (readonly [number, ResolvedField])[]
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

/** Every example of one page in examples/, by name. A folder without a page or an expected record is an error, but for the story of several pages, which has a `record.json`. */
export const loadExamples = (): readonly Example[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !existsSync(join(root, entry.name, 'record.json')))
    .map(({ name }) => ({ name, page: join(root, name, pageFile(name)), expected: loadExpected(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const pageFile = (name: string): string => {
  const page = readdirSync(join(root, name)).find((file) => file.startsWith('page.'))
  if (page === undefined) throw new Error(`examples/${name} has no page.html, page.txt or page.md`)
  return page
}
