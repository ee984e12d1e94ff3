/** What an actor is. `document`: "a report", "a statement on Telegram". `unnamed`: somebody told apart by a role only, or nobody that can be told. */
export type ActorKind = 'person' | 'organization' | 'state' | 'place' | 'group' | 'document' | 'unnamed'

/** An office that a person holds for a time. */
export interface Office {
  /** The title in lower case: "president", "prime minister", "foreign minister", "secretary-general". */
  readonly title: string
  /** The state: ISO 3166-1 alpha-3, or null where the office is no state's. */
  readonly country: string | null
  /** The id of the organisation whose office it is, or null where it is a state's. */
  readonly organization: string | null
  /** First and last day, as exactly as the source has them: YYYY, YYYY-MM or YYYY-MM-DD; null where open or unknown. */
  readonly from: string | null
  readonly to: string | null
}

/** Somebody or something that can speak, be spoken to or be spoken about, as the register knows it. */
export interface Actor {
  /** The Wikidata id where there is one ("Q801"), else an own one ("gov:ISR", "reign:A2.9-46"). Stable from one register to the next. */
  readonly id: string
  /** The name to print. */
  readonly name: string
  /** Other forms of the name in English text; without the name itself. */
  readonly names: readonly string[]
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3 of the state that the actor is, is in or acts for; null where none. */
  readonly country: string | null
  /** PLOVER sector (GOV, MIL, REB, LEG, JUD, SPY, MED, IGO, NGO, …), or null. */
  readonly sector: string | null
  /** Addresses of the same actor elsewhere, Wikidata first. */
  readonly sameAs: readonly string[]
  readonly offices: readonly Office[]
  /** Of a state: its nationality adjectives and nouns ("Turkish", "Turk", "Turks"). */
  readonly nationality: readonly string[]
  /** Of a capital or a seat (a palace, a street): the id of the government or institution that it stands for where it speaks. */
  readonly seatOf: string | null
  /** Of a publisher or agency: its web domains, without "www.". */
  readonly domains: readonly string[]
  /** Between which days the actor is or was there; null where open or unknown. Same precision as an office's. */
  readonly from: string | null
  readonly to: string | null
  /** Of a state: its codes in other lists: `iso2` (ISO 3166-1 alpha-2), `cow` (Correlates of War). */
  readonly codes?: Readonly<Record<string, string>>
}
