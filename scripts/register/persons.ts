/** Merges the sources' claims into persons: the same name, country and time make one person. */
import type { Actor, Office } from '../../src/model/actor.js'
import { dayNumber, lastDayNumber } from './claim.js'
import type { Claim } from './claim.js'
import { draft } from './draft.js'
import { nameKey, slug } from './spelling.js'

interface Person {
  readonly claims: Claim[]
  readonly keys: Set<string>
  wikidata: string | null
}

/** Claims in the order of trust: the first gives the name to print. */
export const mergePersons = (claims: readonly Claim[]): readonly Actor[] => {
  const byCountry = new Map<string, Person[]>()
  const byWikidata = new Map<string, Person>()
  for (const claim of claims) {
    const place = claim.country ?? claim.organization ?? ''
    const there = byCountry.get(place) ?? []
    byCountry.set(place, there)
    const person = (claim.wikidata === null ? undefined : byWikidata.get(claim.wikidata)) ?? best(there, claim)
    if (person === undefined) {
      const created: Person = { claims: [claim], keys: new Set([claim.name, ...claim.forms].map(nameKey)), wikidata: claim.wikidata }
      there.push(created)
      if (claim.wikidata !== null) byWikidata.set(claim.wikidata, created)
      continue
    }
    person.claims.push(claim)
    for (const form of [claim.name, ...claim.forms]) person.keys.add(nameKey(form))
    if (!there.includes(person)) there.push(person)
    if (person.wikidata === null && claim.wikidata !== null) {
      person.wikidata = claim.wikidata
      byWikidata.set(claim.wikidata, person)
    }
  }
  const persons = [...new Set([...byCountry.values()].flat())]
  return withIds(persons, settleEnds(persons))
}

/** The person that a claim speaks of: the best of those whose names fit. */
const best = (persons: readonly Person[], claim: Claim): Person | undefined => {
  let found: Person | undefined
  let highest = 0
  for (const person of persons) {
    if (claim.wikidata !== null && person.wikidata !== null && claim.wikidata !== person.wikidata) continue
    const score = likeness(person, claim)
    if (score > highest) {
      highest = score
      found = person
    }
  }
  return found
}

const likeness = (person: Person, claim: Claim): number => {
  const keys = [claim.name, ...claim.forms].map(nameKey)
  const near = nearness(person, claim)
  if (keys.some((key) => key.includes(' ') && person.keys.has(key)) && near > -20_000) return 10 + near / 100_000
  const tokens = (keys[0] ?? '').split(' ')
  const single = tokens.length === 1 || claim.source === 'reign'
  let fit = 0
  for (const key of person.keys) {
    const own = key.split(' ')
    const inside = tokens.every((token) => own.includes(token))
    if (inside && single) fit = Math.max(fit, 5)
    else if (inside && tokens.length > 1) fit = Math.max(fit, 6)
    else if (own.length > 1 && own.every((token) => tokens.includes(token))) fit = Math.max(fit, 6)
    else if (!single && own.length > 1 && own.at(-1) === tokens.at(-1) && compatible(own[0] ?? '', tokens[0] ?? '')) fit = Math.max(fit, 4)
    else if (single && tokens.length === 1 && own.length === 1 && own[0] === tokens[0]) fit = Math.max(fit, 5)
  }
  if (fit === 0) return sameStart(person, claim) || sameTime(person, claim) ? 1 : 0
  if (single && fit === 5) {
    // Spells of one leader that the source itself names alike, years apart.
    if (near < -100 && !person.claims.some((other) => other.source === 'reign' && nameKey(other.name) === keys[0] && near > -7000)) return 0
    const weak = person.claims.every((other) => other.title === null)
    if (weak && startApart(person, claim) > 70) return 0
    return 5 - Math.min(startApart(person, claim), 4000) / 1000
  }
  return near > -900 ? fit : 0
}

/** The very same first day in the same kind of office, and names alike in their first letters: a variant of spelling. */
const sameStart = (person: Person, claim: Claim): boolean =>
  claim.from?.length === 10 &&
  claim.title !== null &&
  person.claims.some(
    (other) =>
      other.title === claim.title &&
      other.from?.length === 10 &&
      Math.abs(dayNumber(other.from) - dayNumber(claim.from ?? '')) <= 3 &&
      alikeWords(other.name, claim.name),
  )

/** Most of the time in the same office, which only one holds at a time, and with a word of the name in common: another spelling, too. */
const sameTime = (person: Person, claim: Claim): boolean => {
  if (claim.title === null || !single.has(claim.title)) return false
  const words = new Set(
    nameKey(claim.name)
      .split(' ')
      .filter((word) => word.length > 3),
  )
  return person.claims.some((other) => {
    if (other.title === null || other.country !== claim.country || officeKind(other.title) !== officeKind(claim.title ?? '')) return false
    const [from, to] = interval(claim)
    const [start, end] = interval(other)
    const overlap = Math.min(to, end) - Math.max(from, start)
    return (
      overlap > 60 &&
      overlap > 0.5 * Math.min(to - from, end - start) &&
      [other.name, ...other.forms].some((form) =>
        nameKey(form)
          .split(' ')
          .some((word) => words.has(word)),
      )
    )
  })
}

const officeKind = (title: string): string => equivalents[title] ?? title

const alikeWords = (a: string, b: string): boolean => {
  const other = nameKey(b).split(' ')
  return nameKey(a)
    .split(' ')
    .some((word) => word.length > 3 && other.some((one) => one.slice(0, 4) === word.slice(0, 4)))
}

const compatible = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || (a.length > 2 && b.length > 2 && a.slice(0, 3) === b.slice(0, 3))

/** Days between the nearest spells, negative; 0 and more where they overlap. */
const nearness = (person: Person, claim: Claim): number => {
  const [from, to] = interval(claim)
  return Math.max(...person.claims.map((other) => interval(other)).map(([start, end]) => Math.min(to, end) - Math.max(from, start)))
}

const startApart = (person: Person, claim: Claim): number => {
  const [from, to] = interval(claim)
  return Math.min(...person.claims.map((other) => interval(other)).map(([start, end]) => Math.min(Math.abs(start - from), Math.abs(end - to))))
}

const interval = (claim: Claim): readonly [number, number] => {
  const end = claim.to ?? claim.lastSeen ?? claim.from ?? '2000'
  return [dayNumber(claim.from ?? end), Math.max(lastDayNumber(end), dayNumber(claim.from ?? end))]
}

/** Offices of one holder at a time: what ends them, where a source only says how long it saw them, is the next holder's beginning. */
const single = new Set([
  'president',
  'prime minister',
  'chancellor',
  'premier',
  'king',
  'queen',
  'monarch',
  'emperor',
  'emir',
  'sultan',
  'supreme leader',
  'pope',
  'vice president',
  'governor general',
  'state counsellor',
])

interface Spell {
  readonly person: Person
  readonly claim: Claim
  title: string | null
  from: string | null
  to: string | null
  /** The end is only the last day that the source saw. */
  soft: boolean
}

const settleEnds = (persons: readonly Person[]): ReadonlyMap<Person, readonly Spell[]> => {
  const byPerson = new Map<Person, Spell[]>()
  const byOffice = new Map<string, Spell[]>()
  for (const person of persons) {
    const spells = joinSpells(person)
    byPerson.set(person, spells)
    for (const spell of spells) {
      const key = `${spell.claim.country ?? spell.claim.organization ?? ''}|${spell.title ?? ''}`
      if (spell.title !== null && single.has(spell.title)) byOffice.set(key, [...(byOffice.get(key) ?? []), spell])
    }
  }
  for (const spells of byOffice.values()) {
    const ordered = spells.filter((spell) => spell.from !== null).toSorted((a, b) => dayNumber(a.from ?? '') - dayNumber(b.from ?? ''))
    for (const [index, spell] of ordered.entries()) {
      // A year or a month of an end is made more exact by a successor who began in it.
      const successor =
        spell.soft || spell.to === null || spell.to.length === 10
          ? undefined
          : ordered
              .slice(index + 1)
              .find(
                (other) =>
                  other.person !== spell.person && other.from?.startsWith(spell.to ?? '') === true && (other.from ?? '').length > (spell.to ?? '').length,
              )
      if (successor !== undefined) spell.to = successor.from
      if (!spell.soft) continue
      const seen = spell.to ?? spell.claim.lastSeen ?? ''
      const next = ordered
        .slice(index + 1)
        .find(
          (other) =>
            other.person !== spell.person &&
            dayNumber(other.from ?? '') >= dayNumber(seen.slice(0, 4)) &&
            dayNumber(other.from ?? '') > dayNumber(spell.from ?? ''),
        )
      if (next?.from !== undefined && next.from !== null && dayNumber(next.from) - dayNumber(seen) < 1500) spell.to = next.from
      else spell.to = seen === '' ? null : seen
    }
  }
  return byPerson
}

const equivalents: Readonly<Record<string, string>> = {
  monarch: 'crown',
  king: 'crown',
  queen: 'crown',
  emperor: 'crown',
  emir: 'crown',
  sultan: 'crown',
  premier: 'head',
  'prime minister': 'head',
  chancellor: 'head',
}

/** Several sources' spells in the same office are one; the more exact day wins. */
const joinSpells = (person: Person): Spell[] => {
  const spells: Spell[] = []
  for (const claim of person.claims) {
    const open = claim.to === null && claim.lastSeen !== null
    // Whom our own list knows, it knows the offices of: the dictionary's titles are those of one day for all spells.
    const title = claim.source === 'phoenix' && person.claims.some((other) => other.source === 'own' && other.title !== null) ? null : claim.title
    const current: Spell = { person, claim, title, from: claim.from, to: claim.to ?? (open ? claim.lastSeen : null), soft: open }
    if (claim.source === 'factbook') {
      current.soft = claim.to !== null
      current.to = claim.to
    }
    // What our own list says of a time in office stands alone.
    if (
      claim.source !== 'own' &&
      spells.some(
        (other) => other.claim.source === 'own' && other.claim.title !== null && other.claim.country === claim.country && overlapDays(other, current) > 31,
      )
    )
      continue
    const same = spells.find((other) => sameOffice(other, current))
    if (same === undefined) spells.push(current)
    else if (same.title === null && current.title !== null) {
      // The dictionary of officials begins in 2003 and names no heads' offices: the other source knows better.
      same.title = current.title
      same.from = current.from ?? same.from
      same.to = current.to ?? same.to
      same.soft = current.soft
    } else if (same.claim.source === 'factbook' && same.to === null) {
      if (current.from !== null && same.from !== null && current.from.length > same.from.length && current.from.startsWith(same.from)) same.from = current.from
    } else {
      if (current.from !== null && (same.from === null || (current.from.length > same.from.length && current.from.startsWith(same.from.slice(0, 4)))))
        same.from = current.from
      const sharper = current.to !== null && same.to !== null && current.to.length > same.to.length && current.to.startsWith(same.to)
      if (
        (same.soft && !current.soft && (current.to === null || dayNumber(current.to) > dayNumber(same.from ?? '0001'))) ||
        (!same.soft && !current.soft && sharper)
      ) {
        same.to = current.to
        same.soft = false
      } else if (same.soft && current.soft && (current.to ?? '') > (same.to ?? '')) same.to = current.to
    }
  }
  return spells
}

const sameOffice = (a: Spell, b: Spell): boolean => {
  if (a.claim.country !== b.claim.country || a.claim.organization !== b.claim.organization) return false
  const [aFrom, aTo] = spellInterval(a)
  const [bFrom, bTo] = spellInterval(b)
  const overlap = overlapDays(a, b)
  if (overlap < -31) return false
  const one = a.title === null ? '' : (equivalents[a.title] ?? a.title)
  const other = b.title === null ? '' : (equivalents[b.title] ?? b.title)
  if (one === other) return true
  // An office without a name is none beside one with a name at the same time; REIGN's titles are our guess.
  if (one === '' || other === '') return overlap > 0.5 * Math.min(aTo - aFrom, bTo - bFrom)
  return b.claim.source === 'reign' && (Math.abs(aFrom - bFrom) < 70 || overlap > 0.6 * (bTo - bFrom))
}

const overlapDays = (a: Spell, b: Spell): number => {
  const [aFrom, aTo] = spellInterval(a)
  const [bFrom, bTo] = spellInterval(b)
  return Math.min(aTo, bTo) - Math.max(aFrom, bFrom)
}

const spellInterval = (spell: Spell): readonly [number, number] => {
  const from = dayNumber(spell.from ?? spell.to ?? '1900')
  return [from, spell.to === null ? dayNumber('2030') : lastDayNumber(spell.to)]
}

const withIds = (persons: readonly Person[], spells: ReadonlyMap<Person, readonly Spell[]>): readonly Actor[] => {
  const taken = new Map<string, number>()
  return persons.map((person) => {
    const [first] = person.claims as [Claim, ...Claim[]]
    const named =
      person.claims.find((claim) => claim.source === 'own') ??
      person.claims.find((claim) => claim.source === 'world-leaders') ??
      person.claims.find((claim) => claim.name.includes(' ')) ??
      first
    const reign = person.claims.find((claim) => claim.sourceId !== null)?.sourceId
    const wanted = person.wikidata ?? reign ?? `person:${(first.country ?? first.organization ?? 'x').replace(/^.*:/, '')}-${slug(named.name)}`
    const count = (taken.get(wanted) ?? 0) + 1
    taken.set(wanted, count)
    const forms = new Set<string>()
    for (const claim of person.claims) {
      if (claim.name.includes(' ') || !named.name.includes(' ')) forms.add(claim.name)
      for (const form of claim.forms) forms.add(form)
      if (claim.surname !== null && claim.surname.length > 1) {
        forms.add(claim.surname)
        const [word = ''] = claim.surname.split(' ')
        if (claim.surname.includes(' ') && word.length > 3 && !/^(al|el)$/i.test(word)) forms.add(word)
      }
    }
    return draft({
      id: count === 1 ? wanted : `${wanted}-${count}`,
      name: named.name,
      names: distinct(named.name, [...forms]).slice(0, 10),
      kind: 'person',
      country: first.country ?? person.claims.find((claim) => claim.country !== null)?.country ?? null,
      sector: first.sector,
      offices: (spells.get(person) ?? []).filter((spell) => spell.from !== null || spell.to !== null || spell.title !== null).map(toOffice),
    })
  })
}

const distinct = (name: string, forms: readonly string[]): readonly string[] => {
  const seen = new Set([nameKey(name)])
  return forms.filter((form) => {
    const key = nameKey(form)
    if (seen.has(key) || key === '') return false
    seen.add(key)
    return true
  })
}

const toOffice = ({ claim, title, from, to }: Spell): Office => ({
  title: title ?? 'official',
  country: claim.organization === null ? claim.country : null,
  organization: claim.organization,
  from,
  to: from !== null && to !== null && dayNumber(from) > lastDayNumber(to) ? from : to,
})
