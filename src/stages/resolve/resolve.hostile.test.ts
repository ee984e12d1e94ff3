/** Pages made to take long: what one statement or name costs must not grow with the page. */
import { expect, test } from 'vitest'
import { markedPage } from '../../../test/resolve/marked-page.js'
import { resolveMarked } from '../../../test/resolve/resolve-page.js'

/** A capitalised word of its own for each number. */
const word = (number: number): string =>
  `${[...String(number)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}`.replace(/(?<=.)./g, (letter) => letter.toLowerCase()) + 'or'

const shapes: Readonly<Record<string, (number: number) => string>> = {
  'people, each with a name of his own': (n) => `{s${n}|{p|${word(n)} Q${word(n + 7).toLowerCase()}}} {c${n}|said} {x${n}|so}.`,
  'people with full names and people with one word': (n) => (n < 300 ? `{p|Lena Q${word(n).toLowerCase()}}, ` : `{p|V${word(n).toLowerCase()}}, `),
  'one surname of many': (n) => `{s${n}|{p|${n < 300 ? `${word(n)} Quist` : 'Quist'}}} {c${n}|said} {x${n}|so}.`,
  'outlets, and the paper': (n) => `{o|The ${word(n)} Post} left. {s${n}|{o|The paper}} {c${n}|said} {x${n}|so}.`,
  'ministries, and the ministry': (n) => `{o|The ${word(n)} ministry} left. {s${n}|{o|The ministry}} {c${n}|said} {x${n}|so}.`,
  'descriptions that nobody fits': (n) => `{p|${word(n)} Quistor}, the clerk, left. {s${n}|{p|The harbour master}} {c${n}|said} {x${n}|so}.`,
  'people who say': (n) => `{p|${word(n)} Quistor}, {s${n}|who} {c${n}|said} {x${n}|so}, left.`,
  'sources that the model found no mention in': (n) => `{p|${word(n)} Quistor} left. {s${n}|${word(n)}} {c${n}|said} {x${n}|so}.`,
  'pronouns in one sentence': (n) => `{p|he} said {p|she}${n % 2 === 0 ? ',' : ''} `,
  'names without a space': (n) => `{p|${word(n)}}-`,
  'quotations in quotations': (n) => `"{s${n}|I} {c${n}|said} {x${n}|so}`,
}

test.each(Object.entries(shapes))('%s: four times as many cost about four times as much', { timeout: 120_000 }, (_, shape) => {
  const costOf = (count: number): number => {
    const parts = Array.from({ length: count }, (__, number) => shape(number))
    const { document, attributions, tagged } = markedPage(parts.some((part) => part.endsWith('.')) ? parts : parts.join(''), {
      publisher: 'The Avel Post',
      publishedAt: '2020-03-05',
    })
    // Work is counted, not time: other programs run beside the tests.
    const begun = process.cpuUsage()
    resolveMarked(document, attributions, tagged)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  }
  costOf(200)
  const quarter = costOf(1_000)
  expect(costOf(4_000)).toBeLessThan(9 * quarter + 100_000)
})

test('5 MB without a space, a stop or a mention are resolved', { timeout: 60_000 }, () => {
  for (const text of ['x'.repeat(5_000_000), 'X'.repeat(1_000_000), '"'.repeat(100_000), 'he'.repeat(500_000), '\u202E'.repeat(200_000)]) {
    const { document } = markedPage('')
    const begun = performance.now()
    const span = { start: 0, end: text.length }
    const page = { ...document, text, blocks: [{ kind: 'paragraph' as const, ...span }] }
    const attribution = {
      id: 's',
      documentId: document.id,
      source: [span] as const,
      cue: [span] as const,
      content: [span] as const,
      form: 'indirect' as const,
      within: null,
      placedIn: 'body' as const,
      quoted: [],
      confidence: 1,
      modelId: 'by-hand',
    }
    expect(resolveMarked(page, [attribution], [{ ...span, actorKind: 'person', probability: 1 }]).statements).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(15_000)
  }
})
