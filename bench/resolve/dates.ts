/** How many of the gold cases of dates come out right: `earliest`, `latest` and what the date words are about, all three exact. */
import { timesOf } from '../../src/stages/resolve/when/index.js'
import { caseStatements, dateCases, type DateCase } from './date-cases.js'

export interface Count {
  readonly cases: number
  readonly right: number
}

export interface DateOutcome {
  readonly number: number
  readonly given: DateCase
  readonly earliest: string | null
  readonly latest: string | null
  readonly about: 'saying' | 'content'
  readonly words: string | null
  readonly reason: string
}

export interface DateFigures extends Count {
  readonly byGroup: Readonly<Record<string, Count>>
  /** The cases that rules were written on (even numbers), and those that were looked at by their total only (odd). */
  readonly developed: Count
  readonly unseen: Count
  /** How many have both bounds right, whatever the words are held to be about. */
  readonly bounds: Count
  readonly wrong: readonly DateOutcome[]
}

/** Figures of all cases. */
export const measureDates = (): DateFigures => {
  const outcomes = dateCases().map(outcomeOf)
  const groups = [...new Set(outcomes.map(({ given }) => groupOf(given)))]
  return {
    ...count(outcomes, isRight),
    byGroup: Object.fromEntries(
      groups.map((group) => [
        group,
        count(
          outcomes.filter(({ given }) => groupOf(given) === group),
          isRight,
        ),
      ]),
    ),
    developed: count(
      outcomes.filter(({ number }) => number % 2 === 0),
      isRight,
    ),
    unseen: count(
      outcomes.filter(({ number }) => number % 2 === 1),
      isRight,
    ),
    bounds: count(outcomes, hasRightBounds),
    wrong: outcomes.filter((outcome) => !isRight(outcome)),
  }
}

const outcomeOf = (given: DateCase, number: number): DateOutcome => {
  const { document, statements } = caseStatements(given)
  const times = timesOf(document, statements).get('judged')
  if (!times) throw new Error(`no time for the case ${given.name}`)
  const { saidAt, contentAt } = times
  const mention = saidAt.mention ?? contentAt?.mention ?? null
  return {
    number,
    given,
    earliest: saidAt.earliest,
    latest: saidAt.latest,
    about: saidAt.mention === null && contentAt !== null ? 'content' : 'saying',
    words: mention && document.text.slice(mention.start, mention.end),
    reason: saidAt.reason,
  }
}

const groupOf = (given: DateCase): string => given.name.split(':')[0] ?? ''
const hasRightBounds = ({ given: { expected }, earliest, latest }: DateOutcome): boolean => expected.earliest === earliest && expected.latest === latest
const isRight = (outcome: DateOutcome): boolean => hasRightBounds(outcome) && outcome.given.expected.about === outcome.about
const count = (outcomes: readonly DateOutcome[], passes: (outcome: DateOutcome) => boolean): Count => ({
  cases: outcomes.length,
  right: outcomes.filter(passes).length,
})

if (import.meta.main) {
  const figures = measureDates()
  const line = (name: string, { right, cases }: Count): string =>
    `${name.padEnd(20)}${String(right).padStart(5)} of ${cases}  ${((100 * right) / cases).toFixed(1)} %`
  console.log(
    [line('all', figures), line('bounds alone', figures.bounds), line('developed (even)', figures.developed), line('unseen (odd)', figures.unseen)].join('\n'),
  )
  for (const [group, counted] of Object.entries(figures.byGroup)) console.log(line(`  ${group}`, counted))
  // of the unseen half nothing but the total is shown, so that it stays unseen
  for (const { number, given, earliest, latest, about, words, reason } of figures.wrong.filter((outcome) => outcome.number % 2 === 0)) {
    console.log(
      `\n${number} ${given.name} [${given.publishedAt}]\n  ${given.dateline ?? ''}${given.text}\n  cue ${given.cue}; expected ${given.expected.earliest} .. ${given.expected.latest} ${given.expected.about} '${given.words}'`,
    )
    console.log(`  got      ${earliest} .. ${latest} ${about} '${words}' (${reason})`)
  }
}
