/** Whom the sources of 20 articles mean, on the corpus's own attributions, against each of two annotators, beside two baselines. Usage: actors.ts [--misses [all]] */
import type { ActorReference } from '../../src/model/actor-reference.js'
import { sliceAll } from '../../src/model/span.js'
import { createResolve } from '../../src/stages/resolve/index.js'
import { pageMentions } from '../../src/stages/resolve/mentions/page-mentions.js'
import { createRegisterIndex } from '../../src/stages/resolve/register/index.js'
import { documentOf } from '../polnear/documents.js'
import { percentOf, table } from '../table.js'
import { actorArticles, type ActorArticle, type GoldActor, type GoldSource, type SourceKind } from './actor-gold.js'
import { agree, isRight, namesIn } from './judge-actors.js'
import { loadResolving, type LoadedResolving } from './load-resolving.js'
import { baselinesOf } from './name-baselines.js'

/** Right answers of sources. */
export interface ActorFigures {
  readonly kind: SourceKind | 'all'
  readonly against: 'a' | 'b'
  /** Articles of the gold counted from nought: misses of the even ones were looked at. */
  readonly articles: 'even' | 'odd' | 'all'
  /** Whether only sources count that mean somebody with a name. */
  readonly named: boolean
  readonly sources: number
  readonly right: number
  /** Right as well where nobody is to be had and another reason was given for it. */
  readonly leniently: number
  readonly nearest: number
  readonly frequent: number
}

export interface ActorMeasure {
  readonly model: string
  readonly figures: readonly ActorFigures[]
  /** Sources that both annotators have alike, by the kind that the first has. */
  readonly agreement: readonly { readonly kind: SourceKind | 'all'; readonly sources: number; readonly alike: number }[]
}

interface Judged {
  readonly number: number
  readonly against: 'a' | 'b'
  readonly kind: SourceKind
  readonly named: boolean
  readonly right: boolean
  readonly leniently: boolean
  readonly nearest: boolean
  readonly frequent: boolean
}

const kinds = ['name', 'pronoun', 'nominal', 'all'] as const

/** Resolves and judges all sources. `onMiss` gets a description of each answer that annotator a has otherwise, with its article's number. */
export const measureActors = async (onMiss: (message: string, article: number) => void = () => undefined): Promise<ActorMeasure> => {
  const resolving = await loadResolving()
  const articles = actorArticles()
  const judged: Judged[] = []
  for (const [number, article] of articles.entries()) judged.push(...(await judge(article, number, resolving, onMiss)))
  await resolving.close()
  const figures = (['all', 'even', 'odd'] as const).flatMap((half) =>
    [false, true].flatMap((named) => kinds.flatMap((kind) => (['a', 'b'] as const).map((against) => figuresOf(judged, half, named, kind, against)))),
  )
  return { model: resolving.tagger.card.id, figures, agreement: agreementOf(articles) }
}

const judge = async (
  gold: ActorArticle,
  number: number,
  { mentionsOf, register, weights }: LoadedResolving,
  onMiss: (message: string, article: number) => void,
): Promise<readonly Judged[]> => {
  const document = documentOf(gold.article)
  const { text } = document
  const index = createRegisterIndex(register)
  const tagged = await mentionsOf(document)
  const statements = new Map(createResolve(register, weights)(document, gold.attributions, tagged).statements.map((statement) => [statement.id, statement]))
  const named = index
    .scan(text)
    .flatMap(({ start, end, nationality, actors }) => (nationality ? [] : [{ start, end, actorKind: actors[0]?.kind ?? ('organization' as const) }]))
  const baselines = baselinesOf(text, pageMentions(text, tagged, named))
  return (['a', 'b'] as const).flatMap((against) => {
    const judging = { text, index, names: namesIn(text, gold[against]) }
    return gold[against].map((source, place): Judged => {
      const attribution = gold.attributions[place]
      const speakers = statements.get(attribution?.id ?? '')?.speakers ?? []
      const span = attribution?.source?.[0] ?? { start: 0, end: 0 }
      const right = isRight(judging, source, speakers)
      if (!right && against === 'a') {
        const cue = sliceAll(text, attribution?.cue ?? [])
        onMiss(
          `${gold.article.name} ${span.start}-${span.end} ${source.kind}: ${sliceAll(text, attribution?.source ?? [])} [${cue}]\n    gold ${source.actors.map((actor) => goldWords(text, actor)).join(' + ')}\n    ours ${speakers.map(givenWords).join(' + ') || 'nobody'}`,
          number,
        )
      }
      return {
        number,
        against,
        kind: source.kind,
        named: source.actors.some((actor) => 'mention' in actor),
        right,
        leniently: right || isRight(judging, source, speakers, true),
        nearest: isRight(judging, source, baselines.nearest(source.kind, span)),
        frequent: isRight(judging, source, baselines.frequent(source.kind)),
      }
    })
  })
}

const goldWords = (text: string, actor: GoldActor): string => {
  if ('mention' in actor) return `"${sliceAll(text, [actor.mention])}"`
  if ('reason' in actor) return `(${actor.reason})`
  return `role "${sliceAll(text, [actor.role])}"${actor.of ? ` of "${sliceAll(text, [actor.of])}"` : ''}`
}

const givenWords = ({ name, actor, kind, reason, confidence }: ActorReference): string =>
  `"${name}" ${actor ?? 'no id'} ${kind}, ${reason} ${confidence.toFixed(2)}`

const figuresOf = (
  judged: readonly Judged[],
  articles: ActorFigures['articles'],
  named: boolean,
  kind: ActorFigures['kind'],
  against: 'a' | 'b',
): ActorFigures => {
  const items = judged.filter(
    (item) =>
      item.against === against &&
      (kind === 'all' || item.kind === kind) &&
      (!named || item.named) &&
      (articles === 'all' || item.number % 2 === (articles === 'even' ? 0 : 1)),
  )
  const count = (what: 'right' | 'leniently' | 'nearest' | 'frequent'): number => items.filter((item) => item[what]).length
  return {
    kind,
    against,
    articles,
    named,
    sources: items.length,
    right: count('right'),
    leniently: count('leniently'),
    nearest: count('nearest'),
    frequent: count('frequent'),
  }
}

const agreementOf = (articles: readonly ActorArticle[]): ActorMeasure['agreement'] => {
  const pairs = articles.flatMap(({ article, a, b }) => a.map((one, number) => ({ kind: one.kind, alike: agree(article.text, one, b[number] ?? nobody) })))
  return kinds.map((kind) => {
    const of = pairs.filter((pair) => kind === 'all' || pair.kind === kind)
    return { kind, sources: of.length, alike: of.filter(({ alike }) => alike).length }
  })
}

const nobody: GoldSource = { kind: 'name', actors: [] }

/** The figures as a table, of all articles or, without the rows of named actors, of half of them. */
export const actorsTable = ({ figures, agreement }: ActorMeasure, articles: ActorFigures['articles'] = 'all'): string =>
  table(
    ['sources', 'against', 'number', 'right %', 'leniently %', 'nearest name %', 'most frequent name %', ...(articles === 'all' ? ['annotators agree %'] : [])],
    figures
      .filter((row) => row.articles === articles && (articles === 'all' || !row.named))
      .map((row) => {
        const both = agreement.find(({ kind }) => kind === row.kind)
        return [
          row.named ? `${row.kind}, named actors only` : row.kind,
          row.against,
          row.sources,
          ...[row.right, row.leniently, row.nearest, row.frequent].map((right) => percentOf(right, row.sources)),
          ...(articles === 'all' ? [row.named || !both ? '' : percentOf(both.alike, both.sources)] : []),
        ]
      }),
  )

if (import.meta.main) {
  const [option, which] = process.argv.slice(2)
  const measured = await measureActors((message, article) => {
    // of the odd articles nothing but the totals is shown, so that they stay unseen
    if (option === '--misses' && (which === 'all' || article % 2 === 0)) console.log(`${message}\n`)
  })
  for (const articles of ['all', 'even', 'odd'] as const) console.log(`Sources of ${articles} articles\n\n${actorsTable(measured, articles)}\n`)
}
