import { searchTokens } from '../../../text/search-tokens.js'

/** So many names are offered at once. */
const mostOffered = 5

/** Known names that the name being typed (behind the last ";") can become: those that begin so first, then those with a word that does. Each once, in the order given. */
export const completions = (typed: string, names: readonly string[]): readonly string[] => {
  const begun = foldedName(lastOf(typed))
  if (begun === '') return []
  const folded = [...new Set(names)].map((name) => ({ name, folded: foldedName(name) })).filter(({ folded: each }) => each !== begun)
  const whole = folded.filter(({ folded: each }) => each.startsWith(begun))
  const inside = folded.filter(({ folded: each }) => !each.startsWith(begun) && each.includes(` ${begun}`))
  return [...whole, ...inside].slice(0, mostOffered).map(({ name }) => name)
}

/** What is typed, its last name completed. */
export const completed = (typed: string, name: string): string => {
  const before = typed.slice(0, typed.lastIndexOf(';') + 1)
  return before === '' ? name : `${before} ${name}`
}

const lastOf = (typed: string): string => typed.slice(typed.lastIndexOf(';') + 1)

const foldedName = (name: string): string => searchTokens(name).join(' ')
