import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Stopper, stopperOf } from './stop-server.js'

let stopper: Stopper
const stop = (): Promise<void> => stopper.stop()
let port: number
const server = () =>
  createServer((request, response) => {
    if (request.url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: begun\n\n')
      stopper.goesOn(response)
    } else if (request.url === '/slow') setTimeout(() => response.end('whole'), 300)
    else response.end('at once')
  })
beforeEach(async () => {
  const made = server()
  stopper = stopperOf(made)
  made.listen(0, '127.0.0.1')
  await once(made, 'listening')
  port = (made.address() as AddressInfo).port
})
const agent = new Agent({ keepAlive: true })
afterEach(() => agent.destroy())

const begin = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get({ host: '127.0.0.1', port, path, agent }, resolve).on('error', reject))
const bodyOf = async (answer: IncomingMessage): Promise<string> => (await answer.toArray()).join('')
const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now()
  await work()
  return performance.now() - before
}

test('answers what is under way, and takes nothing new', async () => {
  const slow = begin('/slow').then(bodyOf)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const stopped = stop()
  await expect(begin('/')).rejects.toThrow(/ECONNREFUSED/)
  expect(await slow).toBe('whole')
  await stopped
})

test('ends streams of events as a whole', async () => {
  const answer = await begin('/events')
  const body = bodyOf(answer)
  expect(await milliseconds(stop)).toBeLessThan(1000)
  expect(await body).toBe('data: begun\n\n')
  expect(answer.complete).toBe(true)
})

test('waits for no connection that is idle, or whose request never ends', async () => {
  await bodyOf(await begin('/'))
  const half = connect(port, '127.0.0.1', () => half.write('GET / HTTP/1.1\r\nHost: '))
  const ended = once(half.resume(), 'close')
  await once(half, 'connect')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await milliseconds(stop)).toBeLessThan(1000)
  await ended
})

test('is done at once where nobody is there', async () => {
  expect(await milliseconds(stop)).toBeLessThan(200)
})
