import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import { agreementOf } from '../coreference/agreement.js'
import { headWordOf } from '../coreference/head-word.js'
import { linkPhrase } from '../link/link-phrase.js'
import type { LinkedActor } from '../link/linked-actor.js'
import { readPhrase } from '../link/read-phrase.js'
import { bodyNouns, isDocumentNoun } from '../mentions/general-nouns.js'
import { memberDescribed, reach } from './member-described.js'
import { memberToCome } from './member-to-come.js'
import type { Referent } from './referent.js'
import type { DescribedBody, Scene } from './scene.js'

/**
 * Whom a description means: "the spokeswoman" is whoever the page called so before, "the paper" the outlet cited before, "the Turkish president" the holder on the day.
 *
 * What was said before on the page counts more than the register, unless the description has a country of its own.
 */
export const describeNominal = (scene: Scene, span: Span, speaks: boolean): Referent => {
  const { text, index, context } = scene
  const words = text.slice(span.start, span.end)
  const phrase = readPhrase(words, index)
  const head = headWordOf(text, span)
  const noun = text.slice(head.start, head.end).toLowerCase()
  if (isGeneric(words)) return { kind: 'nobody', reason: 'generic', confidence: 0.8 }
  let links: readonly LinkedActor[] | null = null
  // Only where what the page says is not enough.
  const linksOf = (): readonly LinkedActor[] => (links ??= linkPhrase(phrase, { ...context, speaks }, index))
  const isRegistered = (): boolean => (linksOf()[0]?.actor ?? null) !== null
  const isPlural = phrase.number === 'plural' || phrase.number === 'generic' || isMany(words, noun)
  if (!isPlural && !isIndefinite(words)) {
    const earlier = phrase.countries.length > 0 && isRegistered() ? null : memberDescribed(scene, phrase, noun, span)
    // One that says whose it is means no earlier one, so that this goes back once.
    const body = !bodyNouns.has(noun) || saysWhose(words) || isRegistered() ? null : bodyBefore(scene, noun, span)
    if (body && (earlier === null || lastNamed(scene, earlier, span) < body.start)) return describeNominal(scene, body, speaks)
    if (earlier !== null) return { kind: 'members', members: [earlier], reason: 'nominal', confidence: 0.75 }
    if (isOwnPaper(words) && !isRegistered()) return { kind: 'publisher' }
    if (isRegistered()) return { kind: 'linked', linked: linksOf() }
  }
  const later = isPlural || isRegistered() ? null : memberToCome(scene, phrase, noun, span)
  if (later !== null) return { kind: 'members', members: [later], reason: 'nominal', confidence: 0.6 }
  if (phrase.number === 'generic') return { kind: 'nobody', reason: 'generic', confidence: 0.8 }
  const [linked = null] = linksOf()
  const reason =
    isDocumentNoun(noun) || isDocumentNoun(lastNoun.exec(words)?.[1] ?? '')
      ? 'document'
      : isPlural
        ? 'plural'
        : phrase.number === 'group'
          ? 'group'
          : (linked?.reason ?? 'role')
  return { kind: 'described', words: span, reason, linked, confidence: linked?.confidence ?? 0.6 }
}

/** "This newspaper has learnt": whose page it is, where no other outlet was cited. */
const isOwnPaper = (words: string): boolean => /^(?:the|this|our) (?:paper|newspaper|magazine|journal|site|website|publication|newsroom)$/i.test(words)

/** "The Turkish ministry" does, "the ministry" does not. */
export const saysWhose = (words: string): boolean => /^\p{L}+['’]s?\s|.\p{Lu}/u.test(words)

const bodyBefore = ({ bodies }: Scene, noun: string, span: Span): DescribedBody | null => {
  for (let at = countBefore(bodies, span.start) - 1; at >= 0; at -= 1) {
    const body = bodies[at]
    if (!body || body.start <= span.start - reach) return null
    if (body.noun === noun && body.end <= span.start) return body
  }
  return null
}

const lastNamed = ({ cast }: Scene, number: number, span: Span): number => {
  const mentions = cast.members[number]?.mentions ?? []
  return mentions[countBefore(mentions, span.start) - 1]?.start ?? -1
}

/** Nobody in particular. */
const isGeneric = (words: string): boolean => /^(?:any|every|each|no|most people|people|anyone|everyone|whoever)\b(?! of\b)/i.test(words)

/** The last noun before what follows it: "federal and state officials in the west". */
const lastNoun = /^[^,;:(]{0,120}?([\p{Ll}-]+)(?=$|[,;:(]|\s(?:of|in|at|for|from|who|that|which|with|to|on|by)\s)/u

const isPluralNoun = (noun: string): boolean => noun.length > 3 && agreementOf(noun, noun).plural === true

/** Several who are not named: by the noun, or by "a number of". */
const isMany = (words: string, noun: string): boolean =>
  /^(?:an?|the) (?:\p{Ll}+ )?(?:number|chorus|majority|handful|host|series|couple|lot|range|variety|minority|crowd|growing list) of /iu.test(words) ||
  /^(?:enough of|plenty of|dozens|hundreds|thousands|scores|many|several|some|most|few|both|all|none|two|three|four|five|six|seven|eight|nine|ten|those|these|others?)\b/i.test(
    words,
  ) ||
  (/^\p{Ll}/u.test(noun) && agreementOf(noun, noun).plural === true) ||
  isPluralNoun(lastNoun.exec(words)?.[1] ?? '')

const isIndefinite = (words: string): boolean => /^(?:an?|some|any|one|another|no|every|each)\s/i.test(words)
