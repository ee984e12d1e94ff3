import type { VNode } from 'preact'
import type { StatementHistory } from '../../../model/corrected.js'
import type { Fragments } from '../../../model/span.js'
import { forms, type Statement } from '../../../model/statement.js'
import { repairAddress } from '../addresses.js'
import { shownText } from '../article/shown-text.js'
import { formNames } from '../parts/statement-head.js'
import { Words } from '../parts/words.js'
import { type SpanPart, spanParts, speakersAsTyped } from './asked-repair.js'
import type { RepairRefusal } from './repair-refusal.js'
import { spanList, typedAs } from './span-list.js'

/** What a form that sets a statement right is made with. */
export interface RepairFormProps {
  readonly history: StatementHistory
  /** Of the document. */
  readonly text: string
  /** Names that a speaker may have: those of the page. */
  readonly names: readonly string[]
  readonly reviewer: string
  readonly refusal: RepairRefusal | null
  /** Where a review goes on, and how the statement was come to; null where it was looked at in its page. */
  readonly review: { readonly back: string; readonly drawn: string } | null
}

/** Id of the form, for buttons that stand elsewhere. */
export const repairFormId = 'repair'

/** Judges a statement, or sets its speaker, form and words right. Works without a script; with one, words are selected in the text. */
export const RepairForm = ({ history, text, names, reviewer, refusal, review }: RepairFormProps): VNode => {
  const { statement } = history.found
  const sent = refusal?.fields ?? {}
  return (
    <form method="post" action={repairAddress(statement.id)} id={repairFormId} class="repair">
      <EnterGuard />
      <input type="hidden" name="last" value={history.corrections.at(-1)?.number ?? 0} />
      {review === null ? null : (
        <>
          <input type="hidden" name="back" value={review.back} />
          <input type="hidden" name="drawn" value={review.drawn} />
        </>
      )}
      {refusal === null ? null : (
        <p role="alert" class="alert">
          {refusal.words}
        </p>
      )}
      <p class="verdicts">
        <button type="submit" name="kind" value="right" data-key="y">
          Right <kbd>y</kbd>
        </button>
        <button type="submit" name="kind" value="wrong" data-key="n">
          Wrong <kbd>n</kbd>
        </button>
      </p>
      <p class="faint hint">Right: somebody says this, with these words. Wrong: nobody does; it leaves counts and exports.</p>
      <details class="fix" open={refusal !== null && sent['kind'] === 'fix'}>
        <summary data-key="f">
          Fix <kbd>f</kbd>
        </summary>
        <label>
          <span>Who says it</span>
          <input name="speaker" value={sent['speaker'] ?? speakersAsTyped(statement)} list="names" autocomplete="off" maxLength={1000} dir="auto" />
          <small>Several with “;”. Empty: the page names nobody.</small>
        </label>
        <datalist id="names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label>
          <span>Form</span>
          <select name="form">
            {forms.map((form) => (
              <option key={form} value={form} selected={form === (sent['form'] ?? statement.form)}>
                {formNames[form]}
              </option>
            ))}
          </select>
        </label>
        {spanParts.map((part) => (
          <PartField key={part} part={part} statement={statement} text={text} refusal={refusal} />
        ))}
        <button type="submit" name="kind" value="fix">
          Keep the fix
        </button>
      </details>
      <div class="told">
        <label>
          <span>Your name</span>
          <input name="by" value={sent['by'] ?? reviewer} autocomplete="name" maxLength={200} dir="auto" />
        </label>
        <label>
          <span>Why (may be empty)</span>
          <input name="why" value={sent['why'] ?? ''} autocomplete="off" maxLength={1000} dir="auto" />
        </label>
      </div>
    </form>
  )
}

/** Enter in a field presses the form's first button, wherever that stands on the page: this one, which does nothing, so that it neither judges nor undoes. */
export const EnterGuard = (): VNode => <button type="submit" form={repairFormId} disabled hidden />

const partLabels: Readonly<Record<SpanPart, readonly [label: string, hint: string]>> = {
  source: ['Words for who says it', 'As they stand in the page. Empty: none.'],
  cue: ['Words for the saying', 'As they stand in the page. Empty: none.'],
  content: ['What is said', 'As it stands in the page. “first words .. last words” takes all between; “one | other” is two pieces.'],
}

interface PartFieldProps {
  readonly part: SpanPart
  readonly statement: Statement
  readonly text: string
  readonly refusal: RepairRefusal | null
}

const PartField = ({ part, statement, text, refusal }: PartFieldProps): VNode => {
  const [label, hint] = partLabels[part]
  const words = refusal?.fields[part] ?? typedAs(text, statement[part])
  const choice = refusal?.choice?.part === part ? refusal.choice.places : null
  return (
    <div class="part-field" data-part={part}>
      <label>
        <span>{label}</span>
        <textarea name={part} rows={part === 'content' ? 4 : 1} maxLength={20_000} dir="auto" {...(choice === null ? {} : { readOnly: true })}>
          {words}
        </textarea>
      </label>
      <small>{hint}</small>
      {choice === null ? (
        <input type="hidden" name={`${part}Spans`} value={refusal?.fields[`${part}Spans`] ?? spanList(statement[part])} />
      ) : (
        <Places part={part} places={choice} text={text} />
      )}
    </div>
  )
}

const Places = ({ part, places, text }: { readonly part: SpanPart; readonly places: readonly Fragments[]; readonly text: string }): VNode => (
  <fieldset>
    <legend>These words stand in several places. Which?</legend>
    {places.map((spans, number) => (
      <label key={number} class="choice">
        <input type="radio" name={`${part}Spans`} value={spanList(spans)} required checked={number === 0} />{' '}
        <Words>
          {around(text, spans[0].start - beside, spans[0].start)}
          <mark>{shownText(text.slice(spans[0].start, spans.at(-1)!.end))}</mark>
          {around(text, spans.at(-1)!.end, spans.at(-1)!.end + beside)}
        </Words>
      </label>
    ))}
  </fieldset>
)

/** Code units shown beside a place that can be chosen. */
const beside = 40

const around = (text: string, start: number, end: number): string => shownText(text.slice(Math.max(start, 0), end))
