import { HearsayError } from '../errors.js'
import type { Corrected, StatementHistory } from '../model/corrected.js'
import type { Correction, CorrectionChange, Drawn } from '../model/correction.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { Clock, RecordNow, Store } from '../ports.js'
import { actorContext } from './actor-context.js'
import { askedSpans } from './asked-spans.js'
import { askedSpeakers } from './asked-speakers.js'
import { takenBack } from './in-force.js'
import { refreshed } from './refreshed.js'
import type { AskedChange, Told } from './repair-verbs.js'
import { toldBy } from './told-by.js'
import { wholeId } from './whole-id.js'

/** A number after all those of any log: what is not in the log yet comes last. */
const notYet = Number.MAX_SAFE_INTEGER

/** Repairs or judges a statement: the log gains an entry, the row is what is true after it. Throws as `wholeId` does; USAGE and SPAN_MISMATCH for what is no change. */
export const correct = async (
  store: Store,
  clock: Clock,
  beginning: string,
  asked: AskedChange,
  { drawn = null, ...told }: Told & { readonly drawn?: Drawn | undefined } = {},
): Promise<Corrected> => {
  const found = await statementOf(store, beginning)
  const { id } = found.statement
  const entry = { statementId: id, drawn, change: await changeOf(store, found, asked), ...toldBy(clock, told) }
  return write(store, entry)
}

/** Takes back a repair. Throws NOTHING_FOUND for a number that no repair has, USAGE for one that does not count any more. */
export const undoCorrection = async (store: Store, clock: Clock, number: number, told?: Told): Promise<Corrected> => {
  const [of] = Number.isSafeInteger(number) && number > 0 ? await store.corrections({ after: number - 1, limit: 1 }) : []
  if (of?.number !== number) throw new HearsayError('NOTHING_FOUND', `no repair in ${store.place} has the number ${number}`)
  return write(store, { statementId: of.statementId, drawn: null, change: { kind: 'undo', of: number }, ...toldBy(clock, told) })
}

/** A statement as it is and as it was, with every step between. Throws as `wholeId` does. */
export const statementHistory = async (store: Store, beginning: string): Promise<StatementHistory> => {
  const found = await statementOf(store, beginning)
  const { id } = found.statement
  return { found, original: (await store.originals([id])).get(id) ?? found.statement, corrections: await store.corrections({ statementIds: [id] }) }
}

const write = async (store: Store, entry: Omit<Correction, 'number'>): Promise<Corrected> => {
  const { statementId } = entry
  const gone = (): HearsayError =>
    new HearsayError('NOTHING_FOUND', `${store.place} has ${statementId} no longer: the page was read again without it, or forgotten`)
  const [number = 0] = await store.correct([entry], async (now) => {
    const [row] = await now.statements([statementId])
    if (!row) throw gone()
    if (entry.change.kind === 'undo') await refuseUndone(now, statementId, entry.change.of)
    return refreshed(now, await now.statementsOf([row.document.id]), await actorContext(now), [{ ...entry, number: notYet }])
  })
  const [found] = await store.statements([statementId])
  if (!found) throw gone()
  return { correction: { ...entry, number }, found }
}

const refuseUndone = async (now: RecordNow, statementId: string, number: number): Promise<void> => {
  const log = await now.corrections({ statementIds: [statementId] })
  if (takenBack(log).has(number)) throw new HearsayError('USAGE', `the repair ${number} is taken back already: take back its undo to have it again`)
}

const statementOf = async (store: Store, beginning: string): Promise<FoundStatement> => {
  const id = await wholeId(store, beginning)
  const [found] = id.startsWith('s') ? await store.statements([id]) : []
  if (!found) throw new HearsayError('USAGE', `'${beginning}' is a document: give the id of a statement, as who and read print it`)
  return found
}

const forms: ReadonlySet<string> = new Set(['direct', 'indirect', 'mixed'])

const changeOf = async (store: Store, { statement, document }: FoundStatement, asked: AskedChange): Promise<CorrectionChange> => {
  if (asked.kind === 'right' || asked.kind === 'wrong') return { kind: asked.kind }
  if (asked.kind === 'form') {
    if (!forms.has(asked.form)) throw new HearsayError('USAGE', `the form is '${String(asked.form)}': give direct, indirect or mixed`)
    return { kind: 'form', form: asked.form }
  }
  const [kept] = await store.documents([document.id])
  if (!kept) throw new HearsayError('RECORD_DAMAGED', `${store.place} lacks the document ${document.id} that it refers to: restore a backup`)
  const { text } = kept.document
  switch (asked.kind) {
    case 'speaker':
      return { kind: 'speaker', speakers: await askedSpeakers(store, asked.names, kept.document, statement) }
    case 'content':
      return { kind: 'content', spans: askedSpans('content', text, asked.spans) }
    case 'source':
    case 'cue':
      return { kind: asked.kind, spans: asked.spans === null ? null : askedSpans(asked.kind, text, asked.spans) }
    default:
      throw new HearsayError('USAGE', `'${String((asked as { kind: unknown }).kind)}' is no repair: give right, wrong, speaker, source, cue, content or form`)
  }
}
