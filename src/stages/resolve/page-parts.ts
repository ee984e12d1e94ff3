/** The sentences and the quoted stretches of the page that is resolved: several steps ask for those of one text in turn, so that the last are kept. */
import type { Span } from '../../model/span.js'
import { quotedStretchesOf, type QuotedStretch } from '../../text/quoted-stretches.js'
import { sentencesOf } from '../../text/sentences.js'

const ofLastText = <Parts>(partsOf: (text: string) => Parts): ((text: string) => Parts) => {
  let last: { readonly text: string; readonly parts: Parts } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, parts: partsOf(text) }
    return last.parts
  }
}

/** The sentences of a whole text: UTF-16 spans, in order. */
export const pageSentences: (text: string) => readonly Span[] = ofLastText((text) => sentencesOf(text))

/** The stretches inside quotation marks of a whole text: UTF-16 spans, in order, outer before inner. */
export const pageStretches: (text: string) => readonly QuotedStretch[] = ofLastText(quotedStretchesOf)
