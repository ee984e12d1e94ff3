import { z } from 'zod'
import { countsLine, reportsAndOrigins } from '../../formats/counts-line.js'
import { extentLine } from '../../formats/extent-line.js'
import { counted } from '../../formats/counted.js'
import { documentsOf } from '../../record/documents-of.js'
import { askedFilters } from './asked-filters.js'
import { type CitedStatement, citedStatement, citedText, citeStatement } from './cited-statement.js'
import { readsOnly, type ToolRegistration } from './mcp-context.js'
import { answerTool } from './tool-answer.js'

const found = z.object({
  statements: z.array(z.intersection(citedStatement, z.object({ reports: z.number(), origins: z.number() }))),
  counts: z.object({ statements: z.number(), silences: z.number(), reports: z.number(), origins: z.number() }),
  searched: z.string(),
  next: z.string().nullable(),
  without: z.array(z.object({ filter: z.string(), value: z.string(), statements: z.number() })),
})

/** `search_statements`: who said what. */
export const registerSearch: ToolRegistration = (server, context) => {
  server.registerTool(
    'search_statements',
    {
      title: 'Who said what',
      description:
        'Finds statements in the record of read news pages: who said what, to whom, about whom, according to whom, when. Distinct statements, newest publication first.',
      inputSchema: askedFilters,
      outputSchema: found,
      annotations: readsOnly,
    },
    (query) =>
      answerTool(async () => {
        const { rows, counts, searched, next, droppable } = await context.record.who(query)
        await documentsOf(context.record, rows)
        const statements = rows.map((row) => ({ ...citeStatement(row), reports: row.reports, origins: row.origins }))
        const without = droppable.map(({ name, value, statements: more }) => ({ filter: name, value, statements: more }))
        const data = { statements, counts, searched: extentLine(searched), next, without }
        return { data, text: textOf(data) }
      }),
  )
}

interface Found {
  readonly statements: readonly (CitedStatement & { readonly reports: number; readonly origins: number })[]
  readonly counts: Parameters<typeof countsLine>[0]
  readonly searched: string
  readonly next: string | null
  readonly without: readonly { readonly filter: string; readonly value: string; readonly statements: number }[]
}

const textOf = ({ statements, counts, searched, next, without }: Found): string =>
  statements.length === 0
    ? [
        `Nothing found in ${searched}. That is no proof that nothing was said.`,
        ...without.map(({ filter, value, statements: more }) => `Without ${filter} "${value}": ${counted(more, 'statement')}.`),
      ].join('\n')
    : [
        `${countsLine(counts)}, in ${searched}.`,
        ...statements.map((one) => `${citedText(one)}\n    in ${reportsAndOrigins(one.reports, one.origins)}`),
        ...(next === null ? [] : [`More: after "${next}".`]),
      ].join('\n\n')
