import { readFile } from 'node:fs/promises'
import { isIPv4 } from 'node:net'
import { HearsayError } from '../../errors.js'

/** What decides whether a token is asked for. */
export interface TokenChoice {
  readonly host: string
  readonly tokenFile?: string
}

const leastLength = 20

/** How one is made that nobody guesses. */
const makeOne = 'openssl rand -hex 32 > token'

/** The token that whoever asks must show, or null where none is needed. Throws USAGE where one is needed and there is none, or where it is too short. */
export const serverToken = async ({ host, tokenFile }: TokenChoice, environment: NodeJS.ProcessEnv): Promise<string | null> => {
  const given = tokenFile === undefined ? environment['HEARSAY_TOKEN'] : await textOf(tokenFile)
  const from = tokenFile ?? 'HEARSAY_TOKEN'
  const token = given?.trim() ?? ''
  if (token === '' && tokenFile === undefined) {
    if (isLoopback(host)) return null
    throw new HearsayError(
      'USAGE',
      `at ${host} others can reach the record: make a token (${makeOne}) and give it with --token-file token, or in HEARSAY_TOKEN; without one only this machine is served (--host 127.0.0.1)`,
    )
  }
  // What can stand behind "Bearer" (RFC 6750).
  if (!/^[\w.~+/-]+=*$/u.test(token) || token.length < leastLength)
    throw new HearsayError(
      'USAGE',
      `the token in ${from} is not one of at least ${leastLength} letters, digits and - . _ ~ + / without spaces: make one with ${makeOne}`,
    )
  return token
}

/** Whether only this machine itself can reach an address. */
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new HearsayError('USAGE', `the file of the token cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
