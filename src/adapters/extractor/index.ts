import { Worker } from 'node:worker_threads'
import { HearsayError } from '../../errors.js'
import type { Page } from '../../model/page.js'
import { extract, type DecodedPage, type Extracted } from '../../stages/extract/index.js'
import { decode } from './decode.js'
import type { Answer, Begun, Order } from './messages.js'

export interface Extractor {
  /** @throws HearsayError EXTRACTION_TIMEOUT, and what `extract` throws */
  extract(page: Page | DecodedPage): Promise<Extracted>
  close(): Promise<void>
}

export interface ExtractorOptions {
  /** Milliseconds that one page may take. */
  readonly timeLimit?: number
}

/** Milliseconds that the thread itself may take to load, on a machine busy with other things too. */
const loadLimit = 60_000

/** Bytes up to which text is extracted in the calling thread: it takes less time than sending it to another. */
const inPlace = 1_000_000

/** Extracts pages, markup in a thread of its own with a time limit: a page written to keep a parser busy costs its time limit and no more. */
export const createExtractor = ({ timeLimit = 4_000 }: ExtractorOptions = {}): Extractor => {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let number = 0

  const inWorker = async (page: Page | DecodedPage): Promise<Extracted> => {
    worker ??= startWorker()
    const thread = worker
    number += 1
    const order: Order = { number, page }
    const answer = await new Promise<Answer>((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer)
        thread.off('message', onMessage)
        thread.off('error', onError)
        act()
      }
      const giveUp = (error: HearsayError): void => {
        worker = null
        settle(() => void thread.terminate().then(() => reject(error)))
      }
      const onMessage = (message: Answer | Begun): void => {
        if (!('begun' in message)) return settle(() => resolve(message))
        clearTimeout(timer)
        timer = setTimeout(() => giveUp(new HearsayError('EXTRACTION_TIMEOUT', tooLong)), timeLimit)
      }
      const onError = (cause: Error): void =>
        giveUp(new HearsayError('EXTRACTION_TIMEOUT', `${nameOf(page)} could not be taken apart: ${cause.message}`, { cause }))
      const tooLong = `${nameOf(page)} took more than ${timeLimit} ms to take apart: it may be made to do so`
      let timer = setTimeout(() => giveUp(new HearsayError('EXTRACTION_TIMEOUT', `the thread that takes ${nameOf(page)} apart did not start`)), loadLimit)
      thread.on('message', onMessage)
      thread.on('error', onError)
      thread.postMessage(order)
    })
    if ('extracted' in answer) return answer.extracted
    if (answer.failure.code) throw new HearsayError(answer.failure.code, answer.failure.message)
    throw new Error(answer.failure.message)
  }

  return {
    extract: async (page) => {
      if (isPlain(page)) return extract(page, { decode })
      const turn = last.then(() => inWorker(page))
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => {
      await last
      await worker?.terminate()
      worker = null
    },
  }
}

const startWorker = (): Worker => {
  const worker = new Worker(new URL('./extract-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 8 } })
  worker.unref()
  return worker
}

/** Whether a page is text for certain, and short: HTML is never. */
const isPlain = (page: Page | DecodedPage): boolean =>
  page.format !== 'html' && page.format !== 'auto' && ('text' in page ? page.text.length : page.bytes.length) <= inPlace

const nameOf = (page: Page | DecodedPage): string => page.name ?? page.url ?? 'the page'
