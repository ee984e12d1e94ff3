import * as robotsModule from 'robots-parser'
import { HearsayError } from '../../errors.js'
import type { Line } from './exchange.js'
import { follow } from './follow.js'

const mostBytes = 10_000_000
// RFC 9309, 2.5: at least 500 kibibytes are to be heeded.
const heededBytes = 512_000

// The package's declarations speak of a default export; what Node imports is the function itself.
const parseRobots = robotsModule.default as unknown as typeof robotsModule.default.default

type Verdict = (url: URL) => 'allowed' | 'disallowed' | 'unreachable'

/** Asks robots.txt (RFC 9309) of each origin once. */
export interface Robots {
  /** Throws ROBOTS_REFUSED where the page is disallowed, or where the server fails to say. */
  check(url: URL, line: Line): Promise<void>
}

/** A robots.txt memory. `product` is the name that its groups are searched for. */
export const createRobots = (product: string): Robots => {
  const verdicts = new Map<string, Verdict>()
  return {
    check: async (url, line) => {
      const verdict = verdicts.get(url.origin) ?? (await askOrigin(url.origin, product, line))
      verdicts.set(url.origin, verdict)
      const answer = verdict(url)
      if (answer === 'disallowed')
        throw new HearsayError(
          'ROBOTS_REFUSED',
          `${url.origin}/robots.txt does not allow ${url.href} to be fetched by programs: open it in a browser, save it and read the file`,
        )
      if (answer === 'unreachable')
        throw new HearsayError(
          'ROBOTS_REFUSED',
          `${url.origin}/robots.txt cannot be had because the server fails, so nothing is fetched there: try later, or save the page in a browser and read the file`,
        )
    },
  }
}

const askOrigin = async (origin: string, product: string, line: Line): Promise<Verdict> => {
  const { answer, url } = await follow(new URL('/robots.txt', origin), line, async () => undefined)
  if (answer.status >= 200 && answer.status < 300) {
    const rules = parseRobots(url.href, new TextDecoder().decode((await answer.body(mostBytes)).subarray(0, heededBytes)))
    return (page) => (rules.isDisallowed(page.href, product) ? 'disallowed' : 'allowed')
  }
  answer.discard()
  return () => (answer.status >= 500 ? 'unreachable' : 'allowed')
}
