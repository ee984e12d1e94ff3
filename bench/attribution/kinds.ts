/** Kinds of gold attributions, by simple rules on the gold itself: what recall is broken down by. */
import type { Span } from '../../src/model/span.js'
import { sentencesOf } from '../../src/text/sentences.js'
import type { Article } from '../polnear/articles.js'
import { roleNames, type Roles } from '../polnear/roles.js'

/** The kinds that a gold attribution is of, one of each breakdown. */
export interface Kinds {
  readonly form: 'direct' | 'mixed' | 'indirect'
  readonly source: 'name' | 'pronoun' | 'common noun' | 'none'
  readonly content: 'in one piece' | 'in several pieces'
  readonly reach: 'within a sentence' | 'across sentences' | 'across paragraphs'
}

export const breakdowns = ['form', 'source', 'content', 'reach'] as const

/** Tells kinds for the articles of one corpus: a capital at a sentence's start makes a name only where no article has the word without one. */
export const kindsIn = (articles: readonly Article[]): ((article: Article, roles: Roles) => Kinds) => {
  const small = new Set(articles.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []))
  const sentences = new Map(articles.map((article) => [article.name, sentencesOf(article.text)]))
  return (article, roles) => ({
    form: formOf(article.text, roles.content),
    source: sourceKindOf(article.text, roles.source, small),
    content: roles.content.length > 1 ? 'in several pieces' : 'in one piece',
    reach: reachOf(article.text, roles, sentences.get(article.name) ?? []),
  })
}

/** By the content's double quote marks: all words between them, some, or none. A content that begins with a closing mark began inside. */
const formOf = (text: string, content: readonly Span[]): Kinds['form'] => {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const marks = words.match(/["“”]|''|``/g)
  if (marks === null) return 'indirect'
  let inside = marks[0] === '”'
  for (const part of words.split(/(["“”]|''|``)/)) {
    if (part === '“' || part === '``') inside = true
    else if (part === '”') inside = false
    else if (part === '"' || part === "''") inside = !inside
    else if (!inside && /[\p{L}\p{N}]/u.test(part)) return 'mixed'
  }
  return 'direct'
}

const pronouns = new Set(
  'i you he she it we they me him her us them who that this these those himself herself themselves one someone somebody anyone everyone nobody all both others some many'.split(
    ' ',
  ),
)
const small = new Set('the a an one some many most several few all other others another his her their our my its two three'.split(' '))

const sourceKindOf = (text: string, source: readonly Span[], seenSmall: ReadonlySet<string>): Kinds['source'] => {
  const words = source.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [])
  if (words.length === 0) return 'none'
  if (words.every((word) => pronouns.has(word.toLowerCase()))) return 'pronoun'
  const isName = (word: string, place: number): boolean =>
    /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase()) && (place > 0 || !seenSmall.has(word.toLowerCase()))
  return words.some(isName) ? 'name' : 'common noun'
}

const reachOf = (text: string, roles: Roles, sentences: readonly Span[]): Kinds['reach'] => {
  const pieces = roleNames.flatMap((role) => roles[role])
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  if (sentences.some((sentence) => sentence.start <= start && end <= sentence.end)) return 'within a sentence'
  return /\n\s*\S/.test(text.slice(start, end)) ? 'across paragraphs' : 'across sentences'
}
