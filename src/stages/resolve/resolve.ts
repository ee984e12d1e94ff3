import type { ActorReference } from '../../model/actor-reference.js'
import type { Document } from '../../model/document.js'
import type { DocumentActor } from '../../model/document-actor.js'
import type { EarlierCoverage } from '../../model/earlier-coverage.js'
import type { Register } from '../../model/register.js'
import type { Attribution, Statement } from '../../model/statement.js'
import type { AntecedentWeights } from '../../ports.js'
import { aboutOf } from './about.js'
import { addresseeSpansOf } from './addressee/addressee-spans-of.js'
import { createReferrer } from './cast/refer.js'
import { speechOf } from './cast/speech.js'
import { chainsOf, sourcesNotStated } from './chain/index.js'
import { documentActors } from './document-actors.js'
import { earlierCoverageOf, placedInOf } from './earlier-coverage/index.js'
import type { TaggedMention } from './mentions/page-mentions.js'
import { pageScene } from './page-scene.js'
import { publisherOf } from './publisher.js'
import { createRegisterIndex } from './register/index.js'
import { repeatsOf } from './repeats/index.js'
import { speakersOf } from './speakers.js'
import { stanceOf } from './stance/stance-of.js'
import { viaOf } from './via.js'
import { timesOf } from './when/index.js'
import { withSilences } from './with-silences.js'

/** A document's statements with those whom they mean, and what else the page tells of actors and of earlier stories. */
export interface Resolved {
  readonly statements: readonly Statement[]
  readonly actors: readonly DocumentActor[]
  readonly earlierCoverage: readonly EarlierCoverage[]
}

/** Resolves the attributions of one document. `tagged`: the mentions that the model found in it. */
export type Resolve = (document: Document, attributions: readonly Attribution[], tagged: readonly TaggedMention[], leastConfidence?: number) => Resolved

/** Attributions before and after one in the text that its addressees are told apart from. */
const neighbours = 6

/** Makes attributions statements: who speaks, to whom, about whom, according to whom, how and when; with one register, by its actors at the article's date. */
export const createResolve = (register: Register, weights: AntecedentWeights): Resolve => {
  const index = createRegisterIndex(register)
  return (document, read, tagged, leastConfidence) => {
    const { text } = document
    const earlierCoverage = earlierCoverageOf(document)
    const heard = withSilences(document, read, leastConfidence)
    const attributions = heard.attributions.map((attribution) => ({
      ...attribution,
      placedIn: placedInOf(attribution, earlierCoverage) ?? attribution.placedIn,
    }))
    const publisher = publisherOf(document, index)
    const scene = pageScene(
      document,
      tagged,
      index,
      weights,
      publisher,
      attributions.flatMap(({ source }) => source ?? []),
    )
    const referrer = createReferrer(scene, speechOf(text, attributions))
    const chains = chainsOf(document, attributions, (name) => index.named(name).some(({ sector, domains }) => sector === 'MED' || domains.length > 0))
    const speakers = speakersOf(document, attributions, chains.sources, scene, referrer, publisher)
    const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
    const keys = new Map(attributions.map((attribution) => [attribution.id, keyOf(speakers.of(attribution))]))
    const speakerKey = ({ id }: Attribution): string | null => keys.get(id) ?? null
    const repeats = repeatsOf(document, attributions, (a, b) => speakerKey(a) === speakerKey(b))
    const times = timesOf(document, attributions, { earlierCoverage, speakerKey })
    const notStated = sourcesNotStated(document, attributions, chains.links)
    const statements = attributions.map((attribution, number): Statement => {
      const links = chains.links.get(attribution.id) ?? []
      const corrected = chains.sources.get(attribution.id)
      const said = corrected === undefined ? attribution : { ...attribution, source: corrected }
      const near = attributions.slice(Math.max(0, number - neighbours), number + neighbours + 1).filter((other) => other !== attribution)
      const { stance, negated, modal } = stanceOf(text, said)
      const { saidAt, contentAt } = times.get(attribution.id) ?? unknownTimes
      return {
        ...said,
        speakers: speakers.of(attribution),
        addressees: addresseeSpansOf(text, said, near).flatMap((span) => speakers.meantBy(attribution, span)),
        about: aboutOf(scene, referrer, attribution, speakers.of(attribution)),
        via: viaOf({ text, byId, referrer, speakersOf: speakers.of, publisher }, attribution, links, notStated.has(attribution.id)),
        stance: heard.silences.get(attribution.id) ?? stance,
        negated,
        modal,
        repeats: repeats.get(attribution.id) ?? null,
        saidAt,
        contentAt,
      }
    })
    return { statements, actors: documentActors(document, scene, statements), earlierCoverage }
  }
}

/** The same for the same speakers; null for nobody. */
const keyOf = (speakers: readonly ActorReference[]): string | null => speakers.map(({ actor, name }) => actor ?? name.toLowerCase()).join('; ') || null

const unknownTimes = { saidAt: { earliest: null, latest: null, reason: 'unknown', mention: null }, contentAt: null } as const
