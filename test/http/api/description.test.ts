/** The API's description: whole, and as it is in the files that others read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'
import { apiRoutes } from '../../../src/apps/http/api/api-routes.js'
import { openApiDocument } from '../../../src/apps/http/api/open-api-document.js'
import { describedRoutes } from './described-routes.js'

const root = join(import.meta.dirname, '../../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
const document = JSON.parse(JSON.stringify(openApiDocument(apiRoutes({} as Parameters<typeof apiRoutes>[0]), version))) as {
  readonly openapi: string
  readonly components: { readonly schemas: object }
}

describe('what npm run docs:api writes is as the server describes itself', () => {
  test('docs/openapi.json', () => {
    expect(JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8'))).toEqual(document)
  })

  test("the client's types", async () => {
    const types = astToString(await openapiTS(document as Parameters<typeof openapiTS>[0]))
    expect(readFileSync(join(root, 'test/http/generated/api-types.ts'), 'utf8').endsWith(types)).toBe(true)
  })
})

test('every operation has a name of its own, a summary and an answer for the server at fault', () => {
  const names = describedRoutes.map(({ operationId }) => operationId)
  expect(new Set(names).size).toBe(names.length)
  for (const route of describedRoutes) {
    expect(route).toMatchObject({ operationId: expect.any(String), summary: expect.any(String), tags: [expect.any(String)] })
    expect(Object.keys(route.responses)).toEqual(expect.arrayContaining(['400', '401', '429', '500', '503']))
  }
})

test('nothing is described as two things at once of which one is null', () => {
  const offences: unknown[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { allOf } = value as { readonly allOf?: readonly { readonly type?: unknown }[] }
    if (allOf?.some(({ type }) => Array.isArray(type) && type.includes('null'))) offences.push(value)
    Object.values(value).forEach(look)
  }
  look(document)
  expect(document.openapi).toBe('3.1.0')
  expect(offences).toEqual([])
})

test('bounds that requests are held to are described', () => {
  const { paths } = document as unknown as {
    paths: Record<string, Record<string, { parameters?: { name: string; schema: { maximum?: number; minimum?: number } }[] }>>
  }
  const limits = Object.values(paths).flatMap((path) => Object.values(path).flatMap(({ parameters = [] }) => parameters.filter(({ name }) => name === 'limit')))
  expect(limits.length).toBeGreaterThan(3)
  for (const { schema } of limits) expect(schema).toMatchObject({ minimum: 1, maximum: expect.any(Number) })
})
