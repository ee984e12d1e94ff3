import { contains, type Span } from '../../../model/span.js'
import type { AntecedentWeights } from '../../../ports.js'
import { countBefore } from '../../../text/count-before.js'
import { antecedentPairs } from '../coreference/antecedent-pairs.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import { rankAntecedents, type RankedAntecedent } from '../coreference/rank-antecedents.js'
import { pronounOf, type Pronoun } from '../mentions/pronouns.js'
import { createLikelyReferents, type Likely } from './likely-referents.js'
import { isHeOrShe, isPossibleAntecedent } from './possible-antecedent.js'
import { createPronounForms } from './pronoun-forms.js'
import { keyOf, type Referent } from './referent.js'
import { noSpeech, type Speech } from './speech.js'

/** Referents this close in probability are candidates for one. */
const nearlyAsLikely = 0.75
/** Of the surest choices four in five are right on GUM (docs/accuracy.md): nothing is surer than that. */
const rightAtBest = 0.8
/** Antecedents that are looked at, the likeliest. */
const mostRanked = 24
/** Less is a guess. */
const leastProbability = 0.22
/** Where nobody else is "she" on the page. */
const onlyOneProbability = 0.5
/** What the last speaker has at least where nothing else tells of it. */
const leastOfLast = 0.02
/** How much likelier the last speaker is the source of the next statement: right after its words, in the same paragraph, and elsewhere. Tried on development and training articles. */
const afterWords = 100
const sameSentence = 50
const sameParagraph = 10
const elsewhere = 3
/** How much less likely a source outside of quoted words takes up who is spoken of inside. */
const insideQuote = 0.1
/** How much less likely words right after a question are of who asked it. */
const answered = 0.01
/** How much less likely the source is whoever is named in its own quoted words. */
const spokenOf = 0.1
/** How much the form of a name, "Mr Vane" or "Lena Quist", counts beside pronouns that are sure. */
const byName = 2

/**
 * Whom the third-person pronouns of a page mean, by the number of their mention.
 *
 * Each takes the most likely of its antecedents' referents, the antecedents of one referent counted together; a pronoun among them passes its own on. A source is rather who spoke last
 * than who is spoken of. In the order of the text, twice: the second time it is known whom else the page calls "he" and "she".
 */
export const followPronouns = (
  text: string,
  mentions: readonly DescribedMention[],
  referentOf: (words: Span) => Referent,
  weights: AntecedentWeights,
  speech: Speech = noSpeech,
  isPerson: (referent: Referent) => boolean = () => true,
): ReadonlyMap<number, Referent> => {
  const numberOf = new Map(mentions.map(({ start, end }, number) => [`${start}:${end}`, number]))
  const forms = createPronounForms()
  for (const mention of mentions) if (mention.kind === 'name') forms.add(referentOf(mention), mention.agrees, byName)
  // Both rounds look at the same antecedents.
  const ranked = new Map<number, readonly RankedAntecedent[]>()
  const rankedFor = (number: number, anaphor: DescribedMention, pronoun: Pronoun): readonly RankedAntecedent[] => {
    const known = ranked.get(number)
    if (known) return known
    const isSource = speech.speaks(anaphor)
    const quoted = isSource ? speech.quotedFrom(anaphor) : []
    const pairs = antecedentPairs(
      text,
      mentions,
      number,
      (mention) => isPossibleAntecedent(text, mention, pronoun, isSource) && !quoted.some((piece) => contains(piece, mention)),
    )
    const found = pairs.length === 0 ? [] : rankAntecedents(pairs, weights).slice(0, mostRanked)
    ranked.set(number, found)
    return found
  }
  const canSpeak = (referent: Referent, pronoun: Pronoun): boolean => {
    if (isHeOrShe(pronoun)) return isPerson(referent)
    return pronoun.plural ? isMany(referent) : !isPerson(referent) && !isMany(referent)
  }
  const own: (Referent | undefined)[] = []
  const ownOf = (number: number): Referent | undefined => {
    const mention = mentions[number]
    return mention === undefined || mention.pronoun ? undefined : (own[number] ??= referentOf(mention))
  }
  const told: { readonly referent: Referent; readonly agrees: Pronoun['agrees']; readonly probability: number }[] = []

  /** `before`: what the first round found. */
  const follow = (before: ReadonlyMap<number, Referent> | null): ReadonlyMap<number, Referent> => {
    const found = new Map<number, Referent>()
    const referentAt = (number: number): Referent | undefined => found.get(number) ?? ownOf(number)
    const speakerAt = (source: Span): Referent | null => {
      const number = numberOf.get(`${source.start}:${source.end}`)
      if (number === undefined && pronounOf(text.slice(source.start, source.end))) return null
      const referent = number === undefined ? referentOf(source) : (referentAt(number) ?? before?.get(number))
      if (!referent || referent.kind === 'nobody') return null
      // Words like "here" are marked as sources, too.
      const isNoOne = number === undefined ? !text.slice(source.start, source.end).includes(' ') : mentions[number]?.actorKind === 'other'
      return referent.kind === 'described' && isNoOne ? null : referent
    }
    mentions.forEach((anaphor, number) => {
      const { pronoun } = anaphor
      if (pronoun?.person !== 3 || pronoun.role === 'relative') return
      const around = speech.sourcesAround(anaphor)
      const speaking = new Set(around.flatMap((source) => speakerAt(source) ?? []).map(keyOf))
      const isOut = (referent: Referent): boolean => {
        const key = keyOf(referent)
        return speaking.has(key) || forms.contradict(key, pronoun)
      }
      const likely = createLikelyReferents()
      const isOutside = anaphor.quotation < 0 && speech.speaks(anaphor)
      for (const { mention, probability } of rankedFor(number, anaphor, pronoun)) {
        const referent = referentAt(mention)
        if (!referent || (isHeOrShe(pronoun) && !isPerson(referent))) continue
        const candidates = candidatesOf(referent)
        const share = (probability * (isOutside && (mentions[mention]?.quotation ?? -1) >= 0 ? insideQuote : 1)) / candidates.length
        for (const one of candidates) if (!isOut(one)) likely.add(one, share)
      }
      if (speech.speaks(anaphor)) {
        const quoted = speech.quotedFrom(anaphor)
        for (const source of speech.sourcesBefore(anaphor.start)) {
          const speaker = around.length > 0 || speech.sourcesAround(source).length === 0 ? speakerAt(source) : null
          if (!speaker || !canSpeak(speaker, pronoun) || isOut(speaker)) continue
          const factor = speaksOn(text, source, anaphor, speech)
          if (factor === afterWords && speech.asks(source) && !speech.asks(anaphor)) {
            likely.weigh(speaker, answered)
            continue
          }
          likely.weigh(speaker, factor, leastOfLast)
          break
        }
        for (const referent of namedIn(mentions, quoted, referentOf)) likely.weigh(referent, spokenOf)
      }
      const [likeliest, second] = likely.sorted()
      const only = before && (!likeliest || likeliest.referent.kind === 'described') ? forms.onlyOne(pronoun) : null
      const first = only && !speaking.has(keyOf(only)) ? { referent: only, probability: onlyOneProbability } : likeliest
      if (!first || first.probability < leastProbability) return
      found.set(number, chosen(first, second))
      if (!before) told.push({ referent: first.referent, agrees: pronoun.agrees, probability: first.probability })
    })
    return found
  }
  const first = follow(null)
  for (const { referent, agrees, probability } of told) forms.add(referent, agrees, probability)
  return follow(first)
}

/** Who can be "they": several, or a crowd. */
const isMany = (referent: Referent): boolean =>
  referent.kind === 'several' || (referent.kind === 'described' && (referent.reason === 'plural' || referent.reason === 'group'))

/** Of several candidates for one each. */
const candidatesOf = (referent: Referent): readonly Referent[] =>
  referent.kind === 'members' && referent.members.length > 1 ? referent.members.map((member) => ({ ...referent, members: [member] })) : [referent]

const speaksOn = (text: string, last: Span, source: Span, speech: Speech): number => {
  const between = text.slice(last.end, source.start)
  // "Vane agreed. “So it is,” he said": a paragraph that tells of somebody before it quotes, mostly quotes that one.
  const paragraph = between.slice(between.lastIndexOf('\n') + 1)
  const leads = between.includes('\n') && /^[^"“”]{10,}[.!?:]\s+["“]/.test(paragraph)
  if (speech.follows(source) && !leads) return afterWords
  return between.includes('\n') ? elsewhere : /[.!?]["”’']*\s/.test(between) ? sameParagraph : sameSentence
}

/** Those named in quoted words, each once, but not where their name only says whose or which something is. */
const namedIn = (mentions: readonly DescribedMention[], quoted: readonly Span[], referentOf: (words: Span) => Referent): Iterable<Referent> => {
  const found = new Map<string, Referent>()
  for (const { start, end } of quoted)
    for (let number = countBefore(mentions, start); number < mentions.length && (mentions[number]?.start ?? 0) < end; number += 1) {
      const mention = mentions[number]
      if (mention?.kind !== 'name' || mention.nested) continue
      const referent = referentOf(mention)
      found.set(keyOf(referent), referent)
    }
  return found.values()
}

const chosen = (first: Likely, second: Likely | undefined): Referent => {
  const { referent, probability } = first
  const confidence = Math.round(probability * rightAtBest * 100) / 100
  if (referent.kind === 'members') {
    if (second?.referent.kind === 'members' && second.probability > probability * nearlyAsLikely)
      return { kind: 'members', members: [...new Set([...referent.members, ...second.referent.members])], reason: 'ambiguous', confidence }
    return { ...referent, reason: 'pronoun', confidence }
  }
  if (referent.kind === 'linked')
    return { kind: 'linked', linked: referent.linked.map((actor) => ({ ...actor, confidence: Math.min(actor.confidence, confidence) })) }
  return referent.kind === 'publisher' || referent.kind === 'several' ? referent : { ...referent, confidence }
}
