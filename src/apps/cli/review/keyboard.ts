import { type Key, keysOf } from './key.js'

/** The keys of a terminal, one by one, as they are pressed. */
export interface Keyboard {
  /** The next key; null when there will be none: the terminal was closed, or the process is told to end. */
  next(): Promise<Key | null>
  /** Gives the terminal back as it was. */
  close(): void
}

/** Signals that say that nobody will press a key any more. Ctrl-C is a key here, not a signal; from outside it may come as one. */
const endings = ['SIGHUP', 'SIGTERM', 'SIGINT'] as const

/** Takes the keys of the standard input, which must be a terminal. What is pressed before it is asked for waits. */
export const openKeyboard = (): Keyboard => {
  const { stdin } = process
  const waiting: Key[] = []
  let asking: ((key: Key | null) => void) | null = null
  let isOver = false
  const give = (): void => {
    if (asking === null || (waiting.length === 0 && !isOver)) return
    const answer = asking
    asking = null
    answer(waiting.shift() ?? null)
  }
  const onData = (sent: string): void => {
    waiting.push(...keysOf(sent))
    give()
  }
  const onEnd = (): void => {
    isOver = true
    // What is still to be read was pressed by nobody who saw the screen.
    waiting.length = 0
    give()
  }
  stdin.setEncoding('utf8')
  stdin.setRawMode(true)
  stdin.on('data', onData).on('end', onEnd).on('error', onEnd)
  for (const signal of endings) process.on(signal, onEnd)
  stdin.resume()
  return {
    next: () =>
      new Promise((resolve) => {
        asking = resolve
        give()
      }),
    close: () => {
      for (const signal of endings) process.off(signal, onEnd)
      stdin.off('data', onData).off('end', onEnd)
      try {
        stdin.setRawMode(false)
      } catch {
        // A terminal that is gone has no mode.
      }
      stdin.pause()
    },
  }
}
