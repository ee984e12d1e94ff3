/** The plain look-up that linking is measured beside: the longest name of the register in the words, without dates and without grammar. */
import type { Actor } from '../../src/model/actor.js'
import type { RegisterIndex } from '../../src/stages/resolve/register/index.js'

/** What the dictionary says of a phrase. A last word that is nobody's whole name is looked up as a surname, the register's first with it is taken. */
export const lookUp = (
  phrase: string,
  index: RegisterIndex,
): { readonly country: string | null; readonly sector: string | null; readonly holder: Actor | null } => {
  const hits = index.scan(phrase).toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const person = hits.flatMap(({ actors }) => actors).find(({ kind }) => kind === 'person') ?? index.bySurname(phrase.split(/\s+/).at(-1) ?? '')[0] ?? null
  const longest = hits[0]?.actors[0] ?? person
  return { country: longest?.country ?? null, sector: longest?.sector ?? null, holder: person }
}
