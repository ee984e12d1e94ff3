import { setTimeout as sleep } from 'node:timers/promises'
import { HearsayError } from '../../errors.js'
import type { Page } from '../../model/page.js'
import type { Clock, Fetcher, StopSignal } from '../../ports.js'
import { isPublicAddress } from './address-guard.js'
import type { Answer, Line } from './exchange.js'
import { type Followed, follow, webAddress } from './follow.js'
import { type AddressRule, guardedAgent } from './guarded-agent.js'
import { createRobots } from './robots.js'

/** How pages are fetched. All but `version` may be left out. */
export interface FetcherOptions {
  /** Of hearsay, for the User-Agent. */
  readonly version: string
  /** Which IP addresses may be connected to: by default those of the public internet. For tests on a loopback server. */
  readonly allow?: AddressRule
  /** Bytes of a page, unpacked: 10 MB. */
  readonly mostBytes?: number
  /** Milliseconds for everything that one page takes: 20,000. */
  readonly timeLimit?: number
  readonly clock?: Clock
}

const readable = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/u

// A server that asks for a longer pause is left alone.
const longestPause = 5

/**
 * A fetcher that keeps to robots.txt and never leaves the public internet.
 *
 * Throws ADDRESS_REFUSED, ROBOTS_REFUSED, FETCH_FAILED, NOT_FOUND, INPUT_TOO_LARGE, BINARY_INPUT for other types than HTML, text and Markdown, and INTERRUPTED.
 */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const { version, allow = isPublicAddress, mostBytes = 10_000_000, timeLimit = 20_000, clock = systemClock } = options
  const dispatcher = guardedAgent(allow, timeLimit)
  const robots = createRobots('hearsay')
  return {
    fetch: async (address, signal) => {
      const start = webAddress(address)
      const timeout = AbortSignal.timeout(timeLimit)
      const line: Line = {
        dispatcher,
        userAgent: `hearsay/${version} (reads news pages, keeps to robots.txt)`,
        signal: signal ? AbortSignal.any([abortSignal(signal), timeout]) : timeout,
      }
      try {
        const { answer, url } = await patiently(() => follow(start, line, (next) => robots.check(next, line)), line.signal)
        return await pageOf(answer, url, { address: start.href, mostBytes, clock })
      } catch (error) {
        throw toHearsayError(error, start, { interrupted: signal?.aborted === true, late: timeout.aborted, timeLimit })
      }
    },
  }
}

const systemClock: Clock = { now: () => new Date().toISOString() }

const abortSignal = (stop: StopSignal): AbortSignal => {
  if (stop instanceof AbortSignal) return stop
  const controller = new AbortController()
  if (stop.aborted) controller.abort()
  stop.addEventListener('abort', () => controller.abort())
  return controller.signal
}

// A busy server that names a short pause is asked once more.
const patiently = async (ask: () => Promise<Followed>, signal: AbortSignal): Promise<Followed> => {
  const first = await ask()
  const pause = first.answer.header('retry-after')
  if (![429, 503].includes(first.answer.status) || pause === null || !/^\d+$/u.test(pause) || Number(pause) > longestPause) return first
  first.answer.discard()
  await sleep(Number(pause) * 1000, undefined, { signal })
  return ask()
}

const pageOf = async (answer: Answer, url: URL, { address, mostBytes, clock }: { address: string; mostBytes: number; clock: Clock }): Promise<Page> => {
  const contentType = answer.header('content-type')
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const refusal = refusalOf(answer.status, type, url)
  if (refusal !== null) {
    answer.discard()
    throw refusal
  }
  return { bytes: await answer.body(mostBytes), format: 'auto', url: address, name: null, contentType, retrievedAt: clock.now() }
}

const refusalOf = (status: number, type: string, url: URL): HearsayError | null => {
  if (status === 404 || status === 410) return new HearsayError('NOT_FOUND', `${url.href} is not there: the server answered ${status}; check the address`)
  if (status < 200 || status > 299)
    return new HearsayError('FETCH_FAILED', `${url.href} could not be had: the server answered ${status}; try later, or save the page and read the file`)
  if (type !== '' && !readable.test(type)) return new HearsayError('BINARY_INPUT', `${url.href} is ${type}; HTML, plain text and Markdown are read`)
  return null
}

interface Circumstances {
  readonly interrupted: boolean
  readonly late: boolean
  readonly timeLimit: number
}

const toHearsayError = (error: unknown, { href }: URL, { interrupted, late, timeLimit }: Circumstances): HearsayError => {
  if (error instanceof HearsayError) return error
  if (interrupted) return new HearsayError('INTERRUPTED', `fetching ${href} was interrupted`, { cause: error })
  if (late)
    return new HearsayError('FETCH_FAILED', `${href} took longer than ${timeLimit / 1000} s: try later, or save the page and read the file`, { cause: error })
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  const why =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'its name is not known: check the spelling and your connection' : message || code || 'the connection failed'
  return new HearsayError('FETCH_FAILED', `${href} could not be had: ${why}`, { cause: error })
}
