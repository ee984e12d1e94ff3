/** What resolving costs on top of reading: processor time on the same articles in turns, in one process. Usage: speed.ts [ROUNDS [ARTICLES]] */
import { loadavg } from 'node:os'
import { createAttribute } from '../../src/stages/attribute/index.js'
import { createMentionFinder, createResolve } from '../../src/stages/resolve/index.js'
import { devArticles, type Article } from '../polnear/articles.js'
import { documentOf } from '../polnear/documents.js'
import { percent, table } from '../table.js'
import { loadResolving } from './load-resolving.js'

export interface ResolvingSpeed {
  readonly model: string
  readonly rounds: number
  readonly articles: number
  /** Of the machine at the start. */
  readonly load: number
  /** Milliseconds of processor time an article, medians of the rounds. */
  readonly reading: number
  readonly whole: number
  /** Of the whole: the mention head with its decoding, and the stage. */
  readonly mentionHead: number
  readonly stage: number
  /** What resolving adds as a share of reading: the median of the rounds' shares, and the least and the most of them. */
  readonly share: number
  readonly least: number
  readonly most: number
}

interface Round {
  readonly reading: number
  readonly whole: number
  readonly mentionHead: number
  readonly stage: number
}

/** The first round warms up and does not count. */
export const measureResolvingSpeed = async (rounds = 5, most = 30): Promise<ResolvingSpeed> => {
  const load = loadavg()[0] ?? 0
  const { tagger, register, weights, close } = await loadResolving()
  const attribute = createAttribute(tagger)
  const resolve = createResolve(register, weights)
  const articles = devArticles().slice(0, most)
  let [mentionHead, stage] = [0, 0]

  const read = async (article: Article): Promise<void> => {
    await attribute(documentOf(article))
  }
  const readAndResolve = async (article: Article): Promise<void> => {
    const document = documentOf(article)
    const mentions = createMentionFinder(tagger)
    const { statements } = await attribute(document, {
      afterEncoding: async (window) => {
        mentionHead += await processorTime(() => mentions.see(window))
      },
    })
    stage += await processorTime(() => resolve(document, statements, mentions.found()))
  }

  const measured: Round[] = []
  for (let round = 0; round <= rounds; round += 1) {
    let [reading, whole] = [0, 0]
    ;[mentionHead, stage] = [0, 0]
    // Article by article, so that what else the machine does falls on both alike; each goes first every other time.
    for (const [number, article] of articles.entries()) {
      const isFirst = (round + number) % 2 === 0
      if (isFirst) reading += await processorTime(() => read(article))
      whole += await processorTime(() => readAndResolve(article))
      if (!isFirst) reading += await processorTime(() => read(article))
    }
    if (round > 0) measured.push({ reading, whole, mentionHead, stage })
  }
  await close()
  const shares = measured.map((round) => round.whole / round.reading - 1)
  const anArticle = (of: keyof Round): number => median(measured.map((round) => round[of])) / articles.length
  return {
    model: tagger.card.id,
    rounds,
    articles: articles.length,
    load,
    reading: anArticle('reading'),
    whole: anArticle('whole'),
    mentionHead: anArticle('mentionHead'),
    stage: anArticle('stage'),
    share: median(shares),
    least: Math.min(...shares),
    most: Math.max(...shares),
  }
}

/** Milliseconds of this process's processor time, all of its threads together. */
const processorTime = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const resolvingSpeedTable = ({ reading, whole, mentionHead, stage, share, least, most }: ResolvingSpeed): string =>
  table(
    ['', 'ms of processor time an article', '% of reading'],
    [
      ['reading without resolving', reading.toFixed(1), '100.0'],
      ['reading and resolving', whole.toFixed(1), `${percent(1 + share)} (${percent(1 + least)} to ${percent(1 + most)})`],
      ['of this the mention head', mentionHead.toFixed(1), percent(mentionHead / reading)],
      ['of this the stage', stage.toFixed(1), percent(stage / reading)],
    ],
  )

if (import.meta.main) {
  const [rounds, articles] = process.argv.slice(2).map(Number)
  const speed = await measureResolvingSpeed(rounds, articles)
  console.log(`${speed.articles} articles, ${speed.rounds} rounds, load ${speed.load.toFixed(1)} at the start\n\n${resolvingSpeedTable(speed)}`)
}
