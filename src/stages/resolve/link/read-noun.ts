import type { Chunk, ChunkKind } from './chunk.js'
import { finishPhrase } from './finish-phrase.js'
import type { Word } from './fold.js'
import { addCountries, asName, asOrganization, emptyDraft, fillFrom, isLocal, lastHead, type Draft } from './phrase-draft.js'

/** Complements of complements: "a spokesman for the ministry of the government of X". */
const depthLimit = 4

/** Reads a phrase without commas: what stands before the head, the head, and what prepositions add. */
export const readNoun = (chunks: readonly Chunk[], words: readonly Word[], phrase: string, depth: number): Draft => {
  const end = coreEnd(chunks, words)
  const core = chunks.slice(0, end)
  const draft = emptyDraft()
  const owner = core.findLastIndex((piece, at) => piece.kind === 'possessive' && at > 0 && headOf(core.slice(at + 1), words) !== null)
  const own = core.slice(owner + 1).filter((piece) => piece.kind !== 'possessive')
  readCore(draft, own, words, phrase, depth)
  if (owner > 0 && depth < depthLimit) readOwner(draft, readNoun(core.slice(0, owner), words, phrase, depth + 1), words, phrase)
  else if (draft.head?.kind === 'relative' && own.some((piece) => piece.kind === 'owner')) draft.relation ??= { role: roleOf(draft.head, words), of: null }
  else if (draft.office?.rank === 'spokesman' && own.some((piece) => piece.kind === 'owner')) draft.relation = { role: 'spokesman', of: null }
  if (depth < depthLimit) readComplements(draft, chunks.slice(end), words, phrase, depth)
  return draft
}

const roleOf = (piece: Chunk, words: readonly Word[]): string => words[piece.to - 1]?.fold ?? ''

/** Kinds of chunks that are names by themselves: what "and" joins to one is another. */
const wholeNames: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['place', 'known', 'institution', 'pronoun'])

/** Where the part ends that has the head: at a preposition, a verb, or "and" behind a whole name. */
const coreEnd = (chunks: readonly Chunk[], words: readonly Word[]): number => {
  const at = chunks.findIndex((piece, index) => {
    const before = chunks.slice(0, index)
    if (piece.kind === 'and') return before.some((earlier) => earlier.kind === 'name') || wholeNames.has(before.at(-1)?.kind ?? 'other')
    return (piece.kind === 'preposition' || piece.kind === 'break') && headOf(before, words) !== null
  })
  return at < 0 ? chunks.length : at
}

/** The last chunk that can be one; a noun that no table has, where it stands last: "a Turkish baker" is not Turkey. */
const headOf = (core: readonly Chunk[], words: readonly Word[]): Chunk | null => {
  const last = core.at(-1)
  const word = last && words[last.to - 1]
  if (last?.kind === 'other' && word && /^\p{L}{3,}$/u.test(word.fold)) return { ...last, kind: 'civilian', sector: sectorByEnding(word.fold) }
  return lastHead(core)
}

/** What the ending of a noun that no table has tells of its sector. */
const sectorByEnding = (word: string): string | null => endings.find(([ending]) => ending.test(word))?.[1] ?? null

const endings: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:news|broadcast)/, 'MED'],
  [/(?:(?:cardi|ur|onc|neur|dermat|gynec|path|immun|hemat|radi|endocrin)ologist|iatrist|pedist|therapist|surgeon)s?$/, 'HLH'],
  [/(?:ologist|ographer|icist)s?$/, 'EDU'],
  [/(?:maker|manufacturer|producer|seller|dealer|supplier|trader)s?$/, 'BUS'],
  [/(?:smuggler|trafficker|robber|jacker|killer)s?$/, 'CRM'],
  [
    /^(?:letter|order|number|power|water|tower|paper|chapter|computer|offer|answer|matter|error|factor|mirror|poster|banner|summer|winter|dinner|disaster|weather|border|chamber)s?$/,
    null,
  ],
  [/(?:er|or|ist|ian|man|men|woman|women|person|folk|goer|keeper)s?$/, 'CVL'],
]
const readCore = (draft: Draft, core: readonly Chunk[], words: readonly Word[], phrase: string, depth: number): void => {
  const head = headOf(core, words)
  draft.head = head
  if (!head) return
  draft.many = core.some((piece) => piece.kind === 'many')
  const at = core.findIndex((piece) => piece.from >= head.from)
  const before = core.slice(0, at < 0 ? core.length : at)
  const office = (head.kind === 'name' ? [...before] : [...before, head]).findLast((piece) => piece.kind === 'title' && piece.office?.rank !== 'courtesy')
  draft.office = office?.office ?? null
  draft.honorific = before.find((piece) => piece.office?.rank === 'courtesy')?.office?.title ?? null
  if (core.some((piece) => piece.kind === 'former')) draft.standing = 'former'
  else if (core.some((piece) => piece.kind === 'acting')) draft.standing = 'acting'
  else if (core.some((piece) => piece.kind === 'elect')) draft.standing = 'elect'
  readAround(draft, before, head, office, words, phrase)
  readHead(draft, head, before, words, phrase)
  if ((draft.office?.rank === 'spokesman' || head.kind === 'relative') && depth < depthLimit) {
    const post = head.kind === 'relative' ? head : office
    const owners = post ? core.slice(0, core.indexOf(post)).filter((piece) => piece.kind !== 'article' && piece.kind !== 'former') : []
    const of = lastHead(owners) ? finishPhrase(readNoun(owners, words, phrase, depth + 1), words, phrase) : null
    if (of) draft.relation = { role: head.kind === 'relative' ? roleOf(head, words) : 'spokesman', of }
  }
}

/** "Quillmar University": with a capital the body's word is of its name. */
const withName = (piece: Chunk, before: Chunk | undefined, words: readonly Word[]): Chunk =>
  piece.kind === 'body' && piece.capital && before && (before.kind === 'name' || isNamesake(before, words)) && before.to === piece.from
    ? { ...piece, from: before.from, body: piece.body && { ...piece.body, key: null } }
    : piece

/** Capitals whose name other towns have that are in the news. */
const isNamesake = (piece: Chunk, words: readonly Word[]): boolean =>
  piece.kind === 'place' && /^(?:georgetown|kingston|victoria|hamilton|santiago)$/.test(words[piece.from]?.fold ?? '')

/** Nationalities, bodies and names before the head. */
const readAround = (draft: Draft, before: readonly Chunk[], head: Chunk, office: Chunk | undefined, words: readonly Word[], phrase: string): void => {
  for (const [at, single] of [...before.entries()].toReversed()) {
    const piece = withName(single, before[at - 1], words)
    // "Georgetown University" is not in Guyana.
    if (isNamesake(piece, words) && before[at + 1]?.kind === 'body') continue
    if (piece.kind === 'nation' || piece.kind === 'place') {
      if (draft.countries.length === 0) draft.local = isLocal(piece)
      addCountries(draft, piece.countries)
    }
    if (piece.kind === 'civilian' || piece.kind === 'relative') draft.sector ??= piece.sector
    const organization = asOrganization(piece, words, phrase)
    if (organization && (!draft.organization || (organization.named && !draft.organization.named) || draft.organization.key === null)) {
      if (organization.country) addCountries(draft, [organization.country])
      draft.organization = organization
    }
    // "Quillmar President Jane Doe": a name before the title is whose office it is.
    if (piece.kind === 'name' && piece !== head && office && piece.to === office.from && !draft.organization)
      draft.organization = { ...asName(piece, words, phrase), key: null, country: null, sector: null, named: true }
  }
}

const readHead = (draft: Draft, head: Chunk, before: readonly Chunk[], words: readonly Word[], phrase: string): void => {
  if (head.kind === 'name') draft.person = asName(head, words, phrase)
  else if (head.kind === 'place' || head.kind === 'nation') {
    draft.place = asName(head, words, phrase)
    if (draft.countries.length === 0) draft.local = isLocal(head)
    if (draft.countries.length === 0) draft.alternatives = head.countries.length > 1
    draft.countries.unshift(...head.countries.filter((country) => !draft.countries.includes(country)))
  } else if (head.kind === 'known' || head.kind === 'institution') {
    draft.organization = asOrganization(head, words, phrase)
    if (draft.organization?.country) addCountries(draft, [draft.organization.country])
  } else if (head.kind === 'body') {
    const last = before.at(-1)
    const organization = asOrganization(head, words, phrase)
    const general = organization?.key === null
    if (last?.kind === 'name' && last.to === head.from) {
      // "Quillmar University": with a capital the body's word is of its name.
      const whole = asName({ ...last, to: head.to }, words, phrase)
      if (organization?.key === 'government' && !head.capital) {
        // "The Obama administration" is the government of Obama's state.
        draft.organization = organization
        draft.relation = { role: 'of', of: finishPhrase({ ...emptyDraft(), head: last, person: asName(last, words, phrase) }, words, phrase) }
      } else draft.organization = { ...whole, key: null, country: null, sector: organization?.sector ?? null, named: true }
      addCountries(draft, last.countries)
    } else if (!draft.organization || !general) {
      const around = draft.organization
      draft.organization =
        around?.named && organization?.key !== null && organization ? { ...organization, sector: organization.sector ?? around.sector } : organization
    }
  } else if (head.kind === 'civilian' || head.kind === 'relative') draft.sector ??= head.sector
}

/** "Russia's", "Trump's", "the ministry's". */
const readOwner = (draft: Draft, owner: Draft, words: readonly Word[], phrase: string): void => {
  const head = draft.head
  const of = finishPhrase(owner, words, phrase)
  if (head?.kind === 'relative' || draft.office?.rank === 'spokesman') {
    draft.relation = { role: head?.kind === 'relative' ? roleOf(head, words) : 'spokesman', of }
    if (draft.office?.rank !== 'spokesman' && owner.person) return
  } else if (owner.person || owner.office) {
    // "Trump's secretary of state", "the president's chief of staff".
    draft.relation ??= { role: 'of', of }
  }
  if (draft.countries.length === 0) draft.local = owner.local
  addCountries(draft, owner.countries, owner.alternatives)
  if (!owner.person) draft.organization ??= owner.organization
}

const readComplements = (draft: Draft, chunks: readonly Chunk[], words: readonly Word[], phrase: string, depth: number): void => {
  const preposition = chunks[0]
  if (preposition?.kind !== 'preposition' || !draft.head) return
  const word = words[preposition.from]?.fold ?? ''
  const rest = chunks.slice(1)
  const next = rest.findIndex((piece, at) => at > 0 && (piece.kind === 'break' || (piece.kind === 'preposition' && lastHead(rest.slice(0, at)) !== null)))
  const inner = readNoun(word === 'of' || word === 'for' ? rest : next < 0 ? rest : rest.slice(0, next), words, phrase, depth + 1)
  // "President of Turkey Recep Tayyip Erdogan", "ambassador to the United Nations Samantha Power": the name behind is the holder's.
  const holder = draft.head.kind === 'title' && inner.person && !inner.office && (inner.countries.length > 0 || inner.organization) ? inner.person : null
  if (holder) {
    draft.person = holder
    inner.person = null
  }
  const of = finishPhrase(inner, words, phrase)
  const whose =
    word === 'of' ||
    word === 'for' ||
    word === 'at' ||
    word === 'from' ||
    word === 'with' ||
    word === 'in' ||
    word === 'within' ||
    word === 'inside' ||
    word === 'representing'
  // "A group of Republicans" are people of the party.
  if (word === 'of' && inner.head && draft.head.kind === 'body' && /^groups?$/.test(roleOf(draft.head, words))) draft.many = true
  if (inner.head && whose) {
    if ((draft.office?.rank === 'spokesman' || draft.head.kind === 'relative') && word !== 'in' && !(draft.relation?.of && word === 'at')) {
      draft.relation = { role: draft.head.kind === 'relative' ? roleOf(draft.head, words) : 'spokesman', of }
      if (of.person && draft.head.kind === 'relative') return
      addCountries(draft, of.countries, of.alternatives)
      if (!of.person) draft.organization ??= of.organization
    } else if (draft.head.kind === 'name' && !draft.office) addCountries(draft, word === 'of' || word === 'from' ? of.countries : [])
    else if (word !== 'in' || draft.countries.length === 0) {
      const organization = draft.organization
      const person = of.person
      fillFrom(draft, { ...of, person: null, honorific: null, office: null, relation: null })
      // "head of Quillmar", "director of the Meridian Institute": a name that is no place is a body's.
      if (person && !organization && draft.office && word !== 'with') draft.organization = { ...person, key: null, country: null, sector: null, named: true }
      if (organization?.key === null && !organization.named && of.organization && draft.head.kind !== 'name') draft.organization = of.organization
    }
  }
  if (holder) draft.head = inner.head
  if (word !== 'of' && word !== 'for' && next >= 0) readComplements(draft, rest.slice(next), words, phrase, depth + 1)
}
