import type { MiddlewareHandler } from 'hono'
import type { IncomingMessage } from 'node:http'
import { RefusedRequest } from '../problem.js'
import { connectionOf } from './connection.js'

/** Names by which a server is known. */
export interface HostNames {
  /** The one that it listens at, which it has with its port only. */
  readonly own: string
  /** Others, each with its port, or without one for any. */
  readonly further: readonly string[]
}

/** Names of this machine that no other machine can take. */
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses a request that was meant for another name: 421. A page elsewhere can have its own name lead to this machine (DNS rebinding), and would read the record with its reader's browser; what it
 * cannot do is call this server by one of its own names.
 */
export const checkHost = ({ own, further }: HostNames): MiddlewareHandler => {
  const known: KnownNames = { withPort: new Set([...loopback, bracketed(own.toLowerCase())]), further: new Set(further.map((name) => name.toLowerCase())) }
  return async (context, next) => {
    const connection = connectionOf(context)
    if (connection !== null && !isMeantForUs(connection.incoming, known))
      throw new RefusedRequest(
        'HOST_REFUSED',
        'the server is not known by the name in Host: open it by the address that it printed, or start it with --allow-host and that name',
      )
    await next()
  }
}

interface KnownNames {
  readonly withPort: ReadonlySet<string>
  readonly further: ReadonlySet<string>
}

const isMeantForUs = ({ headersDistinct, url = '', socket }: IncomingMessage, { withPort, further }: KnownNames): boolean => {
  const [host = '', another] = headersDistinct['host']?.map((each) => each.toLowerCase()) ?? []
  if (another !== undefined) return false
  // A whole address in the place of a path goes before Host.
  if (!url.startsWith('/') && !(URL.canParse(url) && new URL(url).host === host)) return false
  const [, name = '', port = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(host) ?? []
  if (further.has(host) || further.has(name)) return true
  return Number(port) === socket.localPort && (withPort.has(name) || name === bracketed(socket.localAddress?.replace(/^::ffff:(?=\d+\.)/u, '') ?? ''))
}

/** An address as it stands in Host. */
export const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address)
