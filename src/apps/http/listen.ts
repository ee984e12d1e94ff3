import { once } from 'node:events'
import type { Server } from 'node:http'
import { HearsayError } from '../../errors.js'

/** Why a server cannot listen, and what to do, by what the system says. */
const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `port ${port} of ${host} is taken, perhaps by another hearsay: give another one with --port, or 0 for any that is free`,
  EACCES: (_, port) => `port ${port} may not be taken by you: give one from 1024 with --port`,
  EADDRNOTAVAIL: (host) => `${host} is no address of this machine: give one with --host`,
  ENOTFOUND: (host) => `${host} is no name that is known here: give an address of this machine with --host`,
}

/** Begins to listen. Throws USAGE where that is not possible. */
export const listen = async (server: Server, host: string, port: number): Promise<void> => {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new HearsayError('USAGE', reasons[code]?.(host, port) ?? `the server cannot listen at ${host}, port ${port}: ${message}`, { cause: error })
  }
}
