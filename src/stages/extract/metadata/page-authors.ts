import { attribute, isElement, labelWords, type Element } from '../html/elements.js'
import { articleNodes } from './article-node.js'
import { authorNames } from './author-names.js'
import { isNode, listOf, resolved, stringOf } from './json-ld.js'
import { barredText, firstMeta, textOf, type PageClues } from './page-clues.js'
import { isOutlet } from './page-publisher.js'
import { headElements, storyPlace, type StoryPlace } from './story-place.js'

/** Names and the step they came from. */
export interface AuthorClue {
  readonly names: readonly string[]
  readonly origin: string
}

/**
 * Who the page says wrote it, best step first; steps that name nobody are left out.
 *
 * The outlet is no author beside people, and none where only JSON-LD has it: templates put it there for want of a name.
 */
export const authorClues = (clues: PageClues, outlet: readonly string[]): readonly AuthorClue[] => {
  const steps = bySteps(clues)
  const people = steps.map(({ names, origin }) => ({ names: names.filter((name) => !isOutlet(name, outlet)), origin })).filter((clue) => clue.names.length > 0)
  if (people.length > 0) return people
  return steps.filter((clue) => clue.origin !== 'json-ld' && clue.names.some((name) => /\s|\p{Lu}/u.test(name)))
}

const bySteps = (clues: PageClues): readonly AuthorClue[] => {
  const place = storyPlace(clues)
  const head = headElements(clues, place)
  return [
    { names: fromJsonLd(clues), origin: 'json-ld' },
    { names: fromMeta(clues), origin: 'meta' },
    {
      names: fromElements(clues.elements, place, (element) => /^author$/i.test(attribute(element, 'itemprop') ?? '')).filter((name) => !/^\d/.test(name)),
      origin: 'microdata',
    },
    { names: fromElements(clues.elements, place, (element) => /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') ?? '')), origin: 'rel' },
    { names: fromText(head, place).filter(isFullName), origin: 'text' },
    { names: fromElements(head, place, hasAuthorLabel).filter(isFullName), origin: 'class' },
    { names: fromElements(head, place, isAuthorLink).filter(isFullName), origin: 'link' },
  ].filter((clue) => clue.names.length > 0)
}

const fromJsonLd = (clues: PageClues): readonly string[] => {
  for (const node of articleNodes(clues.jsonLd)) {
    const names = listOf(node['author'] ?? node['creator']).flatMap((author) => {
      const person = resolved(author, clues.jsonLd)
      const name = isNode(person) ? stringOf(person['name']) : stringOf(person)
      return name === null ? [] : authorNames(name)
    })
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

const fromMeta = (clues: PageClues): readonly string[] => {
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'dc.creator.author',
    'byl',
    'byline',
    'og:article:author',
    'twitter:data1',
  ]) {
    const names = [...new Set((clues.meta.get(name) ?? []).flatMap((value) => (/^https?:/i.test(value) ? [] : authorNames(value))))]
    if (name === 'twitter:data1' && !/written by/i.test(firstMeta(clues, ['twitter:label1']) ?? '')) continue
    if (names.length > 0) return names
  }
  return []
}

/** Names in the first of the wanted elements that holds any, and in those beside it. */
const fromElements = (elements: readonly Element[], place: StoryPlace, wanted: (element: Element) => boolean): readonly string[] => {
  const candidates = elements.filter((element) => wanted(element) && place(element) < 2 && !inProse(element))
  for (const level of [0, 1]) {
    const found: string[] = []
    let parent: Element['parentNode'] = null
    for (const element of candidates) {
      if (place(element) !== level) continue
      const words = element.tagName === 'meta' ? (attribute(element, 'content') ?? '') : barredText(element)
      const names = words.length > 160 ? [] : authorNames(words)
      if (names.length === 0) continue
      if (parent !== null && element.parentNode !== parent) break
      parent ??= element.parentNode
      found.push(...names)
    }
    if (found.length > 0) return [...new Set(found)]
  }
  return []
}

/** Whether an element stands in a sentence: a name in running text is somebody that the story tells of. */
const inProse = ({ parentNode }: Element): boolean =>
  parentNode !== null && parentNode.nodeName === 'p' && isElement(parentNode) && textOf(parentNode, 200).length > 110

const hasAuthorLabel = (element: Element): boolean => {
  const words = labelWords(element)
  return words.some((word) => authorWords.has(word)) && !words.some((word) => notNameWords.has(word))
}

const authorWords: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'writer', 'creator', 'contributor'])
const notNameWords: ReadonlySet<string> = new Set(
  'bio box image img avatar description desc title job role social photo comment date info card about twitter reviewer reviewed reviews testimonial quote tagline'.split(
    ' ',
  ),
)

const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' && /\/(?:authors?|contributors?|profiles?|writers?|journalists?|reporters?|by|people)\/[^/]+/i.test(attribute(element, 'href') ?? '')

/** Words with capitals and without digits: what a name looks like where nothing else vouches for it. */
const isFullName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  /\s\p{L}/u.test(name) &&
  !/\d/.test(name) &&
  name.split(' ').length <= 6 &&
  (!phraseWords.test(name) || /^The [\p{L} ]+ (?:Team|Staff|Editors)$/u.test(name))

/** Words of phrases and of institutions, which names of people do not hold. */
const phraseWords =
  /\b(?:a|an|the|this|that|for|of|to|with|your|our|my|how|what|why|who|when|in|at|on|is|are|get|meet|learn|contact|university|college|school|institute|department|center|centre|group|company|services?|guide|tips|best|blog|master)\b/i

/** A line "By Ada Penn" near the top. */
const fromText = (elements: readonly Element[], place: StoryPlace): readonly string[] => {
  for (const element of elements) {
    if (!lineTags.has(element.tagName) || place(element) > 1) continue
    const words = textOf(element, 200)
    const line = /^(?:by|written by|posted by|authors?:|words by|story by|published by)[\s:]+/i.exec(words)
    if (line === null || words.length > 160) continue
    const rest = barredText(element).replace(/^[|\s]*(?:by|written by|posted by|authors?:|words by|story by|published by)[\s:|]+/i, '')
    const name = /^(?:(?:Dr\.?|\p{Lu}[\p{L}'’.-]*),?\s?(?:(?:and|de|van|von|der|la|da|&)\s)*){2,9}/u.exec(rest)?.[0]
    const names = name === undefined ? [] : authorNames(name)
    if (names.length > 0) return names
  }
  return []
}

const lineTags: ReadonlySet<string> = new Set(['p', 'span', 'div', 'small', 'em', 'i', 'li', 'h3', 'h4', 'h5', 'h6', 'a', 'strong', 'address', 'td'])
