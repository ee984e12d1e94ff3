import { parseHTML } from 'linkedom'

/** An element that a chart was drawn with. */
export interface DrawnElement {
  readonly nodeType: 1
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<DrawnElement | DrawnText>
}

/** Text that a chart was drawn with. */
export interface DrawnText {
  readonly nodeType: 3
  readonly textContent: string | null
}

/** A document for Plot to draw in where there is no browser. It holds nothing: what is drawn is never put into it. */
export const drawingDocument: unknown = parseHTML('<!doctype html><html><body></body></html>').document
