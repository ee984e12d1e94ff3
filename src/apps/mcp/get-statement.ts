import { z } from 'zod'
import { documentsOf } from '../../record/documents-of.js'
import { citedStatement, citedText, citeStatement } from './cited-statement.js'
import { readsOnly, type ToolRegistration } from './mcp-context.js'
import { answerTool } from './tool-answer.js'

/** UTF-16 code units of the page shown before and after the words. */
const around = 300

const opened = z.object({ statement: citedStatement, before: z.string(), after: z.string(), repairs: z.number() })

/** `get_statement`: one statement with the text around it. */
export const registerGet: ToolRegistration = (server, context) => {
  server.registerTool(
    'get_statement',
    {
      title: 'A statement in its place',
      description: 'One statement by its id, or the beginning of it, with the words of the page before and after it.',
      inputSchema: z.object({ id: z.string().min(2).max(100).describe('Id of a statement, as the other tools give it') }),
      outputSchema: opened,
      annotations: readsOnly,
    },
    ({ id }) =>
      answerTool(async () => {
        const { found, corrections } = await context.record.history(id)
        const { text } = (await documentsOf(context.record, [found])).get(found.document.id)!
        const { content } = found.statement
        const start = content[0].start
        const end = content.at(-1)!.end
        const statement = citeStatement(found)
        const before = text.slice(Math.max(0, start - around), start)
        const after = text.slice(end, end + around)
        return {
          data: { statement, before, after, repairs: corrections.length },
          text: `${citedText(statement)}\n\nIn place:\n… ${before}>>${text.slice(start, end)}<<${after} …`,
        }
      }),
  )
}
