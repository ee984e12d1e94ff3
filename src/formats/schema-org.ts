import type { ActorReference } from '../model/actor-reference.js'
import type { FoundStatement } from '../model/found-statement.js'
import { isSpeech } from '../model/stance.js'
import type { StatementTime } from '../model/statement-time.js'
import { oneLineJson } from './one-line-json.js'
import { referentsOf } from './referents.js'

/**
 * A statement as a line of JSON-LD in the words of schema.org: a Quotation where all of it stands inside quote marks, else a Claim; a CreativeWork that is about the speaker where the page tells
 * that it was not said, or only may be.
 *
 * `spokenByCharacter` is to whom a quotation is attributed within the work that it is part of (https://schema.org/spokenByCharacter). What schema.org has no term for is left out.
 */
export const schemaOrg = (found: FoundStatement): string => {
  const { statement, words, verification } = found
  const { speakers, about, form, stance, negated, modal, saidAt, repeats } = statement
  const isSaid = isSpeech(stance) && !negated && !modal
  const type = !isSaid ? 'CreativeWork' : form === 'direct' ? 'Quotation' : 'Claim'
  const spoken = peopleOf(speakers)
  const page = pageOf(found)
  return `${oneLineJson({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': urn(statement.id),
    identifier: statement.id,
    text: words,
    ...(isSaid ? {} : { description: unsaid(found) }),
    ...(type === 'Quotation' ? { spokenByCharacter: spoken } : {}),
    ...(isSaid ? { creator: spoken } : {}),
    about: [...(isSaid ? [] : spoken), ...peopleOf(about)],
    ...dateOf(saidAt),
    ...(type === 'Claim' ? { appearance: page } : {}),
    isPartOf: page,
    ...(repeats === null ? {} : { isBasedOn: { '@id': urn(repeats) } }),
    creativeWorkStatus: verification,
  })}\n`
}

const pageOf = ({ document: { id, title, publisher, publishedAt, canonicalUrl, url } }: FoundStatement): unknown => ({
  '@type': 'NewsArticle',
  '@id': urn(id),
  ...(title === null ? {} : { headline: title }),
  ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  ...(publishedAt === null ? {} : { datePublished: publishedAt }),
  ...(canonicalUrl === null && url === null ? {} : { url: canonicalUrl ?? url }),
})

/** Those that are meant, the likeliest of each candidates only: schema.org has no word for a doubt. */
const peopleOf = (references: readonly ActorReference[]): readonly unknown[] => referentsOf(references).map(([first]) => personOf(first))

const types: Readonly<Record<ActorReference['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  state: 'Country',
  place: 'Place',
  group: 'Organization',
  document: 'CreativeWork',
  unnamed: 'Thing',
}

const personOf = ({ actor, name, kind, sameAs }: ActorReference): unknown => ({
  '@type': types[kind],
  name,
  ...(actor === null ? {} : { identifier: actor }),
  ...(sameAs.length === 0 ? {} : { sameAs }),
})

const unsaid = ({ statement: { stance, negated } }: FoundStatement): string =>
  isSpeech(stance) ? (negated ? 'reported as not said' : 'reported as possible or to come') : 'not said: the speaker declined or was silent'

/** A day is told only where it is known to be that day. */
const dateOf = ({ earliest, latest }: StatementTime): { readonly dateCreated?: string } => {
  if (earliest === null || latest === null) return {}
  const isDay = earliest.length === 10 && latest.length === 10 && Date.parse(latest) - Date.parse(earliest) === 86_400_000
  return isDay ? { dateCreated: earliest } : {}
}

const urn = (id: string): string => `urn:hearsay:${id}`
