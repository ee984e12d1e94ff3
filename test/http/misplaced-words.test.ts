/** A record with words that its pages do not have: no address shows them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepNeighbours } from '../fixtures/two-neighbours.js'
import { openWebApp, type WebApp } from '../fixtures/web-app.js'

let folder: string
let app: WebApp
let found: { readonly id: string; readonly documentId: string }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-misplaced-'))
  const place = join(folder, 'record.db')
  await keepNeighbours(place)
  const database = new DatabaseSync(place)
  database.exec("update statement set words = 'Nobody ever said this about ' || words")
  database.close()
  app = await openWebApp(place)
  found = (await app.record.who({ limit: 1 })).rows[0]!.statement
})
afterAll(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each<[name: string, address: () => string]>([
  ['the search', () => '/search?speaker=Brel'],
  ['an article', () => `/documents/${found.documentId}`],
  ['a statement in focus', () => `/documents/${found.documentId}?statement=${found.id}`],
  ['a trace', () => `/statements/${found.id}/trace`],
  ['an actor', () => '/actors/own%3Abrel'],
  ['a pair', () => '/pairs?a=Vell&b=Orm&by=month'],
  ['a review', () => '/review?order=random&seed=1'],
  ['a feed', () => '/feeds/statements.atom?speaker=Brel'],
  ['the API’s search', () => '/api/statements?speaker=Brel'],
  ['the API’s document', () => `/api/documents/${found.documentId}`],
  ['the API’s trace', () => `/api/statements/${found.id}/trace`],
])('%s', async (_, address) => {
  const { html, status } = await app.get(address())
  expect(status).toBe(500)
  expect(html).toContain('do not stand at its offsets')
  expect(html).not.toContain('Nobody ever said this')
})

test('an export breaks off before it', async () => {
  await expect(app.get('/api/exports?format=csv&speaker=Brel')).rejects.toThrow('do not stand at its offsets')
})
