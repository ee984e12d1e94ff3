import type { ActorReference } from '../../model/actor-reference.js'
import type { Document } from '../../model/document.js'
import type { RegisterIndex } from './register/index.js'

/** The page's own publisher as the last link of its chains, or null where the page does not tell. */
export const publisherOf = ({ publisher, canonicalUrl, url }: Document, index: RegisterIndex): ActorReference | null => {
  const host = hostOf(canonicalUrl ?? url)
  const named = publisher === null ? [] : index.named(publisher)
  const known =
    named.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ??
    named.find(({ domains, sector }) => domains.length > 0 || sector === 'MED')
  if (known)
    return {
      actor: known.id,
      name: known.name,
      kind: known.kind,
      country: known.country,
      sameAs: known.sameAs,
      mention: null,
      reason: 'publisher',
      confidence: 0.95,
    }
  if (publisher === null) return null
  return { actor: null, name: publisher, kind: 'organization', country: null, sameAs: [], mention: null, reason: 'publisher', confidence: 0.9 }
}

const hostOf = (url: string | null): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
