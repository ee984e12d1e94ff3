import type { RegisterIndex } from '../register/index.js'
import type { ActorPhrase, NamePhrase, OrganizationPhrase } from './actor-phrase.js'
import { linkBody, linkPlace } from './link-body.js'
import { linkOffice } from './link-office.js'
import { linkPerson } from './link-person.js'
import type { LinkContext, LinkedActor } from './linked-actor.js'
import { isPublic, type OfficeTitle } from './offices.js'

/**
 * Those whom a phrase can mean on a page of a day, most likely first. Several are candidates for one, with the reason `ambiguous`.
 *
 * An entry without an id carries what is known all the same (country, sector). Empty: nothing is known.
 */
export const linkPhrase = (phrase: ActorPhrase, context: LinkContext, index: RegisterIndex): readonly LinkedActor[] =>
  linkParts(phrase, context, index).map((actor) => inOfficeOf(phrase, actor))

/** Of one whose office the phrase names, the sector is that office's: the register has the one that they are best known for. */
const inOfficeOf = (phrase: ActorPhrase, actor: LinkedActor): LinkedActor =>
  actor.kind === 'person' && phrase.office && isPublic(phrase.office) && phrase.standing === 'current' && phrase.sector !== null
    ? { ...actor, sector: phrase.sector }
    : actor

const linkParts = (phrase: ActorPhrase, context: LinkContext, index: RegisterIndex): readonly LinkedActor[] => {
  if (phrase.kind === 'pronoun') return phrase.number === 'generic' ? [unnamed(phrase, [], context)] : []
  const countries = countriesMeant(phrase, context, index)
  const { person, place, office, organization } = phrase
  if (person) return linkPerson({ ...phrase, person } satisfies ActorPhrase & { person: NamePhrase }, countries, context, index)
  if (phrase.number === 'plural' || phrase.number === 'generic') return [unnamed(phrase, countries, context)]
  if (place) return linkPlace({ ...phrase, place }, context, index)
  if (isSomebodyOf(phrase)) return known(phrase, countries, context)
  const found = office
    ? linkOffice({ ...phrase, office } satisfies ActorPhrase & { office: OfficeTitle }, countries, context, index)
    : organization && !phrase.member
      ? linkBody({ ...phrase, organization } satisfies ActorPhrase & { organization: OrganizationPhrase }, countries, context, index)
      : []
  return found.length > 0 ? found : known(phrase, countries, context)
}

/** "his spokesman", "Okoro's widow": a role of somebody, whom no register has. */
const isSomebodyOf = ({ relation, office }: ActorPhrase): boolean => relation !== null && (relation.role !== 'of' || office?.rank === 'spokesman')

/** The countries of the phrase, or of the one whose secretary or lawyer it is. */
const countriesMeant = (phrase: ActorPhrase, context: LinkContext, index: RegisterIndex): readonly string[] => {
  if (phrase.alternatives)
    return phrase.countries
      .filter((country) => context.countries.includes(country))
      .concat(phrase.countries.filter((country) => !context.countries.includes(country)))
  if (phrase.countries.length > 0) return phrase.countries
  const of = phrase.relation?.of
  if (!of) return []
  const [owner, ...others] = linkPhrase(of, { ...context, speaks: true }, index)
  return owner?.country && others.length === 0 ? [owner.country] : []
}

const known = (phrase: ActorPhrase, countries: readonly string[], context: LinkContext): readonly LinkedActor[] => {
  if (phrase.number === 'single' && countries.length === 0 && phrase.sector === null) return []
  return [unnamed(phrase, countries, context)]
}

const unnamed = (phrase: ActorPhrase, countries: readonly string[], context: LinkContext): LinkedActor => {
  const { number, sector, organization, kind } = phrase
  const country = countries[0] ?? organization?.country ?? null
  const about = { actor: null, name: phrase.words, country, sector, sameAs: [] } as const
  if (number === 'generic') return { ...about, kind: 'unnamed', reason: 'generic', confidence: 0.8 }
  if (number === 'plural') return { ...about, kind: 'group', reason: 'plural', confidence: 0.8 }
  if (number === 'group') return { ...about, kind: 'group', reason: 'group', country: country ?? null, confidence: context.countries.length > 0 ? 0.7 : 0.6 }
  if (organization && !phrase.office && !phrase.relation && !phrase.member)
    return {
      ...about,
      name: organization.named ? organization.name : phrase.words,
      kind: 'organization',
      reason: kind === 'name' ? 'local-name' : 'role',
      confidence: 0.6,
    }
  return { ...about, kind: 'unnamed', reason: 'role', confidence: 0.7 }
}
