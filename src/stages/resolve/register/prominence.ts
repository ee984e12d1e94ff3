/** Who is more likely meant where nothing but a name is given: heads before ministers before officials, then those of late. Smaller is likelier. */
import type { Actor } from '../../../model/actor.js'
import { headTitles } from './office-titles.js'

export const prominence = (actor: Actor): number => {
  let rank = actor.offices.length === 0 ? 2 : 4
  let latest = 0
  for (const { title, from, to } of actor.offices) {
    rank = Math.min(rank, headTitles.has(title) ? 1 : title === 'official' ? 4 : title.startsWith('deputy') || title.startsWith('vice') ? 3 : 2)
    latest = Math.max(latest, to === null ? 2100 : Number(to.slice(0, 4)), from === null ? 0 : Number(from.slice(0, 4)))
  }
  return rank * 10_000 - latest
}
