export type Paint = (text: string) => string

/** How a terminal shows the parts of a readable list. */
export interface Palette {
  readonly heading: Paint
  readonly speaker: Paint
  readonly cue: Paint
  readonly direct: Paint
  readonly mixed: Paint
  readonly indirect: Paint
  readonly warning: Paint
  readonly faint: Paint
  /** Words that one wording has and the other has not. */
  readonly removed: Paint
  readonly added: Paint
}

const plainly: Paint = (text) => text

/** No colours at all. */
export const noColours: Palette = {
  heading: plainly,
  speaker: plainly,
  cue: plainly,
  direct: plainly,
  mixed: plainly,
  indirect: plainly,
  warning: plainly,
  faint: plainly,
  removed: plainly,
  added: plainly,
}
