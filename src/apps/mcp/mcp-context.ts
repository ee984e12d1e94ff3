import type { McpServer } from '@modelcontextprotocol/server'
import { refuseLost, refuseMisplaced } from '../../export/refuse-misplaced.js'
import type { Document } from '../../model/document.js'
import type { FoundStatement } from '../../model/found-statement.js'
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

/** The documents of what was found, by their ids. Throws RECORD_DAMAGED for a statement whose words are not there: an assistant never gets one. */
export const documentsOf = async ({ record }: McpContext, statements: readonly FoundStatement[]): Promise<ReadonlyMap<string, Document>> => {
  const kept = await record.documents([...new Set(statements.map(({ document }) => document.id))])
  const documents = new Map(kept.map(({ document }) => [document.id, document]))
  for (const found of statements) refuseMisplaced(record.place, found, documents.get(found.document.id) ?? refuseLost(record.place, found.document.id))
  return documents
}
