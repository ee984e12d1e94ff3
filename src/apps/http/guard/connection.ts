import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** What Node knows of a request that came through a socket; null where one is put to the app directly. */
export const connectionOf = (context: Context): HttpBindings | null => {
  const bindings = context.env as Partial<HttpBindings> | undefined
  return bindings?.incoming && bindings.outgoing ? (bindings as HttpBindings) : null
}

/** Who asks, for counting: an IPv4 address, or the network of an IPv6 one, since whoever has one address of it has them all. */
export const clientOf = (context: Context): string => networkOf(connectionOf(context)?.incoming.socket.remoteAddress ?? '')

/** The part of an address that is one client's: all of IPv4, 64 bits of IPv6. */
export const networkOf = (address: string): string => {
  const mapped = /^(?:::ffff:)?(\d+(?:\.\d+){3})$/iu.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [front = [], back] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  if (back === undefined) return front.slice(0, 4).join(':')
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => '0')
  return [...front, ...zeros, ...back].slice(0, 4).join(':')
}
