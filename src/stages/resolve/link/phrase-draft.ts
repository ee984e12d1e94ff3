import type { ActorPhrase, NamePhrase, OrganizationPhrase, Relation, Standing } from './actor-phrase.js'
import { headKinds, type Chunk } from './chunk.js'
import type { Word } from './fold.js'
import { singularInS } from './grammar-words.js'
import type { OfficeTitle } from './offices.js'

/** A phrase while it is read: the head and what has been gathered around it. */
export interface Draft {
  head: Chunk | null
  person: NamePhrase | null
  honorific: string | null
  office: OfficeTitle | null
  standing: Standing
  countries: string[]
  alternatives: boolean
  local: boolean
  organization: OrganizationPhrase | null
  place: NamePhrase | null
  relation: Relation | null
  sector: string | null
  many: boolean
}

/** Nothing read yet. */
export const emptyDraft = (): Draft => ({
  head: null,
  person: null,
  honorific: null,
  office: null,
  standing: 'current',
  countries: [],
  alternatives: false,
  local: false,
  organization: null,
  place: null,
  relation: null,
  sector: null,
  many: false,
})

/** The words of a chunk as a name, with the place in the phrase. */
export const asName = (piece: Chunk, words: readonly Word[], phrase: string): NamePhrase => {
  const span = { start: words[piece.from]?.start ?? 0, end: words[piece.to - 1]?.end ?? 0 }
  const name = phrase.slice(span.start, span.end)
  // The dot of "Jr." is the name's, that of a sentence is not.
  const dotted = name.endsWith('.') && !/(?:^|[ .])(?:Jr|Sr|\p{L})\.$/u.test(name)
  return dotted ? { name: name.slice(0, -1), span: { start: span.start, end: span.end - 1 }, actors: piece.actors } : { name, span, actors: piece.actors }
}

/** What a chunk says of an organisation, or null where it names none. */
export const asOrganization = (piece: Chunk, words: readonly Word[], phrase: string): OrganizationPhrase | null => {
  const named = asName(piece, words, phrase)
  if (piece.institution) {
    const { key, name, country, sector } = piece.institution
    return { ...named, name, key, country, sector, named: true }
  }
  if (piece.kind === 'known') {
    const actor = piece.actors[0]
    return { ...named, key: null, country: piece.countries.length === 1 ? (piece.countries[0] ?? null) : null, sector: actor?.sector ?? null, named: true }
  }
  if (piece.kind !== 'body' || !piece.body) return null
  return {
    ...named,
    name: piece.body.key === null ? named.name : piece.body.name,
    key: piece.body.key,
    country: null,
    sector: piece.body.sector,
    named: piece.capital && piece.body.key === null && piece.to - piece.from > 1,
  }
}

/** Whether the words of a chunk mean many. */
export const isPlural = (piece: Chunk, words: readonly Word[]): boolean => {
  const last = words[piece.to - 1]?.fold ?? ''
  if (
    /^(?:men|women|children|people|policemen|spokesmen|businessmen|servicemen|militiamen|gunmen|fishermen|herdsmen|congressmen|chairmen|tribesmen|spokeswomen|congresswomen|mujahideen|mujahedeen|congresspeople|spokespeople)$/.test(
      last,
    )
  )
    return true
  return last.length > 2 && last.endsWith('s') && !last.endsWith('ss') && !last.endsWith('us') && !singularInS.has(last)
}

/** Adds countries behind those that stand nearer. */
export const addCountries = (draft: Draft, countries: readonly string[], alternatives: boolean = countries.length > 1): void => {
  if (draft.countries.length === 0) draft.alternatives = alternatives
  for (const country of countries) if (!draft.countries.includes(country)) draft.countries.push(country)
}

/** The last chunk that can be a head. */
export const lastHead = (chunks: readonly Chunk[]): Chunk | null => chunks.findLast((piece) => headKinds.has(piece.kind)) ?? null

/** Takes over what another phrase says of the same one, where this one says nothing of it. */
export const fillFrom = (draft: Draft, other: ActorPhrase): void => {
  draft.person ??= other.person
  draft.honorific ??= other.honorific
  if (!draft.office && other.office) {
    draft.office = other.office
    draft.standing = other.standing
  }
  draft.organization ??= other.organization
  draft.relation ??= other.relation
  if (draft.countries.length === 0) draft.local = other.local
  addCountries(draft, other.countries, other.alternatives)
}

/** Whether a chunk is a town or a part of a state, and no seat of a government. */
export const isLocal = (piece: Chunk): boolean => piece.kind === 'place' && !piece.actors.some((actor) => actor.kind === 'state' || actor.seatOf !== null)
