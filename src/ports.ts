import type { Page } from './model/page.js'

/** What a model's `labels.json` says about the model; what does not fit the code is refused with MODEL_MISMATCH. */
export interface ModelCard {
  /** Name and hash of the weights: the `modelId` of every statement read with them. */
  readonly id: string
  /** Word pieces in the order of their ids. */
  readonly vocabulary: readonly string[]
  /** Most word pieces of several paragraphs in one window, the two end marks not counted. */
  readonly packedPieces: number
  /** Most word pieces of one paragraph in a window of its own. */
  readonly windowPieces: number
  /** Most words that the label head sees before and after a cue. */
  readonly reach: number
  /** Most of these in the paragraphs beside the cue's own. */
  readonly neighbours: number
  /** Learned scores of one label after another: a row the label before, a column the label after. */
  readonly transitions: readonly (readonly number[])[]
  readonly antecedents: AntecedentWeights
  /** Numbers found on dev, by name: see docs/accuracy.md. */
  readonly decoding: Readonly<Record<string, number>>
}

/** What has been learnt about pronouns and their antecedents: one hidden layer over features that hold or not, see `pairFeatures`. */
export interface AntecedentWeights {
  /** A row a feature, a column a hidden unit. */
  readonly input: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly output: readonly number[]
}

/** A window of words as the encoder takes it, end marks not included. */
export interface WordWindow {
  /** A number a piece. */
  readonly ids: Int32Array
  /** Shape of the word that each piece belongs to: see `shapeOf`. */
  readonly shapes: Int32Array
  /** The number of each word's first piece. */
  readonly firsts: Int32Array
}

/** The encoder's answer for one window. */
export interface EncodedWindow {
  /** Six logits a word: O, B, I of the outermost cues, then O, B, I of the cues inside contents. */
  readonly cues: Float32Array
  /** The adapter's own; goes back to `label` as it came. */
  readonly states: unknown
}

/** A window that the encoder has read, with its words' places in the document. */
export interface SeenWindow {
  /** UTF-16 offsets of each word. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly encoded: EncodedWindow
}

/** A cue whose source and content are wanted, and the stretch of words to look at, all in words of one window, ends exclusive. */
export interface CueRow {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A model that tags windows of words: an encoder, a cue head, and a label head conditioned on one cue. */
export interface Tagger {
  readonly card: ModelCard
  encode(window: WordWindow): Promise<EncodedWindow>
  /** For each row five logits a word from `from` to `to`: O, B-source, I-source, B-content, I-content. */
  label(window: EncodedWindow, rows: readonly CueRow[]): Promise<readonly Float32Array[]>
  /** Four logits a stretch of words (person, organization, place, other), against none at 0: first word x last word x kind. */
  mentions(window: EncodedWindow): Promise<Float32Array>
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
