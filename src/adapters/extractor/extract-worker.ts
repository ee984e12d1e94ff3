import { parentPort } from 'node:worker_threads'
import { HearsayError } from '../../errors.js'
import { extract } from '../../stages/extract/index.js'
import { decode } from './decode.js'
import type { Answer, Begun, Order } from './messages.js'

/** The thread that extracts: a page that keeps it busy too long is stopped with it. */
parentPort?.on('message', ({ number, page }: Order) => {
  parentPort?.postMessage({ number, begun: true } satisfies Begun)
  parentPort?.postMessage(answerTo(number, page))
})

const answerTo = (number: number, page: Order['page']): Answer => {
  try {
    return { number, extracted: extract(page, { decode }) }
  } catch (error) {
    if (error instanceof HearsayError) return { number, failure: { code: error.code, message: error.message } }
    return { number, failure: { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) } }
  }
}
