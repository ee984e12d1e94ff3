/** Which calls of a record a piece of work makes, to make them again without it. */
import type { HearsayRecord } from '../../src/open-record.js'

type Call = () => unknown

export interface RecordedCalls {
  /** The same record; what is called is remembered. */
  readonly recorded: HearsayRecord
  /** Makes the calls again that some work makes: together what was under way together, the rest one after the other. */
  readonly callsOf: (work: () => Promise<void>) => Promise<() => Promise<void>>
}

export const recordingCalls = (record: HearsayRecord): RecordedCalls => {
  let together: Call[][] = []
  let underWay = 0
  const remember = (call: Call): void => {
    if (underWay > 0) together.at(-1)!.push(call)
    else together.push([call])
  }
  const recorded = new Proxy(record, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown
      if (typeof value !== 'function') return value
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const call: Call = () => Reflect.apply(value, target, given)
        remember(call)
        underWay += 1
        try {
          return await call()
        } finally {
          underWay -= 1
        }
      }
    },
  })
  return {
    recorded,
    callsOf: async (work) => {
      together = []
      await work()
      const made = together
      // What is called later is no part of it.
      together = []
      return async () => {
        for (const calls of made) await Promise.all(calls.map((call) => call()))
      }
    },
  }
}
