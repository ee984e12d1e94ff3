import { stanceWords } from '../../../formats/stance-words.js'
import { type Stance, stances } from '../../../model/stance.js'
import { type Form, forms } from '../../../model/statement.js'
import { type Verification, verifications } from '../../../model/verification.js'
import { filterNames, type NamedFilter } from '../../../model/who-query.js'
import { formNames } from '../parts/statement-head.js'
import { verificationNames } from '../parts/verification-mark.js'

/** The filters as the page calls them. */
export const filterTerms: Readonly<Record<NamedFilter, string>> = {
  speaker: 'speaker',
  words: 'words',
  to: 'to',
  about: 'about',
  via: 'via',
  publisher: 'publisher',
  stance: 'stance',
  form: 'form',
  verified: 'checked',
  since: 'published since',
  until: 'published until',
  saidSince: 'said since',
  saidUntil: 'said until',
}

/** Values that a filter can have, each with what readers are told of it, for filters that have only some. */
export const filterChoices: Readonly<Record<'stance' | 'form' | 'verified', ReadonlyMap<string, string>>> = {
  stance: new Map(stances.map((stance: Stance) => [stance, stance === 'assert' ? 'asserts' : stanceWords[stance].replace(/[[\]]/gu, '')])),
  form: new Map(forms.map((form: Form) => [form, formNames[form]])),
  verified: new Map(verifications.map((verification: Verification) => [verification, verificationNames[verification]])),
}

/** What a filter asks for, in words. */
export const valueWords = (filter: NamedFilter, value: string): string =>
  (filter === 'stance' || filter === 'form' || filter === 'verified' ? filterChoices[filter].get(value) : undefined) ?? value

const filtersByName = new Map(Object.entries(filterNames).map(([filter, name]) => [name, filter as NamedFilter]))

/** The filter that the record tells of by its name on the command line. */
export const filterOfName = (name: string): NamedFilter | null => filtersByName.get(name) ?? null

/** Words of the record in the page's terms: "--said-since" is "said since". */
export const inPageTerms = (words: string): string =>
  words.replace(/--[a-z]+(?:-[a-z]+)*|SPEAKER/gu, (name) => {
    const filter = filterOfName(name)
    return filter === null ? name.replace(/^--/u, '') : filterTerms[filter]
  })

/** The filters that words of the record name. */
export const filtersNamed = (words: string): ReadonlySet<NamedFilter> =>
  new Set([...words.matchAll(/--[a-z]+(?:-[a-z]+)*|SPEAKER/gu)].flatMap(([name]) => filterOfName(name) ?? []))
