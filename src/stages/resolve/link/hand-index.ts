import type { Actor } from '../../../model/actor.js'
import type { Register } from '../../../model/register.js'
import type { RegisterLookup } from './register-lookup.js'
import { fold, wordsOf } from './fold.js'
import { familyFirst, nameParts } from './name-parts.js'
import { officeTime } from './office-at.js'
import { createWordTable } from './word-table.js'

export const createHandIndex = (register: Register): RegisterLookup => {
  const byName = new Map<string, Actor[]>()
  const put = (map: Map<string, Actor[]>, key: string, actor: Actor) => {
    const list = map.get(key)
    if (!list) map.set(key, [actor])
    else if (!list.includes(actor)) list.push(actor)
  }
  const surnames = new Map<string, Actor[]>()
  const nations = new Map<string, Actor[]>()
  for (const actor of register.actors) {
    for (const name of [actor.name, ...actor.names]) {
      put(byName, fold(name), actor)
      if (actor.kind === 'person') put(surnames, fold(familyFirst(fold(name).split(' ')) ? (name.split(' ')[0] ?? '') : nameParts(name).surname), actor)
    }
    for (const n of actor.nationality) put(nations, fold(n), actor)
  }
  const table = createWordTable<{ actors: Actor[]; nationality: boolean }>([
    ...[...byName].map(([name, actors]) => [name, { actors, nationality: false }] as const),
    ...[...nations].map(([name, actors]) => [name, { actors, nationality: true }] as const),
  ])
  return {
    named: (words) => byName.get(fold(words)) ?? [],
    scan: (text) => {
      const words = wordsOf(text, 100000)
      const folds = words.map((word) => word.fold)
      const hits = []
      for (let at = 0; at < words.length; at += 1) {
        const match = words[at]?.capital ? table.match(folds, at) : null
        if (!match) continue
        hits.push({ start: words[at]?.start ?? 0, end: words[at + match.length - 1]?.end ?? 0, ...match.value })
        at += match.length - 1
      }
      return hits
    },
    bySurname: (surname) => surnames.get(fold(surname)) ?? [],
    byCountry: (country) => register.actors.filter((actor) => actor.country === country),
    byId: (id) => register.actors.find((actor) => actor.id === id) ?? null,
    holders: (title, whose, date) =>
      register.actors.flatMap((actor) =>
        actor.offices
          .filter(
            (office) =>
              office.title === title &&
              (office.country === whose || office.organization === whose) &&
              (date === null || ['held', 'unknown'].includes(officeTime(office, date))),
          )
          .map((office) => ({ actor, office, certain: true })),
      ),
  }
}
