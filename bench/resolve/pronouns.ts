/** Third-person pronouns of GUM to the right antecedent, between gold mentions: learned, cross-validated by documents, beside rules and two baselines. */
import { readFileSync } from 'node:fs'
import { rankAntecedents } from '../../src/stages/resolve/coreference/rank-antecedents.js'
import type { Pronoun } from '../../src/stages/resolve/mentions/pronouns.js'
import type { AntecedentWeights } from '../../src/ports.js'
import { outPath } from '../results.js'
import { percentOf, table } from '../table.js'
import { gumPronouns, type GumPronouns } from './gum-pronouns.js'
import { byRules, mostFrequentHead, nearestFitting } from './pronoun-rules.js'

const forms = ['he, she', 'it', 'they', 'all'] as const

export type PronounForm = (typeof forms)[number]

/** Right antecedents of pronouns of a form. */
export interface PronounFigures {
  readonly form: PronounForm
  readonly pronouns: number
  readonly learned: number
  /** Right where the chosen antecedent, itself a pronoun, passes on the one that was chosen for it. */
  readonly followed: number
  readonly rules: number
  readonly nearest: number
  readonly frequent: number
}

export interface PronounMeasure {
  readonly documents: number
  readonly folds: number
  readonly figures: readonly PronounFigures[]
}

/** Weights trained without the documents of the names, as `python -m hearsay_training.antecedents --folds` writes them. */
interface Fold extends AntecedentWeights {
  readonly names: readonly string[]
}

type Judged = Readonly<Record<'learned' | 'followed' | 'rules' | 'nearest' | 'frequent', boolean>> & { readonly form: PronounForm }

/** Throws where a document is in no fold. */
export const measurePronouns = (): PronounMeasure => {
  const folds = JSON.parse(readFileSync(outPath('antecedent-folds.json'), 'utf8')) as readonly Fold[]
  const documents = gumPronouns().filter(({ pronouns }) => pronouns.length > 0)
  const judged = documents.flatMap((document) => {
    const fold = folds.find(({ names }) => names.includes(document.document.name))
    if (!fold) throw new Error(`no fold of bench/out/antecedent-folds.json leaves out ${document.document.name}: write it again`)
    return judge(document, fold)
  })
  return { documents: documents.length, folds: folds.length, figures: forms.map((form) => figuresOf(form, judged)) }
}

const judge = ({ mentions, pronouns }: GumPronouns, weights: AntecedentWeights): readonly Judged[] => {
  const chosen = new Map<number, number>()
  return pronouns.map(({ number, anaphor, pairs, isRight }) => {
    const learned = rankAntecedents(pairs, weights)[0]?.mention ?? null
    if (learned !== null) chosen.set(number, chosen.get(learned) ?? learned)
    const isRightAt = (mention: number | null | undefined): boolean => typeof mention === 'number' && isRight(mention)
    return {
      form: formOf(anaphor.pronoun),
      learned: isRightAt(learned),
      followed: isRightAt(chosen.get(number)),
      rules: isRightAt(byRules(mentions, anaphor, pairs)),
      nearest: isRightAt(nearestFitting(mentions, anaphor, pairs)),
      frequent: isRightAt(mostFrequentHead(mentions, anaphor, pairs)),
    }
  })
}

const formOf = (pronoun: Pronoun | null): PronounForm => (pronoun?.plural ? 'they' : pronoun?.agrees === 'neuter' ? 'it' : 'he, she')

const figuresOf = (form: PronounForm, judged: readonly Judged[]): PronounFigures => {
  const items = judged.filter((item) => form === 'all' || item.form === form)
  const count = (what: 'learned' | 'followed' | 'rules' | 'nearest' | 'frequent'): number => items.filter((item) => item[what]).length
  return {
    form,
    pronouns: items.length,
    learned: count('learned'),
    followed: count('followed'),
    rules: count('rules'),
    nearest: count('nearest'),
    frequent: count('frequent'),
  }
}

/** A row a form. */
export const pronounsTable = ({ figures }: PronounMeasure): string =>
  table(
    ['pronouns', 'number', 'learned %', 'followed to its end %', 'rules %', 'nearest that fits %', 'most frequent head %'],
    figures.map(({ form, pronouns, learned, followed, rules, nearest, frequent }) => [
      form,
      pronouns,
      ...[learned, followed, rules, nearest, frequent].map((right) => percentOf(right, pronouns)),
    ]),
  )

if (import.meta.main) console.log(pronounsTable(measurePronouns()))
