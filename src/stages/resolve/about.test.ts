import { expect, test } from 'vitest'
import { resolvedPage, shown } from '../../../test/resolve/resolve-page.js'

/** Those whom the page's first statement talks about. */
const about = (marked: string | readonly string[]): string =>
  shown(resolvedPage(marked, { publishedAt: '2020-03-05' }).statements[0]?.about ?? []).replaceAll(/ = \S+/g, '')

test.each<[marked: string, expected: string]>([
  ['{s|{p|Lena Quist}} {c|said} {x|{p|Tom Vane} met {p|Putin}}.', 'Tom Vane (local-name), Vladimir Putin (name)'],
  ['{s|{p|Lena Quist}} {c|said} {x|{p|Tom Vane} was ill and {p|Vane} slept}.', 'Tom Vane (local-name)'],
  ['{s|{p|Lena Quist}} {c|said} {x|{p|Quist} and {p|she} were ill}.', ''],
  ['{p|Mr Vane} left. {s|{p|Lena Quist}} {c|said} {x|{p|he} was ill}.', 'Vane (pronoun)'],
  ['{s|{p|Lena Quist}} {c|said} {x|it rained in {l|Jerusalem}}.', 'Jerusalem (name)'],
  ['{s|{p|Lena Quist}} {c|said} {x|the man who left slept}.', ''],
  ['{s|{p|Lena Quist}} {c|said} {x|{p|somebody} slept}.', ''],
  ['{s|{p|Lena Quist}} {c|said} {x|{p|Tom Vane}} and {x|{p|Ada Brel} slept}.', 'Tom Vane (local-name), Ada Brel (local-name)'],
  ['{p|Ada Brel} left. {s|{p|Lena Quist}} {c|said} {x|so}. {p|Tom Vane} came.', ''],
  ['{s|{p|Putin}} {c|said} {x|{p|Vladimir Putin} slept}.', ''],
])('%s', (marked, expected) => {
  expect(about(marked)).toBe(expected)
})
