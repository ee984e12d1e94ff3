import type { Actor } from '../../../model/actor.js'
import type { MentionKind } from '../../../model/mention.js'
import type { Span } from '../../../model/span.js'
import type { OfficeTitle } from './offices.js'

/** One, several, a nameless body, or nobody in particular. */
export type PhraseNumber = 'single' | 'plural' | 'group' | 'generic'

/** How one stands to the office that a phrase names. */
export type Standing = 'current' | 'former' | 'acting' | 'elect'

/** A name, of a person or not, with its place in the phrase. */
export interface NamePhrase {
  readonly name: string
  /** UTF-16 code units of the phrase. */
  readonly span: Span
  /** What the register has under that name; often nothing. */
  readonly actors: readonly Actor[]
}

/** A body that a phrase names, or is for. */
export interface OrganizationPhrase extends NamePhrase {
  /** What kind of institution of a state it is ("foreign-ministry"), or null. */
  readonly key: string | null
  /** Of an institution with a national name, its state. */
  readonly country: string | null
  readonly sector: string | null
  /** It has a name of its own; else common words say what it is. */
  readonly named: boolean
}

/** "his spokesman", "a spokesman for the Israeli military": the one meant is somebody of somebody. */
export interface Relation {
  /** In the singular as the phrase has it: "spokesman", "office". */
  readonly role: string
  /** Null where an owner stands for it ("his"). */
  readonly of: ActorPhrase | null
}

/** What a noun phrase says of the one that it means. Nothing in it depends on a date or on a page. */
export interface ActorPhrase {
  readonly words: string
  /** How the one meant is named: by a name, by a description, by a pronoun. */
  readonly kind: MentionKind
  readonly number: PhraseNumber
  readonly person: NamePhrase | null
  /** Mr, Dr: says nothing of an office. */
  readonly honorific: string | null
  readonly office: OfficeTitle | null
  readonly standing: Standing
  /** ISO 3166-1 alpha-3, of adjectives, possessives and "of X", the nearest to the head first. */
  readonly countries: readonly string[]
  /** The countries are what one word can mean: "Congolese". */
  readonly alternatives: boolean
  /** The countries are those of a town or a part of a state: its offices and bodies are not the state's. */
  readonly local: boolean
  readonly organization: OrganizationPhrase | null
  /** The state or place that is meant, where the whole phrase names one. */
  readonly place: NamePhrase | null
  /** The phrase is a nationality alone: "the French". */
  readonly people: boolean
  /** PLOVER, or null. */
  readonly sector: string | null
  readonly relation: Relation | null
  /** It means people of the organisation, not the organisation: "a Hamas official". */
  readonly member: boolean
}
