import type { ReferenceReason } from '../../../model/actor-reference.js'

/** Why a reference has its actor, or has none, for people. */
export const reasonWords: Readonly<Record<ReferenceReason, string>> = {
  name: 'a name of the register or of the record',
  'earlier-name': 'short for a name that stands in full elsewhere on the page',
  'office-holder': 'who held that office on the day',
  metonym: 'a place or a nationality that stands for a government or an institution',
  pronoun: 'a pronoun, taken for the likeliest one named before',
  nominal: 'a description, taken for one named on the page',
  'first-person': '“I” or “we” in somebody’s own words',
  publisher: 'the page’s publisher',
  'local-name': 'a name that only this page has',
  role: 'a role; the page names nobody for it',
  plural: 'several, none of them named',
  generic: 'people in general',
  group: 'a group',
  document: 'a document',
  ambiguous: 'may mean several: the likeliest is first',
  unclear: 'not clear who is meant',
  'source-not-stated': 'the page does not say where it has this from',
}
