/** What holds of every resolved page, whatever its text, its attributions and its mentions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedPage } from '../../../test/resolve/marked-page.js'
import { pageRegister, resolveMarked } from '../../../test/resolve/resolve-page.js'
import type { Block } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import type { Fragments, Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import type { Resolved } from './index.js'
import type { TaggedMention } from './mentions/page-mentions.js'

const words = fc.constantFrom(
  'Lena Quist',
  'Quist',
  'Vladimir Putin',
  'Putin',
  'The Turkish president',
  'the paper',
  'The Avel Post',
  'Jerusalem',
  'the ministry',
  'he',
  'She',
  'they',
  'it',
  'I',
  'we',
  'who',
  'his spokesman',
  'Residents',
  'said',
  'told reporters',
  'according to',
  'declined to comment',
  'and',
  'the',
  'of',
  '"',
  '“',
  '”',
  '.',
  ',',
  '\n\n',
  ' — ',
  'on Monday',
  'constructor',
  '__proto__',
  'toString',
  '\u202Equist\u202C',
  '\u2066Quist\u2069',
  'Qu\u0000ist',
  'Q\u200Buist',
  'e\u0301',
  '👩‍👧',
  '\uD83D',
  '港口',
  "'s",
  '(',
  'US',
  'Kim',
)
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(' '))

/** A text with attributions and mentions that are random stretches of it. */
const anyPage = anyText.chain((text) => {
  const { document } = markedPage('')
  const span = fc
    .tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 40 }))
    .map(([start, size]): Span => ({ start, end: Math.min(text.length, start + size) }))
  const spans = fc.array(span, { minLength: 1, maxLength: 3 }).map((list) => {
    const sorted = list.toSorted((a, b) => a.start - b.start)
    const apart = sorted.filter((each, number) => number === 0 || each.start >= (sorted[number - 1]?.end ?? 0))
    return apart as unknown as Fragments
  })
  const attribution = fc.record({
    source: fc.option(spans),
    cue: fc.option(spans),
    content: spans,
    placedIn: fc.constantFrom<Attribution['placedIn'][]>('body', 'title', 'caption', 'comment'),
    outer: fc.nat(9),
  })
  const mention = fc.record({
    span,
    actorKind: fc.constantFrom<TaggedMention['actorKind'][]>('person', 'organization', 'place', 'other'),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const block = fc.constantFrom<Block['kind'][]>('paragraph', 'title', 'commentary', 'caption', 'earlier-coverage')
  return fc
    .record({
      attributions: fc.array(attribution, { maxLength: text === '' ? 0 : 10 }),
      tagged: fc.array(mention, { maxLength: text === '' ? 0 : 20 }),
      kind: block,
      publisher: fc.option(fc.oneof(words, fc.string())),
      authors: fc.array(words, { maxLength: 2 }),
      publishedAt: fc.option(fc.constantFrom('2010-03-05', '2020-03-05T08:00:00+02:00')),
    })
    .map(({ attributions, tagged, kind, ...particulars }) => ({
      document: { ...document, ...particulars, text, blocks: text === '' ? [] : [{ kind, start: 0, end: text.length }] } satisfies Document,
      attributions: attributions.map(({ outer, ...parts }, number): Attribution => ({
        id: `s${number}`,
        documentId: document.id,
        ...parts,
        form: 'indirect',
        within: outer < attributions.length ? `s${outer}` : null,
        quoted: parts.content.slice(0, 1),
        confidence: 0.5,
        modelId: 'by-hand',
      })),
      tagged: tagged.map(({ span: place, ...rest }): TaggedMention => ({ ...place, ...rest })),
    }))
})

const isWithin = ({ start, end }: Span, length: number): boolean => start >= 0 && start <= end && end <= length

const known = new Set(pageRegister.actors.flatMap(({ name, names }) => [name, ...names]))
const ids = new Set(pageRegister.actors.map(({ id }) => id))

const expectSound = (document: Document, attributions: readonly Attribution[], { statements, actors, earlierCoverage }: Resolved): void => {
  const { text, publisher, authors } = document
  const mayBeNamed = (name: string): boolean =>
    known.has(name) || text.includes(name) || name === publisher || authors.includes(name) || name === 'source not stated'
  expect(statements.length).toBeGreaterThanOrEqual(attributions.length)
  for (const { speakers, addressees, about, via, source, cue, content, saidAt, contentAt } of statements) {
    for (const span of [...(source ?? []), ...(cue ?? []), ...content]) expect(isWithin(span, text.length)).toBe(true)
    for (const time of [saidAt, contentAt]) expect(time?.mention ? isWithin(time.mention, text.length) : true).toBe(true)
    for (const { actor, name, mention, confidence, sameAs } of [...speakers, ...addressees, ...about, ...via]) {
      expect(mention === null || isWithin(mention, text.length)).toBe(true)
      expect(confidence >= 0 && confidence <= 1).toBe(true)
      expect(actor === null ? sameAs.length : 0).toBe(0)
      // Nobody has a name that neither the page nor the register has.
      expect(actor !== null || mayBeNamed(name) ? true : name).toBe(true)
      expect(actor === null || ids.has(actor) || /^(?:gov:|p[0-9a-f]{20}$)/.test(actor) ? true : actor).toBe(true)
    }
    const notStated = via.findIndex(({ reason }) => reason === 'source-not-stated')
    expect(notStated === -1 || notStated === via.length - (via.at(-1)?.reason === 'publisher' ? 2 : 1)).toBe(true)
    const actorsOfChain = via.flatMap(({ actor }) => actor ?? [])
    expect(new Set(actorsOfChain).size).toBe(actorsOfChain.length)
  }
  for (const { mentions } of actors) expect(mentions.every((span) => isWithin(span, text.length))).toBe(true)
  for (const span of earlierCoverage) expect(isWithin(span, text.length)).toBe(true)
}

test('every page resolves, to what stands in it or in the register', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyPage, ({ document, attributions, tagged }) => expectSound(document, attributions, resolveMarked(document, attributions, tagged))),
    { numRuns: 300, interruptAfterTimeLimit: 30_000 },
  )
  expect.hasAssertions()
})

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'Constructor Prototype',
  '\u202EtsiuQ aneL\u202C',
  '\u2066Lena\u2069 Quist',
  'Lena\u0000Quist',
  'Lena\u200BQuist',
  'Le\u0301na Quist',
  'ﬁnn Quist',
])('somebody called %j speaks, is told, is talked about and publishes', (name) => {
  const { document, attributions, tagged } = markedPage(`{s|{p|${name}}} {c|told} {p|${name}} {x|that {p|${name}} slept}. {s2|{p|He}} {c2|said} {x2|so}.`, {
    publisher: name,
    authors: [name],
    publishedAt: '2020-03-05',
  })
  const resolved = resolveMarked(document, attributions, tagged)
  expectSound(document, attributions, resolved)
  expect(resolved.statements.every(({ via }) => via.at(-1)?.name === name)).toBe(true)
})
