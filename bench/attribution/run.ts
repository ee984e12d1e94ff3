/** Reads PolNeAR's development articles by the command, scores the outermost statements with the shared scorer and prints the figures. Further words go to `hearsay read`. */
import { devArticles, textFolder, unitsBy } from '../polnear/articles.js'
import { binsOf, calibrationErrorOf } from '../polnear/calibration.js'
import { brokenPlaces } from '../polnear/check-invariant.js'
import { rolesOf } from '../polnear/documents.js'
import { figureNames } from '../polnear/figures.js'
import { nameOfInput, readByCommand } from '../polnear/read-by-command.js'
import { mapRoles, toPairs } from '../polnear/roles.js'
import { score } from '../polnear/score.js'
import { writeResult } from '../results.js'
import { percent, table } from '../table.js'
import { judge } from './judge.js'
import { breakdowns, kindsIn } from './kinds.js'
import { printFigures } from './print-figures.js'
import { quoteTotals } from './quotes.js'

const articles = devArticles()
const records = new Map(readByCommand([textFolder()], process.argv.slice(2)).map((record) => [nameOfInput(record.input), record]))

const read = articles.flatMap((article) => {
  const record = records.get(article.name)
  if (!record) return []
  const outermost = record.statements.filter(({ within }) => within === null)
  return [{ article, record, outermost, inUnits: outermost.map((statement) => mapRoles(rolesOf(statement), unitsBy(article.offsets))) }]
})

const scores = score(
  'attribution',
  read.map(({ article, outermost }) => ({ name: article.name, statements: outermost.map((statement) => toPairs(rolesOf(statement))) })),
)
const model = read[0]?.record.statements[0]?.modelId ?? 'unknown'
console.log(
  `Model ${model}; ${articles.length} articles, ${scores.n[0]} gold attributions, ${scores.n[1]} outermost statements, ${scores.missing} articles not read\n`,
)
printFigures(scores)

const kindsOf = kindsIn(articles)
const recalls = new Map<string, { gold: number; loose: number; exact: number }>()
const judged: { confidence: number; right: boolean }[] = []
for (const { article, outermost, inUnits } of read) {
  const verdicts = judge(article, inUnits)
  article.gold.forEach((roles, number) => {
    const kinds = kindsOf(article, roles)
    for (const breakdown of breakdowns) {
      const key = `${breakdown}: ${kinds[breakdown]}`
      const row = recalls.get(key) ?? { gold: 0, loose: 0, exact: 0 }
      row.gold += 1
      row.loose += verdicts.gold[number]?.loose ? 1 : 0
      row.exact += verdicts.gold[number]?.exact ? 1 : 0
      recalls.set(key, row)
    }
  })
  outermost.forEach(({ confidence }, number) => judged.push({ confidence, right: verdicts.predicted[number]?.loose ?? false }))
}
const order = [...recalls.keys()].toSorted(
  (a, b) =>
    breakdowns.findIndex((name) => a.startsWith(name)) - breakdowns.findIndex((name) => b.startsWith(name)) ||
    (recalls.get(b)?.gold ?? 0) - (recalls.get(a)?.gold ?? 0),
)
const recallRows = order.map((kind) => {
  const { gold, loose, exact } = recalls.get(kind) ?? { gold: 0, loose: 0, exact: 0 }
  return { kind, gold, loose: loose / gold, exact: exact / gold }
})
console.log(`\nRecall by kind of gold attribution\n`)
console.log(
  table(
    ['kind', 'gold', 'loosely', 'exactly'],
    recallRows.map(({ kind, gold, loose, exact }) => [kind, gold, percent(loose), percent(exact)]),
  ),
)

const bins = binsOf(judged)
const calibrationError = calibrationErrorOf(bins)
console.log(`\nExpected calibration error of confidence: ${percent(calibrationError)} %\n`)
console.log(
  table(
    ['confidence', 'statements', 'mean confidence', 'share right'],
    bins.map(({ from, to, count, meanConfidence, shareRight }) => [`${from.toFixed(1)}-${to.toFixed(1)}`, count, percent(meanConfidence), percent(shareRight)]),
  ),
)

const quotes = quoteTotals(read)
const reasons = Object.entries(quotes.unattributed).map(([reason, count]) => `${reason} ${count}`)
const listed = quotes.stretches - quotes.attributed
console.log(
  `\n${quotes.stretches} quoted stretches, ${quotes.attributed} attributed, ${listed} not (${reasons.join(', ')}); ${quotes.unattributedInGold} of these are in a content of the gold`,
)

const broken = read.flatMap(({ article, record }) => brokenPlaces(record, article))
const nested = read.flatMap(({ record }) => record.statements).filter(({ within }) => within !== null).length
console.log(`${nested} statements stand inside others. ${broken.length} places where the invariant does not hold`)
for (const sentence of broken) console.log(`  ${sentence}`)

const figures = Object.fromEntries(figureNames.map((name) => [name, scores[name]]))
writeResult('attribution', {
  model,
  articles: articles.length,
  gold: scores.n[0],
  statements: scores.n[1],
  nested,
  figures,
  recalls: recallRows,
  calibrationError,
  bins,
  quotes,
  broken: broken.length,
})
process.exitCode = broken.length === 0 && scores.missing === 0 ? 0 : 1
