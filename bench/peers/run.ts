/** Scores textacy's direct quotations with spaCy's small pipeline on PolNeAR's development articles by the same scorer. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printFigures } from '../attribution/print-figures.js'
import { textFolder } from '../polnear/articles.js'
import { figureNames } from '../polnear/figures.js'
import { score, type Prediction } from '../polnear/score.js'
import { outPath, writeResult } from '../results.js'
import { peersPython, run } from './python-environment.js'

const found = outPath('peers-textacy-found.jsonl')
run(peersPython(), [join(import.meta.dirname, 'textacy_quotes.py'), textFolder(), found])
const lines = readFileSync(found, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Prediction & { readonly failed: string | null })
const failures = lines.filter(({ failed }) => failed !== null)
const scores = score(
  'peers-textacy',
  lines.map(({ name, statements }) => ({ name, statements })),
)
console.log(`textacy with spaCy: ${lines.length} articles, ${scores.n[1]} statements; it fails on ${failures.length} articles, which count as all missed\n`)
printFigures(scores)
const messages = [...new Set(failures.map(({ failed }) => failed?.replace(/\d+/g, 'N').slice(0, 120) ?? ''))]
if (messages.length > 0) console.log(`\nIts messages:\n${messages.join('\n')}`)
writeResult('peers', {
  packages: readFileSync(join(import.meta.dirname, 'requirements.txt'), 'utf8')
    .trim()
    .split('\n'),
  articles: lines.length,
  statements: scores.n[1],
  failed: failures.length,
  figures: Object.fromEntries(figureNames.map((name) => [name, scores[name]])),
})
