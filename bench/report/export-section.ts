import { percent, table } from '../table.js'
import type { ExportResult, ExportSeconds } from './measured.js'

/** How fast the record goes out, and in how much memory. */
export const exportSection = ({ statements, load, sameBytes, bare, share, processorShare, formats }: ExportResult): string => {
  const rates = ({ seconds, processorSeconds }: ExportSeconds): readonly string[] =>
    [seconds, processorSeconds].map((each) => Math.round(statements / each).toLocaleString('en'))
  return `All ${statements.toLocaleString('en')} statements of a SQLite record of made-up pages, beside a bare loop over one cursor that writes ${sameBytes ? 'the same bytes' : 'other bytes'} (\`npm run bench:export\`). Load of the machine: ${load.toFixed(1)}.

CSV goes out at ${percent(share)} % of the loop's rate by the clock and ${percent(processorShare)} % by processor time, its words compared with the text at their offsets and its bytes summed up. Memory, in MB, is that of the process while the second and third tenth of the bytes were written, the last two, and the most.

${table(
  ['', 'statements a second by the clock', 'of processor time', 'bytes', 'early', 'late', 'most'],
  [
    ['bare loop, csv', ...rates(bare), '', '', '', ''],
    ...formats.map((each) => [each.format, ...rates(each), each.bytes.toLocaleString('en'), each.memory.early, each.memory.late, each.memory.most]),
  ],
)}`
}
