import type { Page } from './model/page.js'

/** What a model's `labels.json` says about the model; what does not fit the code is refused with MODEL_MISMATCH. */
export interface ModelCard {
  /** Name and hash of the weights: the `modelId` of every statement read with them. */
  readonly id: string
  /** Word pieces in the order of their ids. */
  readonly vocabulary: readonly string[]
  /** Most word pieces in one window, the two end marks not counted. */
  readonly windowPieces: number
  /** Pieces that the label head sees before and after a cue. */
  readonly reach: number
  /** Numbers found on dev: see docs/accuracy.md. */
  readonly decoding: Readonly<Record<string, number>>
}

/** A window of word pieces as the encoder takes it, end marks not included. */
export interface PieceWindow {
  readonly ids: Int32Array
  /** Shape of the word that each piece belongs to: see `shapeOf`. */
  readonly shapes: Int32Array
}

/** Row-major logits. */
export interface Logits {
  readonly data: Float32Array
  /** Columns a row. */
  readonly width: number
}

/** The encoder's answer for one window. `states` is the adapter's own and goes back to `label` as it came. */
export interface EncodedWindow {
  /** One row a piece; columns O, B, I for the outermost cues, then O, B, I for cues inside contents. */
  readonly cues: Logits
  readonly states: unknown
}

/** A cue whose source and content are wanted: pieces of one encoded window, end exclusive. */
export interface CueQuery {
  readonly window: EncodedWindow
  readonly start: number
  readonly end: number
}

/** A model that tags windows of word pieces: encoder, then a label head conditioned on one cue. */
export interface Tagger {
  readonly card: ModelCard
  encode(windows: readonly PieceWindow[]): Promise<readonly EncodedWindow[]>
  /** For each query one row for each piece from `max(0, start - reach)` on; columns O, B-source, I-source, B-content, I-content. */
  label(queries: readonly CueQuery[]): Promise<readonly Logits[]>
  close(): Promise<void>
}

/** What a caller gives to stop a call under way: an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean
  addEventListener(kind: 'abort', listener: () => void): void
}

/** Brings a page from an address, politely: robots.txt, size, time and address limits. */
export interface Fetcher {
  fetch(url: string, signal?: StopSignal): Promise<Page>
}

/** The time of day, as RFC 3339. */
export interface Clock {
  now(): string
}
