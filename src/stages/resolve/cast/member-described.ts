import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import type { ActorPhrase } from '../link/actor-phrase.js'
import { outletNouns, stateNouns } from '../mentions/general-nouns.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import { relativeNouns, singleNouns } from './description-nouns.js'
import { fitFor, type DescriptionFit } from './fit-description.js'
import { lastSubjects } from './last-subjects.js'
import { memberRelated } from './member-related.js'
import { placeCalled } from './place-called.js'

/** How far back, in code units, a description without a country is followed. */
export const reach = 12_000
/** The same where the page has other words for the one. */
const near = 2500

/**
 * The member whom a description means, or null: whom the page called so before, the nearest first.
 *
 * Words that writers have for whoever they have just spoken of mean that one rather than another who was called so long before, and, where nothing speaks against it, one who was never called so.
 */
export const memberDescribed = (scene: Scene, phrase: ActorPhrase, noun: string, span: Span): number | null => {
  const { text, cast } = scene
  if (phrase.relation !== null && relativeNouns.has(noun)) return memberRelated(scene, noun, span)
  if (stateNouns.has(noun)) return placeCalled(scene, noun, span)
  const fit = fitFor(scene, phrase, noun, text.slice(span.start, span.end))
  if (!fit) return null
  const recent = (fit.follows ? lastSubjects(text, cast, span) : []).flatMap((number) => cast.members[number] ?? [])
  const single = singleNouns.has(noun) ? nearestBefore(scene, span, reach, (member) => member.nouns.has(noun) && fit.isCalledSo(member)) : null
  const spoken = single ?? recent.find((member) => fit.isCalled(member) || fit.isLikely(member))?.number
  if (spoken !== undefined) return spoken
  const placed = fit.isPlaced ? onlyCalled(cast, fit) : null
  return (
    nearestBefore(scene, span, fit.isPlaced ? near : reach, (member) => (fit.isPlaced ? member.number === placed : fit.isCalledSo(member))) ??
    (fit.isWide && !fit.isPlaced ? nearestBefore(scene, span, near, fit.isCalled) : null) ??
    (fit.isForemost && foremost(cast.members.filter(fit.isForemost))) ??
    recent.find((member) => fit.isPossible(member))?.number ??
    (outletNouns.has(noun) ? scene.publisher : null)
  )
}

/** "The Ohio senator": the only senator of the page. */
const onlyCalled = ({ members }: Scene['cast'], fit: DescriptionFit): number | null => {
  const [only, ...others] = members.filter((member) => fit.isCalled(member))
  return only && others.length === 0 ? only.number : null
}

/** How much more than any other one is named who alone is meant. */
const farMore = 3

/** The only one, or the one named far more than the others. */
const foremost = (members: readonly CastMember[]): number | null => {
  const [first, second] = members.toSorted((a, b) => b.mentions.length - a.mentions.length)
  return first && first.mentions.length >= farMore * (second?.mentions.length ?? 0) ? first.number : null
}

/** "The Orrel Guard, a division of the Orrel Police,": the latter is not spoken of. */
const isWhole = /\b(?:division|unit|arm|branch|subsidiary|part|wing) of (?:the )?$/

const nearestBefore = ({ text, cast }: Scene, span: Span, back: number, fits: (member: CastMember) => boolean): number | null => {
  const asked = new Set<number>()
  for (let at = countBefore(cast.named, span.start) - 1; at >= 0; at -= 1) {
    const { start, member: number } = cast.named[at] ?? { start: 0, member: 0 }
    if (start <= span.start - back) return null
    if (asked.has(number) || isWhole.test(text.slice(start - 24, start))) continue
    asked.add(number)
    const member = cast.members[number]
    if (member && fits(member)) return number
  }
  return null
}
