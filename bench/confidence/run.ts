/**
 * Fits the four numbers of src/stages/attribute/confidence.ts on PolNeAR's development articles; the calibration error is of held-out articles, in five folds.
 * Usage: run.ts [--write]; the model is the shipped one, or the one that HEARSAY_MODEL names. `--write` puts the numbers into its labels.json.
 */
import { createOnnxTagger } from '../../src/adapters/tagger/index.js'
import { devArticles } from '../polnear/articles.js'
import { binsOf, calibrationErrorOf, type Bin, type Judged } from '../polnear/calibration.js'
import { documentOf } from '../polnear/documents.js'
import { modelFolder, writeDecoding } from '../polnear/model-folder.js'
import { rememberingTagger } from '../polnear/remembering-tagger.js'
import { writeResult } from '../results.js'
import { percent, table } from '../table.js'
import { examplesOf, type JudgedExample } from './examples.js'
import { fitLogistic, probabilityOf } from './logistic.js'

const names = ['confidence', 'confidenceOfCue', 'confidenceOfLabels', 'confidenceOfLeast'] as const
const folds = 5

const articles = devArticles()
const tagger = await createOnnxTagger(modelFolder)
const remembering = rememberingTagger(tagger)
const examples: JudgedExample[] = []
for (const article of articles) examples.push(...(await examplesOf({ ...article, document: documentOf(article) }, remembering)))
await tagger.close()

/** Every fifth article in the order of names: a fold holds articles of all outlets. */
const foldOf = new Map(articles.map(({ name }, number) => [name, number % folds]))
const heldOut: readonly Judged[] = Array.from({ length: folds }, (_, fold) => {
  const weights = fitLogistic(examples.filter(({ article }) => foldOf.get(article) !== fold))
  return examples.filter(({ article }) => foldOf.get(article) === fold).map(({ features, right }) => ({ confidence: probabilityOf(weights, features), right }))
}).flat()
const weights = fitLogistic(examples)

const printBins = (title: string, bins: readonly Bin[]): void => {
  const rows = bins.map(({ from, to, count, meanConfidence, shareRight }) => [
    `${from.toFixed(1)}-${to.toFixed(1)}`,
    count,
    percent(meanConfidence),
    percent(shareRight),
  ])
  console.log(
    `\n${title}: expected calibration error ${percent(calibrationErrorOf(bins))} %\n\n${table(['confidence', 'statements', 'mean confidence', 'share right'], rows)}`,
  )
}
const [now, then] = [binsOf(examples), binsOf(heldOut)]
console.log(
  `Model ${tagger.card.id}: ${examples.length} outermost statements, ${percent(examples.filter(({ right }) => right).length / examples.length)} % of them right`,
)
printBins('As it is', now)
printBins(`Fitted, on held-out articles in ${folds} folds`, then)
const numbers = Object.fromEntries(names.map((name, place) => [name, Math.round(1000 * (weights[place] ?? 0)) / 1000]))
console.log(`\nFor "decoding" of labels.json, fitted on all: ${JSON.stringify(numbers)}`)

writeResult('confidence', { model: tagger.card.id, folds, numbers, asItIs: calibrationErrorOf(now), heldOut: calibrationErrorOf(then), bins: then })
if (process.argv.includes('--write')) {
  console.log(`Written to ${writeDecoding(numbers)}`)
}
