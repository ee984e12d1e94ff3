import type { OpenAPIHono } from '@hono/zod-openapi'

/** The API described as OpenAPI 3.1, made from the schemas that its requests are checked by. */
export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const description = `The record of who said what, for programs. Answers have the shapes that the command line prints with --json.

Failures are application/problem+json (RFC 9457) with a code. Lists come in pages: ask again with \`after\` set to \`next\`, or follow the Link header. Parameters that an operation does not know are refused. Where the server was started with a token, it is asked for as \`Authorization: Bearer …\`.`

const tags = [
  { name: 'Statements', description: 'Who said what' },
  { name: 'Quotations', description: 'Whether somebody said it' },
  { name: 'Documents', description: 'Pages as they were kept' },
  { name: 'Actors', description: 'Who is who, and who speaks of whom' },
  { name: 'Repairs', description: 'What sets statements right' },
  { name: 'Identities', description: 'What sets right who is who' },
  { name: 'Ingest', description: 'Pages on their way into the record' },
  { name: 'Exports', description: 'The record in formats of others' },
  { name: 'Record', description: 'What the record says of itself' },
]

/** The document of the API. */
export const openApiDocument = (api: OpenAPIHono, version: string): OpenApiDocument =>
  withSharedRefusals(
    api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'hearsay', version, description, license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' } },
      servers: [{ url: '/api' }],
      tags,
    }),
  )

type Responses = Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, unknown>> }>

/** The same refusals stand in nearly every operation: each is described once. */
const withSharedRefusals = (document: OpenApiDocument): OpenApiDocument => {
  const shared: Record<string, unknown> = {}
  for (const operation of Object.values(document.paths ?? {}).flatMap((path) => Object.values(path) as { responses: Responses }[])) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (response.content?.['application/problem+json'] === undefined) continue
      const name = `${status}-${(response.description ?? '').replaceAll(', ', '.')}`
      shared[name] = response
      operation.responses[status] = { $ref: `#/components/responses/${name}` } as Responses[string]
    }
  }
  return { ...document, components: { ...document.components, responses: shared } } as OpenApiDocument
}
