import { randomBytes } from 'node:crypto'

/** Browsers that have shown the token: each has an id that nobody can guess, kept in memory only. */
export interface Sessions {
  /** Gives the id of a new one. */
  begin(): string
  /** Whether there is one with this id; it is kept from here on for as long as a new one. */
  has(id: string): boolean
  end(id: string): void
}

/** How sessions are made. */
export interface SessionOptions {
  /** Milliseconds without a request after which one has ended. */
  readonly idle?: number
  /** Most that are kept; the one not used for longest ends first. */
  readonly most?: number
  readonly now?: () => number
}

/** Twelve hours and a thousand, where nothing is said. */
export const createSessions = ({ idle = 12 * 3_600_000, most = 1000, now = () => performance.now() }: SessionOptions = {}): Sessions => {
  const lastUsed = new Map<string, number>()
  const use = (id: string): void => {
    lastUsed.delete(id)
    lastUsed.set(id, now())
  }
  return {
    begin: () => {
      const id = randomBytes(32).toString('base64url')
      use(id)
      if (lastUsed.size > most) lastUsed.delete(lastUsed.keys().next().value!)
      return id
    },
    has: (id) => {
      const used = lastUsed.get(id)
      if (used === undefined) return false
      if (now() - used > idle) {
        lastUsed.delete(id)
        return false
      }
      use(id)
      return true
    },
    end: (id) => {
      lastUsed.delete(id)
    },
  }
}
