import { describe, expect, test } from 'vitest'
import { toldPage } from '../../../../test/fixtures/told-page.js'
import type { Document } from '../../../model/document.js'
import { earlierCoverageOf, placedInOf } from './index.js'

const shown = (lines: string | readonly string[], fields: Partial<Document> = {}): readonly string[] => {
  const document = { ...toldPage(lines).document, publishedAt: '2031-04-05', ...fields }
  return earlierCoverageOf(document).map(({ title, date, url, start, end }) => `${title} | ${date} | ${url} @ ${document.text.slice(start, end)}`)
}

test.each<[name: string, lines: string | readonly string[], expected: readonly string[]]>([
  ['in brackets', 'Prices rose (see "Harbor Closes," 12 March 2031).', ['Harbor Closes | 2031-03-12 | null @ "Harbor Closes," 12 March 2031']],
  ['in brackets without a date', 'Prices rose (see “Harbor Closes”).', ['Harbor Closes | null | null @ “Harbor Closes”']],
  ['as we reported', 'As we reported in "HARBOR CLOSES" (12 Apr 2030), prices rose.', ['HARBOR CLOSES | 2030-04-12 | null @ "HARBOR CLOSES" (12 Apr 2030)']],
  [
    'as this magazine has long noted',
    'As this magazine has long noted in “Who Owns the Sea?” nobody owns it.',
    ['Who Owns the Sea? | null | null @ “Who Owns the Sea?”'],
  ],
  [
    'our article of a day before its title',
    'In our 3 May 2030 article "Harbor Closes," we said that it would.',
    ['Harbor Closes | 2030-05-03 | null @ "Harbor Closes,"'],
  ],
  ['our report, headlined', 'In our report headlined “Ships That Wait,” nobody would speak.', ['Ships That Wait | null | null @ “Ships That Wait,”']],
  [
    'a list of titles with dates',
    ['"Harbor Closes" (12 Mar 2031)', '• "Ships Wait" (Mar. 14, 2031)', '“Nobody Pays,” 2031-03-20'],
    [
      'Harbor Closes | 2031-03-12 | null @ "Harbor Closes" (12 Mar 2031)',
      'Ships Wait | 2031-03-14 | null @ "Ships Wait" (Mar. 14, 2031)',
      'Nobody Pays | 2031-03-20 | null @ “Nobody Pays,” 2031-03-20',
    ],
  ],
  [
    'after a label',
    'Read more: Harbor Closes for Winter (12 March 2031)',
    ['Harbor Closes for Winter | 2031-03-12 | null @ Harbor Closes for Winter (12 March 2031)'],
  ],
  ['after "See also"', 'See also: "Harbor Closes"', ['Harbor Closes | null | null @ "Harbor Closes"']],
  ['after "Related"', '**Related:** Ships of Avel Wait', ['Ships of Avel Wait | null | null @ Ships of Avel Wait']],
  [
    'in a list under a label',
    ['Related stories', '"Harbor Closes"', '"Ships Wait"', 'https://a.example/b'],
    ['Harbor Closes | null | null @ "Harbor Closes"', 'Ships Wait | null | https://a.example/b @ "Ships Wait"\n\nhttps://a.example/b'],
  ],
  [
    'with its address',
    'PREVIOUSLY: "Harbor Closes," March 12, 2031, https://a.example/b.',
    ['Harbor Closes | 2031-03-12 | https://a.example/b @ "Harbor Closes," March 12, 2031, https://a.example/b'],
  ],
  [
    'a Markdown link',
    'As we reported in [Harbor Closes for Winter](https://a.example/2031/03/12/harbor), prices rose.',
    ['Harbor Closes for Winter | 2031-03-12 | https://a.example/2031/03/12/harbor @ [Harbor Closes for Winter](https://a.example/2031/03/12/harbor)'],
  ],
  ['a date alone', 'As we reported on 3 May 2030, prices rose.', ['null | 2030-05-03 | null @ As we reported on 3 May 2030']],
  ['a date without its year is the latest', 'As we first reported on May 3, prices rose.', ['null | 2030-05-03 | null @ As we first reported on May 3']],
  [
    'a passage of earlier coverage',
    '[[earlier-coverage]] From our earlier coverage (March 18): The minister said that prices would rise.',
    ['null | 2031-03-18 | null @ From our earlier coverage (March 18):'],
  ],
  [
    'a passage over two blocks is one',
    ['[[earlier-coverage]] As we wrote on 3 May 2030:', '[[earlier-coverage]] The minister said that prices would rise.'],
    ['null | 2030-05-03 | null @ As we wrote on 3 May 2030:'],
  ],
  ['a line broken in its title', 'Prices rose (see "Harbor\nCloses," 12 March 2031).', ['Harbor Closes | 2031-03-12 | null @ "Harbor\nCloses," 12 March 2031']],
])('%s', (_, lines, expected) => {
  expect(shown(lines)).toEqual(expected)
})

test.each<[name: string, lines: string | readonly string[]]>([
  ['speech', 'The mayor said, "Harbor closes," on 12 March 2031.'],
  ['speech that is dated', '"We will close the harbor," the mayor wrote (12 March 2031).'],
  ['another’s report', 'As the Avel Post reported in "Harbor Closes" (12 March 2031), prices rose.'],
  ['a work that is named', 'They saw "The Honest Accountant" twice.'],
  ['a work in brackets', 'A film ("The Honest Accountant," 2019) was shown.'],
  ['another site', 'Prices rose, https://b.example/2031/03/12/harbor-closes-for-winter says.'],
  ['a report of something else', 'In our report we asked nobody.'],
  ['what we said on no day', 'As we reported, prices rose.'],
  ['the title of the page', '[[title]] As we reported in "Harbor Closes" (12 March 2031)'],
  ['"see" for what is seen', 'Come and see "Harbor Lights" tonight.'],
])('%s is no earlier story', (_, lines) => {
  expect(shown(lines)).toEqual([])
})

describe('links of the page', () => {
  const text = 'Ships wait since the harbor closed, and the mayor left.'
  const linked = (url: string, own: string | null = 'https://www.a.example/now'): readonly string[] =>
    shown(text, { url: own, links: [{ start: 17, end: 34, url }] })
  test('to a story of the same site', () => {
    expect(linked('https://a.example/2031/03/12/harbor')).toEqual(['null | 2031-03-12 | https://a.example/2031/03/12/harbor @ the harbor closed'])
    expect(linked('https://a.example/world-65432109')).toHaveLength(1)
  })
  test('to a topic, to another site, to the page itself, or where the site is not known, are none', () => {
    expect(linked('https://a.example/topics/harbor-of-avel')).toEqual([])
    expect(linked('https://a.example/our-best-harbor-tours')).toEqual([])
    expect(linked('https://b.example/2031/03/12/harbor')).toEqual([])
    expect(linked('https://www.a.example/2031/03/12/harbor?x', 'https://www.a.example/2031/03/12/harbor')).toEqual([])
    expect(linked('https://a.example/2031/03/12/harbor', null)).toEqual([])
  })
})

test('a date that no calendar has is none', () => {
  expect(shown('Prices rose (see "Harbor Closes," 31 February 2031).')).toEqual(['Harbor Closes | null | null @ "Harbor Closes,"'])
  expect(shown('As we reported on May 3, prices rose.', { publishedAt: null })).toEqual([])
})

test('a statement in a title stands in a citation, and one around it does not', () => {
  const { document, attributions } = toldPage('Prices rose, the mayor said (see "Harbor Closes, Minister Says," 12 March 2031).', [
    { source: 'the mayor', cue: 'said', content: 'Prices rose' },
    { source: 'Minister', cue: 'Says', content: 'Harbor Closes' },
    { source: 'the mayor', cue: 'said', content: 'Prices rose … Harbor Closes' },
  ])
  const earlier = earlierCoverageOf(document)
  expect(attributions.map((attribution) => placedInOf(attribution, earlier))).toEqual([null, 'citation', null])
  expect(placedInOf(attributions[0]!, [])).toBe(null)
})

test.each<[name: string, text: string]>([
  ['links', '[a](https://a.example/b) '.repeat(20_000)],
  ['addresses', 'https://a.example/2031/03/12/b '.repeat(16_000)],
  ['one address', `https://${'.'.repeat(400_000)}`],
  ['own reports', 'as we reported in our '.repeat(20_000)],
  ['titles', 'see "A B C" (12 May 2030) '.repeat(18_000)],
  ['brackets', '(see '.repeat(90_000)],
  ['labels', 'Read more:\n\n'.repeat(40_000)],
  ['letters', 'in our '.concat('x'.repeat(450_000))],
])('a page of nothing but %s is read in time linear in its length', (_, text) => {
  const start = performance.now()
  const { document } = toldPage(text)
  expect(earlierCoverageOf({ ...document, url: 'https://a.example/' }).length).toBeLessThanOrEqual(1000)
  expect(performance.now() - start).toBeLessThan(4000)
})
