import { plot, type PlotOptions } from '@observablehq/plot'
import type { ComponentChildren, VNode } from 'preact'
import { type DrawnElement, drawingDocument } from './drawing-document.js'
import { nodesIn } from './drawn-nodes.js'
import { Patterns } from './patterns.js'

/** What a chart is drawn from: Plot's own options, and what those hear who do not see it. */
export interface ChartOptions extends Omit<
  PlotOptions,
  'document' | 'className' | 'style' | 'title' | 'subtitle' | 'caption' | 'figure' | 'ariaLabel' | 'ariaDescription'
> {
  /** Unlike those of the page's other charts. */
  readonly id: string
  readonly title: string
  /** What is to be seen, in a sentence or two. */
  readonly description: string
  readonly width: number
  readonly height: number
  /** Whether marks of it are links: it is a group of them then, and no image. */
  readonly hasLinks?: boolean
  /** For scripts and style sheets: "data-periods". */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>
  /** Drawn above all marks. */
  readonly overlay?: ComponentChildren
}

/**
 * A chart as part of a page, drawn on the server by Observable Plot. Colours come from classes of the marks (charts.css) or from `paint`, so that it is right in light and dark and on paper.
 * It is as wide as its place.
 */
export const chart = ({ id, title, description, width, height, hasLinks = false, attributes, overlay, ...options }: ChartOptions): VNode => {
  const drawn = plot({ ...options, width, height, document: drawingDocument, className: 'plot' } as PlotOptions) as unknown as DrawnElement
  return (
    <svg
      {...attributes}
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role={hasLinks ? 'group' : 'img'}
      aria-labelledby={`${id}-title ${id}-description`}
      text-anchor="middle"
      font-size="12"
      fill="currentColor"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Patterns chartId={id} />
      {nodesIn(drawn)}
      {overlay}
    </svg>
  )
}
