/**
 * Tries values of the two numbers that make the cue head find less, on PolNeAR's development articles with one pass of the model.
 * Usage: run.ts [--cue-outside 0,0.4,0.8] [--inner-outside 0,1,2] [--write]; `--write` puts the best two into labels.json. The model is the shipped one, or the one that HEARSAY_MODEL names.
 */
import { createOnnxTagger } from '../../src/adapters/tagger/index.js'
import type { Attribution } from '../../src/model/statement.js'
import type { Tagger } from '../../src/ports.js'
import { createAttribute } from '../../src/stages/attribute/index.js'
import { printFigures } from '../attribution/print-figures.js'
import { nestedGold } from '../nested/gold.js'
import { nestedFigures } from '../nested/reader-figures.js'
import { codePointsBy, devArticles } from '../polnear/articles.js'
import { numbersOfFlag } from '../polnear/command-line-numbers.js'
import { documentOf, rolesOf } from '../polnear/documents.js'
import { figureNames, figuresOf } from '../polnear/figures.js'
import { modelFolder, writeDecoding } from '../polnear/model-folder.js'
import { rememberingTagger, withDecoding } from '../polnear/remembering-tagger.js'
import { mapRoles, toPairs } from '../polnear/roles.js'
import { score } from '../polnear/score.js'
import { writeResult } from '../results.js'
import { percent, table } from '../table.js'

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, number) => Math.round(100 * (from + number * step)) / 100)

const articles = devArticles().map((article) => ({ ...article, document: documentOf(article) }))
const tagger = await createOnnxTagger(modelFolder)
const remembering = rememberingTagger(tagger)

const read = async (using: Tagger, among = articles): Promise<ReadonlyMap<string, readonly Attribution[]>> => {
  const attribute = createAttribute(using)
  const statements = new Map<string, readonly Attribution[]>()
  for (const { name, document } of among) statements.set(name, (await attribute(document)).statements)
  return statements
}
const outermostOf = (statements: readonly Attribution[]): readonly Attribution[] => statements.filter(({ within }) => within === null)
const scoredBy = (statements: ReadonlyMap<string, readonly Attribution[]>): Parameters<typeof figuresOf>[0] =>
  articles.map(({ name, text, gold }) => ({ text, gold, predicted: outermostOf(statements.get(name) ?? []).map(rolesOf) }))

const cueRows = []
for (const cueOutside of numbersOfFlag('--cue-outside', steps(-0.4, 1.8, 0.2))) {
  const statements = await read(withDecoding(remembering, { cueOutside }))
  const figures = figuresOf(scoredBy(statements))
  cueRows.push({
    cueOutside,
    statements: [...statements.values()].flatMap(outermostOf).length,
    figures,
    sum: figureNames.reduce((total, name) => total + figures[name][2], 0),
  })
}
const best = cueRows.toSorted((a, b) => b.sum - a.sum)[0] ?? { cueOutside: 0 }
console.log(
  `Model ${tagger.card.id}, now with cueOutside ${tagger.card.decoding['cueOutside'] ?? 0} and innerOutside ${tagger.card.decoding['innerOutside'] ?? 0}\n`,
)
console.log(
  table(
    ['cueOutside', 'statements', ...figureNames, 'sum'],
    cueRows.map(({ cueOutside, statements, figures, sum }) => [
      cueOutside,
      statements,
      ...figureNames.map((name) => figures[name][2].toFixed(2)),
      sum.toFixed(1),
    ]),
  ),
)
console.log(`\nMost in sum: cueOutside ${best.cueOutside}. With it the nested statements of bench/gold:\n`)

const [a, b] = [nestedGold('a', articles), nestedGold('b', articles)]
const annotated = articles.flatMap((article) => {
  const [ofA, ofB] = [a.get(article.name), b.get(article.name)]
  return ofA && ofB ? [{ article, a: ofA, b: ofB }] : []
})
const innerRows = []
for (const innerOutside of numbersOfFlag('--inner-outside', steps(-4, 1, 0.5))) {
  const statements = await read(
    withDecoding(remembering, { cueOutside: best.cueOutside, innerOutside }),
    annotated.map(({ article }) => article),
  )
  const figures = nestedFigures(annotated, ({ name }) => {
    const all = statements.get(name) ?? []
    return { nested: all.filter(({ within }) => within !== null).map(rolesOf), all: all.map(rolesOf) }
  })
  const precision = figures.against.find(({ name }) => name === 'either')?.loose.precision ?? 0
  const recall = figures.against.find(({ name }) => name === 'both')?.loose.recall ?? 0
  innerRows.push({
    innerOutside,
    found: figures.found,
    elsewhere: figures.elsewhere,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  })
}
console.log(
  table(
    ['innerOutside', 'nested found', 'outside the gold contents', 'precision against either', 'recall of what both have', 'F1'],
    innerRows.map(({ innerOutside, found, elsewhere, precision, recall, f1 }) => [
      innerOutside,
      found,
      elsewhere,
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
  ),
)
const bestInner = innerRows.toSorted((one, other) => other.f1 - one.f1)[0] ?? { innerOutside: 0 }

const chosen = await read(withDecoding(remembering, { cueOutside: best.cueOutside, innerOutside: bestInner.innerOutside }))
const checked = score(
  'decoding',
  articles.map(({ name, offsets }) => ({
    name,
    statements: outermostOf(chosen.get(name) ?? []).map((statement) => toPairs(mapRoles(rolesOf(statement), codePointsBy(offsets)))),
  })),
)
console.log(`\ncueOutside ${best.cueOutside}, innerOutside ${bestInner.innerOutside}, by the shared scorer:\n`)
printFigures(checked)
const ours = figuresOf(scoredBy(chosen))
const differences = figureNames.filter((name) => Math.abs(ours[name][2] - checked[name][2]) > 0.006)
if (differences.length > 0) console.log(`\nThe sweep's own figures differ from the shared scorer's: ${differences.join(', ')}`)
writeResult('decoding', {
  model: tagger.card.id,
  cueOutside: cueRows,
  innerOutside: innerRows,
  chosen: { cueOutside: best.cueOutside, innerOutside: bestInner.innerOutside },
})
if (process.argv.includes('--write')) console.log(`Written to ${writeDecoding({ cueOutside: best.cueOutside, innerOutside: bestInner.innerOutside })}`)
await tagger.close()
process.exitCode = differences.length === 0 ? 0 : 1
