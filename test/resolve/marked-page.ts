import type { Block, BlockKind } from '../../src/model/block.js'
import type { Document } from '../../src/model/document.js'
import { statementId } from '../../src/model/id.js'
import { contains, type Fragments, type Span } from '../../src/model/span.js'
import type { Attribution } from '../../src/model/statement.js'
import type { TaggedMention } from '../../src/stages/resolve/mentions/page-mentions.js'
import { overlapFinder } from '../../src/text/overlap-finder.js'
import { placeOf } from '../../src/text/place.js'
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { documentOf } from '../fixtures/plain-document.js'

/** A page with its statements and mentions as a model would find them. */
export interface MarkedPage {
  readonly document: Document
  readonly attributions: readonly Attribution[]
  readonly tagged: readonly TaggedMention[]
}

const kinds: Readonly<Record<string, TaggedMention['actorKind']>> = { p: 'person', o: 'organization', l: 'place', t: 'other' }

/**
 * A page by its paragraphs, marked: "{s|{p|Lena Quist}, {p|the harbour master},} {c|said} {x|{p|she} would stay}."
 *
 * s source, c cue, x content, with a figure behind the letter that tells statements apart; p person, o organisation, l place, t thing. Paragraphs that begin with "[[title]] " are blocks of that kind.
 */
export const markedPage = (paragraphs: string | readonly string[], particulars: Partial<Document> = {}): MarkedPage => {
  let text = ''
  const blocks: Block[] = []
  const parts = new Map<string, Map<string, Span[]>>()
  const tagged: TaggedMention[] = []
  const close = (mark: string, span: Span): void => {
    const actorKind = kinds[mark]
    if (actorKind) tagged.push({ ...span, actorKind, probability: 0.9 })
    else {
      const statement = parts.get(mark.slice(1)) ?? new Map<string, Span[]>()
      parts.set(mark.slice(1), statement)
      statement.set(mark.charAt(0), [...(statement.get(mark.charAt(0)) ?? []), span])
    }
  }
  for (const paragraph of [paragraphs].flat()) {
    if (text !== '') text += '\n\n'
    const [mark = '', kind = 'paragraph'] = /^\[\[([\w-]+)\]\] /.exec(paragraph) ?? []
    const start = text.length
    const open: { readonly mark: string; readonly start: number }[] = []
    for (const [token, opened] of paragraph.slice(mark.length).matchAll(/\{(\w+)\||\}|[^{}]+/g)) {
      if (opened !== undefined) open.push({ mark: opened, start: text.length })
      else if (token !== '}') text += token
      else {
        const last = open.pop()
        if (last) close(last.mark, { start: last.start, end: text.length })
      }
    }
    blocks.push({ kind: kind as BlockKind, start, end: text.length })
  }
  const document = documentOf(text, { blocks, ...particulars })
  const { id } = document
  const quotes = quotedStretchesOf(text).map(({ innerStart, innerEnd }) => ({ start: innerStart, end: innerEnd }))
  const plain = [...parts.values()].map((statement): Attribution => {
    const source = fragments(statement.get('s'))
    const cue = fragments(statement.get('c'))
    const content = fragments(statement.get('x')) ?? [{ start: text.length, end: text.length }]
    const quoted = quotes.filter((quote) => content.some((piece) => contains(piece, quote)))
    const placedIn = placeOf(content[0], blocks)
    return {
      id: statementId(id, cue, content),
      documentId: id,
      source,
      cue,
      content,
      form: quoted.length > 0 ? 'direct' : 'indirect',
      within: null,
      placedIn,
      quoted,
      confidence: 0.9,
      modelId: 'by-hand',
    }
  })
  const sizeOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const around = overlapFinder(plain, ({ content }) => content)
  const outerOf = (inner: Attribution): string | null => {
    const words = inner.cue?.[0] ?? inner.content[0]
    const outer = around(words).flatMap((number) => plain[number] ?? [])
    return (
      outer.filter((each) => each !== inner && each.content.some((piece) => contains(piece, words))).toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]?.id ?? null
    )
  }
  const inOrder = plain.toSorted((a, b) => (a.cue ?? a.content)[0].start - (b.cue ?? b.content)[0].start)
  return {
    document,
    attributions: inOrder.map((each) => ({ ...each, within: outerOf(each) })),
    tagged: tagged.toSorted((a, b) => a.start - b.start || b.end - a.end),
  }
}

const fragments = ([first, ...rest]: readonly Span[] = []): Fragments | null => (first ? [first, ...rest] : null)
