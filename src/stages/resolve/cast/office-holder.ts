import type { ActorPhrase } from '../link/actor-phrase.js'
import { officeTime, titlesOf } from '../link/office-at.js'
import type { OfficeRank } from '../link/offices.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'

const heads: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['state', 'government', 'leader', 'royal'])

const elected: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['legislator', 'regional'])

const never = (): boolean => false

/** Whether members hold, or held, the office that a description names: by what the page calls them, else by the register. */
export const officeHolder = (scene: Scene, phrase: ActorPhrase): ((member: CastMember) => boolean) => {
  const { office, standing, countries } = phrase
  if (!office) return never
  const isLeader = office.title === 'leader' && countries.length > 0
  const isHead = (member: CastMember): boolean =>
    member.phrases.some(
      (other) =>
        other.office !== null &&
        heads.has(other.office.rank) &&
        other.standing === 'current' &&
        [...other.countries, scene.actorOf(member)?.country ?? null].some((one) => one !== null && countries.includes(one)),
    )
  const held = (member: CastMember): boolean => {
    const titles = titlesOf(office.title)
    if (standing === 'current')
      return (
        scene.holdsOffice(member, office.title) ||
        // Where nobody knows the day, those who have been senators are; of heads there were many.
        (scene.context.date === null &&
          elected.has(office.rank) &&
          (scene.actorOf(member)?.offices ?? []).some((one) => titles.some((title) => one.title === title || one.title.startsWith(`${title} of `))))
      )
    if (standing !== 'former' || member.phrases.some((other) => other.office?.title === office.title && other.standing === 'current')) return false
    return (scene.actorOf(member)?.offices ?? []).some(
      (one) => titles.includes(one.title) && one.to !== null && (scene.context.date === null || officeTime(one, scene.context.date) === 'after'),
    )
  }
  return (member) =>
    member.phrases.some((other) => other.office?.title === office.title && other.standing === standing) ||
    (member.kind === 'person' && ((isLeader && isHead(member)) || held(member)))
}
