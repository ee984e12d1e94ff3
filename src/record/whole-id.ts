import { HearsayError } from '../errors.js'
import type { Store } from '../ports.js'

const mostNamed = 5

/** The id of a document or a statement by its beginning. Throws USAGE where it is no id's or several begin so, NOTHING_FOUND where none does. */
export const wholeId = async (store: Store, beginning: string): Promise<string> => {
  const given = beginning.trim().toLowerCase()
  if (!/^[ds][0-9a-f]{0,20}$/.test(given))
    throw new HearsayError(
      'USAGE',
      `'${beginning}' is no id: the ids of documents are "d" and 20 hexadecimal digits, those of statements "s" and 20, or the beginning of one`,
    )
  const [only, ...others] = await store.idsBeginning(given, mostNamed + 1)
  if (only === undefined) throw new HearsayError('NOTHING_FOUND', `nothing in ${store.place} has an id that begins with '${given}'`)
  if (others.length === 0 || only === given) return only
  const named = [only, ...others].slice(0, mostNamed).join(', ')
  throw new HearsayError('USAGE', `'${given}' is the beginning of several ids: ${named}${others.length >= mostNamed ? ', …' : ''}; give more of it`)
}
