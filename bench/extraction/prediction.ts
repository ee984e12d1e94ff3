/** A line for ../shared/tools/score-extraction. */
export interface Prediction {
  readonly id: string
  /** What counts as article, one block a line. */
  readonly text: string
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publishedAt: string | null
}
