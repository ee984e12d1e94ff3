import type { Document } from '../../../model/document.js'
import { overlaps, type Fragments, type Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import type { ChainLink } from './chain-link.js'
import { correctedSource, sourceWords, speaksThrough } from './corrected-source.js'
import { coveredBy, gap, isOwn, placed, type Placed } from './covered.js'
import { datelineAgencies } from './datelines.js'
import { findPhrases, type Phrase } from './find-phrases.js'
import { isOutletName } from './outlet-names.js'
import { storyOf, type Said, type Story } from './story.js'
import { isThing, thingInCue } from './written-things.js'

/** What stands between the speakers of a document's statements and its page. */
export interface Chains {
  /** The sources of those statements whose source had who passes on in it, without that; null where nobody is left. */
  readonly sources: ReadonlyMap<string, Fragments | null>
  /** For each statement's id its links, nearest to the speaker first. The page's own publisher is not among them. */
  readonly links: ReadonlyMap<string, readonly ChainLink[]>
}

/** Statements around one another that are followed outwards, and links that are kept: more is no chain. */
const longestChain = 8

/**
 * The chains of a document's statements: statements around them, and words of their sentences that the reader made no statement of.
 *
 * `knowsOutlet` tells names of publishers and agencies beside those that are told by their words. Takes time about linear in text and statements.
 */
export const chainsOf = (document: Document, attributions: readonly Attribution[], knowsOutlet: (name: string) => boolean = () => false): Chains => {
  const story = storyOf(document, attributions)
  const noted = phrasesOf(story, knowsOutlet)
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const datelines = datelineAgencies(document, knowsOutlet)
  const links = new Map<string, readonly ChainLink[]>()
  for (const { attribution } of story.said) {
    const source = noted.sources.get(attribution.id) ?? attribution.source
    links.set(attribution.id, tidied(story.text, source, [...noted.linksOf(attribution, byId), ...datelineOf(datelines, attribution)]))
  }
  return { sources: noted.sources, links }
}

interface Noted {
  readonly sources: Map<string, Fragments | null>
  readonly linksOf: (attribution: Attribution, byId: ReadonlyMap<string, Attribution>) => readonly ChainLink[]
}

/** A link, and how far from the cue its words are: what is nearer in the text is nearer in the chain. */
interface NotedLink {
  readonly link: ChainLink
  readonly phrase: Phrase
  readonly distance: number
}

const phrasesOf = (story: Story, knows: (name: string) => boolean): Noted => {
  const { text } = story
  const sources = new Map<string, Fragments | null>()
  const direct = new Map<string, NotedLink[]>()
  /** Statements whose own words pass others on, and which. */
  const passedOn = new Map<string, Set<string>>()
  const add = ({ attribution }: Said, noted: NotedLink): void => {
    const list = direct.get(attribution.id)
    if (list) list.push(noted)
    else direct.set(attribution.id, [noted])
  }
  /** "Y reported, citing X": X says it, Y passes it on. Of a statement that Y passes on, X stands between. */
  const cite = ({ phrase, sentence }: Placed): void => {
    if (!speaksThrough(text.slice(phrase.name.start, phrase.name.end))) return
    const link: ChainLink = { span: phrase.name, kind: 'attribution-phrase', statementId: null }
    const near = story.saidIn({ start: Math.max(sentence.start, phrase.start - 300), end: Math.min(sentence.end, phrase.end + 100) })
    const isCiter = ({ attribution }: Said): boolean => {
      const words = sourceWords(text, attribution)
      return isOutletName(words, knows) || isThing(words)
    }
    const citer = near.findLast((said) => said.cue.start < phrase.start && isCiter(said)) ?? near.find((said) => said.cue.start > phrase.end && isCiter(said))
    for (const { attribution } of near) {
      const list = direct.get(attribution.id) ?? []
      const passer = list
        .filter((noted) => noted.phrase.reach === 'sentence' && noted.phrase.end <= phrase.start && phrase.start - noted.phrase.end <= 60)
        .at(-1)
      if (passer) list.push({ link, phrase, distance: passer.distance - 0.5 })
    }
    const source = citer?.attribution.source
    if (!citer || !source || source.some((piece) => overlaps(piece, phrase.name))) return
    const isDocument = isThing(sourceWords(text, citer.attribution))
    sources.set(citer.attribution.id, [phrase.name])
    add(citer, { link: { span: source[0], kind: isDocument ? 'document' : 'attribution-phrase', statementId: null }, phrase, distance: -1 })
  }

  for (const sentence of story.sentences) {
    const phrases = findPhrases(text, sentence, knows).map((phrase) => placed(story, sentence, phrase))
    const passers = phrases.filter(({ phrase }) => phrase.reach === 'sentence')
    const covered = new Map<Placed, readonly Said[]>()
    for (const place of phrases) {
      const { phrase } = place
      if (phrase.reach === 'cited') continue
      const held = coveredBy(story, place, passers)
      covered.set(place, held)
      const near = story.saidIn({ start: phrase.start - 200, end: phrase.end + 200 })
      const own = near.find((said) => isOwn(said, phrase))?.attribution ?? null
      if (own) passedOn.set(own.id, new Set([...(passedOn.get(own.id) ?? []), ...held.map(({ attribution }) => attribution.id)]))
      const link: ChainLink = own
        ? { span: own.source?.find((piece) => overlaps(piece, phrase.name)) ?? phrase.name, kind: 'outer-source', statementId: own.id }
        : {
            span: phrase.name,
            kind: phrase.kind === 'attribution-phrase' && isThing(text.slice(phrase.name.start, phrase.name.end)) ? 'document' : phrase.kind,
            statementId: null,
          }
      for (const said of held) add(said, { link, phrase, distance: phrase.reach === 'sentence' ? gap(said.cue, phrase) : gap(said.cue, phrase) - 10_000 })
      for (const said of near) {
        const corrected = correctedSource(text, said, phrase, sentence.start)
        if (corrected !== undefined) sources.set(said.attribution.id, corrected)
      }
    }
    for (const place of phrases) if (place.phrase.reach === 'cited') cite(place)
  }

  const outerOf = (attribution: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution | null => {
    let outer = attribution.within === null ? undefined : byId.get(attribution.within)
    // "I" inside a quotation is its speaker, who passes nobody on.
    if (outer && isFirstPerson(text, attribution)) outer = outer.within === null ? undefined : byId.get(outer.within)
    // "X said Z, according to Y", where X's content has the last words too: Y's statement is not inside X's.
    for (let step = 0; outer && passedOn.get(attribution.id)?.has(outer.id) && step < longestChain; step += 1)
      outer = outer.within === null ? undefined : byId.get(outer.within)
    return outer ?? null
  }

  const linksOf = (attribution: Attribution, byId: ReadonlyMap<string, Attribution>): readonly ChainLink[] => {
    const chain: Attribution[] = [attribution]
    for (let outer = outerOf(attribution, byId); outer && chain.length < longestChain && !chain.includes(outer); outer = outerOf(outer, byId)) chain.push(outer)
    return chain.flatMap((each, step) => {
      const around = chain[step + 1]
      const further = new Set(chain.slice(step + 1).flatMap(({ id }) => direct.get(id)?.map(({ phrase }) => phrase) ?? []))
      const own = (direct.get(each.id) ?? []).filter(({ phrase, link }) => !further.has(phrase) && !chain.slice(step).some(({ id }) => id === link.statementId))
      const links = own.toSorted((a, b) => a.distance - b.distance).map(({ link }) => link)
      const source = around && (sources.has(around.id) ? sources.get(around.id) : around.source)
      return [...inCue(text, each, step), ...links, ...(source && around ? [{ span: source[0], kind: 'outer-source' as const, statementId: around.id }] : [])]
    })
  }
  return { sources, linksOf }
}

/** "According to a speech", "the report stated": the thing that a cue itself names, of a statement with a source of its own. */
const inCue = (text: string, { source, cue }: Attribution, step: number): readonly ChainLink[] => {
  const [piece, ...others] = cue ?? []
  if (step > 0 || !piece || others.length > 0) return []
  const match = thingInCue.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 120)))
  const words = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || words === undefined || (source === null && match[1] === undefined)) return []
  const start = piece.start + match.index + match[0].indexOf(words)
  return [{ span: { start, end: start + words.length }, kind: 'document', statementId: null }]
}

const isFirstPerson = (text: string, { source }: Attribution): boolean =>
  /^(?:I|we|me|us|myself|ourselves)$/i.test(source ? text.slice(source[0].start, Math.min(source[0].end, source[0].start + 20)) : '')

const datelineOf = (datelines: readonly Span[], { content }: Attribution): readonly ChainLink[] => {
  const span = datelines.findLast(({ end }) => end <= content[0].start) ?? datelines[0]
  return span ? [{ span, kind: 'dateline', statementId: null }] : []
}

/** Without the speaker, and each link once. */
const tidied = (text: string, source: Fragments | null, links: readonly ChainLink[]): readonly ChainLink[] => {
  const kept: ChainLink[] = []
  const wordsOf = ({ start, end }: Span): string =>
    text
      .slice(start, Math.min(end, start + 200))
      .toLowerCase()
      .replace(/^the\s/, '')
  const speaker = (source ?? []).map(wordsOf)
  for (const link of links) {
    if (kept.length >= longestChain) break
    const isSpeaker = (source ?? []).some((piece) => overlaps(piece, link.span)) && link.kind !== 'document' && link.kind !== 'attribution-phrase'
    if (isSpeaker || speaker.includes(wordsOf(link.span))) continue
    if (!kept.some(({ span }) => overlaps(span, link.span) || wordsOf(span) === wordsOf(link.span))) kept.push(link)
  }
  return kept
}
