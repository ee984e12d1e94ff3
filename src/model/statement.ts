import type { ActorReference } from './actor-reference.js'
import type { Fragments, Span } from './span.js'
import type { Stance } from './stance.js'
import type { StatementTime } from './statement-time.js'

/** All forms. */
export const forms = ['direct', 'indirect', 'mixed'] as const

/** How the words stand: all inside quote marks, none of them, or some. */
export type Form = (typeof forms)[number]

/** Where in the page the statement stands. `citation`: in text carried over from earlier coverage, or in the title of such a story. */
export type Place = 'title' | 'caption' | 'body' | 'comment' | 'citation'

/** One attribution found in one document: who (source) says (cue) what (content). Terms and conventions: PARC, PolNeAR. */
export interface Attribution {
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

/** An attribution with those that it means: who speaks, to whom, about whom, according to whom, how and when. */
export interface Statement extends Attribution {
  /** Those who say it. Empty where the page names nobody. */
  readonly speakers: readonly ActorReference[]
  readonly addressees: readonly ActorReference[]
  /** Those that the content names, without the speakers. */
  readonly about: readonly ActorReference[]
  /** Who or what stands between speaker and reader, nearest to the speaker first; the page's publisher last, where it is known. */
  readonly via: readonly ActorReference[]
  readonly stance: Stance
  /** The saying itself is negated, not its content: "did not say". */
  readonly negated: boolean
  /** The saying is possible, future, wished, conditional or asked for: "might say". */
  readonly modal: boolean
  /** The id of the statement that this one repeats: of a headline, or of a later mention, the one in the body. */
  readonly repeats: string | null
  /** When it was said. The publication is an upper bound, never the fallback. */
  readonly saidAt: StatementTime
  /** When the content is or was so, where words of the page date the content rather than the saying. */
  readonly contentAt: StatementTime | null
}
