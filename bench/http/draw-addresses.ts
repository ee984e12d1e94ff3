/** Addresses that are asked for, drawn from the record itself: as uneven as it is. */
import { openRecord } from '../../src/open-record.js'
import { openStore } from '../../src/adapters/store/index.js'
import type { WhoQuery } from '../../src/model/who-query.js'
import { addressOfQuery } from '../../src/apps/web/query-address.js'
import { createChance } from '../store/chance.js'
import { QuestionDrawer } from '../store/questions.js'

/** What is asked for, by the kind of page. */
export const kinds = ['article', 'article with a statement', 'search', 'search for a speaker', 'search for words', 'first page', 'search by the API'] as const

export type Kind = (typeof kinds)[number]

/** Addresses of each kind. */
export type Addresses = Readonly<Record<Kind, readonly string[]>>

const documentsDrawn = 400

/** Draws addresses from a record, the same ones each time. */
export const drawAddresses = async (place: string): Promise<Addresses> => {
  const ids = await someDocuments(place)
  const record = await openRecord(place, { readOnly: true })
  const drawer = new QuestionDrawer()
  const articles: string[] = []
  const inFocus: string[] = []
  for (const id of ids) {
    const { kept, statements } = await record.open(id)
    drawer.see({ reading: { document: kept.document, statements: statements.map(({ statement }) => statement) } })
    articles.push(`/documents/${id}`)
    if (statements[0]) inFocus.push(`/documents/${id}?statement=${statements[0].statement.id}`)
  }
  await record.close()
  const questions = drawer.questions().who.slice(0, documentsDrawn)
  const searches = (ask: (query: WhoQuery) => WhoQuery): readonly string[] => questions.map((query) => addressOfQuery(ask(query)))
  const whole = searches((query) => query)
  return {
    article: articles,
    'article with a statement': inFocus,
    search: whole.map((query) => `/search${query}`),
    'search for a speaker': searches(({ speaker }) => ({ speaker })).map((query) => `/search${query}`),
    'search for words': searches(({ words }) => ({ words })).map((query) => `/search${query}`),
    'first page': ['/search'],
    'search by the API': whole.map((query) => `/api/statements${query}`),
  }
}

const someDocuments = async (place: string): Promise<readonly string[]> => {
  const store = await openStore(place, { readOnly: true })
  const all: string[] = []
  for (;;) {
    const more = await store.documentIds(all.at(-1) ?? null, 10_000)
    all.push(...more)
    if (more.length < 10_000) break
  }
  await store.close()
  const chance = createChance(11)
  return Array.from({ length: Math.min(documentsDrawn, all.length) }, () => all[Math.floor(chance.next() * all.length)]!)
}
