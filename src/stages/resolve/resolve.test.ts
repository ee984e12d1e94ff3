/** Whole pages, resolved: invented people, public offices, a small register, and the shipped weights for antecedents. */
import { describe, expect, test } from 'vitest'
import { resolvedPage, shown } from '../../../test/resolve/resolve-page.js'
import type { Document } from '../../model/document.js'
import { sliceAll } from '../../model/span.js'

const post: Partial<Document> = { publisher: 'The Avel Post', url: 'https://avelpost.example/x', publishedAt: '2020-03-05' }
type Shown = Readonly<Record<string, { readonly speakers: string; readonly addressees: string; readonly about: string; readonly via: string }>>

/** Each statement by the words of its content. */
const resolved = (marked: string | readonly string[], particulars: Partial<Document> = post): Shown => {
  const { statements, text } = resolvedPage(marked, particulars)
  return Object.fromEntries(
    statements.map(({ content, speakers, addressees, about, via }) => [
      sliceAll(text, content),
      { speakers: shown(speakers), addressees: shown(addressees), about: shown(about), via: shown(via) },
    ]),
  )
}
const speakersOf = (marked: string | readonly string[], particulars?: Partial<Document>): readonly string[] =>
  Object.values(resolved(marked, particulars)).map(({ speakers }) => speakers)

describe('who speaks', () => {
  test.each<[marked: string | readonly string[], ...speakers: readonly string[]]>([
    ['{s|{p|Putin} and {p|Erdogan}} {c|said} {x|so}.', 'Vladimir Putin = Q7747 (name), Recep Tayyip Erdoğan = Q39259 (name)'],
    [['{p|Lena Quist} opened the port.', 'The sea was calm.', '{s|{p|She}} {c|said} {x|so}.'], 'Lena Quist (pronoun)'],
    [['{p|Mr Vane} met {p|Mrs Brel}.', '{s|{p|She}} {c|said} {x|so}. {s2|{p|He}} {c2|said} {x2|no}.'], 'Brel (pronoun)', 'Vane (pronoun)'],
    ['{s1|{p|Lena Quist}} {c1|said}: {x1|"{s2|I} {c2|hope} {x2|so}"}.', 'Lena Quist (local-name)', 'Lena Quist (first-person)'],
    [
      ['{s1|{o|Meridian Wire}} {c1|reported} {x1|a strike}.', '{s2|{o|The agency}} {c2|said} {x2|more}.'],
      'Meridian Wire = own:meridian (name)',
      'Meridian Wire = own:meridian (nominal)',
    ],
    ['{s|{o|The Avel Post}} {c|has learnt} {x|so}.', 'The Avel Post = own:avel-post (publisher)'],
    ['{p|Lena Quist} left. {s|{p|Quist}} {c|said} {x|so}.', 'Lena Quist (local-name)'],
    ['{s|{p|Residents}} {c|said} {x|so}.', 'Residents (plural)'],
    ['{s|Everyone} {c|said} {x|so}.', 'Everyone (generic)'],
    ['{s|{o|The crowd}} {c|said} {x|so}.', 'The crowd (group)'],
    ['{p|Lena Quist}, {s|who} {c|said} {x|so}, left.', 'Lena Quist (local-name)'],
    ['{p|Putin} left. {s|{p|His spokesman}} {c|said} {x|so}.', 'His spokesman (role)'],
    ['{s|{p|A witness}} {c|said} {x|so}.', 'A witness (role)'],
    ['{s|{l|Jerusalem}} {c|said} {x|so}.', 'Government of Israel = gov:ISR (metonym)'],
    ['{s|{l|The Kremlin}} {c|said} {x|so}.', 'Government of Russia = gov:RUS (metonym)'],
    [
      ['{s1|{o|The Turkish foreign ministry}} {c1|said} {x1|so}.', '{s2|{o|The ministry}} {c2|said} {x2|no}.'],
      'Foreign Ministry of Turkey = gov:TUR/foreign-ministry (name)',
      'Foreign Ministry of Turkey = gov:TUR/foreign-ministry (name)',
    ],
  ])('%s', (marked, ...speakers) => {
    expect(speakersOf(marked)).toEqual(speakers)
  })

  test.each<[why: string, marked: readonly string[], ...speakers: readonly string[]]>([
    [
      'who spoke last speaks on',
      ['{s1|{p|Isa Quist}} {c1|said} {x1|so}, and {p|Rona Orlow} left.', '{x2|“Fine,”} {s2|{p|she}} {c2|said}.'],
      'Isa Quist (local-name)',
      'Isa Quist (pronoun)',
    ],
    [
      'nobody speaks of herself by name',
      ['{p|Rona Orlow} left. {s1|{p|Isa Quist}} {c1|said} {x1|so}.', '{x2|“{p|Rona Orlow} knew that {p|Orlow} was late,”} {s2|{p|she}} {c2|said}.'],
      'Isa Quist (local-name)',
      'Isa Quist (pronoun)',
    ],
    [
      'an answer is not by who asked',
      ['{s1|{p|Isa Quist}} {c1|asked} {p|Rona Orlow} {x1|why}.', '{x2|“So,”} {s2|{p|she}} {c2|said}.'],
      'Isa Quist (local-name)',
      'Rona Orlow (pronoun)',
    ],
    [
      'who is told of before the quotation speaks in it',
      ['{x1|“Fine,”} {s1|{p|Isa Quist}} {c1|said}.', '{p|Rona Orlow} seemed to agree. {x2|“So it is,”} {s2|{p|she}} {c2|said}.'],
      'Isa Quist (local-name)',
      'Rona Orlow (pronoun)',
    ],
    [
      'a clause goes on with the speaker of its sentence',
      ['{p|Rona Orlow} left. {s1|{p|Isa Quist}} {c1|said} {x1|{p|Orlow} hoped for a ship}, though {s2|{p|she}} {c2|admitted} {x2|no}.'],
      'Isa Quist (local-name)',
      'Isa Quist (pronoun)',
    ],
    [
      'a given name tells who can be “she”',
      ['{s1|{p|Lena Quist}} {c1|said} {x1|so}. {s2|{p|Tom Vane}} {c2|said} {x2|no}.', '{x3|“Well,”} {s3|{p|she}} {c3|said}.'],
      'Lena Quist (local-name)',
      'Tom Vane (local-name)',
      'Lena Quist (pronoun)',
    ],
    [
      'a crowd is no “he”',
      ['{s1|{p|Tom Vane}} {c1|said} {x1|so} of {p|a large audience}.', '{s2|{p|He}} {c2|said} {x2|no}.'],
      'Tom Vane (local-name)',
      'Tom Vane (pronoun)',
    ],
    [
      'two who signed together are “they”',
      ['{p|Lena Quist}, the mayor, and {p|Tom Vane} sent a letter.', '{x|“No,”} {s|{p|they}} {c|wrote}.'],
      'Lena Quist (pronoun), Tom Vane (pronoun)',
    ],
  ])('%s', (_, marked, ...speakers) => {
    expect(speakersOf(marked)).toEqual(speakers)
  })

  test.each<[words: string, publishedAt: string | null, speaker: string]>([
    ['The Turkish president', '2010-03-05', 'Abdullah Gül = Q154797 (office-holder)'],
    ['The Turkish president', '2020-03-05', 'Recep Tayyip Erdoğan = Q39259 (office-holder)'],
    ['The Russian leader', '2009-01-01', 'Dmitry Medvedev = Q23530 (office-holder)'],
    ['The Russian leader', '2020-01-01', 'Vladimir Putin = Q7747 (office-holder)'],
    ['The British king', '2023-01-01', 'Charles III = Q43274 (office-holder)'],
  ])('"%s" on %s', (words, publishedAt, speaker) => {
    expect(speakersOf(`{s|{p|${words}}} {c|said} {x|so}.`, { publishedAt })).toEqual([speaker])
  })

  test('candidates for one share a mention, and are no more than one together', () => {
    const { statements } = resolvedPage('{s|{p|Quist}} {c|said} {x|so}. {p|Lena Quist} met {p|Bram Quist}.')
    const speakers = statements[0]?.speakers ?? []
    expect(shown(speakers)).toBe('either Lena Quist (ambiguous) or Bram Quist (ambiguous)')
    expect(speakers.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1)
  })
})

describe('a capital', () => {
  test('is a government where it speaks or is spoken to, and a place where things happen in it', () => {
    expect(resolved('{s1|{l|Moscow}} {c1|warned} {l|Jerusalem} {x1|that it rained in {l|Jerusalem}}.')).toEqual({
      'that it rained in Jerusalem': {
        speakers: 'Government of Russia = gov:RUS (metonym)',
        addressees: 'Government of Israel = gov:ISR (metonym)',
        about: 'Jerusalem = place:Jerusalem (name)',
        via: 'The Avel Post = own:avel-post (publisher)',
      },
    })
  })
})

describe('the chain of "Putin said X, according to Y"', () => {
  test('has who passed it on, then the publisher, whether the reader made a statement of it or not', () => {
    const chain = 'Meridian Wire = own:meridian (name), The Avel Post = own:avel-post (publisher)'
    expect(resolved('{s|{p|Putin}} {c|said} {x|so}, according to {o|Meridian Wire}.')['so']?.via).toBe(chain)
    expect(resolved('{x1|{s2|{p|Putin}} {c2|said} {x2|so}}, {c1|according to} {s1|{o|Meridian Wire}}.')['so']?.via).toBe(chain)
  })

  test('says where no source is stated, right before the publisher', () => {
    expect(resolved('It {c|was alleged} {x|that nobody paid}.')['that nobody paid']).toMatchObject({
      speakers: '',
      via: 'source not stated (source-not-stated), The Avel Post = own:avel-post (publisher)',
    })
  })
})

describe('silence', () => {
  test.each<[marked: string, stance: string]>([
    ['{s|{p|Lena Quist}} {c|declined} {x|to comment}.', 'decline'],
    ['{p|Lena Quist} declined to comment.', 'decline'],
    ['{p|Lena Quist} did not respond to a request for comment.', 'silent'],
  ])('%s', (marked, stance) => {
    const { statements } = resolvedPage(marked, post)
    expect(statements.map((statement) => [shown(statement.speakers), statement.stance])).toEqual([['Lena Quist (local-name)', stance]])
  })
})

describe('the page’s own words', () => {
  test('a statement in a comment belongs to its source', () => {
    const { statements } = resolvedPage(['{p|Lena Quist} left.', '[[commentary]] Analysis: {s|{p|Quist}} {c|said} {x|so}.'], post)
    expect(statements.map(({ placedIn, speakers }) => [placedIn, shown(speakers)])).toEqual([['comment', 'Lena Quist (local-name)']])
  })

  test('a headline points to the statement of the body that it repeats, and so does a later one', () => {
    const { statements } = resolvedPage(
      [
        '[[title]] {x1|Port will open on Monday with three new cranes}, {c1|says} {s1|{p|Quist}}',
        '{s2|{p|Lena Quist}} {c2|said} {x2|the port will open on Monday with three new cranes}.',
        '{s3|{p|Quist}} {c3|said} {x3|the port will open on Monday with three new cranes}. {s4|{p|Tom Vane}} {c4|said} {x4|the port will open on Monday with three new cranes}.',
      ],
      post,
    )
    const body = statements.find(({ placedIn }) => placedIn === 'body')
    expect(statements.map(({ repeats }) => repeats)).toEqual([body?.id, null, body?.id, null])
  })

  test('"I" and "we" outside quotations are the author’s and the publisher’s', () => {
    expect(speakersOf('{s|I} {c|think} {x|so}. {s2|We} {c2|report} {x2|no}.', { ...post, authors: ['Ada Brel'] })).toEqual([
      'Ada Brel (publisher)',
      'The Avel Post = own:avel-post (publisher)',
    ])
  })
})

test('a statement keeps its attribution, but for a source that had who passes it on in it', () => {
  const { statements } = resolvedPage('{s|{p|Lena Quist}} {c|said} {x|so}.', post)
  expect(statements[0]).toMatchObject({
    cue: [{ start: 11, end: 15 }],
    form: 'indirect',
    within: null,
    confidence: 0.9,
    modelId: 'by-hand',
    stance: 'assert',
    negated: false,
    modal: false,
    contentAt: null,
  })
  expect(statements[0]?.saidAt.earliest).toBeNull()
})

test('a page without statements names its actors all the same', () => {
  const page = resolvedPage('{p|Putin} slept in {l|Moscow}.', post)
  expect([page.statements, page.actors.map(({ name }) => name), page.earlierCoverage]).toEqual([[], ['Vladimir Putin', 'Moscow'], []])
})

test('the same page resolves to the same, whatever was resolved before', () => {
  const marked = ['{p|Mr Vane} met {p|Lena Quist}.', '{s|{p|She}} {c|told} {p|Putin} {x|{p|he} was ill}.']
  const before = resolvedPage(marked, post)
  resolvedPage('{p|Mrs Vane} met {p|Bram Quist}. {s|{p|He}} {c|said} {x|so}.', post)
  expect(resolvedPage(marked, post)).toEqual(before)
})
