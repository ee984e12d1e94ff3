import { filterNames } from '../../../model/who-query.js'
import type { HearsayRecord } from '../../../open-record.js'
import { foldedName } from '../../../text/actor-key.js'

/** Names of a record that are offered for the gaps of the question. */
export interface NamesToChoose {
  /** Those of actors who speak, most statements first. */
  readonly speaker: readonly string[]
  readonly publisher: readonly string[]
}

/** Names that one list offers before anything is typed. */
const mostListed = 100
/** Names that are offered for what was typed. */
const mostOffered = 12
/** Speakers that are looked through. */
const mostSpeakers = 5_000
/** Statements up to which counting by speaker takes no time that anybody would notice; of more, names are looked up by their whole words: see `namesMeant`. */
const fewStatements = 5_000

/** Speakers and publishers of a record, asked for again once it has grown. */
export const namesOf = (record: HearsayRecord): (() => Promise<NamesToChoose>) => {
  let known: { readonly size: string; readonly names: NamesToChoose } | null = null
  return async () => {
    const { documents, statements, publishers } = await record.extent()
    const size = `${documents} ${statements}`
    if (known?.size === size) return known.names
    const speakers = statements > fewStatements ? [] : await record.facets({}, 'speaker', mostSpeakers)
    const names = { speaker: [...new Set(speakers.map(({ name }) => name))], publisher: publishers }
    known = { size, names }
    return names
  }
}

/** Those that stand in the page itself. */
export const listed = ({ speaker, publisher }: NamesToChoose): NamesToChoose => ({
  speaker: speaker.slice(0, mostListed),
  publisher: publisher.slice(0, mostListed),
})

/** Names of which some words begin with all that was typed. */
export const offered = (names: readonly string[], typed: string): readonly string[] => {
  const beginnings = foldedName(typed).split(' ')
  if (beginnings[0] === '') return []
  const matching = names.filter((name) => {
    const words = foldedName(name).split(' ')
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)))
  })
  return matching.slice(0, mostOffered)
}

/** Names of those whom what was typed can mean, whole words of them, as a search takes it. */
export const namesMeant = async (record: HearsayRecord, typed: string): Promise<readonly string[]> => {
  if (foldedName(typed) === '') return []
  const { meant } = await record.who({ speaker: typed, limit: 1 }, { mostCounted: 0 })
  return [...new Set((meant[filterNames.speaker] ?? []).map(({ name }) => name))].slice(0, mostOffered)
}
