import type { Reading } from '../model/reading.js'
import { type Span, slice } from '../model/span.js'
import { isSpeech } from '../model/stance.js'
import { counted } from './counted.js'

/** Counts of one reading or of several. */
export interface Tally {
  /** Those in which somebody says something: silences are no speech. The four figures below count among them. */
  readonly statements: number
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  readonly nested: number
  /** Statements that say that somebody says nothing: "declined to comment", "has not replied". */
  readonly silences: number
  /** Stretches inside quote marks, of two words or more, that stand in a statement's content. */
  readonly attributed: number
  readonly unattributed: number
}

/** What a reading holds, in numbers. */
export const tally = ({ document, statements, unattributed }: Reading): Tally => {
  const spoken = statements.filter(({ stance }) => isSpeech(stance))
  const ofForm = (form: string): number => spoken.filter((statement) => statement.form === form).length
  const quoted = statements.flatMap((statement) => statement.quoted).filter((span) => /\S\s+\S/u.test(slice(document.text, span).trim()))
  return {
    statements: spoken.length,
    direct: ofForm('direct'),
    mixed: ofForm('mixed'),
    indirect: ofForm('indirect'),
    nested: spoken.filter((statement) => statement.within !== null).length,
    silences: statements.length - spoken.length,
    attributed: stretches(quoted),
    unattributed: unattributed.length,
  }
}

/** Two tallies as one. */
export const addTallies = (a: Tally, b: Tally): Tally => ({
  statements: a.statements + b.statements,
  direct: a.direct + b.direct,
  mixed: a.mixed + b.mixed,
  indirect: a.indirect + b.indirect,
  nested: a.nested + b.nested,
  silences: a.silences + b.silences,
  attributed: a.attributed + b.attributed,
  unattributed: a.unattributed + b.unattributed,
})

/** "14 statements (5 direct, 3 mixed, 6 indirect; 2 nested) · 2 silences · 16 quoted stretches, 15 attributed, 1 not". */
export const tallyLine = (counts: Tally): string => {
  const { statements, direct, mixed, indirect, nested, silences, attributed, unattributed } = counts
  const forms = statements === 0 ? '' : ` (${direct} direct, ${mixed} mixed, ${indirect} indirect; ${nested} nested)`
  const silence = silences === 0 ? '' : ` · ${counted(silences, 'silence')}`
  return `${counted(statements, 'statement')}${forms}${silence} · ${counted(attributed + unattributed, 'quoted stretch', 'quoted stretches')}, ${attributed} attributed, ${unattributed} not`
}

// A statement inside another one quotes the same stretch again, or a part of it: it counts once.
const stretches = (spans: readonly Span[]): number => {
  let number = 0
  let reached = -1
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= reached) number += 1
    reached = Math.max(reached, span.end)
  }
  return number
}
