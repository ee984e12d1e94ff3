/**
 * The register's file: JSON whose lines are one actor each, `[id, name, kind, country, rest]`, so that a change of one actor is a change of one line. The id is 0 where it follows from
 * country and name ("person:FRA-ann-example"). What is empty is left out of `rest`; an office is `[title, from, to, organisation]`, or `[title, from, to, 0, country]` where its country
 * isn't the actor's, cut after its last filled place, with 0 for the title "official".
 */
import { HearsayError } from '../../errors.js'
import type { Actor, ActorKind, Office } from '../../model/actor.js'
import type { Register } from '../../model/register.js'

const registerVersion = 1

const kinds: readonly ActorKind[] = ['person', 'organization', 'state', 'place', 'group', 'document', 'unnamed']
const wikidata = 'http://www.wikidata.org/entity/'

interface CompactRest {
  /** Sector, names, nationality, seatOf, domains, from, to, offices, other addresses, codes. */
  readonly s?: string
  readonly n?: readonly string[]
  readonly a?: readonly string[]
  readonly g?: string
  readonly d?: readonly string[]
  readonly f?: string
  readonly t?: string
  readonly o?: readonly (readonly (string | 0)[])[]
  readonly w?: readonly string[]
  readonly c?: Readonly<Record<string, string>>
}

export const encodeRegister = (register: Register): string => {
  const lines = register.actors.map((actor) => JSON.stringify(encodeActor(actor)))
  return `{"version":${registerVersion},"id":${JSON.stringify(register.id)},"actors":[\n${lines.join(',\n')}\n]}\n`
}

const encodeActor = (actor: Actor): readonly unknown[] => {
  const other = actor.sameAs.filter((address) => address !== wikidata + actor.id)
  const rest = {
    ...(actor.sector === null ? {} : { s: actor.sector }),
    ...(actor.names.length === 0 ? {} : { n: actor.names }),
    ...(actor.nationality.length === 0 ? {} : { a: actor.nationality }),
    ...(actor.seatOf === null ? {} : { g: actor.seatOf }),
    ...(actor.domains.length === 0 ? {} : { d: actor.domains }),
    ...(actor.from === null ? {} : { f: actor.from }),
    ...(actor.to === null ? {} : { t: actor.to }),
    ...(actor.offices.length === 0 ? {} : { o: actor.offices.map((office) => encodeOffice(office, actor)) }),
    ...(other.length === 0 ? {} : { w: other }),
    ...(actor.codes === undefined ? {} : { c: actor.codes }),
  } satisfies CompactRest
  return [actor.id === derivedId(actor.country, actor.name) ? 0 : actor.id, actor.name, kinds.indexOf(actor.kind), actor.country ?? 0, rest]
}

const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

const derivedId = (country: string | null, name: string): string => {
  if (plain.test(name)) return `person:${country ?? 'x'}-${name.toLowerCase().replaceAll(' ', '-')}`
  const slug = foldName(name)
    .replace(/['’ʻʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `person:${country ?? 'x'}-${slug}`
}

const marks = /\p{Mark}/gu
const foldName = (name: string): string => (/^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(marks, '')).toLowerCase()

const encodeOffice = (office: Office, actor: Actor): readonly (string | 0)[] => {
  const places = [
    office.title === 'official' ? 0 : office.title,
    office.from ?? 0,
    office.to ?? 0,
    office.organization ?? 0,
    office.organization === null && office.country !== actor.country ? (office.country ?? 0) : 0,
  ] as const
  let length = places.length
  while (length > 1 && places[length - 1] === 0) length -= 1
  return places.slice(0, length)
}

/** Decodes a register's file. Throws REGISTER_DAMAGED where it is none, or of another version. */
export const decodeRegister = (text: string, path: string): Register => {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (cause) {
    throw new HearsayError('REGISTER_DAMAGED', `The register at ${path} is not JSON. Install the package again, or build it with npm run register.`, { cause })
  }
  const { version, id, actors } = (typeof file === 'object' && file !== null ? file : {}) as { version?: unknown; id?: unknown; actors?: unknown }
  if (version !== registerVersion || typeof id !== 'string' || !Array.isArray(actors)) {
    throw new HearsayError(
      'REGISTER_DAMAGED',
      `The register at ${path} is of version ${String(version)}; this hearsay reads version ${registerVersion}. Build it with npm run register.`,
    )
  }
  return { id, actors: actors.map((line, index) => decodeActor(line, index, path)) }
}

const decodeActor = (line: unknown, index: number, path: string): Actor => {
  const [given, name, kind, country, rest] = Array.isArray(line) ? (line as [unknown, unknown, unknown, unknown, unknown]) : []
  const id = given === 0 && typeof name === 'string' ? derivedId(typeof country === 'string' ? country : null, name) : given
  const kindName = typeof kind === 'number' ? kinds[kind] : undefined
  if (typeof id !== 'string' || typeof name !== 'string' || kindName === undefined || typeof rest !== 'object' || rest === null) {
    throw new HearsayError(
      'REGISTER_DAMAGED',
      `The register at ${path} is damaged at actor ${index + 1} (${JSON.stringify(line)?.slice(0, 80)}). Install the package again.`,
    )
  }
  const { s, n, a, g, d, f, t, o, w, c } = rest as CompactRest
  const home = typeof country === 'string' ? country : null
  return {
    id,
    name,
    names: n ?? [],
    kind: kindName,
    country: home,
    sector: s ?? null,
    sameAs: /^Q\d+$/.test(id) ? [wikidata + id, ...(w ?? [])] : (w ?? []),
    offices: o === undefined ? [] : o.map((office) => decodeOffice(office, home)),
    nationality: a ?? [],
    seatOf: g ?? null,
    domains: d ?? [],
    from: f ?? null,
    to: t ?? null,
    ...(c === undefined ? {} : { codes: c }),
  }
}

const decodeOffice = ([title, from, to, organization, country]: readonly (string | 0)[], home: string | null): Office => ({
  title: title === 0 || title === undefined ? 'official' : title,
  country: organization ? null : country || home,
  organization: organization || null,
  from: from || null,
  to: to || null,
})
