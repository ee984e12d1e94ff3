import type { Server, ServerResponse } from 'node:http'

/** Gives what stops a server: it takes no more connections, ends streams of events, answers what is under way, and then closes whatever is still open, so that no idle browser holds it up. */
export const stopperOf = (server: Server): (() => Promise<void>) => {
  const underWay = new Set<ServerResponse>()
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
  return () =>
    new Promise((resolve) => {
      isStopping = true
      server.close(() => resolve())
      for (const response of underWay) if (isEventStream(response)) response.end()
      closeWhatIsIdle()
    })
}

const isEventStream = (response: ServerResponse): boolean => String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')
