import type { MiddlewareHandler } from 'hono'
import type { IncomingMessage } from 'node:http'
import { RefusedRequest } from '../problem.js'
import { connectionOf } from './connection.js'

/** Names of this machine that no other machine can take. */
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses a request that was meant for another name: 421. A page elsewhere can have its own name lead to this machine (DNS rebinding), and would read the record with its reader's browser; what it
 * cannot do is call this server by one of its own names.
 *
 * @param names Names that it is also known by, each with its port, or without one for any.
 */
export const checkHost = (names: readonly string[]): MiddlewareHandler => {
  const known = new Set(names.map((name) => name.toLowerCase()))
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

const isMeantForUs = ({ headers, url = '', socket }: IncomingMessage, known: ReadonlySet<string>): boolean => {
  const host = (headers.host ?? '').toLowerCase()
  // A whole address in the place of a path goes before Host.
  if (!url.startsWith('/') && !(URL.canParse(url) && new URL(url).host === host)) return false
  if (known.has(host)) return true
  const [, name = '', port = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(host) ?? []
  const own = [...loopback, bracketed(socket.localAddress?.replace(/^::ffff:(?=\d+\.)/u, '') ?? '')]
  return known.has(name) || (own.includes(name) && Number(port) === socket.localPort)
}

/** An address as it stands in Host. */
export const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address)
