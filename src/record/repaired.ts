import type { Correction, CorrectionChange } from '../model/correction.js'
import type { RepairedPart } from '../model/review-report.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Verification } from '../model/verification.js'
import { quotednessOf } from '../stages/attribute/index.js'
import { quotedStretchesOf } from '../text/quoted-stretches.js'
import { inForce } from './in-force.js'

/** A statement after its repairs. */
export interface Repaired {
  readonly statement: Statement
  readonly verification: Verification
  /** What was repaired. */
  readonly parts: ReadonlySet<RepairedPart>
}

/**
 * Replays the repairs of one statement on what the machine read. Its id stays.
 *
 * `wrong` where the last verdict says so, else `repaired` where any repair counts, else `right` where it was judged so. Where content or cue get other spans, form and quoted
 * stretches are told anew; a form that is set after that stays.
 */
export const repaired = (machine: Statement, corrections: readonly Correction[], text: string): Repaired => {
  const parts = new Set<RepairedPart>()
  let statement = machine
  let verdict: 'right' | 'wrong' | null = null
  for (const { change } of inForce(corrections)) {
    if (change.kind === 'right' || change.kind === 'wrong') verdict = change.kind
    else if (change.kind !== 'undo') {
      statement = withChange(statement, change, text)
      parts.add(change.kind)
    }
  }
  const verification = verdict === 'wrong' ? 'wrong' : parts.size > 0 ? 'repaired' : (verdict ?? 'unchecked')
  return { statement, verification, parts }
}

const withChange = (statement: Statement, change: Exclude<CorrectionChange, { readonly kind: 'right' | 'wrong' | 'undo' }>, text: string): Statement => {
  switch (change.kind) {
    case 'speaker':
      return { ...statement, speakers: change.speakers }
    case 'form':
      return { ...statement, form: change.form }
    case 'source':
      return { ...statement, source: change.spans }
    case 'cue':
      return withForm({ ...statement, cue: change.spans }, text)
    case 'content':
      return withForm({ ...statement, content: change.spans }, text)
  }
}

const withForm = (statement: Statement, text: string): Statement => ({
  ...statement,
  ...quotednessOf(text, hull(statement.cue), statement.content, quotedStretchesOf(text)),
})

const hull = (spans: readonly Span[] | null): Span | null => {
  const [first, last] = [spans?.[0], spans?.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
