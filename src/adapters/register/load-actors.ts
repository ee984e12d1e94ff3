/** Reads users' own actors from a CSV or from the `[[actor]]` tables of a TOML file. */
import { readFile } from 'node:fs/promises'
import { HearsayError } from '../../errors.js'
import type { Actor } from '../../model/actor.js'
import type { Register } from '../../model/register.js'
import { readActorsCsv } from './actors-csv.js'
import { readActorsToml } from './actors-toml.js'

/** A file whose name ends in .toml is TOML, any other CSV. Throws UNREADABLE_INPUT where it can't be read, USAGE with file, line, value and remedy where it is wrong. */
export const loadActors = async (path: string): Promise<readonly Actor[]> => {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new HearsayError('UNREADABLE_INPUT', `The actors at ${path} cannot be read. Check the path and that you may read it.`, { cause })
  }
  return path.toLowerCase().endsWith('.toml') ? readActorsToml(text, path) : readActorsCsv(text, path)
}

/** The register with the user's actors: one whose id exists takes its place, and all of the user's stand first, so that they are preferred where names are the same. */
export const withActors = (register: Register, actors: readonly Actor[]): Register => {
  if (actors.length === 0) return register
  const ids = new Set(actors.map(({ id }) => id))
  return { id: `${register.id}+own`, actors: [...actors, ...register.actors.filter(({ id }) => !ids.has(id))] }
}
