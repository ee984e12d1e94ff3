import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Readable, addAbortSignal, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { HearsayError } from '../../errors.js'
import type { Page } from '../../model/page.js'
import type { Fetcher } from '../../ports.js'
import type { InputOptions } from './input-options.js'
import { type Input, unreadable } from './inputs.js'
import { version } from './version.js'

/** The largest file or standard input that is read. */
const mostBytes = 50_000_000

/** What is known of a page beside its bytes. */
export interface LoadOptions {
  readonly format: Page['format']
  readonly url: string | null
  readonly signal: AbortSignal
  /** Made only when the first address is met. */
  readonly fetcher: () => Promise<Fetcher>
}

/** What is known from the options of a command that reads. */
export const loadOptions = ({ from, url }: InputOptions, signal: AbortSignal): LoadOptions => ({
  format: from,
  url: url ?? null,
  signal,
  fetcher: async () => {
    const { createFetcher } = await import('../../adapters/fetch/index.js')
    return createFetcher({ version })
  },
})

/** Brings an input's bytes. Throws INPUT_TOO_LARGE (before reading, where the size is known), UNREADABLE_INPUT and what the fetcher throws. */
export const loadPage = async (input: Input, { format, url, signal, fetcher }: LoadOptions): Promise<Page> => {
  if (input.kind === 'url') {
    const page = await (await fetcher()).fetch(input.name, signal)
    return format === 'auto' ? page : { ...page, format }
  }
  const bytes = input.kind === 'stdin' ? await readAll(addAbortSignal(signal, process.stdin), input.name) : await readFile(input.name, signal)
  const name = input.kind === 'stdin' ? null : basename(input.name).replace(/\.gz$/iu, '')
  return { bytes, format, url, name, contentType: null, retrievedAt: null }
}

const readFile = async (path: string, signal: AbortSignal): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) throw tooLarge(path, `${(size / 1e6).toFixed(1)} MB`)
    const file = createReadStream(path, { signal })
    return await readAll(/\.gz$/iu.test(path) ? unpacked(file) : file, path)
  } catch (error) {
    throw error instanceof HearsayError || signal.aborted ? error : unreadable(path, error)
  }
}

const unpacked = (file: Readable): Readable => {
  const gunzip = createGunzip()
  pipeline(file, gunzip, () => undefined)
  return gunzip
}

const readAll = async (stream: Readable, name: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > mostBytes) throw tooLarge(name, `more than ${mostBytes / 1e6} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const tooLarge = (name: string, size: string): HearsayError =>
  new HearsayError('INPUT_TOO_LARGE', `'${name}' has ${size}; a page of at most ${mostBytes / 1e6} MB is read: give the article alone`)
