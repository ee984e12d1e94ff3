/** Which calls of a record a piece of work makes, to make them again without it. */
import type { HearsayRecord } from '../../src/open-record.js'

type Call = () => unknown

export interface RecordedCalls {
  /** The same record; what is called is remembered. */
  readonly recorded: HearsayRecord
  /** Makes the calls again that some work makes, one after the other. */
  readonly callsOf: (work: () => Promise<void>) => Promise<() => Promise<void>>
}

export const recordingCalls = (record: HearsayRecord): RecordedCalls => {
  let calls: Call[] = []
  const recorded = new Proxy(record, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown
      if (typeof value !== 'function') return value
      return (...given: readonly unknown[]): unknown => {
        const call: Call = () => Reflect.apply(value, target, given)
        calls.push(call)
        return call()
      }
    },
  })
  return {
    recorded,
    callsOf: async (work) => {
      calls = []
      await work()
      const made = calls
      return async () => {
        for (const call of made) await call()
      }
    },
  }
}
