import { percent, table } from '../table.js'
import type { InsertFigures } from './inserts.js'
import { isReached, mustsOf } from './musts.js'
import type { EngineFigures } from './result.js'
import { bytesAStatement } from './sizes.js'
import type { Latencies } from './timing.js'

const whole = (number: number): string => Math.round(number).toLocaleString('en')
const milliseconds = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(time < 100 ? 1 : 0))

export const insertsTable = (engines: readonly EngineFigures[]): string =>
  table(
    [
      'store',
      'what',
      'pages in a transaction',
      'statements',
      'store, statements/s',
      'bare loop',
      'share, %',
      'middle half of the rounds',
      'share of processor time, %',
    ],
    engines.flatMap(({ engine, inserts }) => [
      insertsRow(engine, 'statements with their word index', inserts.statements),
      insertsRow(engine, 'whole pages', inserts.pages),
      insertsRow(engine, 'whole pages', inserts.single),
    ]),
  )

const insertsRow = (engine: string, what: string, figures: InsertFigures): readonly string[] => [
  engine,
  what,
  `${figures.pagesInTransaction}`,
  whole(figures.statements),
  whole(figures.store),
  whole(figures.bare),
  percent(figures.ratio),
  `${percent(figures.ratioFrom)} to ${percent(figures.ratioTo)}`,
  percent(figures.processorRatio),
]

export const sizesTable = (engines: readonly EngineFigures[]): string =>
  table(
    ['bytes a statement', ...engines.map(({ engine }) => engine)],
    [
      ['**statement**', ...engines.map(({ sizes, statements }) => `**${whole(bytesAStatement(sizes, statements))}**`)],
      ...(engines[0]?.sizes ?? []).map(({ part }) => [
        part,
        ...engines.map(({ sizes, statements }) => whole((sizes.find((size) => size.part === part)?.bytes ?? 0) / statements)),
      ]),
    ],
  )

export const latenciesTable = (engines: readonly EngineFigures[]): string =>
  table(
    ['milliseconds', 'store', 'times asked', 'p50', 'p90', 'p99', 'most', 'processor, p50', 'p99'],
    engines.flatMap(({ engine, who, check, trace }) => [
      latenciesRow('who: words, speaker, dates; newest 20', engine, who.answer),
      latenciesRow('the same, without counts and reports', engine, who.find),
      latenciesRow('check, 20 words, verbatim', engine, check.verbatim),
      latenciesRow('check, one word changed', engine, check.altered),
      latenciesRow('check, words that nobody said', engine, check.absent),
      latenciesRow(`trace, ${trace.reports} reports in ${trace.variants} wordings`, engine, trace.times),
    ]),
  )

const latenciesRow = (name: string, engine: string, { queries, p50, p90, p99, most, processor }: Latencies): readonly string[] => [
  name,
  engine,
  `${queries}`,
  ...[p50, p90, p99, most, processor.p50, processor.p99].map(milliseconds),
]

export const memoryTable = (engines: readonly EngineFigures[]): string =>
  table(
    ['store', 'pages added', 'MB after 1,000', 'MB at the end', 'MB at most', 'slope of the second half, KB a page'],
    engines.map(({ engine, memory }) => [
      engine,
      whole(memory.pages),
      whole(memory.afterThousand),
      whole(memory.afterAll),
      whole(memory.most),
      memory.slope.toFixed(2),
    ]),
  )

export const mustsTable = (engines: readonly EngineFigures[]): string =>
  table(
    ['', 'reached', 'limit', ''],
    mustsOf(engines).map((must) => {
      const figure = (value: number): string => (must.unit === '' ? value.toFixed(2) : `${must.unit === 'B' ? whole(value) : milliseconds(value)} ${must.unit}`)
      return [
        must.name,
        figure(must.value),
        `${must.most ? 'at most' : 'at least'} ${figure(must.limit)}`,
        isReached(must) ? '' : must.isMust ? 'MISSED' : 'over',
      ]
    }),
  )
