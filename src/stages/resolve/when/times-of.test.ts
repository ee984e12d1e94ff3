import { describe, expect, test } from 'vitest'
import type { Block } from '../../../model/block.js'
import type { Document } from '../../../model/document.js'
import type { Fragments, Span } from '../../../model/span.js'
import type { Attribution, Place } from '../../../model/statement.js'
import { timesOf, type TimesOptions } from './index.js'

interface Marked {
  readonly text: string
  readonly statements: readonly Attribution[]
}

/** "{s|The board} {c|said} on Monday {x|that all was well}.": s source, c cue, x content, q quoted content; a figure behind the letter tells statements apart. */
const marked = (written: string, placedIn: Place = 'body'): Marked => {
  let text = ''
  const open: { readonly key: string; readonly start: number }[] = []
  const spans = new Map<string, Span[]>()
  for (const [token, key] of written.matchAll(/\{([scxq]\d?)\||\}|[^{}]/g)) {
    if (key !== undefined) open.push({ key, start: text.length })
    else if (token === '}') {
      const last = open.pop()
      if (last) spans.set(last.key, [...(spans.get(last.key) ?? []), { start: last.start, end: text.length }])
    } else text += token
  }
  const of = (letter: string, id: string): Fragments | null => {
    const [first, ...rest] = spans.get(`${letter}${id}`) ?? []
    return first ? [first, ...rest] : null
  }
  const ids = [...new Set([...spans.keys()].map((key) => key.slice(1)))].sort()
  const plain = ids.map((id): Attribution => {
    const quoted = of('q', id)
    const content = quoted ?? of('x', id) ?? [{ start: text.length, end: text.length }]
    return {
      id,
      documentId: 'd',
      source: of('s', id),
      cue: of('c', id),
      content,
      form: quoted ? 'direct' : 'indirect',
      within: null,
      placedIn,
      quoted: quoted ?? [],
      confidence: 1,
      modelId: 'm',
    }
  })
  const outerOf = (inner: Attribution): string | null =>
    plain.findLast(
      (outer) => outer !== inner && outer.content.some(({ start, end }) => start <= (inner.cue?.[0].start ?? -1) && (inner.cue?.[0].end ?? Infinity) <= end),
    )?.id ?? null
  return { text, statements: plain.map((statement) => ({ ...statement, within: outerOf(statement) })) }
}

const documentWith = (text: string, publishedAt: string | null, more: Partial<Document> = {}): Document => ({
  id: 'd',
  url: null,
  canonicalUrl: null,
  publisher: null,
  title: null,
  authors: [],
  publishedAt,
  modifiedAt: null,
  retrievedAt: null,
  language: 'en',
  text,
  textHash: '',
  blocks: [],
  links: [],
  origins: {},
  ...more,
})

interface Seen {
  readonly said: string
  readonly words: string | null
  readonly content: string | null
  readonly contentWords: string | null
}

const bounds = (time: { readonly earliest: string | null; readonly latest: string | null }): string => `${time.earliest ?? '?'} .. ${time.latest ?? '?'}`

const see = (
  written: string,
  publishedAt: string | null,
  id = '',
  more: Partial<Document> = {},
  options: TimesOptions = {},
  placedIn: Place = 'body',
): Seen => {
  const { text, statements } = marked(written, placedIn)
  const times = timesOf(documentWith(text, publishedAt, more), statements, options).get(id)
  if (!times) throw new Error(`no statement ${id}`)
  const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null)
  return {
    said: bounds(times.saidAt),
    words: words(times.saidAt.mention),
    content: times.contentAt && bounds(times.contentAt),
    contentWords: words(times.contentAt?.mention),
  }
}

const midday = '2024-05-15T12:00:00+02:00' // a Wednesday
const day = (date: string, next: string, zone: string): string => `${date}T00:00:00${zone} .. ${next}T00:00:00${zone}`

describe('the saying, by words of its own clause', () => {
  test.each<[name: string, published: string | null, text: string, said: string, words: string | null]>([
    [
      'weekday behind the cue',
      midday,
      '{s|The ferry office} {c|said} on Monday {x|that the pier was shut}.',
      day('2024-05-13', '2024-05-14', '+02:00'),
      'on Monday',
    ],
    [
      'weekday inside a content that was read too wide',
      midday,
      '{s|The ferry office} {c|said} {x|Monday it would sail}.',
      day('2024-05-13', '2024-05-14', '+02:00'),
      'Monday',
    ],
    ['weekday in front', midday, 'On Sunday, {s|the reeve} {c|denied} {x|any debt}.', day('2024-05-12', '2024-05-13', '+02:00'), 'On Sunday'],
    [
      'weekday between subject and cue',
      midday,
      '{s|The reeve} on Saturday {c|rejected} {x|the claim}.',
      day('2024-05-11', '2024-05-12', '+02:00'),
      'on Saturday',
    ],
    [
      'weekday behind the addressee',
      midday,
      '{s|She} {c|told} a court in Sarn on Tuesday {x|that she had paid}.',
      day('2024-05-14', '2024-05-15', '+02:00'),
      'on Tuesday',
    ],
    ['weekday behind an inverted cue', midday, '{q|“We sail,”} {c|said} {s|the pilot} on Thursday.', day('2024-05-09', '2024-05-10', '+02:00'), 'on Thursday'],
    [
      'the day of publication is cut',
      midday,
      '{s|The pilot} {c|said} on Wednesday {x|that he sailed}.',
      '2024-05-15T00:00:00+02:00 .. 2024-05-15T12:00:00+02:00',
      'on Wednesday',
    ],
    [
      '"last Wednesday" is a week back',
      midday,
      '{s|The pilot} {c|said} last Wednesday {x|that he sailed}.',
      day('2024-05-08', '2024-05-09', '+02:00'),
      'last Wednesday',
    ],
    [
      'Tuesday of last week',
      midday,
      '{s|The pilot} {c|said} on Tuesday last week {x|that he sailed}.',
      day('2024-05-07', '2024-05-08', '+02:00'),
      'on Tuesday last week',
    ],
    [
      'earlier this week',
      midday,
      '{s|The pilot} {c|said} earlier this week {x|that he sailed}.',
      '2024-05-13T00:00:00+02:00 .. 2024-05-15T12:00:00+02:00',
      'earlier this week',
    ],
    ['late last month', midday, '{s|The pilot} {c|said} late last month {x|that he sailed}.', day('2024-04-01', '2024-05-01', '+02:00'), 'late last month'],
    ['four days ago', midday, '{s|The pilot} {c|said} four days ago {x|that he sailed}.', day('2024-05-11', '2024-05-12', '+02:00'), 'four days ago'],
    [
      'three weeks ago is that week',
      midday,
      '{s|The pilot} {c|said} three weeks ago {x|that he sailed}.',
      day('2024-04-22', '2024-04-29', '+02:00'),
      'three weeks ago',
    ],
    [
      'three weeks ago today is that day',
      midday,
      '{s|The pilot} {c|said} three weeks ago today {x|that he sailed}.',
      day('2024-04-24', '2024-04-25', '+02:00'),
      'three weeks ago today',
    ],
    [
      'the Sunday night reaches into Monday',
      midday,
      '{s|The pilot} {c|said} on Sunday night {x|that he sailed}.',
      '2024-05-12T18:00:00+02:00 .. 2024-05-13T05:00:00+02:00',
      'on Sunday night',
    ],
    [
      'a night that has not come yet is the one a week ago',
      midday,
      '{s|The pilot} {c|said} on Wednesday night {x|that he sailed}.',
      '2024-05-08T18:00:00+02:00 .. 2024-05-09T05:00:00+02:00',
      'on Wednesday night',
    ],
    ['in a 2019 interview', midday, '{s|The pilot} {c|said} in a 2019 interview {x|that he sailed}.', day('2019-01-01', '2020-01-01', '+02:00'), '2019'],
    [
      'a statement issued on a day',
      midday,
      'In a statement issued on Sunday {s|the guild} {c|blamed} {x|the wind}.',
      day('2024-05-12', '2024-05-13', '+02:00'),
      'on Sunday',
    ],
    [
      'an interview aired on a day bounds only',
      midday,
      '{s|The pilot} {c|said} in an interview aired on Sunday {x|that he sailed}.',
      '? .. 2024-05-13T00:00:00+02:00',
      'on Sunday',
    ],
    [
      'a letter seen on a day bounds only',
      midday,
      'In a letter seen by the Hask Courier on Monday {s|the guild} {c|denied} {x|it}.',
      '? .. 2024-05-14T00:00:00+02:00',
      'on Monday',
    ],
    ["Friday's briefing", midday, "At Friday's briefing {s|the guild} {c|denied} {x|it}.", day('2024-05-10', '2024-05-11', '+02:00'), "Friday's"],
    [
      'a day in a relative clause is no day of the saying',
      midday,
      '{s|The pilot, who was dismissed on Friday}, {c|said} {x|that he sailed}.',
      '? .. 2024-05-15T12:00:00+02:00',
      null,
    ],
    [
      'a day in a participle of the source is none either',
      midday,
      'Elected in 2019, {s|the reeve} {c|said} {x|that he sailed}.',
      '? .. 2024-05-15T12:00:00+02:00',
      null,
    ],
    ['an age or a figure is no year', midday, '{s|The pilot} {c|said} {x|that 2019 crowns were gone}.', '? .. 2024-05-15T12:00:00+02:00', null],
    [
      'a date after the publication is a contradiction',
      midday,
      'On 3 June 2031 {s|the pilot} {c|said} {x|that he sailed}.',
      '? .. 2024-05-15T12:00:00+02:00',
      'On 3 June 2031',
    ],
    [
      'weekday and date that do not fit',
      midday,
      '{s|The pilot} {c|said} on Tuesday, May 13, {x|that he sailed}.',
      '? .. 2024-05-15T12:00:00+02:00',
      'on Tuesday, May 13',
    ],
    ['previously', midday, '{s|The pilot} had previously {c|said} {x|that he sailed}.', '? .. 2024-05-15T12:00:00+02:00', 'previously'],
    ['said at the time', midday, '{q|“She is lost,”} {s|the pilot} {c|said} at the time.', '? .. 2024-05-15T12:00:00+02:00', 'at the time'],
    [
      'a day after a dated event',
      midday,
      "{s|The pilot} {c|said} two days after Friday's wreck {x|that he sailed}.",
      day('2024-05-12', '2024-05-13', '+02:00'),
      "two days after Friday's wreck",
    ],
    ['Good Friday', midday, '{s|The dean} {c|said} on Good Friday {x|that bells were dear}.', day('2024-03-29', '2024-03-30', '+02:00'), 'on Good Friday'],
    [
      '13/04/2024 reads one way',
      midday,
      '{s|The dean} {c|wrote} on 13/04/2024 {x|that bells were dear}.',
      day('2024-04-13', '2024-04-14', '+02:00'),
      'on 13/04/2024',
    ],
    ['said by a day', midday, 'By Monday {s|the dean} had {c|conceded} {x|that bells were dear}.', '? .. 2024-05-14T00:00:00+02:00', 'By Monday'],
    [
      'since a day',
      midday,
      '{s|The dean} has {c|said} since Sunday {x|that bells are dear}.',
      '2024-05-12T00:00:00+02:00 .. 2024-05-15T12:00:00+02:00',
      'since Sunday',
    ],
    [
      'from one day to another',
      midday,
      'From Thursday to Saturday {s|the dean} {c|warned} {x|of bells}.',
      day('2024-05-09', '2024-05-12', '+02:00'),
      'From Thursday to Saturday',
    ],
    [
      'between months of two years',
      '2024-02-10T09:00:00Z',
      'Between November and January {s|the dean} {c|warned} {x|of bells}.',
      day('2023-11-01', '2024-02-01', 'Z'),
      'Between November and January',
    ],
    ['the surname Tuesday', midday, '{s|Judge Friday} {c|said} {x|that it was late}.', '? .. 2024-05-15T12:00:00+02:00', null],
    ['may is no month', midday, '{s|The dean} {c|said} {x|bells may ring}.', '? .. 2024-05-15T12:00:00+02:00', null],
  ])('%s', (_, published, text, said, words) => {
    expect(see(text, published)).toMatchObject({ said, words })
  })
})

describe('zones, clocks and the ends of years', () => {
  test.each<[name: string, published: string | null, text: string, said: string]>([
    [
      'a weekday in the far east',
      '2025-01-01T01:00:00+13:00',
      '{s|The port} {c|said} on Wednesday {x|that it shut}.',
      '2025-01-01T00:00:00+13:00 .. 2025-01-01T01:00:00+13:00',
    ],
    [
      'a weekday in the far west',
      '2024-12-31T23:00:00-11:00',
      '{s|The port} {c|said} on Tuesday {x|that it shut}.',
      '2024-12-31T00:00:00-11:00 .. 2024-12-31T23:00:00-11:00',
    ],
    ['yesterday over the year', '2025-01-01T08:00:00-05:00', '{s|The port} {c|said} yesterday {x|that it shut}.', day('2024-12-31', '2025-01-01', '-05:00')],
    ['2 January, on Dec. 30', '2025-01-02T08:00:00-05:00', '{s|The port} {c|said} on Dec. 30 {x|that it shut}.', day('2024-12-30', '2024-12-31', '-05:00')],
    ['January, in December', '2025-01-20T08:00:00Z', '{s|The port} {c|said} in December {x|that it shut}.', day('2024-12-01', '2025-01-01', 'Z')],
    ['January, last year', '2025-01-01T00:10:00Z', '{s|The port} {c|said} last year {x|that it shut}.', day('2024-01-01', '2025-01-01', 'Z')],
    ['January, two months ago', '2025-01-31T00:10:00Z', '{s|The port} {c|said} two months ago {x|that it shut}.', day('2024-11-01', '2024-12-01', 'Z')],
    ['the week over the year', '2026-01-02T08:00:00Z', '{s|The port} {c|said} this week {x|that it shut}.', '2025-12-29T00:00:00Z .. 2026-01-02T08:00:00Z'],
    [
      "New Year's Eve told on New Year's Day",
      '2026-01-01T08:00:00Z',
      "{s|The port} {c|said} on New Year's Eve {x|that it shut}.",
      day('2025-12-31', '2026-01-01', 'Z'),
    ],
    ['29 February four years back', '2027-03-05T08:00:00Z', '{s|The port} {c|said} on 29 February {x|that it shut}.', day('2024-02-29', '2024-03-01', 'Z')],
    ['29 February of a year without one', '2027-03-05T08:00:00Z', '{s|The port} {c|said} on 29 February 2023 {x|that it shut}.', '? .. 2027-03-05T08:00:00Z'],
    ['a day ago on 1 March of a leap year', '2028-03-01T08:00:00Z', '{s|The port} {c|said} a day ago {x|that it shut}.', day('2028-02-29', '2028-03-01', 'Z')],
    [
      'the 31st in a month after a short one',
      '2024-05-15T12:00:00Z',
      '{s|The port} {c|said} on the 31st {x|that it shut}.',
      day('2024-03-31', '2024-04-01', 'Z'),
    ],
    [
      'at 9 p.m. EST on a page in Europe',
      '2024-01-16T12:00:00+01:00',
      '{s|The port} {c|said} at 9 p.m. EST on Monday {x|that it shut}.',
      '2024-01-16T03:00:00+01:00 .. 2024-01-16T04:00:00+01:00',
    ],
    [
      'ET in summer',
      '2024-07-16T12:00:00Z',
      '{s|The port} {c|said} at 9:30 a.m. ET on Monday {x|that it shut}.',
      '2024-07-15T13:30:00Z .. 2024-07-15T13:31:00Z',
    ],
    [
      'ET in winter',
      '2024-01-16T12:00:00Z',
      '{s|The port} {c|said} at 9:30 a.m. ET on Monday {x|that it shut}.',
      '2024-01-15T14:30:00Z .. 2024-01-15T14:31:00Z',
    ],
    [
      'a time too late for today was yesterday',
      '2024-01-16T12:00:00Z',
      'At 23:10 {s|the port} {c|said} {x|that it shut}.',
      '2024-01-15T23:10:00Z .. 2024-01-15T23:11:00Z',
    ],
    [
      'local time of somewhere is a day',
      '2024-01-16T12:00:00Z',
      '{s|The port} {c|said} at 8 a.m. local time on Monday {x|that it shut}.',
      day('2024-01-15', '2024-01-16', 'Z'),
    ],
    [
      'last night after midnight',
      '2024-01-01T00:30:00+01:00',
      '{s|The port} {c|said} last night {x|that it shut}.',
      '2023-12-31T18:00:00+01:00 .. 2024-01-01T00:30:00+01:00',
    ],
    ['this morning on a page with a day only', '2024-01-16', '{s|The port} {c|said} this morning {x|that it shut}.', '2024-01-16 .. 2024-01-17'],
    ['no words, a day only', '2024-01-16', '{s|The port} {c|said} {x|that it shut}.', '? .. 2024-01-17'],
    ['no page date, full date', null, '{s|The port} {c|said} on 4 March 2024 {x|that it shut}.', '2024-03-04 .. 2024-03-05'],
    ['no page date, month', null, '{s|The port} {c|said} in March 2024 {x|that it shut}.', '2024-03-01 .. 2024-04-01'],
    ['no page date, weekday', null, '{s|The port} {c|said} on Monday {x|that it shut}.', '? .. ?'],
    ['a page date that is none', 'last week', '{s|The port} {c|said} on Monday {x|that it shut}.', '? .. ?'],
  ])('%s', (_, published, text, said) => {
    expect(see(text, published).said).toBe(said)
  })
})

describe('the content', () => {
  test.each<[name: string, text: string, content: string | null, words: string | null]>([
    [
      'as of a day, with a silence',
      'As of Tuesday, {s|the guild} had not {c|replied} {x|to questions}.',
      day('2024-05-14', '2024-05-15', '+02:00'),
      'As of Tuesday',
    ],
    ['a day behind the event', '{s|The guild} {c|said} {x|that the attack on Tuesday killed nobody}.', day('2024-05-14', '2024-05-15', '+02:00'), 'on Tuesday'],
    ['a day to come', '{s|The guild} {c|said} {x|the vote will be held on Friday}.', day('2024-05-17', '2024-05-18', '+02:00'), 'on Friday'],
    ['tomorrow', '{s|The guild} {c|said} {x|it would sail tomorrow}.', day('2024-05-16', '2024-05-17', '+02:00'), 'tomorrow'],
    ['both: the saying takes its own', '{s|The guild} {c|said} Monday {x|it would sail Friday}.', day('2024-05-17', '2024-05-18', '+02:00'), 'Friday'],
    [
      'the day of what was asked about',
      "Asked about Sunday's storm, {s|the guild} {c|said} {x|nothing had been lost}.",
      day('2024-05-12', '2024-05-13', '+02:00'),
      "Sunday's",
    ],
    [
      'inside a quotation whose day is known',
      '{s|The pilot} {c|said} on Sunday: {q|“I sailed yesterday.”}',
      day('2024-05-11', '2024-05-12', '+02:00'),
      'yesterday',
    ],
    ['inside a quotation whose day is not', '{s|The pilot} {c|said}: {q|“I sailed yesterday.”}', '? .. ?', 'yesterday'],
    ['none', '{s|The pilot} {c|said} on Sunday {x|that he sailed}.', null, null],
  ])('%s', (_, text, content, words) => {
    expect(see(text, midday)).toMatchObject({ content, contentWords: words })
  })

  test('dates no saying', () => {
    expect(see('As of Tuesday, {s|the guild} had not {c|replied} {x|to questions}.', midday)).toMatchObject({
      said: '? .. 2024-05-15T12:00:00+02:00',
      words: null,
    })
  })
})

describe('from statement to statement', () => {
  const first = '{s1|Ana Quell} {c1|said} on Monday {x1|that it leaked}. '
  test.each<[name: string, text: string, id: string, said: string]>([
    ['she added', `${first}{q2|“It still does,”} {s2|she} {c2|added}.`, '2', day('2024-05-13', '2024-05-14', '+02:00')],
    ['another speaker', `${first}{s2|The guild} {c2|said} {x2|it did not}.`, '2', '? .. 2024-05-15T12:00:00+02:00'],
    ['another tense', `${first}{s2|She} {c2|says} {x2|it does}.`, '2', '? .. 2024-05-15T12:00:00+02:00'],
    ['before that', `${first}{s2|She} had {c2|denied} {x2|it}.`, '2', '? .. 2024-05-15T12:00:00+02:00'],
    ['the next day', `${first}The next day {s2|the guild} {c2|said} {x2|it did not}.`, '2', day('2024-05-14', '2024-05-15', '+02:00')],
    ['an occasion told of before', 'The reeve spoke in Sarn on Sunday. {q2|“All is well,”} {s2|he} {c2|said}.', '2', day('2024-05-12', '2024-05-13', '+02:00')],
    [
      'told inside another saying',
      '{s1|The Hask Courier} {c1|reported} on Monday {x1|that {s2|the reeve} had {c2|said} {x2|it leaked}}.',
      '2',
      '? .. 2024-05-14T00:00:00+02:00',
    ],
    [
      'its own day inside another saying',
      '{s1|The Courier} {c1|reported} on Monday {x1|that {s2|the reeve} had {c2|said} on Friday {x2|it leaked}}.',
      '2',
      day('2024-05-10', '2024-05-11', '+02:00'),
    ],
    [
      'the outer day is not the inner one',
      '{s1|The Courier} {c1|said} {x1|that {s2|the reeve} {c2|said} on Friday {x2|it leaked}}.',
      '1',
      '? .. 2024-05-15T12:00:00+02:00',
    ],
    [
      'a quoted yesterday counts from its speaker',
      '{s1|The clerk} {c1|said} on Monday: {q1|“{s2|He} {c2|told} me yesterday {x2|that it leaked}.”}',
      '2',
      day('2024-05-12', '2024-05-13', '+02:00'),
    ],
    [
      'two clauses with a day each',
      'On Monday {s1|the miller} {c1|denied} {x1|it}, and on Tuesday {s2|the baker} {c2|agreed} {x2|with him}.',
      '1',
      day('2024-05-13', '2024-05-14', '+02:00'),
    ],
    [
      'two clauses, the second',
      'On Monday {s1|the miller} {c1|denied} {x1|it}, and on Tuesday {s2|the baker} {c2|agreed} {x2|with him}.',
      '2',
      day('2024-05-14', '2024-05-15', '+02:00'),
    ],
  ])('%s', (_, text, id, said) => {
    expect(see(text, midday, id).said).toBe(said)
  })

  test('keys tell the speaker where words do not', () => {
    const text = `${first}{s2|The reeve} {c2|said} {x2|it was old}.`
    expect(see(text, midday, '2', {}, { speakerKey: () => 'quell' }).said).toBe(day('2024-05-13', '2024-05-14', '+02:00'))
    expect(see(text, midday, '2', {}, { speakerKey: ({ id }) => id }).said).toBe('? .. 2024-05-15T12:00:00+02:00')
  })
})

describe('datelines, earlier stories and changes of the page', () => {
  const said = '{s|The port} {c|said} yesterday {x|that it shut}.'
  test('a dateline run into the first paragraph', () => {
    expect(see(`LINDMARK, May 14 (Ostwind News) - ${said}`, midday).said).toBe(day('2024-05-13', '2024-05-14', '+02:00'))
  })
  test('a dateline that is a block', () => {
    const blocks: readonly Block[] = [{ kind: 'dateline', start: 0, end: 16 }]
    expect(see(`LINDMARK, May 13\n${said}`, midday, '', { blocks }).said).toBe(day('2024-05-12', '2024-05-13', '+02:00'))
  })
  test('a dateline of the year before', () => {
    expect(see(`LINDMARK, Dec. 31 (Ostwind News) — ${said}`, '2025-01-01T02:00:00Z').said).toBe(day('2024-12-30', '2024-12-31', 'Z'))
  })
  test('a dateline bounds nothing', () => {
    expect(see('LINDMARK, May 14 (Ostwind News) - {s|The port} {c|said} {x|that it shut}.', midday)).toMatchObject({
      said: '? .. 2024-05-15T12:00:00+02:00',
      words: null,
      content: null,
    })
  })
  test('a citation counts from its own day and ends with it', () => {
    const story = { start: 0, end: 60, title: null, date: '2024-03-10', url: null }
    const options = { earlierCoverage: [story] }
    expect(see(said, midday, '', {}, options, 'citation').said).toBe(day('2024-03-09', '2024-03-10', '+02:00'))
    expect(see('{s|The port} {c|said} {x|that it shut}.', midday, '', {}, options, 'citation').said).toBe('? .. 2024-03-11T00:00:00+02:00')
    expect(see('{s|The port} {c|said} {x|that it shut}.', null, '', {}, options, 'citation').said).toBe('? .. 2024-03-11')
  })
  test('a citation without a day leaves the bound of the page', () => {
    expect(see(said, midday, '', {}, {}, 'citation').said).toBe('? .. 2024-05-15T12:00:00+02:00')
  })
  test('a later change moves the bound only where the page tells of it', () => {
    const modifiedAt = '2024-05-16T09:00:00+02:00'
    expect(see('{s|The port} {c|said} {x|that it shut}.', midday, '', { modifiedAt }).said).toBe('? .. 2024-05-15T12:00:00+02:00')
    expect(see('{s|The port} {c|said} {x|that it shut}.\nUpdated 16 May.', midday, '', { modifiedAt }).said).toBe('? .. 2024-05-16T09:00:00+02:00')
  })
})
