import { z } from 'zod'
import { countsLine } from '../../formats/counts-line.js'
import { counted } from '../../formats/counted.js'
import { documentsOf } from '../../record/documents-of.js'
import { citedStatement, citedText, citeStatement } from './cited-statement.js'
import { readsOnly, type ToolRegistration } from './mcp-context.js'
import { answerTool } from './tool-answer.js'

/** So many reports of one wording are told. */
const mostReports = 20

const traced = z.object({
  wordings: z.array(
    z.object({
      words: z.string(),
      earliest: z.string().nullable().describe('Publication of the earliest report in this record'),
      changedFrom: z.number().nullable().describe('Number, from 0, of the earlier wording that it is nearest to'),
      differences: z.array(z.object({ kind: z.string(), earlier: z.string(), here: z.string() })),
      reports: z.array(citedStatement),
      moreReports: z.number(),
    }),
  ),
  counts: z.object({ statements: z.number(), silences: z.number(), reports: z.number(), origins: z.number() }),
})

/** `trace_quote`: who carried a statement, and how its words changed. */
export const registerTrace: ToolRegistration = (server, context) => {
  server.registerTool(
    'trace_quote',
    {
      title: 'How a quotation was reported',
      description:
        'The reports that carry a statement, earliest first, and how its words changed from one wording to the next. The earliest is so in this record only: it is not the original.',
      inputSchema: z.object({ id: z.string().min(2).max(100).describe('Id of a statement, as the other tools give it') }),
      outputSchema: traced,
      annotations: readsOnly,
    },
    ({ id }) =>
      answerTool(async () => {
        const { variants, counts } = await context.record.trace(id)
        await documentsOf(
          context.record,
          variants.flatMap(({ reports }) => reports),
        )
        const wordings = variants.map(({ reports, from }) => ({
          words: reports[0]?.words ?? '',
          earliest: reports[0]?.document.publishedAt ?? null,
          changedFrom: from?.variant ?? null,
          differences: (from?.comparison.differences ?? []).map(({ kind, leftWords, rightWords }) => ({ kind, earlier: leftWords, here: rightWords })),
          reports: reports.slice(0, mostReports).map(citeStatement),
          moreReports: Math.max(0, reports.length - mostReports),
        }))
        const lines = wordings.map(({ words, changedFrom, differences, reports, moreReports }, number) =>
          [
            `Wording ${number}: "${words}", in ${counted(reports.length + moreReports, 'report')}`,
            ...(changedFrom === null
              ? []
              : [`    changed from wording ${changedFrom}: ${differences.map(({ kind, earlier, here }) => `${kind} "${earlier}" → "${here}"`).join('; ')}`]),
            ...reports.map(citedText),
          ].join('\n'),
        )
        return { data: { wordings, counts }, text: [`${countsLine(counts)}. Earliest in this record first.`, ...lines].join('\n\n') }
      }),
  )
}
