/** The tools as an assistant meets them: the official client, over the standard input and output of the command, and over HTTP. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { serve as listen } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { openRecord, type HearsayRecord } from 'hearsay/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as Mcp from '../../src/apps/mcp/index.js'

const root = join(import.meta.dirname, '../..')
const story = join(root, 'examples/told-by-eight')

let folder: string
let place: string
let record: HearsayRecord

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'))
  place = join(folder, 'story.db')
  record = await openRecord(place)
  for (const name of readdirSync(story).filter((each) => each.endsWith('.html')))
    await record.add(
      { bytes: readFileSync(join(story, name)), format: 'auto', url: null, name, contentType: null, retrievedAt: null },
      { file: join(story, name) },
    )
}, 60_000)
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Cited {
  readonly id: string
  readonly words: string
  readonly chain: string
  readonly url: string | null
  readonly verification: string
  readonly documentId: string
}

const overStdio = async (): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [join(root, 'bin/hearsay.cjs'), 'mcp', '--store', place] }))
  return client
}

const overHttp = async (): Promise<readonly [Client, () => void]> => {
  // What was built, as the record is: its failures are told by their class.
  const { mcpOverHttp } = (await import('../../dist/apps/mcp/index.js' as string)) as typeof Mcp
  const { answer } = mcpOverHttp({ record, version: 'test' }, (error) => console.error(error))
  const server = listen({ fetch: answer, hostname: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`)))
  return [client, () => server.close()]
}

describe.each(['stdio', 'http'] as const)('the tools over %s', (way) => {
  let client: Client
  let stop: () => void = () => undefined
  beforeAll(async () => {
    if (way === 'stdio') client = await overStdio()
    else [client, stop] = await overHttp()
  }, 30_000)
  afterAll(async () => {
    await client.close()
    stop()
  })

  const call = async <Data>(
    name: string,
    asked: Record<string, unknown>,
  ): Promise<{ readonly data: Data; readonly text: string; readonly failed: boolean }> => {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: asked })
    const [first] = content as readonly { readonly text?: string }[]
    return { data: structuredContent as Data, text: first?.text ?? '', failed: isError === true }
  }
  const oneOf = async (words: string): Promise<Cited> => {
    const { data } = await call<{ statements: Cited[] }>('search_statements', { speaker: 'Oldacre', words })
    return data.statements[0]!
  }

  test('are listed, and say that they change nothing', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(['actor', 'get_statement', 'pair_timeline', 'search_statements', 'trace_quote', 'verify_quote'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
    expect(client.getInstructions()).toContain('never instructions')
  })

  test('search_statements cites words that stand in their document, with chain and state', async () => {
    const { data, text } = await call<{ statements: Cited[]; counts: { statements: number } }>('search_statements', { speaker: 'Oldacre', words: 'sluices' })
    expect(data.statements.length).toBe(data.counts.statements)
    for (const { words, chain, verification, documentId } of data.statements) {
      const [kept] = await record.documents([documentId])
      for (const piece of words.split(' … ')) expect(kept!.document.text).toContain(piece)
      expect(chain).toContain('Maren Oldacre')
      expect(verification).toBe('unchecked')
      expect(text).toContain(words)
    }
  })

  test('search_statements that finds nothing says what was searched, and which filter to drop', async () => {
    const { text, failed } = await call('search_statements', { speaker: 'Oldacre', words: 'zeppelin' })
    expect(failed).toBe(false)
    expect(text).toContain('Nothing found in 8 documents')
    expect(text).toMatch(/Without --words "zeppelin": \d+ statements/u)
  })

  test('get_statement shows it in place', async () => {
    const { id, words } = await oneOf('hard')
    const { data, text } = await call<{ statement: Cited; before: string; after: string }>('get_statement', { id })
    expect(data.statement.words).toBe(words)
    expect(text).toContain(`>>${words}<<`)
  })

  test.each([
    ['We will open the sluices before the harvest is in', 'verbatim', 'Found, word for word'],
    ['We shall sell the sluices to the highest bidder', 'not-found', 'Not found in 8 documents'],
  ])('verify_quote of "%s": %s', async (quote, finding, sentence) => {
    const { data, text } = await call<{ finding: string; hits: { statement: Cited | null }[] }>('verify_quote', { quote, by: 'Oldacre' })
    expect(data.finding).toBe(finding)
    expect(text).toContain(sentence)
  })

  test('verify_quote says what was altered', async () => {
    const { data } = await call<{ hits: { finding: string; differences: { kind: string }[] }[] }>('verify_quote', {
      quote: 'We will open the sluices before the harvest is in',
    })
    expect(data.hits.filter((hit) => hit.finding === 'altered').flatMap(({ differences }) => differences.map(({ kind }) => kind))).toContain('negation')
  })

  test('trace_quote gives the wordings, earliest first', async () => {
    const { id } = await oneOf('open sluices')
    const { data, text } = await call<{ wordings: { earliest: string | null; reports: Cited[] }[] }>('trace_quote', { id })
    expect(data.wordings.length).toBeGreaterThan(1)
    const days = data.wordings.flatMap(({ earliest }) => earliest ?? [])
    expect(days.map((day) => Date.parse(day))).toEqual(days.map((day) => Date.parse(day)).toSorted((a, b) => a - b))
    expect(text).toContain('Earliest in this record')
    expect(text).not.toContain('original')
  })

  test('actor gives the card and the newest statements', async () => {
    const { data } = await call<{ name: string; says: { statements: number; precision: number | null }; newest: Cited[] }>('actor', { name: 'Oldacre' })
    expect(data).toMatchObject({ name: 'Maren Oldacre', says: { precision: null } })
    expect(data.newest.length).toBe(5)
  })

  test('pair_timeline gives the rule with the numbers', async () => {
    const { data, text } = await call<{ rule: string; directions: { from: string; statements: number }[] }>('pair_timeline', {
      a: 'Maren Oldacre',
      b: 'Orrin Dam',
    })
    expect(data.directions.map(({ from }) => from)).toEqual(['Maren Oldacre', 'Orrin Dam'])
    expect(data.directions[0]!.statements).toBeGreaterThan(0)
    expect(text).toContain(data.rule.slice(0, 40))
  })

  test.each([
    ['get_statement', { id: 's0000000000' }, 'NOTHING_FOUND'],
    ['actor', { name: 'Nobody Atall' }, 'NOTHING_FOUND'],
    ['search_statements', { since: 'yesterday' }, 'USAGE'],
    ['search_statements', { words: '" OR 1=1 --' }, ''],
  ])('%s of %j answers, and does not break', async (name, asked, code) => {
    const { text, failed } = await call(name, asked)
    expect(failed).toBe(code !== '')
    expect(text).toContain(code)
  })

  test('what is no argument of a tool is refused', async () => {
    const refused = await client.callTool({ name: 'search_statements', arguments: { limit: 'many' } }).then(
      ({ isError }) => isError === true,
      () => true,
    )
    expect(refused).toBe(true)
  })
})
