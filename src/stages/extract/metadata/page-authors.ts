import { attribute, labelWords, type Element } from '../html/elements.js'
import { articleNodes } from './article-node.js'
import { authorNames } from './author-names.js'
import { isNode, listOf, resolved, stringOf } from './json-ld.js'
import { isAside } from './page-dates.js'
import { firstMeta, textOf, type PageClues } from './page-clues.js'

/** Names and the step they came from. */
export interface AuthorClue {
  readonly names: readonly string[]
  readonly origin: string
}

/** Who the page says wrote it, best step first; steps that name nobody are left out. */
export const authorClues = (clues: PageClues, outlet: readonly string[]): readonly AuthorClue[] =>
  [
    { names: fromJsonLd(clues), origin: 'json-ld' },
    { names: fromMeta(clues), origin: 'meta' },
    { names: fromElements(clues, (element) => /^author$/i.test(attribute(element, 'itemprop') ?? '')), origin: 'microdata' },
    { names: fromElements(clues, (element) => /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') ?? '')), origin: 'rel' },
    { names: fromElements(clues, hasAuthorLabel), origin: 'class' },
    { names: fromText(clues), origin: 'text' },
  ].filter((clue) => clue.names.length > 0)

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

const fromElements = (clues: PageClues, wanted: (element: Element) => boolean): readonly string[] => {
  const found: string[] = []
  let parent: Element['parentNode'] = null
  for (const element of clues.elements) {
    if (!wanted(element) || isAside(element)) continue
    const words = element.tagName === 'meta' ? (attribute(element, 'content') ?? '') : nameIn(element)
    if (words.length > 120 || words === '') continue
    const names = authorNames(words)
    if (names.length === 0) continue
    if (parent !== null && element.parentNode !== parent) break
    parent ??= element.parentNode
    found.push(...names)
  }
  return [...new Set(found)]
}

const nameIn = (element: Element): string => textOf(element)

const hasAuthorLabel = (element: Element): boolean => {
  const words = labelWords(element)
  return words.some((word) => authorWords.has(word)) && !words.some((word) => notNameWords.has(word))
}

const authorWords: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'writer', 'creator', 'contributor'])
const notNameWords: ReadonlySet<string> = new Set([
  'bio',
  'box',
  'image',
  'img',
  'avatar',
  'description',
  'desc',
  'title',
  'job',
  'role',
  'social',
  'photo',
  'comment',
  'date',
  'info',
  'card',
  'about',
  'twitter',
])

/** A line "By Ada Penn" near the top. */
const fromText = (clues: PageClues): readonly string[] => {
  for (const element of clues.elements) {
    if (!['p', 'span', 'div', 'small', 'em', 'li', 'h4', 'h5', 'h6', 'a', 'strong'].includes(element.tagName) || isAside(element)) continue
    const words = textOf(element)
    const match =
      /^(?:by|written by|posted by|author:?|words by)\s+((?:\p{Lu}[\p{L}'’.-]+\s?){2,4})(?:$|[|,·•]|\s+(?:on|published|posted|\d|\p{L}+ \d))/iu.exec(
        words.slice(0, 120),
      )
    if (match !== null && words.length <= 120) {
      const names = authorNames(match[1] ?? '')
      if (names.length > 0) return names
    }
  }
  return []
}
