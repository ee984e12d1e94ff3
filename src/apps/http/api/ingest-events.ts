import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { hasEnded } from '../../web/index.js'
import type { HttpContext } from '../http-context.js'

/** Milliseconds after which a line that says nothing keeps the connection alive. */
const silence = 15_000

/** The states of an ingest as server-sent events: "progress" for each, "done" or "failed" at its end. */
export const ingestEvents = (context: Context, ingests: HttpContext['ingests'], id: string): Response =>
  streamSSE(context, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    const alive = setInterval(() => void stream.write(': \n\n'), silence)
    try {
      for await (const state of ingests.watch(id, gone.signal)) {
        await stream.writeSSE({ event: hasEnded(state) ? state.state : 'progress', data: JSON.stringify(state) })
      }
    } finally {
      clearInterval(alive)
    }
  })
