/** Writes what the antecedent ranker is trained on: for each third-person pronoun of GUM its candidates with their features, and which of them are right. */
import { createWriteStream } from 'node:fs'
import { outPath } from '../results.js'
import { gumPronouns } from './gum-pronouns.js'

const out = createWriteStream(process.argv[2] ?? outPath('pairs.jsonl'))
for (const { document, mentions, pronouns } of gumPronouns()) {
  const placeOf = (number: number): readonly number[] => [mentions[number]?.start ?? 0, mentions[number]?.end ?? 0]
  for (const { number, anaphor, pairs, isRight } of pronouns) {
    out.write(
      `${JSON.stringify({
        name: document.name,
        form: anaphor.surface,
        anaphor: placeOf(number),
        pairs: pairs.map(({ candidate, features }) => ({ at: placeOf(candidate), right: isRight(candidate), features })),
      })}\n`,
    )
  }
}
out.end()
