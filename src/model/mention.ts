/** How a mention stands: a proper name, a description ("the minister") or a pronoun. */
export type MentionKind = 'name' | 'nominal' | 'pronoun'
