import { HearsayError } from '../errors.js'
import type { QuoteAnswer, QuoteFinding, QuoteHit } from '../model/quote-answer.js'
import type { Store } from '../ports.js'
import { searchPlan } from '../stages/trace/index.js'
import { searchTokens } from '../text/search-tokens.js'
import { actorsMeant } from './actors-meant.js'
import { countHits } from './count-hits.js'
import { byPublication } from './publication-order.js'
import { createSearch } from './quote-search.js'

/** Most passages with the very phrase, and of each stage of the search, that are looked at: the looser a stage, the more of what it finds is chance. */
const mostWithPhrase = 400
const mostOfStage = [120, 120, 60, 30]
/** Stages that are always searched whole: they allow for one changed word. Of what looser ones give less is looked at where something was found before. */
const alwaysSearched = 2
const mostBeside = 30
const bestFirst: readonly QuoteFinding[] = ['verbatim', 'other-speaker', 'unattributed', 'paraphrase', 'headline', 'altered']

/**
 * Looks for a quotation in all kept text, and tells what became of it wherever it stands.
 *
 * First the very phrase, then the rarest of its words, from all of them to a few, and among those less where something was found before. Throws USAGE where the quotation, or the name of the speaker, has no word.
 */
export const checkQuote = async (
  store: Store,
  quote: string,
  { by, rejected = false }: { readonly by?: string | undefined; readonly rejected?: boolean | undefined } = {},
): Promise<QuoteAnswer> => {
  if (searchTokens(quote).length === 0) throw new HearsayError('USAGE', `the quotation is '${quote}': it has no letter and no digit to look for`)
  if (by !== undefined && searchTokens(by).length === 0) throw new HearsayError('USAGE', `--by is '${by}': it has no letter and no digit to look for`)
  const meant = by === undefined ? null : await actorsMeant(store, by)
  const plan = searchPlan(quote)
  const search = createSearch(store, quote, meant && new Set(meant.map(({ key }) => key)), rejected)
  if (plan.phrase.length > 0) await search.wholly(await store.passagesWithPhrase(plan.phrase, mostWithPhrase))
  for (const [stage, sets] of plan.sets.entries()) {
    const most = mostOfStage[Math.min(stage, mostOfStage.length - 1)] ?? mostBeside
    const passages = await store.passagesWith(sets, stage >= alwaysSearched && search.hits().length > 0 ? mostBeside : most)
    await (stage === 0 ? search.wholly(passages) : search.around(passages))
  }
  const hits = search.hits()
  const rankOf = ({ finding }: QuoteHit): number => bestFirst.indexOf(finding)
  const sorted = hits.toSorted((a, b) => rankOf(a) - rankOf(b) || byPublication(a.document, b.document) || (a.document.id < b.document.id ? -1 : 1))
  const best = sorted[0]?.finding ?? 'not-found'
  const counts = await countHits(
    store,
    sorted.filter(({ finding }) => finding === best),
    rejected,
  )
  return { quote, by: meant, finding: best, hits: sorted, counts, searched: await store.extent() }
}
