/** What one source says of one person in one office: the sources' claims are merged into persons. */
export interface Claim {
  readonly source: 'own' | 'factbook' | 'world-leaders' | 'reign' | 'phoenix'
  /** As the source spells it, in proper capitals. May be a surname only. */
  readonly name: string
  readonly forms: readonly string[]
  /** The surname where it isn't the last word of the name; null otherwise or where unknown. */
  readonly surname: string | null
  readonly wikidata: string | null
  /** The id in the source, for persons that no other has: "reign:A2.9-46". */
  readonly sourceId: string | null
  readonly country: string | null
  readonly organization: string | null
  /** Null: an office that the source doesn't name. */
  readonly title: string | null
  readonly from: string | null
  readonly to: string | null
  /** The last day on which the source still has the person in office. */
  readonly lastSeen: string | null
  readonly sector: string
}

/** Days from the first of year 0 to the beginning of a date that may be partial; good for comparing. */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** The last day that a date, perhaps partial, may mean. */
export const lastDayNumber = (date: string): number => {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return Math.round((day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / 86_400_000)
}
