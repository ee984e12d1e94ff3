/** Ten thousand requests in ten seconds: each gets its status, and the server is well afterwards. */
import { Agent, get } from 'node:http'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ToldRecord, toldRecord } from '../fixtures/told-record.js'
import { type RunningServer, startServer } from './running-server.js'
import { harbourPage } from './served-record.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let told: ToldRecord
let server: RunningServer
beforeAll(async () => {
  told = await toldRecord([harbourPage])
  server = await startServer(['--store', told.place])
})
afterAll(async () => {
  server?.process.kill('SIGINT')
  await server?.ended
  await told?.close()
})

const agent = new Agent({ keepAlive: true, maxSockets: 100 })
const statusOf = (path: string): Promise<number> =>
  new Promise((resolve) => {
    get(`${server.url}${path}`, { agent }, (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0))).on('error', () => resolve(0))
  })
const megabytesHeld = async (): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20
}
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('ten thousand requests in ten seconds', async () => {
  const before = await megabytesHeld()
  const paths = ['/search', '/api/statements', '/nothing', '/robots.txt']
  const asked: Promise<number>[] = []
  for (let tick = 0; tick < 100; tick += 1) {
    for (let count = 0; count < 100; count += 1) asked.push(statusOf(paths[count % paths.length]!))
    await pause(100)
  }
  const statuses = await Promise.all(asked)
  const counted = (wanted: number): number => statuses.filter((status) => status === wanted).length
  expect(statuses.length).toBe(10_000)
  expect([...new Set(statuses)].toSorted((a, b) => a - b)).toEqual([200, 404, 429])
  // Whoever asks slowly is answered all the while: a burst of 300, and 100 a second.
  expect(counted(200)).toBeGreaterThan(500)
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
  await pause(1500)
  expect(await statusOf('/search')).toBe(200)
  expect((await megabytesHeld()) - before).toBeLessThan(200)
})
