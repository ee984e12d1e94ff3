import type { Document } from '../../model/document.js'
import { statementId } from '../../model/id.js'
import type { Stance } from '../../model/stance.js'
import type { Attribution } from '../../model/statement.js'
import { placeOf } from '../../text/place.js'
import { silencesOf } from './stance/silences-of.js'

/** A page's attributions with its silences, and the stance of these by id. */
export interface Heard {
  readonly attributions: readonly Attribution[]
  readonly silences: ReadonlyMap<string, Stance>
}

const confidence = 0.85
const modelId = 'silences-1'

/** Marks the attributions that are silences, and adds those that the reader made none of, in the order of the cues; none where surer ones are asked for. */
export const withSilences = (document: Document, attributions: readonly Attribution[], leastConfidence: number = 0): Heard => {
  const silences = new Map<string, Stance>()
  const added: Attribution[] = []
  for (const { source, cue, content, stance, existing } of silencesOf(document, attributions)) {
    if (existing === null && confidence < leastConfidence) continue
    const id = existing ?? statementId(document.id, cue, content)
    if (silences.has(id)) continue
    silences.set(id, stance)
    if (existing !== null) continue
    const placedIn = placeOf(content[0], document.blocks)
    added.push({ id, documentId: document.id, source, cue, content, form: 'indirect', within: null, placedIn, quoted: [], confidence, modelId })
  }
  if (added.length === 0) return { attributions, silences }
  const start = ({ cue, content }: Attribution): number => cue?.[0].start ?? content[0].start
  return { attributions: [...attributions, ...added].toSorted((a, b) => start(a) - start(b)), silences }
}
