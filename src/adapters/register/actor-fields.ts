/** What users write of an actor, in a row of a CSV or a table of hearsay.toml, checked and made an actor. */
import { HearsayError } from '../../errors.js'
import type { Actor, ActorKind, Office } from '../../model/actor.js'

/** The fields that may be given. Lists hold several values. `officeOf` is a country (alpha-3) or an actor's id; without it, the office is one of `country`. */
export interface ActorFields {
  readonly id?: string
  readonly name: string
  readonly names: readonly string[]
  readonly kind: string
  readonly country?: string
  readonly sector?: string
  readonly sameAs: readonly string[]
  readonly office?: string
  readonly officeOf?: string
  readonly from?: string
  readonly to?: string
  readonly domains: readonly string[]
  readonly seatOf?: string
  readonly nationality: readonly string[]
}

export const textColumns = ['id', 'name', 'kind', 'country', 'sector', 'office', 'officeOf', 'from', 'to', 'seatOf'] as const
export const listColumns = ['names', 'sameAs', 'domains', 'nationality'] as const

const kinds: readonly ActorKind[] = ['person', 'organization', 'state', 'place', 'group', 'document', 'unnamed']
const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** `place` names the file and the line or table, for the message. */
export const checkActor = (fields: ActorFields, place: string): Actor => {
  if (fields.name === '') throw bad(place, 'name', '', 'give the name to print')
  const kind = kinds.find((one) => one === fields.kind)
  if (kind === undefined) throw bad(place, 'kind', fields.kind, `use one of ${kinds.join(', ')}`)
  if (fields.country !== undefined && !/^[A-Z]{3}$/.test(fields.country))
    throw bad(place, 'country', fields.country, 'use the ISO 3166-1 alpha-3 code, such as FRA')
  if (fields.sector !== undefined && !/^[A-Z]{3}$/.test(fields.sector))
    throw bad(place, 'sector', fields.sector, 'use a PLOVER sector of three capitals, such as GOV, MIL or NGO')
  for (const column of ['from', 'to'] as const) {
    const date = fields[column]
    if (date !== undefined && !partialDate.test(date)) throw bad(place, column, date, 'write it as 2019, 2019-07 or 2019-07-24')
  }
  if (fields.from !== undefined && fields.to !== undefined && fields.to < fields.from.slice(0, fields.to.length))
    throw bad(place, 'to', fields.to, `it lies before from (${fields.from})`)
  for (const address of fields.sameAs)
    if (!/^https?:\/\/\S+$/.test(address)) throw bad(place, 'sameAs', address, 'give a full address, such as http://www.wikidata.org/entity/Q42')
  for (const domain of fields.domains)
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) throw bad(place, 'domains', domain, 'give the bare domain in lower case, such as example.org')
  const id = fields.id ?? ownId(fields)
  const office = fields.office === undefined ? null : toOffice(fields, fields.office)
  const wikidata = /^Q\d+$/.test(id) ? [`http://www.wikidata.org/entity/${id}`] : []
  return {
    id,
    name: fields.name,
    names: fields.names,
    kind,
    country: fields.country ?? null,
    sector: fields.sector ?? null,
    sameAs: [...new Set([...wikidata, ...fields.sameAs])],
    offices: office === null ? [] : [office],
    nationality: fields.nationality,
    seatOf: fields.seatOf ?? null,
    domains: fields.domains.map((domain) => domain.replace(/^www\./, '')),
    from: office === null ? (fields.from ?? null) : null,
    to: office === null ? (fields.to ?? null) : null,
  }
}

const toOffice = (fields: ActorFields, title: string): Office => {
  const of = fields.officeOf ?? fields.country ?? null
  const isCountry = of !== null && /^[A-Z]{3}$/.test(of)
  return { title: title.toLowerCase(), country: isCountry ? of : null, organization: isCountry ? null : of, from: fields.from ?? null, to: fields.to ?? null }
}

/** "own:FRA-ann-example": the same actor gets the same id each time. */
const ownId = (fields: ActorFields): string => {
  const slug = fields.name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `own:${fields.country === undefined ? '' : `${fields.country}-`}${slug}`
}

const bad = (place: string, column: string, value: string, remedy: string): HearsayError =>
  new HearsayError('USAGE', `${place}: ${column} is ${value === '' ? 'empty' : `"${value}"`}; ${remedy}.`)

/** Rows with the same id are one actor: the first gives name and kind, the others add names, offices, domains and addresses. */
export const joinRows = (actors: readonly Actor[]): readonly Actor[] => {
  const byId = new Map<string, Actor>()
  for (const actor of actors) {
    const known = byId.get(actor.id)
    byId.set(
      actor.id,
      known === undefined
        ? actor
        : {
            ...known,
            names: union(known.names, actor.name === known.name ? actor.names : [actor.name, ...actor.names]),
            country: known.country ?? actor.country,
            sector: known.sector ?? actor.sector,
            sameAs: union(known.sameAs, actor.sameAs),
            offices: [...known.offices, ...actor.offices],
            nationality: union(known.nationality, actor.nationality),
            seatOf: known.seatOf ?? actor.seatOf,
            domains: union(known.domains, actor.domains),
            from: known.from ?? actor.from,
            to: known.to ?? actor.to,
          },
    )
  }
  return [...byId.values()]
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]
