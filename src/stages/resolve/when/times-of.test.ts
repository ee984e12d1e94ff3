import { describe, expect, test } from 'vitest'
import { day, midday, see } from '../../../../test/when/see-times.js'

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

describe('clauses of every kind', () => {
  const [sunday, monday, none] = [day('2024-05-12', '2024-05-13', '+02:00'), day('2024-05-13', '2024-05-14', '+02:00'), '? .. 2024-05-15T12:00:00+02:00']
  test.each<[name: string, text: string, said: string, words: string | null]>([
    ['an act on somebody, in a content read too wide', '{s|The reeve} {c|criticised} {x|the guild on Sunday for selling the mill}.', sunday, 'on Sunday'],
    ['a denied act keeps its day', '{s|The reeve} {c|denied} {x|selling the mill on Sunday}.', none, null],
    ['an act at the same time', 'Opening the fair on Sunday, {s|the reeve} {c|said} {x|the mill was empty}.', sunday, 'on Sunday'],
    ['a clause at the same time', 'As he left the court on Sunday, {s|the reeve} {c|said} {x|the mill was empty}.', sunday, 'on Sunday'],
    ['an act before', 'Having sold it on Sunday, {s|the reeve} {c|said} {x|the mill was empty}.', none, null],
    ['one act with the verb before', '{s|The reeve} went to the guild on Sunday to {c|demand} {x|the keys}.', sunday, 'on Sunday'],
    ['a participle that goes on', '{s|The reeve} resigned on Sunday, {c|saying} {x|that the mill was empty}.', sunday, 'on Sunday'],
    ['a clause that hangs on another', 'The guild met on Sunday, shortly after {s|the reeve} {c|said} {x|the mill was empty}.', none, null],
    ['a televised address', 'In a televised address on Monday, {s|the reeve} {c|vowed} {x|to stay}.', monday, 'on Monday'],
    [
      'an evening rally',
      '{s|The reeve} {c|said} during a Sunday evening rally {x|that the mill was empty}.',
      '2024-05-12T18:00:00+02:00 .. 2024-05-13T00:00:00+02:00',
      'Sunday evening',
    ],
    ['since the evening debate', '{s|The reeve} has not {c|mentioned} {x|the mill} since the Sunday evening debate.', none, null],
    ['last', '{s|The reeve} {c|said} a week ago on Friday {x|that the mill was empty}.', day('2024-05-10', '2024-05-11', '+02:00'), 'a week ago on Friday'],
    [
      'as early as a year',
      '{s|The reeve} {c|said} as early as 2016 {x|that the mill was empty}.',
      day('2016-01-01', '2017-01-01', '+02:00'),
      'as early as 2016',
    ],
    ['recorded and aired', 'In a talk recorded on Sunday and aired on Monday, {s|the reeve} {c|said} {x|the mill was empty}.', sunday, 'on Sunday'],
    [
      'seen of an undated letter',
      '{s|The reeve} {c|wrote} in a letter obtained on Monday {x|that the mill was empty}.',
      '? .. 2024-05-14T00:00:00+02:00',
      'on Monday',
    ],
    ['quoted on a day', '{s|The reeve} {c|was quoted} on Monday as saying {x|that the mill was empty}.', '? .. 2024-05-14T00:00:00+02:00', 'on Monday'],
    ['the Good Friday Agreement', 'In the Good Friday Agreement {s|the reeve} {c|said} {x|the mill was empty}.', none, null],
    ['USA TODAY', '{s|The reeve} {c|told} USA TODAY {x|that the mill was empty}.', none, null],
    ['a figure of the content', '{s|The reeve} {c|announced} {x|a curfew from midnight to 6 a.m.}', none, null],
  ])('%s', (_, text, said, words) => {
    expect(see(text, midday)).toMatchObject({ said, words })
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
      'an occasion of the one named again',
      'Lora Finch spoke in Sarn on Sunday. {q2|“All is well,”} {s2|Finch} {c2|said}.',
      '2',
      day('2024-05-12', '2024-05-13', '+02:00'),
    ],
    ['an occasion of another', 'Lora Finch spoke in Sarn on Sunday. {q2|“All is well,”} {s2|a miller} {c2|said}.', '2', '? .. 2024-05-15T12:00:00+02:00'],
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
