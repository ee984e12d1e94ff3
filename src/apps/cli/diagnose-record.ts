import type { RecordExtent } from '../../model/record-extent.js'
import type { HearsayRecord } from '../../open-record.js'
import { type Failure, describeFailure } from './failure.js'
import { shownPlace } from './store-option.js'
import { withRecord } from './with-record.js'

/** What `hearsay doctor` found of the record. */
export interface RecordDiagnosis {
  /** Without a password. */
  readonly place: string
  /** Null where there is no record, or where it cannot be opened: then with `failure`. */
  readonly engine: HearsayRecord['engine'] | null
  readonly extent: RecordExtent | null
  readonly faults: Awaited<ReturnType<HearsayRecord['inspect']>>
  readonly milliseconds: number | null
  readonly failure: Failure | null
}

/** Looks a record through: its integrity, its hashes, and that every statement's words are at their offsets. Never throws; no record is no failure. */
export const diagnoseRecord = async (place: string, onProgress: (done: number) => void): Promise<RecordDiagnosis> => {
  const none = { place: shownPlace(place), engine: null, extent: null, faults: [], milliseconds: null, failure: null }
  try {
    return await withRecord(place, { readOnly: true }, async (record) => {
      const begun = performance.now()
      const opened = { ...none, place: record.place, engine: record.engine, extent: await record.extent() }
      try {
        const faults = await record.inspect(onProgress)
        return { ...opened, faults, milliseconds: Math.round(performance.now() - begun) }
      } catch (error) {
        return { ...opened, failure: describeFailure(error) }
      }
    })
  } catch (error) {
    const failure = describeFailure(error)
    return failure.code === 'RECORD_MISSING' ? none : { ...none, failure }
  }
}

/** Whether nothing is wrong. */
export const isSound = ({ faults, failure }: RecordDiagnosis): boolean => faults.length === 0 && failure === null
