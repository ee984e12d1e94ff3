import type { VNode } from 'preact'

/** What a surface is filled with beside a colour: where nothing was read, and what is said in other words than those of the speaker. */
export type PatternName = 'no-coverage' | 'paraphrased'

/** The paint of a pattern of the chart with this id. */
export const paint = (chartId: string, name: PatternName): string => `url(#${chartId}-${name})`

/** All patterns of a chart. Their colours are the style sheet's. */
export const Patterns = ({ chartId }: { readonly chartId: string }): VNode => (
  <defs>
    <pattern id={`${chartId}-no-coverage`} class="hatch no-coverage" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="7" />
    </pattern>
    <pattern id={`${chartId}-paraphrased`} class="hatch paraphrased" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="6" height="6" />
      <line x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  </defs>
)
