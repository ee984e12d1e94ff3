import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { HearsayError } from '../../../errors.js'
import { type AskedPage, hasEnded, type Ingest, type Ingests } from '../../web/index.js'
import { retryAfter } from '../guard/retry-after.js'
import { problemOf, RefusedRequest, type Problem } from '../problem.js'
import { pageDigest } from './page-digest.js'
import { nameOf, type PageTaker, takePage } from './take-page.js'

/** How pages are taken in. All but the first line may be left out. */
export interface IngestOptions extends PageTaker {
  /** Told of failures that are not hearsay's own. */
  readonly onFailure: (error: unknown) => void
  /** Pages that may wait: 20. */
  readonly mostWaiting?: number
  /** Ingests that are remembered with their keys, the latest: 500. */
  readonly mostKept?: number
  /** Milliseconds that one is remembered after it was asked for: a day. */
  readonly keptFor?: number
  /** Bytes of one page: 10 MB. */
  readonly mostBytes?: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** An ingest as the API tells it. */
export interface ToldIngest extends Ingest {
  readonly problem: Problem | null
}

interface Job {
  readonly id: string
  readonly what: string
  readonly key: string | undefined
  readonly digest: string
  readonly at: number
  /** Null once its turn has come: the bytes of what has ended are not held. */
  asked: AskedPage | null
  state: Ingest['state']
  added: ToldIngest['added']
  problem: Problem | null
}

/** Takes pages into a record one after the other, in the order in which they were asked for. */
export const createIngests = (options: IngestOptions): Ingests<ToldIngest> => {
  const { onFailure, mostWaiting = 20, mostKept = 500, keptFor = 86_400_000, mostBytes = 10_000_000, now = Date.now } = options
  const jobs = new Map<string, Job>()
  const waiting: Job[] = []
  const changes = new EventEmitter().setMaxListeners(0)
  const stop = new AbortController()
  let running: Promise<void> | null = null

  const become = (job: Job, state: Job['state']): void => {
    job.state = state
    changes.emit('change')
  }

  const run = async (job: Job, asked: AskedPage): Promise<void> => {
    try {
      stop.signal.throwIfAborted()
      become(job, asked.kind === 'url' ? 'fetching' : 'reading')
      job.added = await takePage(options, asked, stop.signal, () => become(job, 'reading'))
      become(job, 'done')
    } catch (error) {
      job.problem = problemOf(stop.signal.aborted ? new HearsayError('INTERRUPTED', `${job.what} was not added: the server was stopped`) : error)
      if (job.problem.code === 'UNEXPECTED') onFailure(error)
      become(job, 'failed')
    }
  }

  const runAll = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { asked } = job
      job.asked = null
      await run(job, asked!)
    }
    running = null
  }

  const forgetOld = (): void => {
    for (const job of jobs.values()) {
      if (!hasEnded(job)) continue
      if (jobs.size > mostKept || now() - job.at > keptFor) jobs.delete(job.id)
    }
  }

  const told = ({ id, what, state, at, added, problem }: Job): ToldIngest => {
    const turn = waiting.findIndex((job) => job.id === id)
    return { id, what, state, ahead: turn < 0 ? 0 : turn + 1, askedAt: new Date(at).toISOString(), added, problem }
  }

  const find = (id: string): ToldIngest | null => {
    forgetOld()
    const job = jobs.get(id)
    return job === undefined ? null : told(job)
  }

  return {
    start: (asked, key) => {
      forgetOld()
      const digest = pageDigest(asked)
      const before = key === undefined ? undefined : [...jobs.values()].find((job) => job.key === key)
      if (before) {
        if (before.digest !== digest)
          throw new RefusedRequest('IDEMPOTENCY_KEY_REUSED', 'this Idempotency-Key was used for another page: take a new key for each page')
        return told(before)
      }
      refuseTooLarge(asked, mostBytes)
      if (stop.signal.aborted) throw new HearsayError('ALREADY_STOPPED', 'the server is being stopped: nothing more is added')
      if (waiting.length >= mostWaiting)
        throw new RefusedRequest(
          'TOO_MANY_REQUESTS',
          `${mostWaiting} pages are waiting to be added, and more are not taken: try again when some are done`,
          retryAfter(10_000),
        )
      const job: Job = {
        id: `i${randomUUID().replaceAll('-', '')}`,
        what: nameOf(asked),
        key,
        digest,
        at: now(),
        asked,
        state: 'waiting',
        added: null,
        problem: null,
      }
      jobs.set(job.id, job)
      waiting.push(job)
      running ??= Promise.resolve().then(runAll)
      return told(job)
    },
    find,
    watch: async function* (id, signal) {
      let last = ''
      for (let ingest = find(id); ingest !== null; ingest = find(id)) {
        const seen = `${ingest.state} ${ingest.ahead}`
        if (seen !== last) yield ingest
        else if (!(await changed(changes, signal))) return
        if (hasEnded(ingest)) return
        last = seen
      }
    },
    close: async () => {
      stop.abort()
      await running
    },
  }
}

/** Waits for the next change; false where nobody waits any more. */
const changed = (changes: EventEmitter, signal: AbortSignal | undefined): Promise<boolean> =>
  once(changes, 'change', signal === undefined ? {} : { signal }).then(
    () => true,
    () => false,
  )

const refuseTooLarge = (asked: AskedPage, mostBytes: number): void => {
  const bytes = asked.kind === 'file' ? asked.page.bytes.length : asked.kind === 'text' ? Buffer.byteLength(asked.text) : 0
  if (bytes > mostBytes)
    throw new HearsayError(
      'INPUT_TOO_LARGE',
      `the page has ${(bytes / 1e6).toFixed(1)} MB; one of at most ${mostBytes / 1e6} MB is added: give the article alone`,
    )
}
