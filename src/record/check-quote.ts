import { HearsayError } from '../errors.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { QuoteAnswer, QuoteFinding, QuoteHit } from '../model/quote-answer.js'
import type { FoundPassage, Store } from '../ports.js'
import { searchPlan } from '../stages/trace/index.js'
import { searchTokens } from '../text/search-tokens.js'
import { actorsMeant } from './actors-meant.js'
import { countHits } from './count-hits.js'
import { byPublication } from './publication-order.js'
import { quoteHits } from './quote-hits.js'

/** Most passages with the very phrase, and of each stage of the search, that are looked at. */
const mostWithPhrase = 400
const mostOfStage = 120
/** Stages that are always searched: they allow for one changed word. Of what looser ones give only so many documents are looked at where something was found before. */
const alwaysSearched = 2
const mostBeside = 30
/** Documents in memory at once. */
const documentsAtOnce = 25

const bestFirst: readonly QuoteFinding[] = ['verbatim', 'other-speaker', 'unattributed', 'paraphrase', 'headline', 'altered']

/**
 * Looks for a quotation in all kept text, and tells what became of it wherever it stands.
 *
 * First the very phrase, then the rarest of its words, from all of them to a few, and among those less where something was found before. Throws USAGE where the quotation, or the name of the speaker, has no word.
 */
export const checkQuote = async (store: Store, quote: string, { by }: { readonly by?: string | undefined } = {}): Promise<QuoteAnswer> => {
  if (searchTokens(quote).length === 0) throw new HearsayError('USAGE', `the quotation is '${quote}': it has no letter and no digit to look for`)
  if (by !== undefined && searchTokens(by).length === 0) throw new HearsayError('USAGE', `--by is '${by}': it has no letter and no digit to look for`)
  const meant = by === undefined ? null : await actorsMeant(store, by)
  const keys = meant && new Set(meant.map(({ key }) => key))
  const plan = searchPlan(quote)
  const looked = new Set<string>()
  const hits: QuoteHit[] = []
  const look = async (passages: readonly FoundPassage[], most: number = Infinity): Promise<void> => {
    const fresh = [...new Set(passages.map(({ documentId }) => documentId))].filter((id) => !looked.has(id)).slice(0, most)
    for (const id of fresh) looked.add(id)
    for (let first = 0; first < fresh.length; first += documentsAtOnce)
      hits.push(...(await hitsIn(store, quote, fresh.slice(first, first + documentsAtOnce), keys)))
  }
  if (plan.phrase.length > 0) await look(await store.passagesWithPhrase(plan.phrase, mostWithPhrase))
  for (const [stage, sets] of plan.sets.entries()) {
    const isBeside = stage >= alwaysSearched && hits.length > 0
    await look(await store.passagesWith(sets, isBeside ? mostBeside : mostOfStage), isBeside ? mostBeside : Infinity)
  }
  const rankOf = ({ finding }: QuoteHit): number => bestFirst.indexOf(finding)
  const sorted = hits.toSorted((a, b) => rankOf(a) - rankOf(b) || byPublication(a.document, b.document) || (a.document.id < b.document.id ? -1 : 1))
  const best = sorted[0]?.finding ?? 'not-found'
  const counts = await countHits(
    store,
    sorted.filter(({ finding }) => finding === best),
  )
  return { quote, by: meant, finding: best, hits: sorted, counts, searched: await store.extent() }
}

const hitsIn = async (store: Store, quote: string, ids: readonly string[], by: ReadonlySet<string> | null): Promise<readonly QuoteHit[]> => {
  const documents = await store.documents(ids)
  const statements = new Map<string, FoundStatement[]>()
  for (const found of await store.statementsOf(ids)) statements.set(found.document.id, [...(statements.get(found.document.id) ?? []), found])
  return documents.flatMap((kept) => quoteHits(quote, kept, statements.get(kept.document.id) ?? [], by))
}
