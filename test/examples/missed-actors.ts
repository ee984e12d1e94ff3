import type { Reading } from 'hearsay'
import type { Expected } from './expected.js'
import { plainName } from './plain-name.js'

/** Names of a record's actors that a reading has not, or has with another identifier or kind. */
export const missedActors = ({ actors: wanted = [] }: Expected, { actors }: Reading): readonly string[] =>
  wanted
    .filter(({ name, actor, kind }) => {
      const found = actors.find((one) => plainName(one.name) === plainName(name))
      return !found || found.kind !== kind || (actor !== undefined && found.id !== actor)
    })
    .map(({ name }) => name)
