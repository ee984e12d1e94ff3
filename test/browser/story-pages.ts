import type { ServedRecord } from './serve-record.js'

/** Addresses of all pages of the site on the story told by eight outlets, by what they are. */
export const storyPages = async ({ record }: ServedRecord): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await record.who({ speaker: 'Oldacre', words: 'open sluices' })
  const told = rows.find(({ words }) => words.includes('will open'))!.statement
  const kept = rows.find(({ words }) => words.includes('will not open'))!.statement
  return {
    article: `/documents/${told.documentId}?statement=${told.id}`,
    search: '/search?speaker=Oldacre&words=sluices',
    'a search in vain': '/search?speaker=Oldacre&words=zeppelin',
    check: `/check?${new URLSearchParams({ quote: 'We will open the sluices before the harvest is in', by: 'Oldacre' })}`,
    actors: '/actors',
    actor: `/actors/${encodeURIComponent('name:maren oldacre')}`,
    pair: `/pairs?${new URLSearchParams({ a: 'Maren Oldacre', b: 'Orrin Dam', by: 'month' })}`,
    trace: `/statements/${kept.id}/trace`,
    review: '/review?order=random&seed=1',
    add: '/add',
    'a page that is not there': '/documents/d000',
    'the API': '/api/docs',
  }
}
