import { describe, expect, it } from 'vitest'
import { contains, overlaps, slice, type Span } from '../../src/model/span.js'
import type { Form } from '../../src/model/statement.js'
import { loadExamples } from './expected.js'
import { findWords } from './find-words.js'
import { pageWords } from './page-words.js'
import { resolveExpected, type ResolvedStatement } from './resolve-expected.js'

const examples = loadExamples().map((example) => {
  const text = pageWords(example.page)
  try {
    return { ...example, text, resolved: resolveExpected(example.expected, text) }
  } catch (error) {
    throw new Error(`examples/${example.name}/expected.json`, { cause: error })
  }
})
const everyStatement = examples.flatMap(({ resolved }) => resolved.statements)
const isQuotedStretch = (words: string): boolean => /\s/.test(words.trim())

/** Stretches inside double marks, unclosed ones up to the end of their line. */
const quotedStretches = (text: string): readonly Span[] =>
  [...text.matchAll(/“[^“”„\n]*”?|„[^“”„\n]*“?|«[^»\n]*»?|»[^«\n]*«|"[^"\n]*"?/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** The form by the marks that open in these pieces: an inner statement has only its own, not those of the quotation around it. */
const formOfMarks = (pieces: readonly string[]): Form => {
  const unmarked = pieces.map((piece) => piece.replace(/“[^”]*(?:”|$)|„[^“”]*[“”]|«[^»]*»|"[^"]*(?:"|$)|(?<!\w)‘.*’/g, ''))
  if (unmarked.join() === pieces.join()) return 'indirect'
  return unmarked.some((piece) => /\w/.test(piece)) ? 'mixed' : 'direct'
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

const depth = (statements: readonly ResolvedStatement[], statement: ResolvedStatement): number => {
  const outer = statement.within === null ? undefined : statements[statement.within]
  return outer === undefined ? 1 : 1 + depth(statements, outer)
}

describe.each(examples)('the expected record of $name', ({ text, expected, resolved }) => {
  it('names furniture that stands in the page', () => {
    for (const words of expected.furniture) expect(text).toContain(words)
  })

  it('has no block among its furniture', () => {
    for (const block of resolved.blocks) for (const words of expected.furniture) expect(slice(text, block)).not.toContain(words)
  })

  it('points outwards only to an earlier statement whose content holds the inner one', () => {
    resolved.statements.forEach((inner, index) => {
      if (inner.within === null) return
      expect(inner.within).toBeLessThan(index)
      const outer = resolved.statements[inner.within]?.content ?? []
      const pieces = [...(inner.source ?? []), ...(inner.cue ?? []), ...inner.content]
      const outside = pieces.filter((piece) => !outer.some((span) => contains(span, piece)))
      expect(outside.map((piece) => slice(text, piece))).toEqual([])
    })
  })

  it('keeps source, cue and content of a statement apart and each in the order of the text', () => {
    for (const { source, cue, content } of resolved.statements) {
      for (const pieces of [source ?? [], cue ?? [], content]) expect([...pieces].sort((a, b) => a.start - b.start)).toEqual(pieces)
      const pieces = [...(source ?? []), ...(cue ?? []), ...content]
      expect(pieces.filter((a, index) => pieces.slice(index + 1).some((b) => overlaps(a, b)))).toEqual([])
    }
  })

  it('calls a statement by the form that its own quote marks give it', () => {
    const wrong = resolved.statements.filter(({ content, form }) => form !== formOfMarks(content.map((piece) => slice(text, piece))))
    expect(wrong.map(({ content }) => content.map((piece) => slice(text, piece)))).toEqual([])
  })

  it('accounts for every quoted stretch of two words or more', () => {
    const contents = resolved.statements.flatMap(({ content }) => content)
    const furniture = expected.furniture.filter((words) => /[“"]/.test(words)).map((words) => findWords(text, words))
    const known = [...contents, ...resolved.unattributed, ...furniture]
    const lost = quotedStretches(text).filter((stretch) => isQuotedStretch(slice(text, stretch)) && !known.some((span) => overlaps(span, stretch)))
    expect(lost.map((stretch) => slice(text, stretch))).toEqual([])
  })

  it('leaves nothing unattributed that stands in a content', () => {
    for (const stretch of resolved.unattributed) {
      expect(isQuotedStretch(slice(text, stretch))).toBe(true)
      for (const { content } of resolved.statements) expect(content.some((piece) => overlaps(piece, stretch))).toBe(false)
    }
  })

  it('misses only statements that it lists', () => {
    for (const index of expected.missed) expect(expected.statements[index]).toBeDefined()
  })
})

describe('the examples together', () => {
  it.each([
    ['a statement without a source', (statement: ResolvedStatement): boolean => statement.source === null],
    ['a source in several pieces', (statement: ResolvedStatement): boolean => (statement.source?.length ?? 0) > 1],
    ['a direct statement in several pieces', (statement: ResolvedStatement): boolean => statement.form === 'direct' && statement.content.length > 1],
    ['an indirect statement in several pieces', (statement: ResolvedStatement): boolean => statement.form === 'indirect' && statement.content.length > 1],
    ['a statement in a title', (statement: ResolvedStatement): boolean => statement.placedIn === 'title'],
    ['a statement in a caption', (statement: ResolvedStatement): boolean => statement.placedIn === 'caption'],
    ['a statement in marked comment', (statement: ResolvedStatement): boolean => statement.placedIn === 'comment'],
    ['a statement in earlier coverage', (statement: ResolvedStatement): boolean => statement.placedIn === 'citation'],
  ])('hold %s', (_, has) => {
    expect(everyStatement.some(has)).toBe(true)
  })

  it('nest up to three deep', () => {
    const depths = examples.flatMap(({ resolved: { statements } }) => statements.map((statement) => depth(statements, statement)))
    expect(Math.max(...depths)).toBe(3)
  })

  it('hold every kind of block and every reason', () => {
    const kinds = examples.flatMap(({ expected }) => expected.blocks.map(({ kind }) => kind))
    const reasons = examples.flatMap(({ expected }) => expected.unattributed.map(({ reason }) => reason))
    expect(sorted(kinds)).toEqual(['caption', 'commentary', 'dateline', 'earlier-coverage', 'heading', 'list', 'paragraph', 'quotation', 'title'])
    expect(sorted(reasons)).toEqual(['language-not-read', 'no-cue', 'scare-quotes', 'slogan', 'title-of-work'])
  })
})
