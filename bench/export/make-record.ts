/**
 * Makes a record that has of everything what an export can hold: nulls, pieces, emoji, nested times, candidates, marks, undated pages. make-record.ts RECORD.db [STATEMENTS]
 *
 * For reading exports of it with what others have written; what is measured for speed is another record.
 */
import { openStore } from '../../src/adapters/store/index.js'
import { hash } from '../../src/model/id.js'
import type { Fragments } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import type { Verification } from '../../src/model/verification.js'
import { generatedPages, type GeneratedPage } from '../../test/contract/generated-pages.js'
import { type Keeping, keepingOf } from '../store/entry.js'

const [place = '', wanted = '20000'] = process.argv.slice(2)
const marks: readonly Verification[] = ['unchecked', 'right', 'repaired']

/** Words of the page in place of others of the same length: all that stands behind them stays where it is. */
const withSigns = (text: string): string =>
  text
    .replaceAll(/\bko\b/gu, '👍')
    .replaceAll(/\btal\b/gu, 'ת\u0301ü')
    .replaceAll(/\bri\b/gu, '\r\n')

const varied = (statement: Statement, text: string, number: number): Statement => {
  const [{ start, end }] = statement.content
  const gap = text.indexOf(' ', start + Math.floor((end - start) / 2))
  const parted: Fragments = [
    { start, end: gap },
    { start: gap + 1, end },
  ]
  const [speaker] = statement.speakers
  return {
    ...statement,
    content: number % 7 === 0 && gap > 0 && gap < end - 1 ? parted : statement.content,
    source: number % 5 === 0 ? null : statement.source,
    cue: number % 11 === 0 ? null : statement.cue,
    speakers:
      speaker !== undefined && number % 13 === 0
        ? [speaker, { ...speaker, actor: null, name: `=${speaker.name} 👩🏽‍✈️; "the other"`, reason: 'ambiguous' }]
        : statement.speakers,
    contentAt: number % 3 === 0 ? { earliest: null, latest: '2031-04-02', reason: 'until “Tuesday”', mention: statement.content[0] } : null,
    repeats: number % 17 === 0 ? statement.id : null,
  }
}

const keeping = ({ page, entry }: GeneratedPage, number: number): Keeping => {
  const { document, ...rest } = entry.document
  const text = withSigns(document.text)
  const title = number % 4 === 0 ? null : number % 4 === 1 ? `=Page 🏗️ ${number}` : `Seite „${number}“, שער`
  const made = keepingOf({
    page,
    address: rest.address ?? `file ${number}`,
    keptAt: rest.keptAt,
    reading: {
      ...rest,
      document: { ...document, text, textHash: hash(text), title },
      statements: entry.statements.map(({ statement }, at) => varied(statement, text, number + at)),
    },
  })
  const statements = made.entry.statements.map((each, at) => ({ ...each, verification: marks[(number + at) % marks.length]! }))
  return { page: made.page, entry: { ...made.entry, statements } }
}

const store = await openStore(place, { create: true })
let statements = 0
let batch: Keeping[] = []
let number = 0
for (const page of generatedPages({ seed: 2031, pages: Infinity })) {
  batch.push(keeping(page, number))
  number += 1
  statements += page.entry.statements.length
  if (batch.length < 50 && statements < Number(wanted)) continue
  await store.keepAll(batch)
  batch = []
  if (statements >= Number(wanted)) break
}
await store.close()
console.log(`${number} pages with ${statements} statements`)
