/** An actor with the fields given and all others empty. */
import type { Actor, Office } from '../../src/model/actor.js'

export const draft = (fields: Pick<Actor, 'id' | 'name' | 'kind'> & Partial<Actor>): Actor => ({
  names: [],
  country: null,
  sector: null,
  sameAs: [],
  offices: [],
  nationality: [],
  seatOf: null,
  domains: [],
  from: null,
  to: null,
  ...fields,
})

export const office = (fields: Pick<Office, 'title'> & Partial<Office>): Office => ({ country: null, organization: null, from: null, to: null, ...fields })
