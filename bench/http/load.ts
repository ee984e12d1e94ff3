/** A client that keeps its connections, as browsers do. */
import { Agent, get, type IncomingMessage } from 'node:http'

/** What an answer was. */
export interface Loaded {
  readonly status: number
  readonly bytes: number
  /** Until its last byte. */
  readonly milliseconds: number
}

export class Client {
  readonly #agent: Agent
  readonly #headers: Readonly<Record<string, string>>

  constructor(connections: number, headers: Readonly<Record<string, string>> = {}) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
    this.#headers = headers
  }

  load(url: string): Promise<Loaded> {
    const begun = performance.now()
    return new Promise((resolve, reject) => {
      get(url, { agent: this.#agent, headers: this.#headers }, (answer: IncomingMessage) => {
        let bytes = 0
        answer
          .on('data', (chunk: Buffer) => (bytes += chunk.length))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, bytes, milliseconds: performance.now() - begun }))
          .on('error', reject)
      }).on('error', reject)
    })
  }

  /** Asks one after the other. Throws where one is not answered with 200. */
  async each(urls: readonly string[]): Promise<readonly Loaded[]> {
    const loaded: Loaded[] = []
    for (const url of urls) loaded.push(refuseFailed(url, await this.load(url)))
    return loaded
  }

  /** Asks over so many connections for so long, each for one address after the other; gives answers a second. */
  async rate(urls: readonly string[], connections: number, seconds: number): Promise<number> {
    const begun = performance.now()
    const until = begun + seconds * 1000
    let answered = 0
    const askOn = async (first: number): Promise<void> => {
      for (let place = first; performance.now() < until; place += connections) {
        const url = urls[place % urls.length]!
        refuseFailed(url, await this.load(url))
        answered += 1
      }
    }
    await Promise.all(Array.from({ length: connections }, (_, first) => askOn(first)))
    return answered / ((performance.now() - begun) / 1000)
  }

  end(): void {
    this.#agent.destroy()
  }
}

const refuseFailed = (url: string, loaded: Loaded): Loaded => {
  if (loaded.status !== 200) throw new Error(`${url} was answered with ${loaded.status}`)
  return loaded
}
