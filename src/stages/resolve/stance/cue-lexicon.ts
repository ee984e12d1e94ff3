import { cueStances, type CueStance } from './cue-stances.js'
import { nounForms, verbForms } from './inflect.js'

/** Rows of the table by every form of their words. */
export interface CueLexicon {
  /** Rows of kind verb or light. */
  readonly verbs: ReadonlyMap<string, CueStance>
  /** Rows of kind noun or state. */
  readonly nouns: ReadonlyMap<string, CueStance>
  /** Rows of kind phrase by the forms of their first word, each with the words that follow; "*" is one to three words. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>
}

export interface CuePhrase {
  readonly row: CueStance
  readonly rest: readonly string[]
}

/** The lexicon of a table. Where a form belongs to several rows, the earlier row has it, but for base forms, which belong to their own. */
const cueLexiconOf = (table: readonly CueStance[]): CueLexicon => {
  const verbs = new Map<string, CueStance>()
  const nouns = new Map<string, CueStance>()
  const phrases = new Map<string, CuePhrase[]>()
  const ofKinds = (...kinds: readonly CueStance['kind'][]): readonly CueStance[] => table.filter(({ kind }) => kinds.includes(kind))
  const add = (to: Map<string, CueStance>, rows: readonly CueStance[], formsOf: (lemma: string) => readonly string[]): void => {
    for (const row of rows) to.set(row.lemma, row)
    for (const row of rows) for (const form of formsOf(row.lemma)) if (!to.has(form)) to.set(form, row)
  }
  add(verbs, ofKinds('verb', 'light'), verbForms)
  add(nouns, ofKinds('noun', 'state'), nounForms)
  for (const row of ofKinds('phrase')) {
    const [first = '', ...rest] = row.lemma.split(' ')
    for (const form of firstForms(first)) phrases.set(form, [...(phrases.get(form) ?? []), { row, rest }])
  }
  return { verbs, nouns, phrases }
}

const particles = new Set('in by to under not on no would according'.split(' '))

const firstForms = (word: string): readonly string[] => {
  if (word === 'be') return ['is', 'are', 'was', 'were', 'been', 'be', 'being', 'am']
  return particles.has(word) ? [word] : verbForms(word)
}

/** The lexicon of the project's own table. */
export const cueLexicon: CueLexicon = cueLexiconOf(cueStances)
