import { Command, Option } from 'commander'
import { pairCsv, pairJson } from '../../formats/pair-csv.js'
import { pairList } from '../../formats/pair-list.js'
import { pairPlot } from '../../formats/pair-plot.js'
import { createOutput } from './output.js'
import { recordView } from './record-view.js'
import { type StoreChoice, storeOption, storePlace } from './store-option.js'
import { withRecord } from './with-record.js'

interface PairOptions extends StoreChoice {
  readonly by: 'month' | 'year'
  readonly corrected?: true
  readonly csv?: true
  readonly json?: true
  readonly plot?: true
}

const examples = `
Examples:
  hearsay pair Russia Israel                       month by month, each on the other
  hearsay pair Russia Israel --by year --plot      as bars of plain text
  hearsay pair Russia Israel --csv > pair.csv      with ISO and Correlates of War codes
  hearsay pair Russia Israel --corrected           set right by the reviewed random sample

A month without documents is not a month without statements: the table says which it is. The rule by which a statement counts is printed with it.

Exit codes: 0 done, 1 failed, 2 usage, 4 no such actor.`

/** `hearsay pair A B` */
export const pairCommand = (setExitCode: (code: number) => void): Command =>
  new Command('pair')
    .summary('count how two actors speak of each other')
    .description(
      'Counts what A says of B, and B of A, by the month or year in which it was said. States speak through those who held their offices on the day.',
    )
    .argument('<a>', 'a name, or an id such as Q159')
    .argument('<b>', 'the other')
    .addOption(new Option('--by <period>', 'what is counted together').choices(['month', 'year']).default('month'))
    .option('--corrected', 'add the counts set right by the random sample, with their intervals')
    .addOption(new Option('--csv', 'a row a period and direction').conflicts(['json', 'plot']))
    .addOption(new Option('--json', 'the whole answer as one line of JSON').conflicts('plot'))
    .option('--plot', 'bars of plain text')
    .addOption(storeOption())
    .addHelpText('after', examples)
    .action(async (a: string, b: string, options: PairOptions) => setExitCode(await runPair(a, b, options)))

const runPair = async (a: string, b: string, { by, corrected, csv, json, plot, ...options }: PairOptions): Promise<number> => {
  const output = createOutput()
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const answer = await record.pair(a, b, { by, corrected })
    const view = recordView(output, undefined)
    await output.write(csv ? pairCsv(answer) : json ? pairJson(answer) : plot ? pairPlot(answer, view) : pairList(answer, view))
    return 0
  })
}
