/** Writes what the antecedent ranker is trained on: for each third-person pronoun of GUM its candidates with their features, and which of them are right. */
import { createWriteStream } from 'node:fs'
import { quotedStretchesOf } from '../../src/text/quoted-stretches.js'
import { antecedentPairs } from '../../src/stages/resolve/coreference/antecedent-pairs.js'
import { describeMentions } from '../../src/stages/resolve/coreference/described-mention.js'
import { gumDocuments } from './gum.js'

const out = createWriteStream(process.argv[2] ?? 'bench/out/pairs.jsonl')
for (const { name, text, sentences, mentions } of gumDocuments()) {
  const described = describeMentions(
    text,
    mentions.map(({ start, end, kind, headPart }) => ({ start, end, actorKind: kind, kind: headPart === 'PRON' ? 'pronoun' : headPart === 'PROPN' ? 'name' : 'nominal' })),
    sentences,
    quotedStretchesOf(text),
  )
  mentions.forEach(({ cluster }, number) => {
    const anaphor = described[number]
    if (anaphor?.pronoun?.person !== 3 || anaphor.pronoun.role === 'relative') return
    if (!mentions.slice(0, number).some((earlier) => earlier.cluster === cluster)) return
    const pairs = antecedentPairs(text, described, number)
    const heads = (mention: number): readonly number[] => [described[mention]?.start ?? 0, described[mention]?.end ?? 0]
    out.write(
      `${JSON.stringify({ name, form: anaphor.surface, anaphor: heads(number), pairs: pairs.map(({ candidate, features }) => ({ at: heads(candidate), right: mentions[candidate]?.cluster === cluster, features })) })}\n`,
    )
  })
}
out.end()
