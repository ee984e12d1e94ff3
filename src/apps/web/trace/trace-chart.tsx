import { arrow, axisX, dot, ruleY, text } from '@observablehq/plot'
import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { readableDay } from '../../../formats/readable-time.js'
import { statementAddress } from '../addresses.js'
import { chart, plotArea } from '../charts/index.js'
import type { PassedHow, TracedReport } from './passed-on.js'
import { passedWords, publisherOf } from './passed-words.js'
import { publishedWords } from './published-words.js'

/** So many reports are drawn; the list has all. */
export const mostDrawn = 40
const rowHeight = 40
const longestName = 30
const day = 86_400_000

/** Reports by time, the earliest first, a row each; arrows from whom they may have the words: solid where the page says so, dashed where it is inferred. */
export const TraceChart = ({ reports }: { readonly reports: readonly TracedReport[] }): VNode | null => {
  const drawn = reports.filter(({ report }) => Number.isFinite(timeOf(report.document.publishedAt))).slice(0, mostDrawn)
  if (drawn.length < 2) return null
  const places = drawn.map((traced): Place => ({ traced, row: traced.number, at: timeOf(traced.report.document.publishedAt) }))
  const [first, last] = [places[0]!.at, Math.max(...places.map(({ at }) => at))]
  const room = Math.max((last - first) * 0.04, day / 24)
  const isLate = ({ at }: Place): boolean => at - first > (last - first) * 0.55
  const names = (some: readonly Place[], side: 'left' | 'right'): ReturnType<typeof text> =>
    text(some, {
      x: 'at',
      y: 'row',
      dx: side === 'right' ? 12 : -12,
      textAnchor: side === 'right' ? 'start' : 'end',
      text: ({ traced }: Place) => nameOf(traced),
      className: 'row-name',
    })
  return chart({
    ...plotArea,
    marginLeft: 16,
    id: 'trace',
    title: 'Reports by time of publication',
    description: `${counted(drawn.length, 'report')}, ${publishedWords(drawn[0]!.report.document.publishedAt)} to ${publishedWords(drawn.at(-1)!.report.document.publishedAt)}. The list beneath says who may have it from whom.`,
    height: rowHeight * drawn.length + 50,
    hasLinks: true,
    x: { type: 'utc', domain: [first - room, last + room], label: null },
    y: { type: 'band', domain: places.map(({ row }) => row), label: null, axis: null, padding: 0 },
    marks: [
      ruleY(places, { y: 'row', className: 'grid' }),
      ...(['wording', 'same-text', 'cited'] as const).map((how) => arrows(places, how)),
      dot(places, {
        x: 'at',
        y: 'row',
        r: 7,
        className: 'report',
        href: ({ traced }: Place) => statementAddress(traced.report.statement),
        title: ({ traced }: Place) =>
          `${publishedWords(traced.report.document.publishedAt)}, ${publisherOf(traced)}, wording ${traced.variant + 1}: ${passedWords(traced, reports)}`,
      }),
      names(
        places.filter((place) => !isLate(place)),
        'right',
      ),
      names(places.filter(isLate), 'left'),
      axisX({ ticks: 4, tickFormat: (date: Date) => tickName(date, last - first), tickSize: 4 }),
    ],
  })
}

interface Place {
  readonly traced: TracedReport
  readonly row: number
  readonly at: number
}

const arrows = (places: readonly Place[], how: PassedHow): ReturnType<typeof arrow> => {
  const byNumber = new Map(places.map((place) => [place.row, place]))
  const edges = places.flatMap((to) => {
    const from = to.traced.from?.how === how ? byNumber.get(to.traced.from.number) : undefined
    return from === undefined ? [] : [{ x1: from.at, y1: from.row, x2: to.at, y2: to.row }]
  })
  return arrow(edges, {
    x1: 'x1',
    y1: 'y1',
    x2: 'x2',
    y2: 'y2',
    bend: 20,
    insetStart: 9,
    insetEnd: 10,
    headLength: 9,
    className: `passed ${how}`,
    ...(how === 'cited' ? {} : { strokeDasharray: how === 'same-text' ? '7 4' : '2 4' }),
  })
}

const timeOf = (publishedAt: string | null): number => (publishedAt === null ? Number.NaN : Date.parse(publishedAt))

const nameOf = (traced: TracedReport): string => {
  const name = [...publisherOf(traced)]
  return `${name.length <= longestName ? name.join('') : `${name.slice(0, longestName - 1).join('')}…`} · ${traced.variant + 1}`
}

const tickName = (date: Date, span: number): string => {
  const iso = date.toISOString()
  return span > 4 * day ? readableDay(iso.slice(0, 10)) : `${readableDay(iso.slice(0, 10)).replace(/ \d+$/u, '')} ${iso.slice(11, 16)}`
}
