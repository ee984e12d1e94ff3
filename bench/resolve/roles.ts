/** Stance, negation, modality and addressee of the 240 attributions of bench/gold/resolve, on the corpus's own sources, cues and contents: this part alone is measured. */
import { overlaps, type Span } from '../../src/model/span.js'
import { headOf, nounPhraseAt } from '../../src/stages/resolve/addressee/noun-phrase.js'
import { addresseeSpansOf } from '../../src/stages/resolve/addressee/addressee-spans-of.js'
import { wordsIn } from '../../src/stages/resolve/stance/cue-words.js'
import { stanceOf } from '../../src/stages/resolve/stance/stance-of.js'
import { percentOf, table } from '../table.js'
import { roleItems, type RoleAnswer, type RoleItem } from './role-gold.js'

/** Right answers of a number of items, and addressees as counts of spans. */
export interface RoleFigures {
  /** "even" was developed on, "odd" looked at in totals only. */
  readonly lines: 'even' | 'odd' | 'all'
  readonly against: 'a' | 'b'
  readonly items: number
  readonly stance: number
  /** Right where every item is called assert. */
  readonly stanceBaseline: number
  readonly negated: number
  readonly negatedBaseline: number
  readonly modal: number
  readonly modalBaseline: number
  readonly negatedSpans: Counts
  readonly modalSpans: Counts
  readonly addresseeOverlap: Counts
  readonly addresseeHead: Counts
}

/** Found right, found, and in the gold. */
export interface Counts {
  readonly right: number
  readonly found: number
  readonly gold: number
}

export interface RoleMeasure {
  readonly figures: readonly RoleFigures[]
  /** Stances by gold of annotator a and by ours: "accuse > assert", with how often. */
  readonly confusion: Readonly<Record<string, number>>
}

interface Judged extends RoleItem {
  readonly ours: RoleAnswer
}

/** Measures, and prints a table. */
export const measureRoles = (): RoleMeasure => {
  const judged = roleItems().map((item): Judged => {
    const ours = { ...stanceOf(item.text, item.attribution), addressee: addresseeSpansOf(item.text, item.attribution, item.others) }
    return { ...item, ours }
  })
  const halves = { even: judged.filter(({ line }) => line % 2 === 0), odd: judged.filter(({ line }) => line % 2 === 1), all: judged }
  const figures = (['even', 'odd', 'all'] as const).flatMap((lines) => (['a', 'b'] as const).map((against) => figuresOf(halves[lines], lines, against)))
  const confusion = confusionOf(judged)
  print(figures, confusion)
  return { figures, confusion }
}

const figuresOf = (items: readonly Judged[], lines: RoleFigures['lines'], against: 'a' | 'b'): RoleFigures => {
  const count = (right: (ours: RoleAnswer, gold: RoleAnswer, item: Judged) => boolean): number =>
    items.filter((item) => right(item.ours, item[against], item)).length
  const flags = (flag: 'negated' | 'modal'): Counts => ({
    right: count((ours, gold) => ours[flag] && gold[flag]),
    found: count((ours) => ours[flag]),
    gold: count((_, gold) => gold[flag]),
  })
  return {
    lines,
    against,
    items: items.length,
    stance: count((ours, gold) => ours.stance === gold.stance),
    stanceBaseline: count((_, gold) => gold.stance === 'assert'),
    negated: count((ours, gold) => ours.negated === gold.negated),
    negatedBaseline: count((_, gold) => !gold.negated),
    modal: count((ours, gold) => ours.modal === gold.modal),
    modalBaseline: count((_, gold) => !gold.modal),
    negatedSpans: flags('negated'),
    modalSpans: flags('modal'),
    addresseeOverlap: spanCounts(items, against, (_, one, other) => overlaps(one, other)),
    addresseeHead: spanCounts(items, against, (text, one, other) => headPlace(text, one) === headPlace(text, other)),
  }
}

const spanCounts = (items: readonly Judged[], against: 'a' | 'b', alike: (text: string, one: Span, other: Span) => boolean): Counts => {
  const pairs = items.map((item) => ({ text: item.text, ours: item.ours.addressee, gold: item[against].addressee }))
  const sum = (count: (pair: (typeof pairs)[number]) => number): number => pairs.reduce((total, pair) => total + count(pair), 0)
  return {
    right: sum(({ text, ours, gold }) => gold.filter((span) => ours.some((own) => alike(text, own, span))).length),
    found: sum(({ ours }) => ours.length),
    gold: sum(({ gold }) => gold.length),
  }
}

/** Where the word starts that a phrase turns on. */
const headPlace = (text: string, span: Span): number => {
  const words = wordsIn(text, span.start, span.end)
  const phrase = nounPhraseAt(words, 0, words.length)
  return words[phrase ? headOf(words, phrase) : words.length - 1]?.start ?? span.start
}

const confusionOf = (items: readonly Judged[]): Readonly<Record<string, number>> => {
  const pairs: Record<string, number> = {}
  for (const { a, ours } of items) if (a.stance !== ours.stance) pairs[`${a.stance} > ${ours.stance}`] = (pairs[`${a.stance} > ${ours.stance}`] ?? 0) + 1
  return pairs
}

const print = (figures: readonly RoleFigures[], confusion: RoleMeasure['confusion']): void => {
  const rates = ({ right, found, gold }: Counts): readonly string[] => [percentOf(right, found), percentOf(right, gold), `${right}/${found}/${gold}`]
  console.log('Roles on the gold of 240 attributions; the baselines call everything assert, not negated, not modal\n')
  console.log(
    table(
      ['lines', 'against', 'items', 'stance', 'baseline', 'negated', 'baseline', 'modal', 'baseline'],
      figures.map((row) => [
        row.lines,
        row.against,
        row.items,
        ...[row.stance, row.stanceBaseline, row.negated, row.negatedBaseline, row.modal, row.modalBaseline].map((right) => percentOf(right, row.items)),
      ]),
    ),
  )
  console.log('')
  console.log(
    table(
      ['lines', 'against', 'addressee overlaps P', 'R', 'n', 'head P', 'R', 'n', 'negated P', 'R', 'n', 'modal P', 'R', 'n'],
      figures.map((row) => [
        row.lines,
        row.against,
        ...rates(row.addresseeOverlap),
        ...rates(row.addresseeHead),
        ...rates(row.negatedSpans),
        ...rates(row.modalSpans),
      ]),
    ),
  )
  console.log(
    `\nStances taken for another (gold a > ours): ${Object.entries(confusion)
      .map(([pair, times]) => `${pair} ${times}`)
      .join(', ')}`,
  )
}
