import type { CallToolResult } from '@modelcontextprotocol/server'
import { HearsayError } from '../../errors.js'

/** What a tool answers: data, and the same in plain words. */
export interface ToolAnswer {
  readonly data: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Works, and tells hearsay's own failures as the tool's answer, so that an assistant can mend its question. */
export const answerTool = async (work: () => Promise<ToolAnswer>): Promise<CallToolResult> => {
  try {
    const { data, text } = await work()
    return { content: [{ type: 'text', text }], structuredContent: { ...data } }
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    return { content: [{ type: 'text', text: `${error.message} (${error.code})` }], isError: true }
  }
}
