/** Writes docs/openapi.json, from the schemas of the built server, and the types that a client has by it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import type * as Routes from '../src/apps/http/api/api-routes.js'
import type * as Description from '../src/apps/http/api/open-api-document.js'

const root = join(import.meta.dirname, '..')
const { apiRoutes } = (await import(join(root, 'dist/apps/http/api/api-routes.js'))) as typeof Routes
const { openApiDocument } = (await import(join(root, 'dist/apps/http/api/open-api-document.js'))) as typeof Description
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }

// Nothing is asked for, so that there need be nothing to ask.
const document = openApiDocument(apiRoutes({} as Parameters<typeof apiRoutes>[0]), version)
const types = astToString(await openapiTS(JSON.parse(JSON.stringify(document)) as Parameters<typeof openapiTS>[0]))
writeFileSync(join(root, 'docs/openapi.json'), `${JSON.stringify(document, null, 1)}\n`)
writeFileSync(
  join(root, 'test/http/generated/api-types.ts'),
  `/** Written by \`npm run docs:api\` from docs/openapi.json; do not edit. */\n/* oxlint-disable max-lines */\n${types}`,
)
