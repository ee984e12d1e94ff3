import { counted, grouped } from '../../formats/counted.js'
import type { Added } from '../../model/added.js'
import type { AnchorState } from '../../model/anchor.js'
import { createFailures } from './failures.js'
import type { Outcome } from './take-inputs.js'

/** What has become of the pages so far. */
export interface AddCount {
  add(outcome: Outcome<Added>): void
  inputs(): number
  failed(): number
  /** Pages that are in the record now. */
  kept(): number
  /** "12 pages added (2 near-duplicates of kept ones), 1 new version (statements: 5 exact, 1 missing), 3 already kept, 1 failed · 140 statements". */
  summary(): string
  exitCode(): number
}

/** A count that begins at nothing. */
export const createAddCount = (): AddCount => {
  const failures = createFailures()
  const outcomes = { added: 0, 'new-version': 0, known: 0 }
  const anchors: Record<AnchorState, number> = { exact: 0, moved: 0, normalised: 0, ambiguous: 0, missing: 0 }
  let nearDuplicates = 0
  let older = 0
  let statements = 0
  const kept = (): number => outcomes.added + outcomes['new-version'] + outcomes.known
  return {
    add: (outcome) => {
      if ('failure' in outcome) return failures.add(outcome.failure)
      const { result } = outcome
      outcomes[result.outcome] += 1
      if (result.outcome === 'known' && result.superseded) older += 1
      if (result.outcome === 'known') return
      statements += result.statements
      if (result.outcome === 'added' && result.nearDuplicateOf !== null) nearDuplicates += 1
      for (const [state, number] of Object.entries(result.anchors ?? {})) anchors[state as AnchorState] += number
    },
    inputs: () => kept() + failures.number(),
    failed: failures.number,
    kept,
    summary: () => {
      const parts = [
        ...(outcomes.added > 0 || kept() === 0 ? [`${counted(outcomes.added, 'page')} added${nearDuplicateWords(nearDuplicates)}`] : []),
        ...(outcomes['new-version'] > 0 ? [`${counted(outcomes['new-version'], 'new version')}${anchorWords(anchors)}`] : []),
        ...(outcomes.known > 0 ? [`${grouped(outcomes.known)} already kept${olderWords(older)}`] : []),
        ...(failures.number() > 0 ? [`${grouped(failures.number())} failed`] : []),
      ]
      return `${parts.join(', ')}${outcomes.added + outcomes['new-version'] > 0 ? ` · ${counted(statements, 'statement')}` : ''}`
    },
    exitCode: () => failures.exitCode(kept()),
  }
}

const nearDuplicateWords = (number: number): string =>
  number === 0 ? '' : ` (${number === 1 ? '1 near-duplicate of a kept one' : `${grouped(number)} near-duplicates of kept ones`})`

const olderWords = (number: number): string => (number === 0 ? '' : ` (${grouped(number)} as an older version: the newer one stays the newest)`)

/** "(statements: 5 exact, 1 moved)": what became of the version before. */
export const anchorWords = (anchors: Readonly<Record<AnchorState, number>>): string => {
  const parts = Object.entries(anchors).flatMap(([state, number]) => (number === 0 ? [] : [`${grouped(number)} ${state}`]))
  return parts.length === 0 ? '' : ` (statements: ${parts.join(', ')})`
}
