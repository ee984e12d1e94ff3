/** The personal, possessive, reflexive and relative pronouns of English that can mean an actor, and what they agree with. */
export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  /** The agreement of the form; nothing is inferred from it but whom it can mean, and nothing of it is kept. */
  readonly agrees: 'masculine' | 'feminine' | 'neuter' | 'any'
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative'
}

type Row = readonly [forms: string, person: 1 | 2 | 3, plural: boolean, agrees: Pronoun['agrees'], role: Pronoun['role']]

const rows: readonly Row[] = [
  ['he', 3, false, 'masculine', 'subject'],
  ['him', 3, false, 'masculine', 'object'],
  ['his', 3, false, 'masculine', 'possessive'],
  ['himself', 3, false, 'masculine', 'reflexive'],
  ['she', 3, false, 'feminine', 'subject'],
  ['her', 3, false, 'feminine', 'possessive'],
  ['hers', 3, false, 'feminine', 'possessive'],
  ['herself', 3, false, 'feminine', 'reflexive'],
  ['it', 3, false, 'neuter', 'subject'],
  ['its', 3, false, 'neuter', 'possessive'],
  ['itself', 3, false, 'neuter', 'reflexive'],
  ['they', 3, true, 'any', 'subject'],
  ['them', 3, true, 'any', 'object'],
  ['their theirs', 3, true, 'any', 'possessive'],
  ['themselves', 3, true, 'any', 'reflexive'],
  ['i', 1, false, 'any', 'subject'],
  ['me', 1, false, 'any', 'object'],
  ['my mine', 1, false, 'any', 'possessive'],
  ['myself', 1, false, 'any', 'reflexive'],
  ['we', 1, true, 'any', 'subject'],
  ['us', 1, true, 'any', 'object'],
  ['our ours', 1, true, 'any', 'possessive'],
  ['ourselves', 1, true, 'any', 'reflexive'],
  ['you', 2, false, 'any', 'subject'],
  ['your yours', 2, false, 'any', 'possessive'],
  ['yourself yourselves', 2, false, 'any', 'reflexive'],
  ['who whom that which', 3, false, 'any', 'relative'],
]

const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([forms, person, plural, agrees, role]) => forms.split(' ').map((form) => [form, { person, plural, agrees, role }] as const)),
)

const longest = Math.max(...[...pronouns.keys()].map(({ length }) => length))

/** The pronoun that the words are, or null. "US" in capitals is a state, not a pronoun. */
export const pronounOf = (words: string): Pronoun | null =>
  words.length > longest || (words.length > 1 && words === words.toUpperCase() && words !== 'IT') ? null : (pronouns.get(words.toLowerCase()) ?? null)
