import { HearsayError } from '../../errors.js'
import { type Answer, type Line, exchange } from './exchange.js'

const mostRedirects = 5

/** An answer that is no redirect, and where it was found. */
export interface Followed {
  readonly answer: Answer
  readonly url: URL
}

/** Asks for an address and goes where redirects lead, five of them at most; `check` is asked before each request. */
export const follow = async (start: URL, line: Line, check: (url: URL) => Promise<void>): Promise<Followed> => {
  let url = start
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    await check(url)
    const answer = await exchange(url, line)
    const location = [301, 302, 303, 307, 308].includes(answer.status) ? answer.header('location') : null
    if (location === null) return { answer, url }
    answer.discard()
    url = webAddress(location, url)
  }
  throw new HearsayError('FETCH_FAILED', `${start.href} redirects more than ${mostRedirects} times: open it in a browser and give the address where it ends`)
}

/** A string as an address of the web. Throws USAGE for what is none, ADDRESS_REFUSED for other schemes and for addresses with a password in them. */
export const webAddress = (text: string, base?: URL): URL => {
  const url = URL.parse(text, base?.href)
  if (url === null) throw new HearsayError('USAGE', `'${text}' is no address: it is written like https://example.org/page`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HearsayError('ADDRESS_REFUSED', `'${text}' is no http or https address: save the page to a file and read that`)
  if (url.username !== '' || url.password !== '') throw new HearsayError('ADDRESS_REFUSED', `the address at ${url.host} carries a user name: leave it out`)
  url.hash = ''
  return url
}
