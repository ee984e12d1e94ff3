import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { ExportSink } from '../../../export/export-sink.js'
import { exportStream } from './export-stream.js'

const chunk = new Uint8Array([1, 2, 3])
const unheard = { onGone: (): void => undefined, onFailure: (): void => undefined }

test('what is written comes out in its order', async () => {
  const write = async (sink: ExportSink): Promise<void> => {
    for (let number = 0; number < 50; number += 1) await sink.write(new Uint8Array([number]))
  }
  const bytes = new Uint8Array(await new Response(exportStream(write, unheard)).arrayBuffer())
  expect([...bytes]).toEqual(Array.from({ length: 50 }, (_, number) => number))
})

test('nothing is written ahead of who takes it', async () => {
  let written = 0
  const write = async (sink: ExportSink): Promise<void> => {
    for (; written < 50; written += 1) await sink.write(chunk)
  }
  const reader = exportStream(write, unheard).getReader()
  await reader.read()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(written).toBeLessThan(5)
  await reader.cancel()
})

test('a failure breaks the stream off, and is told', async () => {
  const failures: unknown[] = []
  const failure = new Error('the record changed')
  const write = async (sink: ExportSink): Promise<void> => {
    await sink.write(chunk)
    throw failure
  }
  const reader = exportStream(write, { ...unheard, onFailure: (error) => failures.push(error) }).getReader()
  expect((await reader.read()).value).toEqual(chunk)
  await expect(reader.read()).rejects.toBe(failure)
  expect(failures).toEqual([failure])
})

test('where nobody takes it any more the writer is stopped, and ends', async () => {
  let gone = false
  let finish = (): void => undefined
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const write = async (sink: ExportSink): Promise<void> => {
    while (!gone) await sink.write(chunk)
    finish()
  }
  const reader = exportStream(write, { ...unheard, onGone: () => (gone = true) }).getReader()
  await reader.read()
  await reader.cancel()
  await finished
  expect(gone).toBe(true)
})

test('over a socket, too, an answer that breaks off is not taken for a whole one', async () => {
  const write = async (sink: ExportSink): Promise<void> => {
    await sink.write(chunk)
    throw new Error('the record changed')
  }
  const fetchIt = (): Response => new Response(exportStream(write, unheard))
  let close = (): void => undefined
  const { port } = await new Promise<AddressInfo>((resolve) => {
    const server = serve({ fetch: fetchIt, port: 0, hostname: '127.0.0.1' }, resolve)
    close = () => void server.close()
  })
  await expect(fetch(`http://127.0.0.1:${port}/`).then((response) => response.arrayBuffer())).rejects.toThrow('terminated')
  close()
})
