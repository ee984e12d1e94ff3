import type { VNode } from 'preact'

/** What the lines under the words mean. */
export const Legend = ({ hasWrong }: { readonly hasWrong: boolean }): VNode => (
  <p class="legend" aria-label="What the lines mean">
    <span class="content direct">quoted</span>
    <span class="content mixed">partly quoted</span>
    <span class="content indirect">paraphrased</span>
    <span>
      <span class="content indirect inner inner-direct begins ends">within another’s words</span>
    </span>
    <span class="source">who says it</span>
    <span class="cue">the word for saying</span>
    {hasWrong ? <span class="content judged-wrong">judged wrong</span> : null}
  </p>
)
