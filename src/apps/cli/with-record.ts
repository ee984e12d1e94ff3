import type { HearsayRecord, RecordOptions } from '../../open-record.js'

/** Opens a record, works with it, and closes it whatever happens. */
export const withRecord = async <Result>(place: string, options: RecordOptions, work: (record: HearsayRecord) => Promise<Result>): Promise<Result> => {
  const record = await openRecord(place, options)
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}

/** A record that is opened when the first page is there: a mistyped file name makes none. */
export interface LateRecord {
  record(): Promise<HearsayRecord>
  close(): Promise<void>
}

/** See `LateRecord`. */
export const openLate = (place: string, options: RecordOptions): LateRecord => {
  let opened: Promise<HearsayRecord> | null = null
  return {
    record: () => (opened ??= openRecord(place, options)),
    close: async () => {
      const record = await opened?.catch(() => null)
      await record?.close()
    },
  }
}

const openRecord = async (place: string, options: RecordOptions): Promise<HearsayRecord> => {
  const door = await import('../../open-record.js')
  return door.openRecord(place, options)
}
