/** The figures that resolving must reach, beside what it reaches. */
import type { ResolveResult } from './result.js'

export interface Must {
  readonly name: string
  /** Shares, as all below. */
  readonly value: number
  readonly must: { readonly value: number; readonly most: boolean }
  readonly aim: number | null
}

/** Those of the parts that were measured. Against two annotators the lower share counts. */
export const musts = ({ actors, pronouns, mentions, speed }: ResolveResult): readonly Must[] => {
  const rows: Must[] = []
  const atLeast = (name: string, value: number, must: number, aim: number | null = null): void => {
    rows.push({ name, value, must: { value: must, most: false }, aim })
  }
  const all = pronouns?.figures.find(({ form }) => form === 'all')
  if (all) atLeast('pronouns of GUM, learned', all.learned / all.pronouns, 0.75)
  for (const [kind, must] of [
    ['pronoun', 0.85],
    ['nominal', 0.65],
  ] as const) {
    const shares = (actors?.figures ?? [])
      .filter((row) => row.kind === kind && row.articles === 'all' && !row.named)
      .map(({ right, sources }) => right / sources)
    if (shares.length > 0) atLeast(`sources that are ${kind}s`, Math.min(...shares), must)
  }
  if (mentions) atLeast('mentions of GUM', mentions.f1, 0.72, 0.8)
  if (speed) rows.push({ name: 'resolving on top of reading', value: speed.share, must: { value: 0.3, most: true }, aim: null })
  return rows
}
