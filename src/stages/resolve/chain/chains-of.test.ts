import { describe, expect, test } from 'vitest'
import { toldPage, type ToldStatement } from '../../../../test/fixtures/told-page.js'
import { chainsOf } from './index.js'

const shownLinks = (lines: string | readonly string[], told: readonly ToldStatement[], knows?: (name: string) => boolean): readonly string[] => {
  const { document, attributions } = toldPage(lines, told)
  const { links } = chainsOf(document, attributions, knows)
  return attributions.map(({ id }) => (links.get(id) ?? []).map(({ span }) => document.text.slice(span.start, span.end)).join(' < '))
}
const kindsOf = (lines: string | readonly string[], told: readonly ToldStatement[]): readonly string[] => {
  const { document, attributions } = toldPage(lines, told)
  return [...chainsOf(document, attributions).links.values()].map((links) => links.map(({ kind }) => kind).join(' '))
}

const treasurer: ToldStatement = { source: 'the treasurer', cue: 'said', content: 'It is a lot' }

test.each<[name: string, text: string, told: readonly ToldStatement[], expected: readonly string[]]>([
  ['nothing stands between', 'It is a lot, the treasurer said.', [treasurer], ['']],
  ['a trailing "according to"', 'It is a lot, the treasurer said, according to Radio Avel.', [treasurer], ['Radio Avel']],
  ['a trailing agency', 'It is a lot, the treasurer said, Meridian News reported.', [treasurer], ['Meridian News']],
  ['a trailing agency with its day', 'It is a lot, the treasurer said, Meridian News reported on Monday.', [treasurer], ['Meridian News']],
  ['"as reported by"', 'It is a lot, the treasurer said, as reported by The Avel Post.', [treasurer], ['The Avel Post']],
  ['"as first reported by"', 'It is a lot, the treasurer said, as first reported by The Avel Post.', [treasurer], ['The Avel Post']],
  ['"per" an outlet', 'It is a lot, the treasurer said, per CNN.', [treasurer], ['CNN']],
  ['"per" a measure', 'It is a lot, the treasurer said of the ten tons per Avel citizen.', [treasurer], ['']],
  ['"via" an agency', 'It is a lot, the treasurer said via AFP.', [treasurer], ['AFP']],
  ['"via" a way', 'It is a lot, the treasurer said of ships via Port Avel.', [treasurer], ['']],
  ['two that pass on, one after the other', 'It is a lot, the treasurer said, TASS reported, according to Reuters.', [treasurer], ['TASS < Reuters']],
  ['a leading "according to"', 'According to Reuters, the treasurer said it is a lot.', [{ ...treasurer, content: 'it is a lot' }], ['Reuters']],
  [
    'a leading one in a clause of its own',
    'The mayor left, but according to Reuters, the treasurer said it is a lot.',
    [{ ...treasurer, content: 'it is a lot' }],
    ['Reuters'],
  ],
  [
    'one between subject and cue',
    'The treasurer, according to Reuters, said it is a lot.',
    [{ source: 'The treasurer', cue: 'said', content: 'it is a lot' }],
    ['Reuters'],
  ],
  [
    'one inside a content is part of it',
    'The treasurer said that, according to the harbor office, it is a lot and will be.',
    [{ source: 'The treasurer', cue: 'said', content: 'that, according to the harbor office, it is a lot and will be' }],
    [''],
  ],
  [
    'one at the end that the content has swallowed',
    'The treasurer said that it is a lot, according to Reuters.',
    [{ source: 'The treasurer', cue: 'said', content: 'that it is a lot, according to Reuters' }],
    ['Reuters'],
  ],
  [
    'one that covers several cues',
    'The mayor said that it rains and warned that it will snow, according to Al Jazeera.',
    [
      { source: 'The mayor', cue: 'said', content: 'that it rains' },
      { source: 'The mayor', cue: 'warned', content: 'that it will snow' },
    ],
    ['Al Jazeera', 'Al Jazeera'],
  ],
  [
    'one does not reach over a semicolon',
    'The mayor said that it rains; the warden warned that it will snow, according to Al Jazeera.',
    [
      { source: 'The mayor', cue: 'said', content: 'that it rains' },
      { source: 'the warden', cue: 'warned', content: 'that it will snow' },
    ],
    ['', 'Al Jazeera'],
  ],
  [
    'one in the middle of the last clause is for that one',
    'The army told Axios the strike was planned, while a diplomat warned, according to Reuters, that it would fail.',
    [
      { source: 'The army', cue: 'told', content: 'the strike was planned' },
      { source: 'a diplomat', cue: 'warned', content: 'that it would fail' },
    ],
    ['Axios', 'Reuters'],
  ],
  [
    'each has its own',
    'The mayor said that it rains, according to Reuters, and the warden warned that it will snow, according to TASS.',
    [
      { source: 'The mayor', cue: 'said', content: 'that it rains' },
      { source: 'the warden', cue: 'warned', content: 'that it will snow' },
    ],
    ['Reuters', 'TASS'],
  ],
  [
    'one inside a quotation holds for what is said inside it only',
    '"It rains, the mayor said, according to the gazette," the warden added.',
    [
      { source: 'the warden', cue: 'added', content: '"It rains, the mayor said, according to the gazette,"' },
      { source: 'the mayor', cue: 'said', content: 'It rains', within: 0 },
    ],
    ['', 'the gazette < the warden'],
  ],
  [
    'one that follows a quotation over sentences',
    'The mayor said: "It rains. It will snow," according to Al Jazeera.',
    [{ source: 'The mayor', cue: 'said:', content: '"It rains. It will snow,"' }],
    ['Al Jazeera'],
  ],
  [
    'two aides, cited by the paper',
    'The president told reporters that the blockade will end, The Avel Post reported, citing two aides.',
    [{ source: 'The president', cue: 'told', content: 'that the blockade will end' }],
    ['two aides < The Avel Post'],
  ],
  ['told an agency', 'It is a lot, the treasurer told Reuters.', [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }], ['Reuters']],
  [
    'told an agency in an interview',
    'It is a lot, the treasurer told the BBC in an interview.',
    [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }],
    ['the BBC'],
  ],
  ['told reporters', 'It is a lot, the treasurer told reporters.', [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }], ['']],
  ['told the press', 'It is a lot, the treasurer told the press.', [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }], ['']],
  [
    'told an invented paper by its kind',
    'It is a lot, the treasurer told the newspaper Avel Morning.',
    [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }],
    ['the newspaper Avel Morning'],
  ],
  ["an outlet's host", "It is a lot, the treasurer told CNN's Ada Penn.", [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }], ['CNN']],
  [
    'a host of an outlet',
    'It is a lot, the treasurer told host Ada Penn on Fox News.',
    [{ source: 'the treasurer', cue: 'told', content: 'It is a lot' }],
    ['Fox News'],
  ],
  ['a spokesman', 'It is a lot, the treasurer said through a spokesman.', [treasurer], ['a spokesman']],
  ['court papers', 'It is a lot, the treasurer said in court papers.', [treasurer], ['court papers']],
  ['an interview with', 'It is a lot, the treasurer said in an interview with Fox News on Sunday.', [treasurer], ['Fox News']],
  ['an interview published by', 'It is a lot, the treasurer said in an interview published by Der Spiegel.', [treasurer], ['Der Spiegel']],
  ['comments carried by', 'It is a lot, the treasurer said in comments carried by state media.', [treasurer], ['state media']],
  ['speaking to', 'Speaking to CNN, the treasurer said it is a lot.', [{ ...treasurer, content: 'it is a lot' }], ['CNN']],
  ['quoted as saying by', 'It is a lot, the treasurer was quoted as saying by TASS.', [{ ...treasurer, cue: 'was quoted as saying' }], ['TASS']],
  [
    'quoted by',
    'The treasurer was quoted by Interfax as saying it is a lot.',
    [{ source: 'The treasurer', cue: 'was quoted', content: 'it is a lot' }],
    ['Interfax'],
  ],
  ['a statement on Telegram', 'It is a lot, the treasurer said in a statement on Telegram.', [treasurer], ['a statement on Telegram']],
  ['a leading statement', 'In a joint statement, the treasurer said it is a lot.', [{ ...treasurer, content: 'it is a lot' }], ['a joint statement']],
  ['a tweet', 'In a tweet, the treasurer said it is a lot.', [{ ...treasurer, content: 'it is a lot' }], ['a tweet']],
  ['a platform', 'It is a lot, the treasurer wrote on Telegram.', [{ ...treasurer, cue: 'wrote' }], ['Telegram']],
  ['a report that was passed on', 'It is a lot, the treasurer said in a report, according to Reuters.', [treasurer], ['a report < Reuters']],
  [
    'a statement inside a content is no link',
    'The treasurer said that in a letter the mayor had lied.',
    [{ source: 'The treasurer', cue: 'said', content: 'that in a letter the mayor had lied' }],
    [''],
  ],
  [
    'a statement that two cues share',
    'In a statement, the treasurer said it is a lot, adding that it will be more.',
    [
      { ...treasurer, content: 'it is a lot' },
      { source: 'the treasurer', cue: 'adding', content: 'that it will be more' },
    ],
    ['a statement', 'a statement'],
  ],
  [
    'a statement belongs to one of two speakers',
    'The mayor denied it, and the treasurer said it is a lot in a statement.',
    [
      { source: 'The mayor', cue: 'denied', content: 'it' },
      { ...treasurer, content: 'it is a lot' },
    ],
    ['', 'a statement'],
  ],
  [
    'a thing in the cue',
    'It is a lot, according to a speech the treasurer gave.',
    [{ source: 'the treasurer', cue: 'according to a speech', content: 'It is a lot' }],
    ['a speech'],
  ],
  ['line ends inside the sentence', 'It is a lot, the treasurer said,\naccording to Radio Avel.', [treasurer], ['Radio Avel']],
])('%s', (_, text, told, expected) => {
  expect(shownLinks(text, told)).toEqual(expected)
})

describe('statements around', () => {
  const text = 'The gazette wrote that the mayor claimed that it rains.'
  const told: readonly ToldStatement[] = [
    { source: 'The gazette', cue: 'wrote', content: 'that the mayor claimed that it rains' },
    { source: 'the mayor', cue: 'claimed', content: 'that it rains', within: 0 },
  ]
  test('are links, with the statement that they are', () => {
    const { document, attributions } = toldPage(text, told)
    const { links } = chainsOf(document, attributions)
    expect(links.get(attributions[1]!.id)).toEqual([{ span: { start: 0, end: 11 }, kind: 'outer-source', statementId: attributions[0]!.id }])
  })

  test('come before what covers them too', () => {
    expect(shownLinks(text.replace('.', ', according to Reuters.'), told)).toEqual(['Reuters', 'The gazette < Reuters'])
  })

  test('are followed three deep', () => {
    expect(
      shownLinks('Radio Avel said the gazette wrote that the mayor claimed that it rains.', [
        { source: 'Radio Avel', cue: 'said', content: 'the gazette wrote that the mayor claimed that it rains' },
        { source: 'the gazette', cue: 'wrote', content: 'that the mayor claimed that it rains', within: 0 },
        { source: 'the mayor', cue: 'claimed', content: 'that it rains', within: 1 },
      ]),
    ).toEqual(['', 'Radio Avel', 'the gazette < Radio Avel'])
  })

  test('whose speaker says "I" inside are no links', () => {
    expect(
      shownLinks('Radio Avel said the mayor wrote: "I believe that it rains."', [
        { source: 'Radio Avel', cue: 'said', content: 'the mayor wrote: "I believe that it rains."' },
        { source: 'the mayor', cue: 'wrote:', content: '"I believe that it rains."', within: 0 },
        { source: 'I', cue: 'believe', content: 'that it rains', within: 1, from: '"' },
      ]),
    ).toEqual(['', 'Radio Avel', 'Radio Avel'])
  })

  test('that nobody says are no links', () => {
    expect(
      shownLinks('It was reported that the mayor claimed that it rains.', [
        { cue: 'was reported', content: 'that the mayor claimed that it rains' },
        { source: 'the mayor', cue: 'claimed', content: 'that it rains', within: 0 },
      ]),
    ).toEqual(['', ''])
  })
})

describe('a statement beside, of who passes on', () => {
  const text = 'It is a lot, the treasurer said, according to Radio Avel.'
  test('is a link with its id, and nothing stands before it', () => {
    const { document, attributions } = toldPage(text, [treasurer, { source: 'Radio Avel', cue: 'according to', content: 'It is a lot' }])
    const { links } = chainsOf(document, attributions)
    expect(links.get(attributions[0]!.id)).toEqual([{ span: { start: 46, end: 56 }, kind: 'outer-source', statementId: attributions[1]!.id }])
    expect(links.get(attributions[1]!.id)).toEqual([])
  })

  test('is no part of the speaker’s, though the content has it', () => {
    expect(
      shownLinks('The treasurer said that it is a lot, according to Radio Avel.', [
        { source: 'The treasurer', cue: 'said', content: 'that it is a lot, according to Radio Avel' },
        { source: 'Radio Avel', cue: 'according to', content: 'that it is a lot', within: 0 },
      ]),
    ).toEqual(['Radio Avel', ''])
  })
})

describe('a source', () => {
  const sourcesOf = (text: string, told: readonly ToldStatement[]): readonly (string | null | undefined)[] => {
    const { document, attributions } = toldPage(text, told)
    const { sources } = chainsOf(document, attributions)
    return attributions.map(({ id }) => {
      const source = sources.get(id)
      return source ? source.map(({ start, end }) => document.text.slice(start, end)).join(' … ') : source
    })
  }
  test.each<[name: string, text: string, told: ToldStatement, expected: string | null | undefined]>([
    ['of its own stays', 'It is a lot, the treasurer said, according to Radio Avel.', treasurer, undefined],
    [
      'that has who passes on as a second piece',
      'It is a lot, the treasurer said, according to Radio Avel.',
      { ...treasurer, source: 'the treasurer … Radio Avel' },
      'the treasurer',
    ],
    [
      'that swallows the phrase',
      'The treasurer, according to Reuters, said it is a lot.',
      { source: 'The treasurer, according to Reuters,', cue: 'said', content: 'it is a lot' },
      'The treasurer',
    ],
    [
      'that is who passes on, though a name stands at the cue',
      'It is a lot, Penn said, according to Radio Avel.',
      { source: 'Radio Avel', cue: 'said', content: 'It is a lot' },
      'Penn',
    ],
    [
      'of who passes on, with the speaker as a second piece',
      'It is a lot, Penn said, according to Radio Avel.',
      { source: 'Penn … Radio Avel', cue: 'according to', content: 'It is a lot' },
      'Radio Avel',
    ],
    [
      'that is the agency that quotes the speaker',
      'The mayor was quoted by Interfax as saying that it is a lot.',
      { source: 'Interfax', cue: 'as saying', content: 'that it is a lot' },
      'The mayor',
    ],
    [
      'that is the agency that has the speaker in its content',
      'The mayor was quoted by Interfax as saying that it is a lot.',
      { source: 'Interfax', cue: 'was quoted', content: 'The mayor … as saying that it is a lot' },
      undefined,
    ],
    [
      'that cites others',
      'Reuters reported, citing two officials, that it is a lot.',
      { source: 'Reuters', cue: 'reported', content: 'that it is a lot' },
      'two officials',
    ],
    [
      'a report that cites others',
      'The report said, citing officials, that it is a lot.',
      { source: 'The report', cue: 'said', content: 'that it is a lot' },
      'officials',
    ],
    [
      'that cites figures',
      'Reuters reported, citing import figures, that it is a lot.',
      { source: 'Reuters', cue: 'reported', content: 'that it is a lot' },
      undefined,
    ],
    [
      'of a person who cites others',
      'The treasurer said, citing officials, that it is a lot.',
      { source: 'The treasurer', cue: 'said', content: 'that it is a lot' },
      undefined,
    ],
  ])('%s', (_, text, told, expected) => {
    expect(sourcesOf(text, [told])).toEqual([expected])
  })

  test('that cites others is their link', () => {
    expect(
      shownLinks('Reuters reported, citing two officials, that it is a lot.', [{ source: 'Reuters', cue: 'reported', content: 'that it is a lot' }]),
    ).toEqual(['Reuters'])
  })
})

describe('a dateline', () => {
  test('makes its agency the last link of the story', () => {
    expect(shownLinks(['[[dateline]] PORT AVEL (Reuters) —', 'It is a lot, the treasurer said in a tweet.'], [treasurer])).toEqual(['a tweet < Reuters'])
  })
  test('of an agency whose name is known to the caller', () => {
    const lines = ['[[dateline]] PORT AVEL (Avelo) —', 'It is a lot, the treasurer said.']
    expect(shownLinks(lines, [treasurer])).toEqual([''])
    expect(shownLinks(lines, [treasurer], (name) => name === 'Avelo')).toEqual(['Avelo'])
  })
  test('without an agency is none', () => {
    expect(shownLinks(['[[dateline]] PORT AVEL (March 5) —', 'It is a lot, the treasurer said.'], [treasurer])).toEqual([''])
  })
  test('adds nothing to what the agency itself says', () => {
    expect(shownLinks(['[[dateline]] PORT AVEL (Reuters) —', 'It is a lot, Reuters said.'], [{ ...treasurer, source: 'Reuters', from: '—' }])).toEqual([''])
  })
})

test('each link has its kind', () => {
  expect(
    kindsOf(['[[dateline]] PORT AVEL (AP) -', 'It is a lot, the treasurer told CNN in an email, according to the mayor.'], [{ ...treasurer, cue: 'told' }]),
  ).toEqual(['outlet-told document attribution-phrase dateline'])
})

test('hostile pages take time linear in their length', () => {
  const text = 'It is so, Penn said, according to Reuters, citing aides. '.repeat(10_000)
  const { document } = toldPage(text)
  const model = toldPage(text.slice(0, 57), [{ source: 'Penn', cue: 'said', content: 'It is so' }]).attributions[0]!
  const attributions = Array.from({ length: 10_000 }, (_, number) => {
    const at = number * 57
    return {
      ...model,
      id: `s${number}`,
      source: [{ start: at + 10, end: at + 14 }] as const,
      cue: [{ start: at + 15, end: at + 19 }] as const,
      content: [{ start: at, end: at + 8 }] as const,
    }
  })
  const start = performance.now()
  expect(chainsOf(document, attributions).links.get('s9999')).toHaveLength(2)
  for (const hostile of [
    text.replaceAll('. ', ', '),
    'x'.repeat(500_000),
    ', Reuters said '.repeat(40_000),
    'in a '.repeat(100_000),
    '"according to '.repeat(40_000),
    'said '.repeat(100_000),
  ])
    chainsOf(
      toldPage(hostile).document,
      attributions.filter(({ content }) => content[0].end < hostile.length),
    )
  expect(performance.now() - start).toBeLessThan(8000)
})

test('a chain of statements within one another without end is cut', () => {
  const { document, attributions } = toldPage('A said B.', [{ source: 'A', cue: 'said', content: 'B' }])
  const nested = Array.from({ length: 5000 }, (_, number) => ({ ...attributions[0]!, id: `s${number}`, within: number === 0 ? 's4999' : `s${number - 1}` }))
  expect(chainsOf(document, nested).links.size).toBe(5000)
})
