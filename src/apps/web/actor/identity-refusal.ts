/** What was sent with a form that sets right who is who, by the names of its fields. */
export type IdentityFields = Readonly<Record<string, string | readonly string[]>>

/** Why a change was not kept, with what was sent, so that nothing needs to be typed again. */
export interface IdentityRefusal {
  readonly kind: 'merge' | 'split' | 'not-same' | 'undo'
  /** For people: what, and what to do. */
  readonly words: string
  readonly fields: IdentityFields
}

/** What was typed into a field of the form that was refused; else nothing. */
export const typedBefore = (refusal: IdentityRefusal | null, kind: IdentityRefusal['kind'], name: string): string => {
  const value = refusal?.kind === kind ? refusal.fields[name] : undefined
  return typeof value === 'string' ? value : ''
}
