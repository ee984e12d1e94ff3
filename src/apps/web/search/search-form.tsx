import type { VNode } from 'preact'
import type { NamedFilter, WhoQuery } from '../../../model/who-query.js'
import { filterChoices, filterTerms } from './filter-terms.js'
import type { NamesToChoose } from './names-to-choose.js'

interface FormProps {
  /** What was asked, or typed. */
  readonly query: WhoQuery
  /** Fields that what was typed is wrong in. */
  readonly wrong: ReadonlySet<NamedFilter>
  readonly names: NamesToChoose
}

/** The question as a sentence with gaps; all of it works without a script. */
export const SearchForm = ({ query, wrong, names }: FormProps): VNode => {
  const gap = (name: NamedFilter, before: string, hint: string, list?: 'speaker' | 'publisher'): VNode => (
    <Gap name={name} before={before} hint={hint} value={query[name]} isWrong={wrong.has(name)} list={list} />
  )
  const isMoreAsked = [query.stance, query.form, query.verified, query.saidSince, query.saidUntil, query.allVersions, query.rejected].some(Boolean)
  const isMoreWrong = (['stance', 'form', 'verified', 'saidSince', 'saidUntil'] as const).some((name) => wrong.has(name))
  return (
    <form role="search" action="/search" method="get" class="question" id="question">
      <p class="sentence">
        {gap('speaker', 'What did', 'anybody', 'speaker')} {gap('words', 'say with the words', 'any words')} {gap('about', 'about', 'anybody', 'speaker')}{' '}
        {gap('to', 'to', 'anybody', 'speaker')} {gap('via', 'via', 'anybody', 'speaker')} {gap('publisher', 'in', 'any publisher', 'publisher')}{' '}
        {gap('since', 'since', '2024-03')} {gap('until', 'until', '2024-03-31')}
        <span class="question-mark" aria-hidden="true">
          ?
        </span>
      </p>
      <details class="more" open={isMoreAsked || isMoreWrong}>
        <summary>More</summary>
        <div class="more-fields">
          <Choice name="stance" label="Stance" value={query.stance} />
          <Choice name="form" label="Form" value={query.form} />
          <Choice name="verified" label="Checked" value={query.verified} />
          {gap('saidSince', 'Said since', '2024-03')}
          {gap('saidUntil', 'Said until', '2024-03-31')}
          <Flag name="allVersions" label="also what only older versions of pages say" isOn={query.allVersions === true} />
          <Flag name="rejected" label="also what was judged wrong" isOn={query.rejected === true} />
        </div>
      </details>
      <p class="submit">
        <button type="submit">Search</button> <a href="/search">Ask anew</a>
      </p>
      <Names id="speakers" names={names.speaker} />
      <Names id="publishers" names={names.publisher} />
    </form>
  )
}

interface GapProps {
  readonly name: NamedFilter
  readonly before: string
  readonly hint: string
  readonly value: string | undefined
  readonly isWrong: boolean
  readonly list: 'speaker' | 'publisher' | undefined
}

const Gap = ({ name, before, hint, value, isWrong, list }: GapProps): VNode => (
  <label class={`gap gap-${name}`}>
    <span class="gap-word">
      {before}
      {before.toLowerCase() === filterTerms[name] ? null : <span class="unseen"> ({filterTerms[name]})</span>}
    </span>{' '}
    <input
      type="text"
      name={name}
      value={value ?? ''}
      placeholder={hint}
      autocomplete="off"
      spellcheck={false}
      maxLength={500}
      dir="auto"
      list={list === undefined ? undefined : `${list}s`}
      {...(isWrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'question-fault' } : {})}
    />
  </label>
)

const Choice = ({ name, label, value }: { readonly name: keyof typeof filterChoices; readonly label: string; readonly value: string | undefined }): VNode => (
  <label class="gap">
    <span class="gap-word">{label}</span>{' '}
    <select name={name}>
      <option value="">any</option>
      {[...filterChoices[name]].map(([choice, words]) => (
        <option key={choice} value={choice} selected={choice === value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

const Flag = ({ name, label, isOn }: { readonly name: 'allVersions' | 'rejected'; readonly label: string; readonly isOn: boolean }): VNode => (
  <label class="flag">
    <input type="checkbox" name={name} value="true" checked={isOn} /> {label}
  </label>
)

const Names = ({ id, names }: { readonly id: string; readonly names: readonly string[] }): VNode => (
  <datalist id={id}>
    {names.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
)
