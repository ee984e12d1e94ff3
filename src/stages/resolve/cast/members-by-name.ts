import type { CastMember } from './cast-member.js'

/** The members whom a name can mean at a place where the model found no mention: of the same name, or persons whose name ends so. */
export const membersByName = ({ members }: { readonly members: readonly CastMember[] }): ((name: string) => readonly number[]) => {
  let known: ReadonlyMap<string, number> | null = null
  return (name) => {
    known ??= endingsOf(members)
    const member = known.get(name.toLowerCase())
    return member === undefined ? [] : [member]
  }
}

/** Whole names come before endings, the first of several before the others. */
const endingsOf = (members: readonly CastMember[]): ReadonlyMap<string, number> => {
  const known = new Map<string, number>()
  const note = (name: string, number: number): void => void (known.has(name) || known.set(name, number))
  for (const { name, number } of members) note(name.toLowerCase(), number)
  for (const { name, number } of members.filter(({ kind }) => kind === 'person')) {
    const words = name.toLowerCase().split(' ').slice(-mostNameWords)
    for (let from = 1; from < words.length; from += 1) note(words.slice(from).join(' '), number)
  }
  return known
}

const mostNameWords = 8
