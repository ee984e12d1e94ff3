import { attribute, labelWords, type Element, type Node } from '../html/elements.js'
import { articleNodes } from './article-node.js'
import { stringOf } from './json-ld.js'
import { textOf, type PageClues } from './page-clues.js'
import { dateInText, daysBetween, pageDate, type DayOrder } from './page-date.js'
import { storyPlace } from './story-place.js'

/** A date and the step it came from. */
export interface DateClue {
  readonly date: string
  readonly origin: string
}

/** Names of `<meta>` for the day of publication, best first, squeezed to letters: "article:published_time" is articlepublishedtime. */
const publishedMeta =
  'articlepublishedtime ogarticlepublishedtime articlepublished ogpublishedtime articlepublisheddate datepublished parselypubdate sailthrudate citationpublicationdate citationonlinedate citationdate dcdateissued dctermsissued dctermscreated dcdatecreated dccreated dctermsdate dcdate publisheddate publishdate pubdate publicationdate published publishedtime publishedat date articlepostdate articlecreated cxenseparserecspublishtime rbpubdate firstpublished originalpublicationdate articledateoriginal releasedate displaydate timestamp created datecreated'.split(
    ' ',
  )
const modifiedMeta =
  'articlemodifiedtime ogupdatedtime ogmodifiedtime articlemodified articleupdated datemodified dcdatemodified dctermsmodified dcmodified lastmod lastmodified modified modifieddate modifiedtime revised updated updatedtime'.split(
    ' ',
  )

/**
 * Each published date that the page states, best step first. A day that readers see above the story and that is earlier than the one for machines goes before it: that one is
 * often the day of a new release of the site.
 */
export const publishedClues = (clues: PageClues, url: string | null, order: DayOrder): readonly DateClue[] => {
  const [first, ...others] = bySteps(clues, url, order)
  if (first === undefined) return []
  const earlier = others.find((other) => shownSteps.has(other.origin) && daysBetween(other.date, first.date) > 0)
  return earlier === undefined ? [first, ...others] : [earlier, first, ...others.filter((other) => other !== earlier)]
}

const shownSteps: ReadonlySet<string> = new Set(['time', 'class', 'text'])

const bySteps = (clues: PageClues, url: string | null, order: DayOrder): readonly DateClue[] => [
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

const fromMeta = (clues: PageClues, names: readonly string[], order: DayOrder): readonly DateClue[] => {
  const squeezed = new Map(Array.from(clues.meta, ([name, values]) => [name.replace(/[^a-z]/g, ''), values] as const).reverse())
  return names.flatMap((name) => clue(pageDate(squeezed.get(name)?.[0] ?? '', order), 'meta')).slice(0, 1)
}

const fromElements = (clues: PageClues, wanted: (element: Element) => boolean, origin: string, order: DayOrder): readonly DateClue[] => {
  const place = storyPlace(clues)
  const candidates = clues.elements.filter((element) => !wholePage.has(element.tagName) && wanted(element))
  for (const level of [0, 1])
    for (const element of candidates) {
      const date = place(element) === level ? statedIn(element, order) : null
      if (date !== null) return [{ date, origin }]
    }
  return []
}

const wholePage: ReadonlySet<string> = new Set(['meta', 'html', 'head', 'body', 'main', 'article'])

/** The date in an element's machine-readable attribute or else in its words, if these are few. */
const statedIn = (element: Element, order: DayOrder): string | null => {
  const machine = ['datetime', 'content', 'data-date', 'data-datetime', 'data-timestamp', 'title']
    .map((name) => pageDate(attribute(element, name) ?? '', order))
    .find((date) => date !== null)
  if (machine !== undefined) return machine
  const words = textOf(element, 200)
  return words.length <= 160 ? dateInText(words, order) : null
}

const updatedWords = /\b(?:updated?|modified|revised|reviewed|edited)\b/i

/** `<time>` elements: the one marked as published, else the first that is not marked as an update and stands in no list of other stories. */
const fromTimes = (clues: PageClues, modified: boolean, order: DayOrder): readonly DateClue[] => {
  const place = storyPlace(clues)
  const all = clues.elements.filter((element) => element.tagName === 'time' && place(element) < 2)
  const times = all.some((element) => place(element) === 0) ? all.filter((element) => place(element) === 0) : all
  const numberOf = childNumbers()
  const isUpdate = (element: Element): boolean => labelWords(element).some((word) => updatedWords.test(word)) || updatedWords.test(leadOf(element, numberOf))
  const wanted = times.filter((element) => isUpdate(element) === modified)
  const best = modified
    ? wanted[0]
    : (wanted.find((element) => attribute(element, 'pubdate') !== null || labelWords(element).includes('published')) ?? wanted[0])
  return best === undefined ? [] : clue(statedIn(best, order), 'time')
}

/** Longest stretch before an element, in code units, that may tell what its date is of. */
const leadLength = 40

/** What stands before an element in its parent, its own words included. */
const leadOf = (element: Element, numberOf: (element: Element, parent: Element) => number): string => {
  const parent = element.parentNode
  if (parent === null || !('tagName' in parent)) return ''
  const before = numberOf(element, parent)
  let words = ''
  for (let number = before - 1; number >= 0 && words.length <= leadLength; number -= 1) {
    const node = parent.childNodes[number]!
    const own = 'value' in node && node.nodeName === '#text' ? node.value : 'tagName' in node ? textOf(node, 100) : ''
    words = number === before - 1 ? own : `${own} ${words}`
  }
  return `${words.slice(-leadLength)} ${textOf(element, 100)}`
}

/** Tells which child of its parent an element is. The children of a parent are counted once: there may be thousands. */
const childNumbers = (): ((element: Element, parent: Element) => number) => {
  const known = new Map<Element, ReadonlyMap<Node, number>>()
  return (element, parent) => {
    const numbers = known.get(parent) ?? new Map(parent.childNodes.map((node, number) => [node, number]))
    known.set(parent, numbers)
    return numbers.get(element) ?? 0
  }
}

const hasDateLabel = (element: Element): boolean => {
  const words = labelWords(element)
  return words.some((word) => dateWords.has(word)) && !words.some((word) => updatedWords.test(word))
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

/** A date that stands alone, or behind "Published", in a short passage above the story's first long paragraph below the heading, or anywhere if there is no heading. */
const fromText = (clues: PageClues, order: DayOrder): readonly DateClue[] => {
  const place = storyPlace(clues)
  const heading = clues.elements.findIndex((element) => element.tagName === 'h1')
  const prose = clues.elements.findIndex(
    (element, index) => index > heading && element.tagName === 'p' && place(element) === 0 && textOf(element, 400).length > 300,
  )
  const head = heading >= 0 && prose >= 0 ? clues.elements.slice(0, prose) : clues.elements
  for (const element of head) {
    if (!shortHolders.has(element.tagName) || place(element) > 0) continue
    const words = textOf(element, 100)
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
