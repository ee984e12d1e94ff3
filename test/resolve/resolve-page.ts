import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '../../src/model/actor.js'
import type { ActorReference } from '../../src/model/actor-reference.js'
import type { Document } from '../../src/model/document.js'
import type { Register } from '../../src/model/register.js'
import type { AntecedentWeights } from '../../src/ports.js'
import { createReferrer, type Referrer } from '../../src/stages/resolve/cast/refer.js'
import type { ReferScene } from '../../src/stages/resolve/cast/refer-scene.js'
import { createResolve, type Resolve, type Resolved } from '../../src/stages/resolve/index.js'
import { pageScene } from '../../src/stages/resolve/page-scene.js'
import { publisherOf } from '../../src/stages/resolve/publisher.js'
import { createRegisterIndex, type RegisterIndex } from '../../src/stages/resolve/register/index.js'
import { handRegister } from '../link/hand-register.js'
import { markedPage, type MarkedPage } from './marked-page.js'

const outlet = (id: string, name: string, names: readonly string[], domain: string): Actor => ({
  id,
  name,
  names,
  kind: 'organization',
  country: null,
  sector: 'MED',
  sameAs: [],
  offices: [],
  nationality: [],
  seatOf: null,
  domains: [domain],
  from: null,
  to: null,
})

/** States, their heads and two outlets that nobody publishes. */
export const pageRegister: Register = {
  id: 'pages',
  actors: [
    ...handRegister.actors,
    outlet('own:avel-post', 'The Avel Post', ['Avel Post'], 'avelpost.example'),
    outlet('own:meridian', 'Meridian Wire', [], 'meridian.example'),
  ],
}
export const pageIndex: RegisterIndex = createRegisterIndex(pageRegister)

/** What the shipped model has learnt about antecedents. */
export const shippedWeights: AntecedentWeights = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../models/reader/antecedents.json'), 'utf8'),
) as AntecedentWeights

export const resolveMarked: Resolve = createResolve(pageRegister, shippedWeights)

/** A marked page, resolved. */
export const resolvedPage = (paragraphs: string | readonly string[], particulars: Partial<Document> = {}): Resolved & { readonly text: string } => {
  const { document, attributions, tagged } = markedPage(paragraphs, particulars)
  return { ...resolveMarked(document, attributions, tagged), text: document.text }
}

/** A marked page as those who are meant on it are told from. */
export const markedScene = (
  paragraphs: string | readonly string[],
  particulars: Partial<Document> = {},
): MarkedPage & { readonly scene: ReferScene; readonly referrer: Referrer } => {
  const page = markedPage(paragraphs, particulars)
  const scene = pageScene(
    page.document,
    page.tagged,
    pageIndex,
    shippedWeights,
    publisherOf(page.document, pageIndex),
    page.attributions.flatMap(({ source }) => source ?? []),
  )
  return { ...page, scene, referrer: createReferrer(scene) }
}

/** "Lena Quist (pronoun)", "Vladimir Putin = Q7747 (name)"; candidates for one, who share a mention, as "either A or B". */
export const shown = (references: readonly ActorReference[]): string => {
  const groups = new Map<string, string[]>()
  references.forEach(({ actor, name, reason, mention }, number) => {
    const key = mention === null ? `none ${number}` : `${mention.start}:${mention.end}`
    groups.set(key, [...(groups.get(key) ?? []), `${name}${actor === null ? '' : ` = ${actor}`} (${reason})`])
  })
  return [...groups.values()].map((names) => (names.length > 1 ? `either ${names.join(' or ')}` : (names[0] ?? ''))).join(', ')
}
