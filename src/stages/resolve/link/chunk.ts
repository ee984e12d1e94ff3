import type { Actor } from '../../../model/actor.js'
import type { Body } from './bodies.js'
import type { NationalName } from './national-names.js'
import type { OfficeTitle } from './offices.js'

/** What a stretch of words of a phrase is. */
export type ChunkKind =
  | 'article'
  | 'owner'
  | 'many'
  | 'former'
  | 'acting'
  | 'elect'
  | 'preposition'
  | 'possessive'
  | 'comma'
  | 'break'
  | 'and'
  | 'pronoun'
  | 'number'
  /** A nationality word: "Turkish", "Turks". */
  | 'nation'
  /** A state, or a place with a state. */
  | 'place'
  /** An organisation or a group of the register. */
  | 'known'
  | 'institution'
  | 'title'
  | 'body'
  | 'civilian'
  | 'relative'
  | 'name'
  | 'other'

/** Words of a phrase with what they are. */
export interface Chunk {
  readonly kind: ChunkKind
  /** Indexes of words; `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly capital: boolean
  /** Of what the register knows. */
  readonly actors: readonly Actor[]
  readonly countries: readonly string[]
  readonly office: OfficeTitle | null
  readonly body: Body | null
  readonly institution: NationalName | null
  /** Of a civilian. */
  readonly sector: string | null
}

/** Kinds that can be the one whom a phrase means. */
export const headKinds: ReadonlySet<ChunkKind> = new Set<ChunkKind>([
  'nation',
  'place',
  'known',
  'institution',
  'title',
  'body',
  'civilian',
  'relative',
  'name',
  'pronoun',
])

/** A chunk with what it has; the rest is empty. */
export const chunk = (kind: ChunkKind, from: number, to: number, capital: boolean, more: Partial<Chunk> = {}): Chunk => ({
  kind,
  from,
  to,
  capital,
  actors: [],
  countries: [],
  office: null,
  body: null,
  institution: null,
  sector: null,
  ...more,
})
