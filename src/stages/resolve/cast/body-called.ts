import { bodyNouns } from '../mentions/general-nouns.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import { canBeCalled, isBodyNoun } from './body-nouns.js'

/** Most forms of a name in the register that are looked at. */
const mostForms = 12

/** `bare`: nothing but the noun is said, so that what the body does is enough: "the rights group" is no group of any kind. */
export const isBodyCalled = (scene: Scene, member: CastMember, noun: string, bare: boolean = true): boolean => {
  if (member.kind === 'person' || member.kind === 'state' || !isBodyNoun(noun)) return false
  const actor = scene.actorOf(member)
  return [member.name, ...(actor ? [actor.name, ...actor.names.slice(0, mostForms)] : [])].some((name) =>
    canBeCalled(noun, name.toLowerCase(), bare ? (actor?.sector ?? null) : null),
  )
}

const allKinds: readonly string[] = ['company', 'agency', 'department', 'school', 'court', 'bank', 'hospital', 'committee', 'union', 'church', 'group']

/** A body whose name and whose entry in the register do not say what it is. */
export const isPlainBody = (scene: Scene, member: CastMember): boolean => {
  const words = member.name.toLowerCase().split(' ')
  const sector = scene.actorOf(member)?.sector ?? null
  return (
    (sector === null || sector === 'MED' || sector === 'BUS') &&
    !words.some((word) => bodyNouns.has(word)) &&
    !allKinds.some((kind) => isBodyCalled(scene, member, kind))
  )
}
