import type { Fragments, Span } from './span.js'
import type { Form } from './statement.js'

/** A reviewed statement as training reads it: stand-off, the text by its hash only, offsets in UTF-16 code units. */
export interface GoldRepair {
  readonly id: string
  readonly documentId: string
  /** SHA-256 of the text's UTF-8, hexadecimal. */
  readonly textHash: string
  readonly verdict: 'right' | 'repaired' | 'wrong'
  readonly source: Fragments | null
  readonly cue: Fragments | null
  readonly content: Fragments
  readonly form: Form
  /** The id of the statement that it stands inside. */
  readonly within: string | null
  readonly speakers: readonly { readonly actor: string | null; readonly name: string; readonly mention: Span | null }[]
  /** What the machine had read there. */
  readonly machine: {
    readonly source: Fragments | null
    readonly cue: Fragments | null
    readonly content: Fragments
    readonly form: Form
    readonly modelId: string
  }
  readonly by: readonly string[]
}
