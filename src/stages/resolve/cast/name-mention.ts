import type { Span } from '../../../model/span.js'
import type { AnyMention } from '../coreference/described-mention.js'
import type { ActorPhrase } from '../link/actor-phrase.js'
import { readPhrase } from '../link/read-phrase.js'
import type { RegisterIndex } from '../register/index.js'
import { plainName } from './plain-name.js'

/** A mention with a proper name at its heart. */
export interface NameMention {
  readonly mention: AnyMention
  readonly phrase: ActorPhrase
  /** The name alone, in the text. */
  readonly span: Span
  readonly name: string
  readonly isPerson: boolean
}

/** The name that a mention is, or null where it is none, or names somebody only by another ("a spokesman for the port"). */
export const nameMentionOf = (text: string, mention: AnyMention, index: RegisterIndex): NameMention | null => {
  if (mention.kind !== 'name' || mention.actorKind === 'other' || mention.actorKind === 'document') return null
  const phrase = readPhrase(text.slice(mention.start, mention.end), index)
  const placed = (part: Span): Span => ({ start: mention.start + part.start, end: mention.start + part.end })
  if (phrase.person) return { mention, phrase, span: placed(phrase.person.span), name: phrase.person.name, isPerson: true }
  if (phrase.relation || phrase.number === 'plural' || phrase.number === 'generic' || phrase.people || phrase.member) return null
  const body = phrase.place ?? (phrase.organization?.named ? phrase.organization : null)
  if (body && body.span.end > body.span.start) return { mention, phrase, span: placed(body.span), name: body.name, isPerson: false }
  if (phrase.office || phrase.kind !== 'name') return null
  const bare = plainName(text, mention)
  return bare ? { mention, phrase, span: bare, name: text.slice(bare.start, bare.end), isPerson: mention.actorKind === 'person' } : null
}
