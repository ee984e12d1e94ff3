/** What resolving needs, as the reader has it: the model's mentions, the shipped register, the weights for antecedents. */
import { fileURLToPath } from 'node:url'
import { loadRegister } from '../../src/adapters/register/index.js'
import { createOnnxTagger } from '../../src/adapters/tagger/index.js'
import type { Document } from '../../src/model/document.js'
import type { Register } from '../../src/model/register.js'
import type { AntecedentWeights, Tagger } from '../../src/ports.js'
import { createAttribute } from '../../src/stages/attribute/index.js'
import { createMentionFinder } from '../../src/stages/resolve/index.js'
import type { TaggedMention } from '../../src/stages/resolve/mentions/page-mentions.js'
import { modelFolder } from '../polnear/model-folder.js'

export interface LoadedResolving {
  readonly tagger: Tagger
  readonly register: Register
  readonly weights: AntecedentWeights
  /** What the mention head finds while the document's windows are read. */
  readonly mentionsOf: (document: Document) => Promise<readonly TaggedMention[]>
  readonly close: () => Promise<void>
}

export const loadResolving = async (): Promise<LoadedResolving> => {
  const [tagger, register] = await Promise.all([
    createOnnxTagger(modelFolder),
    loadRegister(fileURLToPath(new URL('../../registers/actors.json', import.meta.url))),
  ])
  const attribute = createAttribute(tagger)
  return {
    tagger,
    register,
    weights: tagger.card.antecedents,
    mentionsOf: async (document) => {
      const mentions = createMentionFinder(tagger)
      await attribute(document, { afterEncoding: mentions.see })
      return mentions.found()
    },
    close: () => tagger.close(),
  }
}
