import { contains, type Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import { overlapFinder } from '../../text/overlap-finder.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'

/** How a content stands in its text, and which of its stretches are inside quote marks (marks not included). */
export interface Quotedness {
  readonly form: Form
  readonly quoted: readonly Span[]
}

/** A stretch that holds the statement's own cue is somebody else's quotation: the statement stands inside it and is not quoted by it. */
export const quotednessOf = (text: string, cue: Span | null, content: readonly Span[], stretches: readonly QuotedStretch[]): Quotedness => {
  const piecesAt = overlapFinder(content, (piece) => [piece])
  const own = stretches.filter((stretch) => !(cue && contains(stretch, cue)) && piecesAt(stretch).length > 0)
  const ownAt = overlapFinder(own, (stretch) => [stretch])
  const outermost = own.filter((stretch, number) => !ownAt(stretch).some((other) => other !== number && own[other] && contains(own[other], stretch)))
  const stretchesAt = overlapFinder(outermost, (stretch) => [stretch])
  const stretchesIn = (piece: Span): readonly QuotedStretch[] => stretchesAt(piece).flatMap((number) => outermost[number] ?? [])
  const quoted = content.flatMap((piece) =>
    stretchesIn(piece)
      .map((stretch) => ({ start: Math.max(piece.start, stretch.innerStart), end: Math.min(piece.end, stretch.innerEnd) }))
      .filter((span) => span.start < span.end && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))),
  )
  if (quoted.length === 0) return { form: 'indirect', quoted }
  const wordsOutside = content.some((piece) => {
    let at = piece.start
    let outside = ''
    for (const stretch of stretchesIn(piece)) {
      outside += text.slice(at, Math.max(at, stretch.start))
      at = Math.max(at, stretch.end)
    }
    return /[\p{L}\p{N}]/u.test(outside + text.slice(Math.min(at, piece.end), piece.end))
  })
  return { form: wordsOutside ? 'mixed' : 'direct', quoted }
}
