/** The size of charts over time, and the room for the words around them, which are larger on a small screen (charts.css). A script that marks a range knows the plot by the same numbers. */
export const plotArea = { width: 760, marginLeft: 48, marginRight: 12, marginTop: 14, marginBottom: 30 } as const
