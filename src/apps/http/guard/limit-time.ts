import type { MiddlewareHandler } from 'hono'
import { RefusedRequest } from '../problem.js'
import { retryAfter } from './retry-after.js'

/** Answers 504 where no answer has begun after so many milliseconds. What streams has begun by then and goes on. (hono/timeout throws errors of its own kind only.) */
export const limitTime = (milliseconds: number): MiddlewareHandler => {
  return async (_, next) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((__, reject) => {
      timer = setTimeout(() => reject(new RefusedRequest('TOOK_TOO_LONG', `no answer was found within ${milliseconds / 1000} s`)), milliseconds)
    })
    try {
      await Promise.race([next(), late])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Refuses what comes while so many requests are under way: 503. */
export const limitAtOnce = (most: number): MiddlewareHandler => {
  let underWay = 0
  return async (_, next) => {
    if (underWay >= most) throw new RefusedRequest('TOO_BUSY', `${most} requests are under way`, retryAfter(1000))
    underWay += 1
    try {
      await next()
    } finally {
      underWay -= 1
    }
  }
}
