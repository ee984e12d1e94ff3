/** Agreement of the two annotations of statements inside statements, and the reader's precision and recall against them. Further words go to `hearsay read`. */
import { devArticles, unitsBy } from '../polnear/articles.js'
import { rolesOf } from '../polnear/documents.js'
import { nameOfInput, readByCommand } from '../polnear/read-by-command.js'
import { mapRoles, roleNames } from '../polnear/roles.js'
import { writeResult } from '../results.js'
import { percent, table } from '../table.js'
import { agreementOf } from './agreement.js'
import { nestedGold } from './gold.js'
import { nestedFigures, type Rates } from './reader-figures.js'

const articles = devArticles()
const [a, b] = [nestedGold('a', articles), nestedGold('b', articles)]
const annotated = articles.flatMap((article) => {
  const [ofA, ofB] = [a.get(article.name), b.get(article.name)]
  return ofA && ofB ? [{ article, a: ofA, b: ofB }] : []
})

const agreement = agreementOf(annotated)
console.log(`${annotated.length} articles: ${agreement.a} nested statements by annotator A, ${agreement.b} by B, ${agreement.both} by both\n`)
console.log(`F1: cue touches ${percent(agreement.cue)}, all three parts touch ${percent(agreement.loose)}, all three the same ${percent(agreement.exact)}`)
console.log(`Of those that both have, sources touch in ${percent(agreement.sourceTouches)} %, contents in ${percent(agreement.contentTouches)} %`)
console.log(`Cohen's kappa over tokens: ${roleNames.map((role) => `${role} ${agreement.kappa[role].toFixed(2)}`).join(', ')}\n`)

const records = new Map(
  readByCommand(
    annotated.map(({ article }) => article.path),
    process.argv.slice(2),
  ).map((record) => [nameOfInput(record.input), record]),
)
const figures = nestedFigures(annotated, ({ name, offsets }) => {
  const statements = (records.get(name)?.statements ?? []).map((statement) => ({
    within: statement.within,
    roles: mapRoles(rolesOf(statement), unitsBy(offsets)),
  }))
  return { nested: statements.filter(({ within }) => within !== null).map(({ roles }) => roles), all: statements.map(({ roles }) => roles) }
})
const cells = ({ precision, recall }: Rates): readonly string[] => [percent(precision), percent(recall)]
console.log(`The reader: ${figures.found} nested statements inside contents of the gold, ${figures.elsewhere} elsewhere, which are not judged\n`)
console.log(
  table(
    ['against', 'gold', 'cue P', 'R', 'loosely P', 'R', 'exactly P', 'R', 'found as outermost'],
    figures.against.map(({ name, gold, cue, loose, exact, asOutermost }) => [name, gold, ...cells(cue), ...cells(loose), ...cells(exact), asOutermost]),
  ),
)
const model = [...records.values()].flatMap(({ statements }) => statements)[0]?.modelId ?? 'unknown'
writeResult('nested', { model, articles: annotated.length, agreement, reader: figures })
