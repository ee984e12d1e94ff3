import type { Fragments, Span } from './span.js'

/** How the words stand: all inside quote marks, none of them, or some. */
export type Form = 'direct' | 'indirect' | 'mixed'

/** Where in the page the statement stands. `citation`: in text carried over from earlier coverage. */
export type Place = 'title' | 'caption' | 'body' | 'comment' | 'citation'

/** One attribution found in one document: who (source) says (cue) what (content). Terms and conventions: PARC, PolNeAR. */
export interface Statement {
  /** Hash of document, cue and content as first read: see `statementId`. */
  readonly id: string
  readonly documentId: string
  readonly source: Fragments | null
  readonly cue: Fragments | null
  readonly content: Fragments
  readonly form: Form
  /** The id of the statement that this one stands inside: it points outwards. */
  readonly within: string | null
  readonly placedIn: Place
  /** Stretches of the content inside quote marks. Nothing else is called a quote. */
  readonly quoted: readonly Span[]
  /** Probability, 0 to 1, that this is a statement whose parts touch the right words: calibrated on PolNeAR dev. */
  readonly confidence: number
  readonly modelId: string
}
