import { attribute, labelWords, type Element } from '../html/elements.js'
import { articleNodes } from './article-node.js'
import { stringOf } from './json-ld.js'
import { firstMeta, textOf, type PageClues } from './page-clues.js'
import { dateInText, pageDate, type DayOrder } from './page-date.js'

/** A date and the step it came from. */
export interface DateClue {
  readonly date: string
  readonly origin: string
}

const publishedMeta = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
  ],
  ...[
    'citation_online_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.created',
    'dcterms.date',
    'dc.date',
    'publish-date',
    'publish_date',
    'publishdate',
    'pubdate',
  ],
  ...[
    'publication_date',
    'publication-date',
    'published',
    'published_time',
    'date',
    'article.published',
    'article:post_date',
    'cxenseparse:recs:publishtime',
    'rbpubdate',
    'timestamp',
    'pub_date',
    'created',
    'datecreated',
    'originalpublicationdate',
  ],
]
const modifiedMeta = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'article:modified',
  'article:updated',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'dc.modified',
  'lastmod',
  'last-modified',
  'modified',
  'revised',
  'updated',
]

/** Each published date that the page states, best step first. */
export const publishedClues = (clues: PageClues, url: string | null, order: DayOrder): readonly DateClue[] => [
  ...fromJsonLd(clues, ['datePublished', 'dateCreated', 'uploadDate']),
  ...fromMeta(clues, publishedMeta, order),
  ...fromElements(clues, (element) => /^(?:datepublished|datecreated)$/i.test(attribute(element, 'itemprop') ?? ''), 'microdata', order),
  ...fromTimes(clues, false, order),
  ...fromUrl(url),
  ...fromUrl(clues.canonicalLink),
  ...fromElements(clues, (element) => hasDateLabel(element), 'class', order),
  ...fromText(clues, order),
]

/** Each modified date that the page states, best step first. */
export const modifiedClues = (clues: PageClues, order: DayOrder): readonly DateClue[] => [
  ...fromJsonLd(clues, ['dateModified']),
  ...fromMeta(clues, modifiedMeta, order),
  ...fromElements(clues, (element) => /^datemodified$/i.test(attribute(element, 'itemprop') ?? ''), 'microdata', order),
  ...fromTimes(clues, true, order),
]

const clue = (date: string | null, origin: string): readonly DateClue[] => (date === null ? [] : [{ date, origin }])

const fromJsonLd = (clues: PageClues, names: readonly string[]): readonly DateClue[] =>
  names.flatMap((name) => articleNodes(clues.jsonLd).flatMap((node) => clue(pageDate(stringOf(node[name]) ?? ''), 'json-ld'))).slice(0, 1)

const fromMeta = (clues: PageClues, names: readonly string[], order: DayOrder): readonly DateClue[] =>
  names.flatMap((name) => clue(pageDate(firstMeta(clues, [name]) ?? '', order), 'meta')).slice(0, 1)

const fromElements = (clues: PageClues, wanted: (element: Element) => boolean, origin: string, order: DayOrder): readonly DateClue[] => {
  for (const element of clues.elements) {
    if (element.tagName === 'meta' || element.tagName === 'body' || element.tagName === 'html' || !wanted(element)) continue
    const date = statedIn(element, order)
    if (date !== null) return [{ date, origin }]
  }
  return []
}

/** The date in an element's machine-readable attribute or else in its words, if these are few. */
const statedIn = (element: Element, order: DayOrder): string | null => {
  const machine = ['datetime', 'content', 'data-date', 'data-datetime', 'data-timestamp', 'title']
    .map((name) => pageDate(attribute(element, name) ?? '', order))
    .find((date) => date !== null)
  if (machine !== undefined) return machine
  const words = textOf(element)
  return words.length <= 160 ? dateInText(words, order) : null
}

const updatedWords = /\b(?:updated?|modified|revised|reviewed|edited)\b/i

/** `<time>` elements: the one marked as published, else the first that is not marked as an update and stands in no list of other stories. */
const fromTimes = (clues: PageClues, modified: boolean, order: DayOrder): readonly DateClue[] => {
  const times = clues.elements.filter((element) => element.tagName === 'time' && !isAside(element))
  const isUpdate = (element: Element): boolean => labelWords(element).some((word) => updatedWords.test(word)) || updatedWords.test(leadOf(element))
  const wanted = times.filter((element) => isUpdate(element) === modified)
  const best = modified
    ? wanted[0]
    : (wanted.find((element) => attribute(element, 'pubdate') !== null || labelWords(element).includes('published')) ?? wanted[0])
  return best === undefined ? [] : clue(statedIn(best, order), 'time')
}

/** What stands before an element in its parent, its own words included. */
const leadOf = (element: Element): string => {
  const parent = element.parentNode
  if (parent === null || !('tagName' in parent)) return ''
  const before = parent.childNodes.slice(0, parent.childNodes.indexOf(element))
  const words = before.map((node) => ('value' in node && node.nodeName === '#text' ? node.value : 'tagName' in node ? textOf(node) : '')).join(' ')
  return `${words.slice(-40)} ${textOf(element)}`
}

/** Whether an element stands in a list of other stories, the comments or the page's foot. */
export const isAside = (element: Element): boolean => {
  let node: Element['parentNode'] = element.parentNode
  while (node !== null && 'tagName' in node) {
    if (node.tagName === 'aside' || node.tagName === 'footer' || node.tagName === 'nav') return true
    if (node.tagName !== 'body' && node.tagName !== 'html' && labelWords(node).some((word) => asideWords.has(word))) return true
    node = node.parentNode
  }
  return false
}

const asideWords: ReadonlySet<string> = new Set([
  'related',
  'recommended',
  'recommendations',
  'sidebar',
  'comments',
  'comment',
  'commentlist',
  'recent',
  'trending',
  'popular',
  'carousel',
  'widget',
  'footer',
  'latest',
  'promo',
  'teaser',
  'teasers',
  'suggested',
  'more',
])

const hasDateLabel = (element: Element): boolean => {
  const words = labelWords(element)
  return !isAside(element) && words.some((word) => dateWords.has(word)) && !words.some((word) => updatedWords.test(word))
}

const dateWords: ReadonlySet<string> = new Set([
  'date',
  'dateline',
  'pubdate',
  'published',
  'publish',
  'publication',
  'timestamp',
  'posted',
  'postdate',
  'byline',
  'datetime',
  'meta',
  'time',
])

/** A day written in an address: /2031/03/05/, /2031-03-05, /20310305. */
const fromUrl = (url: string | null): readonly DateClue[] => {
  const match = /[/_-](20\d{2}|19\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?:[/_.-]|$)/.exec((url ?? '').replace(/[?#].*$/s, ''))
  return match === null ? [] : clue(pageDate(`${match[1]}-${match[2]}-${match[3]}`), 'url')
}

/** A date that stands alone, or behind "Published", in a short passage. */
const fromText = (clues: PageClues, order: DayOrder): readonly DateClue[] => {
  for (const element of clues.elements) {
    if (!shortHolders.has(element.tagName) || isAside(element)) continue
    const words = textOf(element)
    if (words.length > 90 || words.length < 8 || updatedWords.test(words)) continue
    const date = dateInText(words, order)
    if (
      date !== null &&
      (words.length <= 24 || /\b(?:published|posted|on|by|date)\b/i.test(words) || /(?:^|[|·•–—-])\s*\S+\s+\S+\s+\d{4}\s*(?:[|·•–—-]|$)/.test(words))
    )
      return [{ date, origin: 'text' }]
  }
  return []
}

const shortHolders: ReadonlySet<string> = new Set(['p', 'span', 'div', 'li', 'small', 'em', 'i', 'h4', 'h5', 'h6', 'td', 'strong', 'b'])
