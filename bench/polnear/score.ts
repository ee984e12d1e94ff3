/** Runs the shared scorer over predictions. */
import { spawnSync } from 'node:child_process'
import { writeLines } from '../results.js'
import { sharedPath } from '../shared-data.js'
import type { Figures, Rates } from './figures.js'
import type { RolePairs } from './roles.js'

/** A line for ../shared/tools/score-attribution: outermost statements, code points. */
export interface Prediction {
  readonly name: string
  readonly statements: readonly RolePairs[]
}

export type Score = Figures & { readonly n: Rates; readonly missing: number }

/**
 * Writes predictions to bench/out and scores them against PolNeAR's development articles.
 *
 * @param name File name in bench/out, without its ending.
 */
export const score = (name: string, predictions: readonly Prediction[]): Score => {
  const path = writeLines(`${name}.jsonl`, predictions)
  const scorer = sharedPath('tools/score-attribution')
  const { stdout, stderr, status } = spawnSync('python3', [scorer, path, '--json'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`)
  const all = JSON.parse(stdout) as Record<string, Rates> & { readonly missing: number }
  const of = (key: string): Rates => all[key] ?? [0, 0, 0]
  return {
    'source frag': of('source frag'),
    'cue frag': of('cue frag'),
    'content frag': of('content frag'),
    'rel-overlap': of('rel-overlap'),
    'rel-exact-np': of('rel-exact-np'),
    n: of('n'),
    missing: all.missing,
  }
}
