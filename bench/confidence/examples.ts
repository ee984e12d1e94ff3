/** The outermost statements that the model read of an article, each with what its confidence is computed from and whether it is right. */
import type { Document } from '../../src/model/document.js'
import type { Tagger } from '../../src/ports.js'
import { createAttribute } from '../../src/stages/attribute/index.js'
import { readWindow } from '../../src/stages/attribute/read-window.js'
import { wordWindows } from '../../src/stages/attribute/word-windows.js'
import { wordsOf } from '../../src/stages/attribute/words.js'
import { createWordPieces } from '../../src/text/word-pieces.js'
import { judge } from '../attribution/judge.js'
import type { Article } from '../polnear/articles.js'
import { rolesOf } from '../polnear/documents.js'
import type { Example } from './logistic.js'

export interface JudgedExample extends Example {
  readonly article: string
  /** As the reader says it now. */
  readonly confidence: number
}

/** @param tagger One that remembers: each window is asked for twice. */
export const examplesOf = async (article: Article & { readonly document: Document }, tagger: Tagger): Promise<readonly JudgedExample[]> => {
  const { statements } = await createAttribute(tagger)(article.document)
  const outermost = statements.filter(({ within }) => within === null)
  const verdicts = judge(article, outermost.map(rolesOf)).predicted
  const words = wordsOf(article.document, createWordPieces(tagger.card.vocabulary))
  const features = new Map<string, readonly number[]>()
  for (const window of wordWindows(words, tagger.card)) {
    for (const { cue, cueProbability, labelProbability, leastProbability } of await readWindow(words, window, tagger)) {
      features.set(`${words.starts[cue.start]} ${words.ends[cue.end - 1]}`, [cueProbability, labelProbability, leastProbability].map(logit))
    }
  }
  return outermost.flatMap(({ cue, confidence, modelId }, number) => {
    const own = modelId === tagger.card.id ? features.get(`${cue?.[0].start} ${cue?.[0].end}`) : undefined
    return own ? [{ article: article.name, features: own, right: verdicts[number]?.loose ?? false, confidence }] : []
  })
}

/** The same as in src/stages/attribute/confidence.ts. */
const logit = (probability: number): number => {
  const kept = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(kept / (1 - kept))
}
