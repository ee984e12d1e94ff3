import { createMcpHandler } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createMcpServer } from './create-mcp-server.js'
import type { McpContext } from './mcp-context.js'

/** Answers requests of the protocol over HTTP. */
export interface McpOverHttp {
  readonly answer: (request: Request) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The tools at an address of a server. */
export const mcpOverHttp = (context: McpContext, onFailure: (error: unknown) => void): McpOverHttp => {
  const { fetch, close } = createMcpHandler(() => createMcpServer(context), { onerror: onFailure })
  return { answer: (request) => fetch(request), close }
}

/** The tools on the standard input and output, until the client closes them. `signal` ends it sooner. */
export const mcpOverStdio = async (context: McpContext, signal: AbortSignal, onFailure: (error: unknown) => void): Promise<void> => {
  const { stdin } = process
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) stdin.once(event, () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  const handle = serveStdio(() => createMcpServer(context), { onerror: onFailure })
  if (!signal.aborted) await ended
  await handle.close()
}
