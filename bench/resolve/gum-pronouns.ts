/** The third-person pronouns of GUM whose cluster was mentioned before, with the candidates that the code which reads pages gives them. */
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { antecedentPairs, type AntecedentPair } from '../../src/stages/resolve/coreference/antecedent-pairs.js'
import { describeMentions, type DescribedMention } from '../../src/stages/resolve/coreference/described-mention.js'
import { gumDocuments, type GumDocument } from './gum.js'

export interface GumPronoun {
  /** Number of its mention, and the mention. */
  readonly number: number
  readonly anaphor: DescribedMention
  /** Nearest first. */
  readonly pairs: readonly AntecedentPair[]
  /** Whether a mention, by its number, means the same. */
  readonly isRight: (candidate: number) => boolean
}

export interface GumPronouns {
  readonly document: GumDocument
  readonly mentions: readonly DescribedMention[]
  /** In the order of the text. */
  readonly pronouns: readonly GumPronoun[]
}

/** All documents with their pronouns, from the corpus's own mentions. */
export const gumPronouns = (): readonly GumPronouns[] =>
  gumDocuments().map((document) => {
    const { text, sentences, mentions } = document
    const described = describeMentions(
      text,
      mentions.map(({ start, end, kind, headPart }) => ({
        start,
        end,
        actorKind: kind,
        kind: headPart === 'PRON' ? 'pronoun' : headPart === 'PROPN' ? 'name' : 'nominal',
      })),
      sentences,
      quotedStretchesOf(text),
    )
    const pronouns = mentions.flatMap(({ cluster }, number): readonly GumPronoun[] => {
      const anaphor = described[number]
      if (anaphor?.pronoun?.person !== 3 || anaphor.pronoun.role === 'relative') return []
      if (!mentions.slice(0, number).some((earlier) => earlier.cluster === cluster)) return []
      return [{ number, anaphor, pairs: antecedentPairs(text, described, number), isRight: (candidate) => mentions[candidate]?.cluster === cluster }]
    })
    return { document, mentions: described, pronouns }
  })
