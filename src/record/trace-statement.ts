import { HearsayError } from '../errors.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { QuoteTrace, QuoteVariant } from '../model/quote-trace.js'
import type { Store } from '../ports.js'
import { compareQuotes, searchPlan } from '../stages/trace/index.js'
import { searchTokens } from '../text/search-tokens.js'
import { actorKey } from './actor-key.js'
import { comparableWords } from './comparable-words.js'
import { countReports } from './count-reports.js'
import { byPublication } from './publication-order.js'
import { wholeId } from './whole-id.js'

/** How often wordings that were found are looked for in their turn, and how many of one round. */
const rounds = 3
const mostOfRound = 12
/** Most passages with the very phrase, and of each of the first stages of the search. */
const mostWithPhrase = 2_000
const mostOfStage = 400
const stages = 3
/** Fewer words said by another are no quotation of the first. */
const fewestWordsOfAnother = 6

/**
 * The reports that carry a statement's words, and how these changed: wordings that are the same or versions of one another, linked over a few rounds.
 *
 * Throws as `wholeId` does; USAGE for the id of a document.
 */
export const traceStatement = async (store: Store, beginning: string): Promise<QuoteTrace> => {
  const id = await wholeId(store, beginning)
  const [asked] = await store.statements([id])
  if (!asked) throw new HearsayError('USAGE', `'${beginning}' is a document: give the id of a statement, as who and read print it`)
  const reports = new Map<number, FoundStatement[]>([[asked.distinct, [asked]]])
  const looked = new Set<string>()
  let seeds: readonly FoundStatement[] = [asked]
  for (let round = 0; round < rounds && seeds.length > 0; round += 1) {
    const candidates = await carrying(store, seeds, looked)
    const known = new Set(reports.keys())
    for (const found of linked(
      [...reports.values()].flatMap(([first]) => first ?? []),
      candidates,
    )) {
      const list = reports.get(found.distinct)
      if (list) list.push(found)
      else reports.set(found.distinct, [found])
    }
    seeds = [...reports].flatMap(([distinct, [first]]) => (known.has(distinct) || !first ? [] : [first])).slice(0, mostOfRound)
  }
  const wordings = [...reports.values()].flatMap((list) => {
    const [first, ...others] = onePerPage(list, asked)
    return first ? [[first, ...others] as const] : []
  })
  const variants = compared(wordings)
  return { asked, variants, counts: countReports(await store.originsOf([...reports.keys()])) }
}

/** The statements of documents whose passages may have a version of the words. */
const carrying = async (store: Store, seeds: readonly FoundStatement[], looked: Set<string>): Promise<readonly FoundStatement[]> => {
  const ids = new Set<string>()
  for (const { words } of seeds) {
    const plan = searchPlan(words)
    const passages = [
      ...(plan.phrase.length > 0 ? await store.passagesWithPhrase(plan.phrase, mostWithPhrase) : []),
      ...(await Promise.all(plan.sets.slice(0, stages).map((sets) => store.passagesWith(sets, mostOfStage)))).flat(),
    ]
    for (const { documentId } of passages) if (!looked.has(documentId)) ids.add(documentId)
  }
  for (const id of ids) looked.add(id)
  return store.statementsOf([...ids])
}

/** Candidates that have the words of a seed, or a version of them; what follows from the candidates among themselves too. Of those that stand inside one another the nearest. */
const linked = (seeds: readonly FoundStatement[], candidates: readonly FoundStatement[]): readonly FoundStatement[] => {
  const variants = new Map(seeds.map((seed) => [seed.distinct, seed]))
  const refused = new Set<number>()
  const likeness = new Map<string, number>()
  const found = candidates.filter((candidate) => {
    if (seeds.some((seed) => seed.statement.id === candidate.statement.id) || candidate.statement.repeats !== null) return false
    const known = variants.get(candidate.distinct)
    if (!known && refused.has(candidate.distinct)) return false
    const nearest = known ? 1 : Math.max(0, ...seeds.map((seed) => likenessOf(seed, candidate)))
    if (nearest === 0) refused.add(candidate.distinct)
    else if (!known) variants.set(candidate.distinct, candidate)
    likeness.set(candidate.statement.id, nearest)
    return nearest > 0
  })
  const byId = new Map(found.map((each) => [each.statement.id, each]))
  const outer = new Set(
    found.flatMap(({ statement: { id, within } }) => {
      const holder = within === null ? undefined : byId.get(within)
      if (!holder) return []
      return (likeness.get(holder.statement.id) ?? 0) > (likeness.get(id) ?? 0) ? [id] : [holder.statement.id]
    }),
  )
  return found.filter(({ statement }) => !outer.has(statement.id))
}

/** How alike two statements' words are where they are the same or versions of one utterance; 0 where they are not. */
const likenessOf = (seed: FoundStatement, candidate: FoundStatement): number => {
  if (!mayCompare(seed.words, candidate.words)) return 0
  const sameSpeaker = candidate.statement.speakers.some((speaker) => seed.statement.speakers.some((other) => actorKey(other) === actorKey(speaker)))
  if (!sameSpeaker && searchTokens(candidate.words).length < fewestWordsOfAnother) return 0
  const { relation, likeness } = compareQuotes(comparableWords(seed), comparableWords(candidate))
  return relation === 'different' ? 0 : Math.max(likeness, Number.MIN_VALUE)
}

/** Versions of one utterance share a good part of the shorter one's words. */
const mayCompare = (one: string, other: string): boolean => {
  const [small, large] = [new Set(searchTokens(one)), new Set(searchTokens(other))].toSorted((a, b) => a.size - b.size)
  if (!small || !large) return false
  let both = 0
  for (const token of small) if (large.has(token)) both += 1
  return both * 3 >= small.size
}

/** The reports of one wording, earliest publication first: of one page the newest version, and one statement. */
const onePerPage = (reports: readonly FoundStatement[], asked: FoundStatement): readonly FoundStatement[] => {
  const pages = new Map<string, FoundStatement>()
  for (const report of reports) {
    const page = report.document.address ?? report.document.id
    const other = pages.get(page)
    if (!other || report.statement.id === asked.statement.id || (other.document.superseded && !report.document.superseded && other !== asked))
      pages.set(page, report)
  }
  return [...pages.values()].toSorted(inOrder)
}

/** Wordings by their earliest report, each beside the earlier one that it is most like. */
const compared = (wordings: readonly (readonly [FoundStatement, ...(readonly FoundStatement[])])[]): readonly QuoteVariant[] => {
  const sorted = wordings.toSorted(([a], [b]) => inOrder(a, b))
  return sorted.map((reports, number) => {
    const earlier = sorted
      .slice(0, number)
      .map(([other], variant) => ({ variant, comparison: compareQuotes(comparableWords(other), comparableWords(reports[0])) }))
    return { reports, from: earlier.toSorted((a, b) => b.comparison.likeness - a.comparison.likeness)[0] ?? null }
  })
}

const inOrder = ({ document: one }: FoundStatement, { document: other }: FoundStatement): number => byPublication(one, other) || (one.id < other.id ? -1 : 1)
