/** Writes the CSV of `hearsay export` by hand: one cursor over SQLite, actors in a table, no store, no checks. `bare-cursor.ts RECORD FILE`. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { forms, places, stances, verifications } from '../../src/adapters/store/codes.js'
import { parseDetail } from '../../src/adapters/store/statement-codec.js'
import { type CsvValue, csvLine } from '../../src/formats/csv-line.js'
import { exportCsvHeader } from '../../src/formats/export-row.js'

const [place = '', path = ''] = process.argv.slice(2)
const database = new DatabaseSync(place, { readOnly: true })

interface Row {
  readonly id: string
  readonly document: number
  readonly distinct_number: number
  readonly words: string
  readonly stance: number
  readonly form: number
  readonly place: number
  readonly verification: number
  readonly superseded: number
  readonly confidence: number
  readonly model: number
  readonly detail: string
  readonly document_id: string
  readonly address: string | null
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published_at: string | null
  readonly retrieved_at: string | null
  readonly story: string
}

const all = <Each>(sql: string): readonly Each[] => database.prepare(sql).all() as unknown as readonly Each[]
const actors = new Map(all<{ number: number; id: string | null; name: string }>('select number, id, name from actor').map((each) => [each.number, each]))
const labels = new Map(all<{ number: number; text: string }>('select number, text from label').map(({ number, text }) => [number, text]))
const textOf = database.prepare('select text from document_text where document = ?')
const cursor = database.prepare(`
  select s.*, d.id as document_id, d.address, d.url, d.title, p.name as publisher, d.published_at, d.retrieved_at, d.story
  from statement s join document d on d.number = s.document left join publisher p on p.number = d.publisher
  order by s.position desc`)

type Numbers = readonly number[]
const spansOf = (numbers: Numbers | 0): CsvValue =>
  numbers === 0 ? null : Array.from({ length: numbers.length / 2 }, (_, at) => ({ start: numbers[2 * at]!, end: numbers[2 * at + 1]! }))
const wordsOf = (text: string, numbers: Numbers | 0): string | null =>
  numbers === 0 ? null : Array.from({ length: numbers.length / 2 }, (_, at) => text.slice(numbers[2 * at], numbers[2 * at + 1])).join(' … ')

const file = openSync(path, 'w')
let lines = [exportCsvHeader]
let length = 0
let text = ''
let document = 0
for (const found of cursor.iterate()) {
  const row = found as unknown as Row
  if (row.document !== document) {
    document = row.document
    text = (textOf.get(document) as { text: string }).text
  }
  const [source, cue, content, quoted, flags, within, repeats, references, [earliest, latest]] = parseDetail(row.detail)
  const named = (role: number, what: 'name' | 'id'): string | null => {
    let cell: string | null = null
    let before = -2
    for (const [of, number, , , start, , differences] of references) {
      if (of !== role) continue
      const actor = actors.get(number)!
      const value = what === 'name' ? (differences?.name ?? actor.name).replaceAll(';', ',') : (differences?.actor ?? actor.id ?? '')
      cell = cell === null ? value : `${cell}${start >= 0 && start === before ? ' or ' : '; '}${value}`
      before = start
    }
    return cell
  }
  const line = csvLine([
    row.address ?? row.document_id,
    row.document_id,
    row.url,
    row.title,
    row.publisher,
    row.published_at,
    row.id,
    spansOf(source),
    spansOf(cue),
    spansOf(content),
    forms[row.form]!,
    within === 0 ? null : within,
    places[row.place]!,
    row.confidence,
    row.words,
    spansOf(quoted),
    labels.get(row.model)!,
    wordsOf(text, source),
    wordsOf(text, cue),
    named(0, 'name'),
    named(0, 'id'),
    named(1, 'name'),
    named(2, 'name'),
    named(3, 'name'),
    stances[row.stance]!,
    (flags & 1) !== 0,
    (flags & 2) !== 0,
    repeats === 0 ? null : repeats,
    earliest === 0 ? null : earliest,
    latest === 0 ? null : latest,
    verifications[row.verification]!,
    row.superseded !== 0,
    row.retrieved_at,
    row.story,
    row.distinct_number,
  ])
  lines.push(line)
  length += line.length
  if (length > 1 << 17) {
    writeSync(file, lines.join(''))
    lines = []
    length = 0
  }
}
writeSync(file, lines.join(''))
closeSync(file)
database.close()
