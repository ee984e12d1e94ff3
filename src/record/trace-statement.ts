import { HearsayError } from '../errors.js'
import { type FoundStatement, pageNameOf } from '../model/found-statement.js'
import type { QuoteTrace, QuoteVariant } from '../model/quote-trace.js'
import type { Store } from '../ports.js'
import { compareQuotes, searchPlan } from '../stages/trace/index.js'
import { actorKey } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { comparableWords } from './comparable-words.js'
import { countReports } from './count-reports.js'
import { likestBefore } from './likest-wordings.js'
import { byPublication } from './publication-order.js'
import { shareWords, wordsOf } from './shares-words.js'
import { wholeId } from './whole-id.js'

/** How often wordings that were found are looked for in their turn, and how many of one round: those least like what they were found by, which lead furthest. */
const rounds = 3
const mostOfRound = 4
/** Most passages with the very phrase, and of each of the first stages of the search. */
const mostWithPhrase = 2_000
const mostOfStage = 400
const stages = 3
/** Fewer words said by another are no quotation of the first. */
const fewestWordsOfAnother = 6

/**
 * The reports that carry a statement's words, and how these changed: wordings that are the same or versions of one another, linked over a few rounds.
 *
 * What somebody judged wrong is left out, unless it is asked for. Throws as `wholeId` does; USAGE for the id of a document.
 */
export const traceStatement = async (
  store: Store,
  beginning: string,
  { rejected = false }: { readonly rejected?: boolean | undefined } = {},
): Promise<QuoteTrace> => {
  const id = await wholeId(store, beginning)
  const [asked] = await store.statements([id])
  if (!asked) throw new HearsayError('USAGE', `'${beginning}' is a document: give the id of a statement, as who and read print it`)
  const carriers = new Map<string, Carrier>([[id, { found: asked, likeness: 1 }]])
  const looked = new Set<string>()
  let seeds: readonly FoundStatement[] = [asked]
  for (let round = 0; round < rounds && seeds.length > 0; round += 1) {
    const known = distinctOf(carriers.values())
    const besides = [...known.values()].map((found): Beside => ({ found, words: wordsOf(found.words) }))
    const all = await carrying(store, seeds, looked, (words, number) => known.has(number) || isLikely(besides, wordsOf(words)))
    const candidates = standing(all, known, rejected)
    for (const carrier of linked(besides, candidates)) if (!carriers.has(carrier.found.statement.id)) carriers.set(carrier.found.statement.id, carrier)
    const fresh = [...distinctOf(carriers.values())].flatMap(([distinct, found]) => (known.has(distinct) ? [] : [found]))
    const likenessOfWording = (found: FoundStatement): number => carriers.get(found.statement.id)?.likeness ?? 0
    seeds = fresh.toSorted((a, b) => likenessOfWording(a) - likenessOfWording(b)).slice(0, mostOfRound)
  }
  const reports = nearestOfNested([...carriers.values()], asked)
  const distinct = [...new Set(reports.map((report) => report.distinct))]
  const wordings = distinct.flatMap((number) => {
    const ofOne = reports.filter((report) => report.distinct === number)
    const [first, ...others] = onePerPage(ofOne, asked)
    return first ? [[first, ...others] as const] : []
  })
  return { asked, variants: compared(wordings), counts: countReports(await store.originsOf(distinct, { rejected })) }
}

/** A statement that has the words, or a version of them. */
interface Carrier {
  readonly found: FoundStatement
  /** To the wording by which it was found, 0 to 1. */
  readonly likeness: number
}

/** One statement of each distinct number. */
const distinctOf = (carriers: Iterable<Carrier>): ReadonlyMap<number, FoundStatement> =>
  new Map([...carriers].toReversed().map(({ found }) => [found.distinct, found]))

/** The statements, of those wanted, of documents whose passages may have a version of the words. */
const carrying = async (
  store: Store,
  seeds: readonly FoundStatement[],
  looked: Set<string>,
  isWanted: (words: string, distinct: number) => boolean,
): Promise<readonly FoundStatement[]> => {
  const ids = new Set<string>()
  for (const { words } of seeds) {
    const plan = searchPlan(words)
    const passages = await Promise.all([
      ...(plan.phrase.length > 0 ? [store.passagesWithPhrase(plan.phrase, mostWithPhrase)] : []),
      ...plan.sets.slice(0, stages).map((sets) => store.passagesWith(sets, mostOfStage)),
    ])
    for (const { documentId } of passages.flat()) if (!looked.has(documentId)) ids.add(documentId)
  }
  for (const id of ids) looked.add(id)
  const found = ids.size === 0 ? [] : await store.statementsOf([...ids], isWanted)
  return found
}

/** Those that are not wrong, unless it is asked for, and that say again none of the others: a repair may have parted a repetition from what it repeats, or left it alone. */
const standing = (all: readonly FoundStatement[], known: ReadonlyMap<number, FoundStatement>, rejected: boolean): readonly FoundStatement[] => {
  const isLeftOut = ({ verification }: FoundStatement): boolean => !rejected && verification === 'wrong'
  const byId = new Map(all.map((found) => [found.statement.id, found]))
  return all.filter((found) => {
    const { repeats } = found.statement
    if (isLeftOut(found) || repeats === null) return !isLeftOut(found)
    const repeated = byId.get(repeats)
    return repeated ? isLeftOut(repeated) || repeated.distinct !== found.distinct : known.has(found.distinct)
  })
}

/** Candidates that have the words of a seed, or a version of them, and how alike they are. What is distinct is compared once. */
const linked = (besides: readonly Beside[], candidates: readonly FoundStatement[]): readonly Carrier[] => {
  const likeness = new Map(besides.map(({ found }) => [found.distinct, 1]))
  return candidates.flatMap((found) => {
    const known = likeness.get(found.distinct) ?? likenessBeside(besides, found)
    likeness.set(found.distinct, known)
    return known > 0 ? [{ found, likeness: known }] : []
  })
}

/** A statement with its words, each once. */
interface Beside {
  readonly found: FoundStatement
  readonly words: ReadonlySet<string>
}

const isLikely = (besides: readonly Beside[], words: ReadonlySet<string>): boolean => besides.some((beside) => shareWords(beside.words, words))

const likenessBeside = (besides: readonly Beside[], found: FoundStatement): number => {
  const words = wordsOf(found.words)
  return Math.max(0, ...besides.map((beside) => (shareWords(beside.words, words) ? likenessOf(beside.found, found) : 0)))
}

/** Without those that hold, or stand inside, another one that is nearer: what was passed on is one report, with the words of who said it. */
const nearestOfNested = (carriers: readonly Carrier[], asked: FoundStatement): readonly FoundStatement[] => {
  const byId = new Map(carriers.map((carrier) => [carrier.found.statement.id, carrier]))
  const left = new Set<string>()
  for (const { found, likeness } of carriers) {
    const holder = byId.get(found.statement.within ?? '')
    if (!holder) continue
    const holderIsNearer = holder.found.statement.id === asked.statement.id || (found.statement.id !== asked.statement.id && holder.likeness > likeness)
    left.add(holderIsNearer ? found.statement.id : holder.found.statement.id)
  }
  return carriers.flatMap(({ found }) => (left.has(found.statement.id) ? [] : [found]))
}

/** How alike two statements' words are where they are the same or versions of one utterance; 0 where they are not. */
const likenessOf = (seed: FoundStatement, candidate: FoundStatement): number => {
  const sameSpeaker = candidate.statement.speakers.some((speaker) => seed.statement.speakers.some((other) => actorKey(other) === actorKey(speaker)))
  if (!sameSpeaker && searchTokens(candidate.words).length < fewestWordsOfAnother) return 0
  const { relation, likeness } = compareQuotes(comparableWords(seed), comparableWords(candidate))
  return relation === 'different' ? 0 : Math.max(likeness, Number.MIN_VALUE)
}

/** The reports of one wording, earliest publication first: of one page the newest version, and one statement. */
const onePerPage = (reports: readonly FoundStatement[], asked: FoundStatement): readonly FoundStatement[] => {
  const pages = new Map<string, FoundStatement>()
  for (const report of reports) {
    const page = pageNameOf(report.document)
    const other = pages.get(page)
    if (!other || report.statement.id === asked.statement.id || (other.document.superseded && !report.document.superseded && other !== asked))
      pages.set(page, report)
  }
  return [...pages.values()].toSorted(inOrder)
}

/** Wordings by their earliest report, each beside the earlier one that it is nearest to. */
const compared = (wordings: readonly (readonly [FoundStatement, ...(readonly FoundStatement[])])[]): readonly QuoteVariant[] => {
  const sorted = wordings.toSorted(([a], [b]) => inOrder(a, b))
  const words = sorted.map(([first]) => comparableWords(first))
  const likest = likestBefore(words)
  return sorted.map((reports, number) => {
    const earlier = likest[number]!.map((variant) => ({ variant, comparison: compareQuotes(words[variant]!, words[number]!) }))
    return { reports, from: nearest(earlier) }
  })
}

type Compared = NonNullable<QuoteVariant['from']>

/** Likenesses that differ by less say nothing. */
const likenessMargin = 0.05

/** Of the wordings that differ in the fewest places the most alike; of those about as alike the earliest. */
const nearest = (beside: readonly Compared[]): Compared | null => {
  const changes = ({ comparison: { relation, differences } }: Compared): number =>
    relation === 'different' ? Infinity : differences.filter(({ kind }) => kind !== 'normalised').length
  const fewest = Math.min(...beside.map(changes))
  const best = beside.filter((each) => changes(each) === fewest)
  const most = Math.max(...best.map(({ comparison }) => comparison.likeness))
  return best.find(({ comparison }) => comparison.likeness > most - likenessMargin) ?? null
}

const inOrder = ({ document: one }: FoundStatement, { document: other }: FoundStatement): number => byPublication(one, other) || (one.id < other.id ? -1 : 1)
