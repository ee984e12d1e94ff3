import { lookup as systemLookup } from 'node:dns'
import { type LookupFunction, isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { HearsayError } from '../../errors.js'

// RFC 6761, 6762, 8375 and the name that ICANN keeps for private use.
const localName = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/iu

/** Whether a connection to this IP address may be made. */
export type AddressRule = (address: string) => boolean

/**
 * An agent that connects to allowed addresses only.
 *
 * The rule is asked at the moment of connecting, with the very addresses that are connected to: neither a redirect nor a name that resolves differently the second time gets around it.
 */
export const guardedAgent = (allowed: AddressRule, connectTimeout: number): Agent => {
  const connect = buildConnector({ lookup: guardedLookup(allowed), timeout: connectTimeout })
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/gu, '')
      // Node looks up names only: an address in the URL is judged here.
      const address = isIP(host) !== 0 ? host : localName.test(host) ? '127.0.0.1' : null
      if (address !== null && !allowed(address)) callback(refused(host, address), null)
      else connect(options, callback)
    },
  })
}

const guardedLookup =
  (allowed: AddressRule): LookupFunction =>
  (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const bad = addresses.find(({ address }) => !allowed(address))
      const [first] = addresses
      if (bad) callback(refused(hostname, bad.address), '', 0)
      else if (options.all) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family ?? 0)
    })
  }

const refused = (host: string, address: string): HearsayError =>
  new HearsayError('ADDRESS_REFUSED', `'${host}' is at ${address}, which is not on the public internet: save the page to a file and read that`)
