/** Totals of quote accounting: every stretch inside quote marks of two words or more is in a content or listed. */
import type { ReadingRecord } from '../../src/formats/record.js'
import { accountable } from '../../src/stages/attribute/quote-accounting.js'
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { unitsBy, type Article } from '../polnear/articles.js'

export interface QuoteTotals {
  readonly stretches: number
  readonly attributed: number
  /** Listed as unattributed, by reason. */
  readonly unattributed: Readonly<Record<string, number>>
  /** Listed as unattributed although the gold has them in a content. */
  readonly unattributedInGold: number
}

export const quoteTotals = (read: readonly { readonly article: Article; readonly record: ReadingRecord }[]): QuoteTotals => {
  let stretches = 0
  let unattributedInGold = 0
  const unattributed: Record<string, number> = {}
  for (const { article, record } of read) {
    const blocks = record.document.blocks.map((block) => ({ ...block, ...unitsBy(article.offsets)(block) }))
    stretches += accountable(article.text, quotedStretchesOf(article.text), blocks).length
    for (const { reason, ...span } of record.unattributed) {
      unattributed[reason] = (unattributed[reason] ?? 0) + 1
      const { start, end } = unitsBy(article.offsets)(span)
      if (article.gold.some(({ content }) => content.some((piece) => piece.start < end && start < piece.end))) unattributedInGold += 1
    }
  }
  const listed = Object.values(unattributed).reduce((total, number) => total + number, 0)
  return { stretches, attributed: stretches - listed, unattributed, unattributedInGold }
}
