import type { OriginField } from '../../../model/document.js'
import type { Note } from '../../../model/note.js'
import type { Tree } from '../html/elements.js'
import { primaryLanguage } from '../language/document-language.js'
import type { Particulars } from '../particulars.js'
import { authorClues } from './page-authors.js'
import { firstMeta, pageClues } from './page-clues.js'
import { modifiedClues, publishedClues } from './page-dates.js'
import { daysBetween, type DayOrder } from './page-date.js'
import { outletNames, pagePublisher } from './page-publisher.js'
import { pageTitle } from './page-title.js'

/** What an HTML page says of itself: a cascade from JSON-LD to running text, each field from the first step that tells it. */
export const htmlParticulars = (tree: Tree, url: string | null): { readonly particulars: Particulars; readonly notes: readonly Note[] } => {
  const clues = pageClues(tree)
  const outlet = outletNames(clues, url)
  const publisher = pagePublisher(clues)
  const title = pageTitle(clues, outlet)
  const [authors] = authorClues(clues, outlet)
  const language = [
    { value: primaryLanguage(clues.htmlLanguage), origin: 'html' },
    { value: primaryLanguage(firstMeta(clues, ['og:locale', 'content-language', 'dc.language', 'language'])), origin: 'meta' },
  ].find(({ value }) => value !== null)
  const order = dayOrder(clues.htmlLanguage ?? language?.value ?? null, url ?? clues.canonicalLink)
  const published = publishedClues(clues, url, order)
  const [modified] = modifiedClues(clues, order)
  const canonical = canonicalUrl(clues.canonicalLink, 'link') ?? canonicalUrl(firstMeta(clues, ['og:url']), 'meta')
  const origins: Partial<Record<OriginField, string>> = {
    ...(title !== null && { title: title.origin }),
    ...(authors !== undefined && { authors: authors.origin }),
    ...(publisher !== null && { publisher: publisher.origin }),
    ...(published[0] !== undefined && { publishedAt: published[0].origin }),
    ...(modified !== undefined && { modifiedAt: modified.origin }),
    ...(canonical !== null && { canonicalUrl: canonical.origin }),
    ...(language !== undefined && { language: language.origin }),
  }
  const particulars: Particulars = {
    title: title?.title ?? null,
    authors: authors?.names ?? [],
    publisher: publisher?.publisher ?? null,
    publishedAt: published[0]?.date ?? null,
    modifiedAt: modified?.date ?? null,
    canonicalUrl: canonical?.url ?? null,
    language: language?.value ?? null,
    origins,
  }
  const [first] = published
  const other =
    first === undefined
      ? undefined
      : published.find((clue) => ['json-ld', 'meta', 'microdata', 'time', 'url'].includes(clue.origin) && Math.abs(daysBetween(first.date, clue.date)) > 1)
  const notes: readonly Note[] =
    first === undefined || other === undefined
      ? []
      : [
          {
            code: 'DATE_CONFLICT',
            message: `The page was published on ${first.date} by its ${first.origin} and on ${other.date} by its ${other.origin}; the first was taken.`,
          },
        ]
  return { particulars, notes }
}

/** Whole addresses only. */
const canonicalUrl = (address: string | null, origin: string): { readonly url: string; readonly origin: string } | null =>
  address !== null && /^https?:\/\/[^\s/]+/i.test(address.trim()) ? { url: address.trim(), origin } : null

/** Months come first in the United States and where nothing tells of another country. */
const dayOrder = (language: string | null, url: string | null): DayOrder => {
  if (language !== null && !/^en(?:[-_](?:us|ph))?$/i.test(language.trim())) return 'day-first'
  return /^https?:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|eu|de|fr|es|it|nl|be|ch|at|se|dk|no)(?:[/:]|$)/i.test(url ?? '') ? 'day-first' : 'month-first'
}
