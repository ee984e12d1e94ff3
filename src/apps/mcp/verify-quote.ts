import { z } from 'zod'
import { extentLine } from '../../formats/extent-line.js'
import { verdict } from '../../formats/verdict.js'
import type { QuoteHit } from '../../model/quote-answer.js'
import { documentsOf } from '../../record/documents-of.js'
import { citedStatement, citedText, citeStatement } from './cited-statement.js'
import { readsOnly, type ToolRegistration } from './mcp-context.js'
import { answerTool } from './tool-answer.js'

/** So many places are told. */
const mostHits = 20

const findings = ['verbatim', 'other-speaker', 'unattributed', 'paraphrase', 'headline', 'altered', 'not-found'] as const

const hit = z.object({
  finding: z.enum(findings),
  words: z.string().describe('What the page has, word for word'),
  differences: z.array(z.object({ kind: z.string(), asked: z.string(), page: z.string() })),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  documentId: z.string(),
  statement: citedStatement.nullable(),
})

const verified = z.object({
  finding: z.enum(findings),
  verdict: z.string(),
  searched: z.string(),
  reports: z.number(),
  origins: z.number(),
  hits: z.array(hit),
  moreHits: z.number(),
})

/** `verify_quote`: did they really say that? */
export const registerVerify: ToolRegistration = (server, context) => {
  server.registerTool(
    'verify_quote',
    {
      title: 'Did they really say that?',
      description:
        'Looks for a quotation in all kept text, and says whether it stands there word for word, by whom, only as a paraphrase, altered (with each difference), or not at all.',
      inputSchema: z.object({
        quote: z.string().min(1).max(20_000).describe('The words, without the quote marks'),
        by: z.string().max(1000).optional().describe('Who is said to have said it'),
      }),
      outputSchema: verified,
      annotations: readsOnly,
    },
    ({ quote, by }) =>
      answerTool(async () => {
        const answer = await context.record.check(quote, { by })
        await documentsOf(
          context.record,
          answer.hits.flatMap(({ statement }) => statement ?? []),
        )
        const { finding, counts, searched } = answer
        const hits = answer.hits.slice(0, mostHits).map(hitOf)
        const unknown = answer.by?.length === 0 ? ` Nobody in the record is called "${by}": the quote was looked for by anybody.` : ''
        const sentence = `${verdict(answer)}${unknown}`
        const data = {
          finding,
          verdict: sentence,
          searched: extentLine(searched),
          reports: counts.reports,
          origins: counts.origins,
          hits,
          moreHits: answer.hits.length - hits.length,
        }
        return { data, text: [sentence, ...hits.map(hitText)].join('\n\n') }
      }),
  )
}

type Hit = ReturnType<typeof hitOf>

const hitOf = ({ finding, words, comparison, document, statement }: QuoteHit) => ({
  finding,
  words,
  differences: comparison.differences.map(({ kind, leftWords, rightWords }) => ({ kind, asked: leftWords, page: rightWords })),
  url: document.url ?? document.canonicalUrl,
  publisher: document.publisher,
  publishedAt: document.publishedAt,
  documentId: document.id,
  statement: statement === null ? null : citeStatement(statement),
})

const hitText = ({ finding, words, differences, statement, url, documentId, publisher }: Hit): string => {
  const where = statement === null ? `${publisher ?? 'unknown publisher'}, ${url ?? `document ${documentId}`}: put down to nobody` : citedText(statement)
  const how = differences.map(({ kind, asked, page }) => `${kind}: asked "${asked}", the page has "${page}"`)
  return [`${finding}: "${words}"`, where, ...how].join('\n    ')
}
