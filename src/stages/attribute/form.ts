import { overlaps, type Span } from '../../model/span.js'
import type { Form } from '../../model/statement.js'
import type { QuotedStretch } from '../../text/quoted-stretches.js'

/** How a content stands in its text, and which of its stretches are inside quote marks (marks not included). */
export interface Quotedness {
  readonly form: Form
  readonly quoted: readonly Span[]
}

/** A stretch that holds the statement's own cue is somebody else's quotation: the statement stands inside it and is not quoted by it. */
export const quotednessOf = (text: string, cue: Span | null, content: readonly Span[], stretches: readonly QuotedStretch[]): Quotedness => {
  const own = stretches.filter((stretch) => !(cue && stretch.start <= cue.start && cue.end <= stretch.end) && content.some((piece) => overlaps(piece, stretch)))
  const outermost = own.filter((stretch) => !own.some((other) => other !== stretch && other.start <= stretch.start && stretch.end <= other.end))
  const quoted = content.flatMap((piece) =>
    outermost
      .map((stretch) => ({ start: Math.max(piece.start, stretch.innerStart), end: Math.min(piece.end, stretch.innerEnd) }))
      .filter((span) => span.start < span.end && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))),
  )
  if (quoted.length === 0) return { form: 'indirect', quoted }
  const wordsOutside = content.some((piece) => {
    let at = piece.start
    let outside = ''
    for (const stretch of outermost.filter((stretch) => overlaps(stretch, piece))) {
      outside += text.slice(at, Math.max(at, stretch.start))
      at = Math.max(at, stretch.end)
    }
    return /[\p{L}\p{N}]/u.test(outside + text.slice(Math.min(at, piece.end), piece.end))
  })
  return { form: wordsOutside ? 'mixed' : 'direct', quoted }
}
