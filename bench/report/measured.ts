/** What the benches leave in bench/out, as the report reads it. */
import type { QuoteTotals } from '../attribution/quotes.js'
import type { Agreement } from '../nested/agreement.js'
import type { NestedFigures } from '../nested/reader-figures.js'
import type { Bin } from '../polnear/calibration.js'
import type { Figures } from '../polnear/figures.js'

export interface AttributionResult {
  readonly model: string
  readonly articles: number
  readonly gold: number
  readonly statements: number
  readonly nested: number
  readonly figures: Figures
  readonly recalls: readonly { readonly kind: string; readonly gold: number; readonly loose: number; readonly exact: number }[]
  readonly calibrationError: number
  readonly bins: readonly Bin[]
  readonly quotes: QuoteTotals
  readonly broken: number
}

export interface ConfidenceResult {
  readonly model: string
  readonly folds: number
  readonly heldOut: number
}

export interface DecodingResult {
  readonly model: string
  readonly cueOutside: readonly { readonly cueOutside: number; readonly statements: number; readonly figures: Figures }[]
  readonly innerOutside: readonly { readonly innerOutside: number; readonly found: number; readonly precision: number; readonly recall: number }[]
}

export interface NestedResult {
  readonly model: string
  readonly articles: number
  readonly agreement: Agreement
  readonly reader: NestedFigures
}

export interface PeersResult {
  readonly packages: readonly string[]
  readonly articles: number
  readonly statements: number
  readonly failed: number
  readonly figures: Figures
}

export interface SpeedResult {
  readonly rounds: number
  readonly articles: number
  readonly oneCore: boolean
  readonly load: number
  readonly clock: SpeedRates
  readonly processor: SpeedRates
  readonly startUp: number
  readonly megabytes: number | null
}

export interface SpeedRates {
  readonly spacy: number
  readonly hearsay: number
  readonly ratio: number
}

export interface RuntimesResult {
  readonly examples: SameStatements
  readonly articles: SameStatements
}

export interface SameStatements {
  readonly native: number
  readonly wasm: number
  readonly share: number
}

export interface ExtractionResult {
  readonly pages: number
  readonly quotesInPages: number
  readonly rows: readonly Readonly<Record<string, string>>[]
}

export interface ExportResult {
  readonly statements: number
  readonly load: number
  readonly sameBytes: boolean
  readonly bare: ExportSeconds
  /** Rate of the export in that of the bare loop, by the clock and by processor time. */
  readonly share: number
  readonly processorShare: number
  readonly formats: readonly (ExportSeconds & {
    readonly format: string
    readonly bytes: number
    /** In megabytes: from the second tenth to the third, and the last two tenths of the bytes. */
    readonly memory: { readonly early: number; readonly late: number; readonly most: number }
  })[]
}

export interface ExportSeconds {
  readonly seconds: number
  readonly processorSeconds: number
}
