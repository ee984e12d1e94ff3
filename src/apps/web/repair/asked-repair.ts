import { printable } from '../../../formats/printable.js'
import { namesOf } from '../../../formats/referents.js'
import type { Fragments } from '../../../model/span.js'
import { type Form, forms, type Statement } from '../../../model/statement.js'
import type { AskedChange } from '../../../record/index.js'
import { typedWords } from '../../../text/typed-words.js'
import { spanList, spansOfList, typedAs } from './span-list.js'

/** Parts of a statement that are places in the text. */
export const spanParts = ['source', 'cue', 'content'] as const
export type SpanPart = (typeof spanParts)[number]

/** The fields of a form that sets a statement right, as they were sent. */
export type RepairFields = Readonly<Partial<Record<string, string>>>

/** What a form asks for: changes, in the order in which they are to be made; or the question that it leaves open. */
export type AskedRepair =
  | { readonly changes: readonly AskedChange[] }
  | { readonly fault: string }
  /** The words of a part stand in several places. */
  | { readonly part: SpanPart; readonly places: readonly Fragments[] }

/** So many places can be chosen from. */
const mostPlaces = 9

/**
 * What the fields of a form change in a statement. Words that were not touched change nothing; others are looked for in the text, or stand where a selection in the text says.
 * Spans come before the form, which they tell anew, and before the speaker, whose name is looked for in the source.
 */
export const askedRepair = (fields: RepairFields, statement: Statement, text: string): AskedRepair => {
  const changes: AskedChange[] = []
  for (const part of spanParts) {
    const asked = askedPart(part, fields, statement, text)
    if ('fault' in asked || 'part' in asked) return asked
    changes.push(...asked.changes)
  }
  const form = fields['form']
  if (form !== undefined && form !== statement.form && isForm(form)) changes.push({ kind: 'form', form })
  const names = fields['speaker']?.trim()
  if (names !== undefined && names !== speakersAsTyped(statement)) {
    const each = names.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
    changes.push({ kind: 'speaker', names: each })
  }
  if (changes.length === 0) return { fault: 'Nothing was changed: the fields are as they were.' }
  return { changes }
}

/** The speakers of a statement as somebody would type them. */
export const speakersAsTyped = ({ speakers }: Pick<Statement, 'speakers'>): string => printable(namesOf(speakers) ?? '')

const isForm = (form: string): form is Form => (forms as readonly string[]).includes(form)

const askedPart = (part: SpanPart, fields: RepairFields, statement: Statement, text: string): AskedRepair => {
  const before = statement[part]
  const words = fields[part]?.trim()
  if (words === undefined) return { changes: [] }
  if (words === '') {
    if (part === 'content') return { fault: 'A statement has words: where nobody says this, judge it wrong.' }
    return { changes: before === null ? [] : [{ kind: part, spans: null }] }
  }
  const chosen = spansOfList(fields[`${part}Spans`] ?? '', text)
  const spans = chosen !== null && typedAs(text, chosen) === printable(words) ? [chosen] : nearest(typedWords(text, words), statement)
  const [only] = spans
  if (only === undefined) return { fault: `The words for the ${part} do not stand in the page like that: give them as they stand there.` }
  if (spans.length > 1) return { part, places: spans }
  return { changes: spanList(only) === spanList(before) ? [] : [{ kind: part, spans: only }] }
}

/** Those nearest to the statement, in the order of the page. */
const nearest = (places: readonly Fragments[], { content }: Statement): readonly Fragments[] => {
  const distance = ([first]: Fragments): number => Math.abs(first.start - content[0].start)
  return places
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, mostPlaces)
    .toSorted((a, b) => a[0].start - b[0].start)
}
