import type { McpServer } from '@modelcontextprotocol/server'
import type { HearsayRecord } from '../../open-record.js'

/** What the tools are answered with: they only read. */
export interface McpContext {
  readonly record: Pick<HearsayRecord, 'who' | 'check' | 'trace' | 'actorCard' | 'pair' | 'history' | 'documents' | 'place'>
  readonly version: string
}

/** Adds a tool to a server. */
export type ToolRegistration = (server: McpServer, context: McpContext) => void

/** What every tool says of itself: it changes nothing, and asks nothing outside the record. */
export const readsOnly: { readonly readOnlyHint: true; readonly openWorldHint: false } = { readOnlyHint: true, openWorldHint: false }
