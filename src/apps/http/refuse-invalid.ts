import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { HearsayError } from '../../errors.js'

/** Refuses a request whose parameters or body are not as described: says which, and what is wrong with it. */
export const refuseInvalid: Hook<unknown, Env, string, unknown> = (result) => {
  if (result.success) return
  const faults = result.error.issues.map(({ path, message }) => `${path.length === 0 ? result.target : path.join('.')}: ${message}`)
  throw new HearsayError('USAGE', faults.join('; '))
}
