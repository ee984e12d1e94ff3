import { describe, expect, it } from 'vitest'
import { contains, overlaps, slice, type Span } from '../../src/model/span.js'
import type { Form } from '../../src/model/statement.js'
import { loadExamples } from './expected.js'
import { findWords } from './find-words.js'
import { pageWords } from './page-words.js'
import { plainName } from './plain-name.js'
import { publicationBound, resolveExpected, type ResolvedReference, type ResolvedStatement } from './resolve-expected.js'

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

const referencesOf = ({ speakers, addressees, about, via }: ResolvedStatement): readonly ResolvedReference[] => [...speakers, ...addressees, ...about, ...via]

const namesOf = (references: readonly ResolvedReference[]): readonly string[] => references.map(({ name }) => plainName(name))

/** A moment or a day as one number, so that what is written in different offsets compares. */
const moment = (time: string): number => Date.parse(time)

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
    for (const [index] of expected.unresolved) expect(expected.statements[index]).toBeDefined()
  })

  it('takes speakers from the source, those talked about from the content, and neither twice', () => {
    resolved.statements.forEach(({ source, content, speakers, addressees, about, via }) => {
      const outside = (references: readonly ResolvedReference[], pieces: readonly Span[]): readonly string[] =>
        references.filter(({ mention }) => mention && !pieces.some((piece) => contains(piece, mention))).map(({ name }) => name)
      expect(outside(speakers, source ?? [])).toEqual([])
      expect(outside(about, content)).toEqual([])
      for (const references of [speakers, addressees, about, via]) expect(sorted(namesOf(references)).length).toBe(references.length)
      expect(namesOf(about).filter((name) => namesOf(speakers).includes(name))).toEqual([])
    })
  })

  it('names nobody as a link of their own words, save the publisher', () => {
    resolved.statements.forEach(({ speakers, via }) => {
      const links = namesOf(via.slice(0, -1))
      expect(namesOf(speakers).filter((name) => links.includes(name))).toEqual([])
    })
  })

  it('ends each chain with the publisher, and says where a source is not stated', () => {
    resolved.statements.forEach(({ speakers, via, within }, index) => {
      expect(via.at(-1)?.name, `statement ${String(index)}`).toBe(expected.document.publisher)
      const isNotStated = via.some(({ reason }) => reason === 'source-not-stated')
      if (isNotStated && within === null) expect(speakers).toEqual([])
      expect(via.filter(({ name, reason }) => (reason === 'source-not-stated') !== (name === 'source not stated'))).toEqual([])
    })
  })

  it('takes an inner statement through the chain of the outer one', () => {
    for (const { within, speakers, via } of resolved.statements) {
      const outer = within === null ? undefined : resolved.statements[within]
      if (!outer) continue
      const own = namesOf(speakers)
      const links = [...namesOf(outer.speakers), ...namesOf(outer.via)].filter((name, index, all) => !own.includes(name) && all.indexOf(name) === index)
      expect(namesOf(via).slice(-links.length)).toEqual(links)
    }
  })

  it('repeats only another statement of the same speakers, and never in a circle', () => {
    resolved.statements.forEach(({ repeats, speakers }, index) => {
      if (repeats === null) return
      const original = resolved.statements[repeats]
      expect(repeats).not.toBe(index)
      expect(original?.repeats).toBeNull()
      expect(sorted(namesOf(original?.speakers ?? []))).toEqual(sorted(namesOf(speakers)))
    })
  })

  it('has nothing said after the page was last changed, nor before it was begun', () => {
    const { publishedAt, modifiedAt } = expected.document
    // Only what grows on after its publication, as a live blog does, has statements from between the two.
    const bound = modifiedAt !== null && expected.statements.some(({ saidAt }) => saidAt?.latest === modifiedAt) ? modifiedAt : publishedAt
    for (const { saidAt } of resolved.statements) {
      if (saidAt?.latest == null || bound === null) continue
      expect(moment(saidAt.latest)).toBeLessThanOrEqual(moment(publicationBound(bound)))
      if (saidAt.earliest !== null) expect(moment(saidAt.earliest)).toBeLessThan(moment(saidAt.latest))
    }
  })

  it('gives the same name the same identifier', () => {
    const ids = new Map<string, string | null>()
    for (const { name, actor } of resolved.statements.flatMap(referencesOf)) {
      if (actor === undefined) continue
      expect(ids.get(plainName(name)) ?? actor, name).toBe(actor)
      ids.set(plainName(name), actor)
    }
  })

  it('names actors and earlier stories that stand in the page', () => {
    for (const { name } of expected.actors ?? []) expect(plainName(`${text} ${expected.document.publisher}`)).toContain(plainName(name))
    for (const { title } of expected.earlierCoverage ?? []) if (title !== null) expect(text).toContain(title)
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
    ['a statement of several speakers', (statement: ResolvedStatement): boolean => statement.speakers.length > 1],
    ['a chain of three before the publisher', (statement: ResolvedStatement): boolean => statement.via.length > 2],
    ['a source that is not stated', (statement: ResolvedStatement): boolean => statement.via.some(({ reason }) => reason === 'source-not-stated')],
    ['an ambiguous speaker', (statement: ResolvedStatement): boolean => statement.speakers.some(({ reason }) => reason === 'ambiguous')],
    ['a negated statement', (statement: ResolvedStatement): boolean => statement.negated],
    ['a possible statement', (statement: ResolvedStatement): boolean => statement.modal],
    ['a headline that repeats the body', (statement: ResolvedStatement): boolean => statement.placedIn === 'title' && statement.repeats !== null],
  ])('hold %s', (_, has) => {
    expect(everyStatement.some(has)).toBe(true)
  })

  it('nest up to three deep', () => {
    const depths = examples.flatMap(({ resolved: { statements } }) => statements.map((statement) => depth(statements, statement)))
    expect(Math.max(...depths)).toBe(3)
  })

  it('hold every stance', () => {
    const stances = everyStatement.map(({ stance }) => stance)
    expect(sorted(stances)).toEqual(['accuse', 'agree', 'ask', 'assert', 'believe', 'decline', 'demand', 'deny', 'praise', 'promise', 'silent', 'warn'])
  })

  it('hold every kind of block and every reason', () => {
    const kinds = examples.flatMap(({ expected }) => expected.blocks.map(({ kind }) => kind))
    const reasons = examples.flatMap(({ expected }) => expected.unattributed.map(({ reason }) => reason))
    expect(sorted(kinds)).toEqual(['caption', 'commentary', 'dateline', 'earlier-coverage', 'heading', 'list', 'paragraph', 'quotation', 'title'])
    expect(sorted(reasons)).toEqual(['language-not-read', 'no-cue', 'scare-quotes', 'slogan', 'title-of-work'])
  })
})
