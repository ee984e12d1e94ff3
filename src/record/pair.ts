import { HearsayError } from '../errors.js'
import type { ActorEntry } from '../model/actor-entry.js'
import { type FoundStatement, pageNameOf } from '../model/found-statement.js'
import type { CorrectedCount, PairAnswer, PairDirection, PairListing, PairPeriod, PairRange, PairSide } from '../model/pair-answer.js'
import { isSpeech } from '../model/stance.js'
import type { StatementFilter } from '../model/statement-filter.js'
import type { ReportOrigin, Store } from '../ports.js'
import { actorContext } from './actor-context.js'
import { countReports } from './count-reports.js'
import { anyStatement } from './filter-of.js'
import { type PagesKnow, pagesKnow } from './known-actors.js'
import { oneActor } from './one-actor.js'
import { type CountedDays, countedDays, isOn, isStateOrGovernment, pairRule, type RuleSide, sideOf } from './pair-rule.js'
import { isPeriod, type PeriodLength, periodsBetween } from './periods.js'
import { type Reviewed, reviewedStatements } from './reviewed.js'
import { wilson } from './wilson.js'

export interface PairOptions {
  readonly by?: PeriodLength | undefined
  readonly corrected?: boolean | undefined
  /** Lists what is counted in these periods. */
  readonly listed?: PairRange | undefined
}

const rowsAtOnce = 1_000
/** Fewer reviewed statements say too little of a stratum. */
const fewestReviewed = 30

/** What two actors say of each other, by `pairRule`. Throws as `oneActor` does; USAGE where both are one. */
export const pair = async (
  store: Store,
  nameA: string,
  nameB: string,
  { by = 'month', corrected = false, listed }: PairOptions = {},
  cowOf: (iso: string) => Promise<string | null> = async () => null,
): Promise<PairAnswer> => {
  if (!isPeriod(by)) throw new HearsayError('USAGE', `--by is '${String(by)}': give month or year`)
  const [a, b] = [await oneActor(store, nameA), await oneActor(store, nameB)]
  const know = await pagesKnow(store, (await actorContext(store)).identities)
  const [one, other] = [sideOf(a, know.actors.values()), sideOf(b, know.actors.values())]
  if (one.keys.has(b.key)) throw new HearsayError('USAGE', `'${nameA}' and '${nameB}' are one side: a state and its government speak for each other`)
  const reviewed = await reviewedStatements(store)
  const direction = async (from: ActorEntry, to: ActorEntry, speaking: RuleSide, meant: RuleSide): Promise<PairDirection> =>
    counted(store, { from: from.name, to: to.name, speaking, meant, by, corrected, listed, know, reviewed })
  const side = async (actor: ActorEntry): Promise<PairSide> => {
    const iso = isStateOrGovernment(actor) ? actor.country : null
    return { actor, iso, cow: iso === null ? null : await cowOf(iso) }
  }
  return {
    a: await side(a),
    b: await side(b),
    by,
    rule: pairRule,
    directions: [await direction(a, b, one, other), await direction(b, a, other, one)],
  }
}

interface Asked {
  readonly from: string
  readonly to: string
  readonly speaking: RuleSide
  readonly meant: RuleSide
  readonly by: PeriodLength
  readonly corrected: boolean
  readonly listed: PairRange | undefined
  readonly know: PagesKnow
  readonly reviewed: readonly Reviewed[]
}

/** A statement, and the period that it is counted in; null where it may be of several. */
interface Placed {
  readonly found: FoundStatement
  readonly days: CountedDays | null
  readonly period: string | null
}

const counted = async (store: Store, asked: Asked): Promise<PairDirection> => {
  const { from, to, by, know, corrected, listed } = asked
  const all: Placed[] = []
  for await (const found of candidates(store, asked)) {
    const placed = placedIn(found, asked)
    if (placed) all.push(placed)
  }
  const origins = new Map((await originsOf(store, all)).map((origin) => [keyOf(origin.distinct, origin.page), origin]))
  const sample = asked.reviewed.flatMap((review) => {
    const placed = review.drawn.has('random') ? placedIn(review.machine, asked) : null
    return placed ? [{ period: placed.period, isRight: review.verification !== 'wrong' && placedIn(review.found, asked) !== null }] : []
  })
  const documents = new Map<string, number>()
  for (const [day, number] of know.published) documents.set(day.slice(0, lengthOf[by]), (documents.get(day.slice(0, lengthOf[by])) ?? 0) + number)
  const byPeriod = groupedBy(all, ({ period }) => period)
  const periods = periodsBetween([...documents.keys(), ...byPeriod.keys()], by).map((period): PairPeriod => {
    const here = byPeriod.get(period) ?? []
    const ofPeriod = sample.filter((each) => each.period === period)
    const numbers = countOf(here, origins)
    return {
      ...numbers,
      period,
      from,
      to,
      documents: documents.get(period) ?? 0,
      shareReviewed: shareReviewed(here),
      ...(corrected ? { corrected: correctedCount(here, ofPeriod) } : {}),
    }
  })
  const whole = countOf(all, origins)
  return {
    from,
    to,
    periods,
    spanning: all.flatMap(({ found, period }) => (period === null ? [found] : [])),
    statements: whole.statements,
    reports: whole.reports,
    origins: whole.origins,
    precision: wilson(sample.filter(({ isRight }) => isRight).length, sample.length),
    ...(corrected ? { corrected: correctedCount(all, sample) } : {}),
    ...(listed === undefined ? {} : { listed: listing(all, listed, origins), shareReviewed: shareReviewed(all) }),
  }
}

const shareReviewed = (here: readonly Placed[]): number | null =>
  here.length === 0 ? null : here.filter(({ found }) => found.verification !== 'unchecked').length / here.length

const listing = (all: readonly Placed[], { from, to }: PairRange, origins: ReadonlyMap<string, ReportOrigin>): PairListing => {
  const here = all
    .filter(({ period }) => period !== null && (from === null || period >= from) && (to === null || period <= to))
    .toSorted((a, b) => b.found.position - a.found.position)
  const rows = [...groupedBy(here, ({ found }) => found.distinct).values()].map((reports) => {
    const counts = countOf(reports, origins)
    return { ...reports[0].found, reports: counts.reports, origins: counts.origins }
  })
  return { rows, counts: countOf(here, origins), shareReviewed: shareReviewed(here) }
}

/** Those with the same key together, in the order of the first of each; those with null nowhere. */
const groupedBy = <Key>(all: readonly Placed[], keyOf: (placed: Placed) => Key | null): ReadonlyMap<Key, readonly [Placed, ...Placed[]]> => {
  const groups = new Map<Key, [Placed, ...Placed[]]>()
  for (const placed of all) {
    const key = keyOf(placed)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  return groups
}

const lengthOf: Readonly<Record<PeriodLength, number>> = { month: 7, year: 4 }

/** Statements with a speaker who may stand for the one side, and somebody who may for the other; each once. */
const candidates = async function* (store: Store, { speaking, meant }: Asked): AsyncGenerator<FoundStatement> {
  const seen = new Set<string>()
  const [speakers, others] = [keysOf(speaking), keysOf(meant)]
  for (const filter of [
    { ...anyStatement, speakers, addressees: others },
    { ...anyStatement, speakers, about: others },
  ] satisfies StatementFilter[]) {
    let before: number | null = null
    for (;;) {
      const page: readonly FoundStatement[] = await store.find(filter, { before, limit: rowsAtOnce, distinct: false })
      for (const found of page) {
        if (seen.has(found.statement.id)) continue
        seen.add(found.statement.id)
        yield found
      }
      const last = page.at(-1)
      if (!last || page.length < rowsAtOnce) break
      before = last.position
    }
  }
}

const keysOf = ({ keys, people }: RuleSide): readonly string[] => [...keys, ...people.keys()]

/** Where a statement is counted, or null where it is none by the one side on the other. */
const placedIn = (found: FoundStatement, { speaking, meant, by }: Asked): Placed | null => {
  const days = countedDays(found.statement, found.document.publishedAt)
  const [first, last] = [days?.first.slice(0, lengthOf[by]), days?.last.slice(0, lengthOf[by])]
  const period = first === last ? (first ?? null) : null
  return isOn(found.statement, days, speaking, meant, period === null) ? { found, days, period } : null
}

const keyOf = (distinct: number, page: string): string => `${distinct} ${page}`

const originsOf = async (store: Store, all: readonly Placed[]): Promise<readonly ReportOrigin[]> => {
  const distinct = [...new Set(all.map(({ found }) => found.distinct))]
  return distinct.length === 0 ? [] : store.originsOf(distinct)
}

const countOf = (
  here: readonly Placed[],
  origins: ReadonlyMap<string, ReportOrigin>,
): Pick<PairPeriod, 'statements' | 'silences' | 'reports' | 'origins' | 'quoted' | 'paraphrased' | 'publishers' | 'placedByPublication'> => {
  const counts = countReports(
    here.map(({ found: { distinct, statement, document } }) => {
      const page = pageNameOf(document)
      return (
        origins.get(keyOf(distinct, page)) ?? {
          distinct,
          speech: isSpeech(statement.stance),
          page,
          publisher: document.publisher,
          story: document.story,
          citedOutlet: null,
        }
      )
    }),
  )
  const spoken = here.filter(({ found }) => isSpeech(found.statement.stance))
  const quoted = new Set(spoken.flatMap(({ found }) => (found.statement.form === 'indirect' ? [] : [found.distinct]))).size
  return {
    statements: counts.statements,
    silences: counts.silences,
    reports: counts.reports,
    origins: counts.origins,
    quoted,
    paraphrased: counts.statements - quoted,
    publishers: new Set(here.flatMap(({ found }) => found.document.publisher ?? [])).size,
    placedByPublication: new Set(spoken.flatMap(({ found, days }) => (days?.isTold === false ? [found.distinct] : []))).size,
  }
}

/** What was reviewed counts as it is; of the rest the share that the sample gives. */
const correctedCount = (here: readonly Placed[], stratum: readonly { readonly isRight: boolean }[]): CorrectedCount | null => {
  if (stratum.length < fewestReviewed) return null
  const { share, low, high } = wilson(stratum.filter(({ isRight }) => isRight).length, stratum.length)
  const spoken = here.filter(({ found }) => isSpeech(found.statement.stance))
  const known = new Set(spoken.flatMap(({ found }) => (found.verification === 'unchecked' ? [] : [found.distinct])))
  const others = new Set(spoken.flatMap(({ found }) => (known.has(found.distinct) ? [] : [found.distinct]))).size
  return { statements: known.size + others * (share ?? 1), low: known.size + others * low, high: known.size + others * high }
}
