import { type Readable, pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Dispatcher, request } from 'undici'
import { HearsayError } from '../../errors.js'

/** What every request of one fetch has in common. */
export interface Line {
  readonly dispatcher: Dispatcher
  readonly userAgent: string
  readonly signal: AbortSignal
}

/** The answer to one request; redirects are answers too. */
export interface Answer {
  readonly status: number
  /** The value of a header, or null. */
  header(name: string): string | null
  /** The body, unpacked. Throws INPUT_TOO_LARGE as soon as it has more than `limit` bytes. */
  body(limit: number): Promise<Uint8Array>
  /** Lets the body go unread. */
  discard(): void
}

/** Asks for one address, once. */
export const exchange = async (url: URL, { dispatcher, userAgent, signal }: Line): Promise<Answer> => {
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  }
  const response = await request(url, { dispatcher, headers, signal })
  const header = (name: string): string | null => {
    const value = response.headers[name]
    return (Array.isArray(value) ? value[0] : value) ?? null
  }
  // What is let go may still fail on its way out; nobody waits for it any more.
  const discard = (): void => {
    response.body.on('error', () => undefined)
    response.body.destroy()
  }
  return {
    status: response.statusCode,
    header,
    body: async (limit) => {
      try {
        if (Number(header('content-length')) > limit) throw tooLarge(url, limit)
        return await readUpTo(unpacked(response.body, header('content-encoding'), url), limit, url)
      } finally {
        discard()
      }
    },
    discard,
  }
}

const unpacked = (body: Readable, encoding: string | null, url: URL): Readable => {
  const packing = encoding?.trim().toLowerCase() ?? 'identity'
  if (packing === 'identity' || packing === '') return body
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[packing]
  if (unpack === undefined)
    throw new HearsayError('FETCH_FAILED', `${url.href} is packed as '${packing}', which was not asked for: save the page to a file and read that`)
  const stream = unpack()
  // Errors of either come out of the stream that is read.
  pipeline(body, stream, () => undefined)
  return stream
}

// Counted after unpacking and while it arrives: a small packed body may hold gigabytes.
const readUpTo = async (stream: Readable, limit: number, url: URL): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) throw tooLarge(url, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const tooLarge = (url: URL, limit: number): HearsayError =>
  new HearsayError('INPUT_TOO_LARGE', `${url.href} has more than ${limit / 1e6} MB: save the article to a file and read that`)
