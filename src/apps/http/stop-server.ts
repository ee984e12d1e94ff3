import type { Server, ServerResponse } from 'node:http'

/** What ends a server. */
export interface Stopper {
  /** Says that an answer goes on until somebody ends it, as a stream of events does. */
  goesOn(response: ServerResponse): void
  /** Takes no more connections, ends what goes on, answers what is under way, and then closes whatever is still open, so that no idle browser holds it up. */
  stop(): Promise<void>
}

/** Milliseconds. */
const lastWord = 250

/** Gives what ends a server; before it listens, since every answer is watched. */
export const stopperOf = (server: Server): Stopper => {
  const underWay = new Set<ServerResponse>()
  const goingOn = new WeakSet<ServerResponse>()
  let isStopping = false
  const closeWhatIsIdle = (): void => {
    if (underWay.size === 0) server.closeAllConnections()
    else server.closeIdleConnections()
  }
  server.on('request', (_, response: ServerResponse) => {
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      if (isStopping) closeWhatIsIdle()
    })
  })
  return {
    goesOn: (response) => {
      goingOn.add(response)
    },
    stop: () =>
      new Promise((resolve) => {
        isStopping = true
        server.close(() => resolve())
        // What tells its own end, as a page on its way does, is given the time for it.
        setTimeout(() => {
          for (const response of underWay) if (goingOn.has(response)) response.end()
        }, lastWord).unref()
        closeWhatIsIdle()
      }),
  }
}
